/** Section 七: travel abroad, cars and receptions, in the order and words of the central template. */
import type { ParagraphForm, Sentence } from '../../form';
import { budgetOf, spentOn } from './expressions';
import { paragraph, say } from './section';

export const ABROAD = '因公出国（境）费';
export const CARS = '公务用车购置及运行维护费';
export const CARS_COLUMN = '公务用车购置及运行费';
export const RECEPTION = '公务接待费';

/** All, with cars in two: column of the table, entry of last year's figure, name. */
export const FOUR = [
  { column: '因公出国（境）费', last: '因公出国费', name: '因公出国（境）费' },
  { column: '公务用车购置费', last: '公务用车购置费', name: '公务用车购置费' },
  { column: '公务用车运行费', last: '公务用车运行费', name: '公务用车运行维护费' },
  { column: '公务接待费', last: '公务接待费', name: '公务接待费' },
] as const;

const ALL = { budget: budgetOf('合计'), spent: spentOn('合计') };

const completion = (column: string): string =>
  `支出决算为{金额 ${spentOn(column)}}{完成 “预算”; ${budgetOf(column)}; ${spentOn(column)}}`;

const change = (column: string, last: string): string => `{三公上年比 ${spentOn(column)}; ${last}}`;

interface OverallWords {
  /** Before 支出年初预算 or 支出预算. */
  readonly lead: string;
  /** 年初预算 or 预算. */
  readonly budget: string;
  /** Behind 主要原因. */
  readonly because: string;
}

/** 7.1: completion of the budget, change from last year, and why. */
export const overallParagraphs = ({ lead, budget, because }: OverallWords): readonly ParagraphForm[] => [
  paragraph(
    say(
      '预算',
      `${lead}“三公”经费财政拨款支出${budget}为{金额 ${ALL.budget}}，${completion('合计')}，其中：${ABROAD}${completion(ABROAD)}；${CARS}${completion(CARS_COLUMN)}；${RECEPTION}${completion(RECEPTION)}。`,
    ),
    {
      id: '预算原因',
      cases: [
        {
          when: `${ALL.spent} = ${ALL.budget}`,
          text: '{年度}年度“三公”经费支出决算数与预算数持平。',
        },
        {
          when: `${ALL.spent} > ${ALL.budget}`,
          text: `{年度}年度“三公”经费支出决算数大于预算数的主要原因${because}{文字 三公.预算原因}。`,
        },
        { text: `{年度}年度“三公”经费支出决算数小于预算数的主要原因${because}{文字 三公.预算原因}。` },
      ],
    },
  ),
  paragraph(
    {
      id: '上年',
      cases: [
        {
          when: `${ALL.spent} = 上年.三公经费`,
          text: '{年度}年度“三公”经费财政拨款支出决算数与{上年}年度持平，其中：',
        },
        {
          text: `{年度}年度“三公”经费财政拨款支出决算数比{上年}年度{增减 ${ALL.spent}; 上年.三公经费; “上年”; “下降”}，其中：`,
          unknown: true,
        },
      ],
    },
    say(
      '分项',
      `${ABROAD}支出决算${change(ABROAD, '上年.因公出国费')}；${CARS}支出决算${change(CARS_COLUMN, '上年.公务用车费')}；${RECEPTION}支出决算${change(RECEPTION, '上年.公务接待费')}。`,
    ),
    say(
      '原因',
      `{三公上年原因 “${ABROAD}”; ${spentOn(ABROAD)}; 上年.因公出国费; 出国.上年原因}{三公上年原因 “${CARS}”; ${spentOn(CARS_COLUMN)}; 上年.公务用车费; 用车.上年原因}{三公上年原因 “${RECEPTION}”; ${spentOn(RECEPTION)}; 上年.公务接待费; 接待.上年原因}`,
    ),
  ),
];

/** 7.2: what each is of all three. */
export const compositionSentence = (lead: string): Sentence => ({
  id: '构成',
  cases: [
    { when: `${ALL.spent} = 0`, text: '{部门}{年度}年度无“三公”经费财政拨款支出。' },
    {
      text: `${lead}“三公”经费财政拨款支出决算中，{三公构成 “${ABROAD}”; ${spentOn(ABROAD)}}；{三公构成 “${CARS}”; ${spentOn(CARS_COLUMN)}}；{三公构成 “${RECEPTION}”; ${spentOn(RECEPTION)}}。具体情况如下：`,
    },
  ],
});

/** A sentence that is not said where nothing was spent on all three. */
export const wherePaid = ({ id, cases }: Sentence): Sentence => ({
  id,
  cases: [{ when: `${ALL.spent} = 0`, text: '' }, ...cases],
});
