/** Counts that the supplement asks for, and the words that a text has before each. Data. */

export interface CountAsked {
  /** Of the answer. */
  readonly key: string;
  readonly units: readonly string[];
  /** In the words since the last number; of performance in those of its own clause, for 对4个项目开展监控，对5个…… */
  readonly says: RegExp;
  /** What the last words of the paragraph that name one of `COUNT_TOPICS` are about. */
  readonly topic?: string;
  /** Row of 表07: where nothing was spent on it, there were none. */
  readonly spentAs?: string;
}

/** Whose groups, batches and guests they are: named before, often some clauses earlier. */
export const COUNT_TOPICS = /出国|外事接待|（?境）?外[^，。；、]{0,4}接待|外宾|(?<!累计|共)接待|用车/g;

const ANY = /^/;
const ABROAD = '因公出国（境）费';
const GUESTS = '公务接待费';
const GROUPS = ['个', '批', '批次', '次'];
const BATCHES = ['批次', '批', '次'];
const PEOPLE = ['人次', '人'];
const CARS = ['辆'];
const SETS = ['台（套）', '台套', '台', '套'];
const PIECES = ['个'];

export const COUNTS_ASKED: readonly CountAsked[] = [
  { key: '出国.团组数', units: GROUPS, topic: '出国', says: /团组?/, spentAs: ABROAD },
  { key: '出国.人次', units: PEOPLE, topic: '出国', says: ANY, spentAs: ABROAD },
  { key: '接待.批次', units: BATCHES, topic: '接待', says: ANY, spentAs: GUESTS },
  { key: '接待.团组数', units: GROUPS, topic: '接待', says: ANY, spentAs: GUESTS },
  { key: '接待.人次', units: PEOPLE, topic: '接待', says: ANY, spentAs: GUESTS },
  { key: '接待.外事批次', units: BATCHES, topic: '外事接待', says: ANY, spentAs: GUESTS },
  { key: '接待.外事人次', units: PEOPLE, topic: '外事接待', says: ANY, spentAs: GUESTS },
  { key: '接待.外宾批次', units: BATCHES, topic: '外宾', says: ANY, spentAs: GUESTS },
  { key: '接待.外宾人次', units: PEOPLE, topic: '外宾', says: ANY, spentAs: GUESTS },
  { key: '用车.购置数', units: CARS, says: /购置|更新/, spentAs: '公务用车购置费' },
  { key: '用车.保有量', units: CARS, says: /保有/ },
  { key: '国资.车辆', units: CARS, says: /共有(?:公务)?车辆|车辆(?:共计|总数|合计)/ },
  { key: '国资.通用设备', units: SETS, says: /通用设备/ },
  { key: '国资.专用设备', units: SETS, says: /专用设备/ },
  { key: '国资.设备', units: SETS, says: /^(?!.*(?:通用|专用)).*设备/ },
  { key: '绩效.优', units: PIECES, says: /为优的[^，。；]*$/ },
  { key: '绩效.良', units: PIECES, says: /为良的[^，。；]*$/ },
  { key: '绩效.合格', units: PIECES, says: /为合格的[^，。；]*$/ },
  { key: '绩效.不合格', units: PIECES, says: /为不合格的[^，。；]*$/ },
  { key: '绩效.目标项目数', units: PIECES, says: /绩效目标的[^，。；]*$/ },
  { key: '绩效.跟踪项目数', units: PIECES, says: /(?:跟踪|监控)[^，。；]*$/ },
  { key: '绩效.自评项目数', units: PIECES, says: /绩效自评的[^，。；]*$/ },
  { key: '绩效.问题', units: PIECES, says: /发现(?:的)?问题[^，。；]*$/ },
  { key: '绩效.已整改', units: PIECES, says: /(?:完成|已经?)整改[^，。；]*$/ },
  { key: '绩效.正在整改', units: PIECES, says: /正在整改[^，。；]*$/ },
];
