/** 普陀 2024, as published and with errors planted: every row of the answers about its explanation, in their order. */
import { allowed, holds, outside, wrong, type ClaimedRow, type Spot } from './row';

const at =
  (heading: string) =>
  (words: string): Spot => [heading, words];

const OFFICE = '上海市普陀区财政局';
const title = at('第三部分');
const one = at('一、收入支出决算总体情况说明上海市');
const two = at('二、收入决算情况说明本年');
const four = at(`四、财政拨款收入支出决算总体情况说明${OFFICE}`);
const five1 = at('（一）一般公共预算财政拨款支出决算总体情况一般');
const five2 = at('（二）一般公共预算财政拨款支出决算结构情况一般');
const five3 = at('（三）一般公共预算财政拨款支出决算具体情况一般');
const six = at('六、一般公共预算财政拨款基本支出决算情况说明一般');
const running = at('（一）机关运行经费支出情况机关');
const purchases = at(`（二）政府采购支出情况${OFFICE}`);
const assets = at('（三）国有资产占有使用情况说明截至');

const ANY = ['error', 'warning', 'hint'] as const;
const ERROR = ['error'] as const;
const GRAVE = ['error', 'warning'] as const;
const HINT = ['hint'] as const;

const STAFF_LIST = six(
  '基本工资、津贴补贴、机关事业单位基本养老保险缴费、职业年金缴费、职工基本医疗保险缴费、其他社会保障缴费、住房公积金、其他工资福利支出、退休费、个人农业生产补贴',
);
const PURCHASES = purchases('为251.25万元');

const RATE = '完成预算的0%';

/** Where a text of 普陀 may word the same thing otherwise: what stands before figures of 七（一）. */
export interface PutuoWords {
  readonly threePublic: string;
  readonly abroad: string;
  readonly cars: string;
  readonly reception: string;
}

export const putuoClaims = ({ abroad, cars }: PutuoWords): readonly ClaimedRow[] => [
  holds('1', one('总计2995.39万元')),
  holds('2', one('总计2995.39万元')),
  holds('3', one('减少56.95万元，下降1.87%')),
  holds('4', two('占99.79%')),
  holds('5', two('占0.21%')),
  holds('6', two('占79.49%')),
  holds('7', two('占20.51%')),
  wrong('8', ERROR, four('0.3万元')),
  wrong('9', ANY, four('持平。主要原因：')),
  holds('10', five1('下降2.10%')),
  wrong('11', ERROR, five2('71.73%')),
  holds('12', five2('11.11%')),
  holds('13', five2('2.07%')),
  holds('14', five2('15.16%')),
  wrong('15', ERROR, five2('71.73%')),
  holds('16', five3('完成年初预算的98.20%')),
  // A tail that only all eleven budgets together show. As published the budgets of items 4 and 6 stand away from their
  // words, so nothing may be said of it; where the lines are in order, the hint is asked for (Σ年初预算 of the twin).
  allowed('17', HINT, five3('2993.92万元')),
  holds('18', running('增加2.55万元，增长1.40%')),
  wrong('19', HINT, PURCHASES),
  wrong('20', GRAVE, STAFF_LIST, '个人农业生产补贴'),
  allowed('0/0', HINT, [abroad, RATE], [cars, RATE]),
];

const item = (number: number, name: string) => at(`${number}、${name}`);

const plantedClaims = ({ threePublic }: PutuoWords): readonly ClaimedRow[] => [
  outside('1', '在第二部分的标题里，见全文'),
  wrong('2', GRAVE, title('2023年度')),
  wrong('3', ERROR, one('总计0万元')),
  outside('4', '公开表缺一张，是表的事'),
  wrong('5', ERROR, item(1, '一般公共服务支出（类）')('大于')),
  wrong('6', ERROR, item(7, '社会保障和就业支出（类）')('大于')),
  wrong('7', ERROR, item(9, '卫生健康支出（类）')('等于')),
  wrong('8', GRAVE, assets('2023年12月31日')),
  wrong('9', GRAVE, [threePublic, '年初预算为0.95万元']),
  holds('10', four('减少63.14万元，下降2.09%')),
];

/** What the publication had wrong before anything was planted in it, and has still. */
const stillClaims = ({ abroad, cars, reception }: PutuoWords): readonly ClaimedRow[] => [
  wrong('71.73%', ERROR, five2('71.73%')),
  wrong('Σ年初预算', HINT, five3('2993.92万元')),
  wrong('Σ采购', HINT, PURCHASES),
  wrong('人员清单', GRAVE, STAFF_LIST, '个人农业生产补贴'),
  allowed('0/0', HINT, [abroad, RATE], [cars, RATE], [reception, RATE]),
];

export const allPlanted = (words: PutuoWords): readonly ClaimedRow[] => [
  ...plantedClaims(words),
  ...stillClaims(words),
];

/** The contents call the eleventh section 其他重要事项说明. */
const CONTENTS = wrong('目录', HINT, ['绩效自评中共发现问题', '十一、其他重要事项的情况说明']);

export const withContents = (claims: readonly ClaimedRow[]): readonly ClaimedRow[] => [...claims, CONTENTS];

/** The heading of the second part is in the whole only. */
export const plantedWhole = (claims: readonly ClaimedRow[]): readonly ClaimedRow[] => [
  ...claims.filter(({ id }) => id !== '1'),
  wrong('1', ANY, ['第二部分上海市普陀区XX局', 'XX']),
  CONTENTS,
];

export const PUBLISHED_WORDS: PutuoWords = {
  threePublic: '（一）“三公”经费财政拨款支出决算总体情况说明。',
  abroad: '其中：因公出国（境）费决算为0.00万元',
  cars: '公务用车购置及运行维护费支出决算为0.00万元',
  reception: '公务接待费支出决算为0.00万元',
};
