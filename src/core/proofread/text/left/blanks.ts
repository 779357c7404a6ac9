/** Left from the template: a choice not made, a blank not filled, an instruction not taken out. */
import { DIRECTIONS } from '../lexicon';
import type { LeftKind } from './kind';

const wordsOf = (wanted: 1 | -1): string =>
  DIRECTIONS.flatMap(({ word, polarity }) => (polarity === wanted ? [word] : [])).join('|');

const [UP, DOWN] = [wordsOf(1), wordsOf(-1)];

/** What stands before a change: 比2023年度, 决算数, 相比，. */
const BASE = '[年度比数额算计出入费余，：]';
/** What stands behind it: a figure or where one was to stand. */
const FIGURE = '[\\dX_]|万元|%';
const BUDGET = '(?:(?:年初|全年|调整)?预算|决算|上年)';
const LEFT_IN = { rule: 'N-29', severity: 'error', message: 'leftover', isBlank: true } as const;
const JOINED = { ...LEFT_IN, message: 'choice-joined' } as const;
const EMPTY = { ...LEFT_IN, message: 'blank-number' } as const;
const TOLD_HOW = {
  ...LEFT_IN,
  severity: 'warning',
  message: 'instruction',
  inExplanation: true,
} as const;

/** What a form says to whoever fills it in, and no office says to its readers. */
const INSTRUCTION = /财决[Zz]?\d|罗列|填列|填报|填写|据实填|删除|删去|不涉及|没有的|自行|请(?![假示求客])/;

export const BLANKS: readonly LeftKind[] = [
  { id: 'todo', pattern: /【待补充[^】\n]{0,60}】?/, ...LEFT_IN, severity: 'warning' },
  {
    id: 'choice',
    pattern: new RegExp(
      `(?:${UP})(?:（(?:${DOWN})）|/(?:${DOWN}))|(?:${DOWN})(?:（(?:${UP})）|/(?:${UP}))|增（减）|减（增）`,
    ),
    ...LEFT_IN,
  },
  {
    id: 'joinedOrder',
    pattern: new RegExp(
      `(?<=[数额算出入费])(?:大小于|小大于|高低于|低高于)|(?:大小于|小大于|高低于|低高于|大于小于|小于大于|高于低于|低于高于)(?=${BUDGET})`,
    ),
    ...JOINED,
  },
  {
    id: 'joinedChange',
    pattern: new RegExp(
      `(?<=${BASE})(?:减增加|增减加|增减少|减增长|增减长|增下降|升下降|降上升|降增长)(?=${FIGURE}|[，。；的了])`,
    ),
    ...JOINED,
  },
  {
    id: 'joinedWords',
    pattern: new RegExp(
      `(?:增加|增长|上升|提高)(?:减少|下降|降低)(?=${FIGURE})|(?:减少|下降|降低)(?:增加|增长|上升|提高)(?=${FIGURE})`,
    ),
    ...JOINED,
  },
  {
    id: 'joinedSame',
    pattern: new RegExp(`(?<=${BASE})(?:${UP}|${DOWN})(?:持平|相等|无变化|没有变化)(?=[，。；])`),
    ...JOINED,
  },
  {
    id: 'department',
    pattern: /部门（单位）|单位（部门）/,
    ...LEFT_IN,
    severity: 'warning',
    message: 'choice-department',
    behindName: true,
  },
  {
    id: 'placeholder',
    pattern:
      /(?<![A-Za-z])X{2,}(?![A-Za-z])|某{2,}|[某X](?=(?:单位|部门|局|委|市|县|区|年))|(?<![A-Za-z\d])X(?=万元|元|%|[个辆批台月日]|人次)|_{2,}|(?:(?<![*＊△])[*＊△]{2,}|(?<![一二三四五六七八九〇○])[〇○]{2,})(?=万元|元|%|[年局委个辆]|单位|部门)/,
    ...LEFT_IN,
  },
  {
    id: 'toList',
    pattern: /(?<=[，；。\n]|^)(?:请|并)?列明(?=公务|因公|团组|批次|人次|用车|购置|具体数|数量)/,
    ...LEFT_IN,
  },
  {
    id: 'amount',
    pattern:
      /(?<!单位[^，。；\n]{0,6})(?<![单位以按用亿千百十几数多余近约两一二三四五六七八九零万])(?<=[\u4e00-\u9fff])(?:万元|%)|(?<=[额为入出费余款金数计类])元(?=[，；。、）])/,
    ...EMPTY,
  },
  {
    id: 'count',
    pattern: /(?<=为)(?:辆|个|批次|人次|台（套）)(?=[，。；、）])|(?<=共有车辆|用车保有量)辆(?=[，。；、）])/,
    ...EMPTY,
  },
  {
    id: 'date',
    pattern: /(?<![\d一二三四五六七八九十〇○X])年(?:度)?月(?:份)?日|(?<=截[至止]|截[至止]到)年(?=\d|月)/,
    ...LEFT_IN,
    message: 'blank-date',
  },
  { id: 'bracket', pattern: /（）/, ...LEFT_IN, message: 'blank-bracket', isClose: true },
  {
    id: 'note',
    pattern:
      /（(?:注|备注|说明|提示|提醒|填[报写列]说明)：(?:[^（）\n]|（[^（）\n]{0,40}）){0,200}）|(?<![^\n])(?:注|备注|填[报写列]说明)：[^\n]{1,200}/,
    ...TOLD_HOW,
    only: INSTRUCTION,
  },
  {
    id: 'instruction',
    pattern: /（[^（）\n]{0,12}(?:不列|不写|删除|填写|选填|列明)[^（）\n]{0,12}）|（具体情况?说明）/,
    ...LEFT_IN,
  },
  {
    id: 'templateNote',
    pattern: /（上一?年度?，下同）|（(?:增加|新增|删除|修改)内容）/,
    ...LEFT_IN,
  },
  {
    id: 'request',
    pattern: /（(?:请(?![假示求客])|此处|可根据|根据实际情况|[如若](?:无|没有)(?!特))[^（）\n]{0,60}）/,
    ...TOLD_HOW,
  },
];
