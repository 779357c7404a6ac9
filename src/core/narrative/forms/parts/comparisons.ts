/** Clauses that compare with last year or with a budget and give the reason, in the words of each form. */
import type { Clause } from '../../form';

interface LastYearWords {
  /** Before the subject. */
  readonly lead: string;
  /** The whole sentence where nothing changed. */
  readonly equal: string;
  /** Between the change and its reason. */
  readonly reason: string;
}

/** 与上年度比 主语; 本期; 上期; 原因: a whole sentence. */
export const againstLastYear = ({ lead, equal, reason }: LastYearWords): Clause => ({
  name: '与上年度比',
  takes: ['主语', '本期', '上期', '原因'],
  cases: [
    { when: '本期 = 上期', text: equal },
    {
      text: `${lead}{文字 主语}{增减 本期; 上期; “上年”; “下降”}${reason}{文字 原因}。`,
      unknown: true,
    },
  ],
});

interface BudgetWords {
  readonly equal: string;
  /** Before and after 大于 or 小于. */
  readonly before: string;
  readonly after: string;
  /** Behind the reason. */
  readonly end: string;
}

/** Of 预算; 决算; 原因. */
export const againstBudget = (name: string, { equal, before, after, end }: BudgetWords): Clause => ({
  name,
  takes: ['预算', '决算', '原因'],
  cases: [
    { when: '决算 = 预算', text: equal },
    { when: '决算 > 预算', text: `${before}大于${after}{文字 原因}${end}` },
    { text: `${before}小于${after}{文字 原因}${end}` },
  ],
});

/** 分项变动 本期; 上期: behind the name of one of several. `equal`: where nothing changed. */
export const changeOf = (name: string, equal: string): Clause => ({
  name,
  takes: ['本期', '上期'],
  cases: [
    { when: '本期 = 上期', text: equal },
    { text: '{增减 本期; 上期; “上年”; “下降”}', unknown: true },
  ],
});

interface ChangeWords {
  /** Where nothing changed. */
  readonly equal: string;
  /** Before the change: 较上年决算数. */
  readonly than: string;
  /** What a base of 0 is called: 上年. */
  readonly base: string;
  /** 下降 or 降低. */
  readonly fall: string;
}

interface ReasonedChangeWords extends ChangeWords {
  /** Before the reason. */
  readonly because: string;
}

const change = ({ than, base, fall }: ChangeWords): string =>
  `${than}{增减 本期; 基数; “${base}”; “${fall}”}`;

/** Of 本期; 基数: a part of a sentence, behind what changed. */
export const plainChange = (name: string, words: ChangeWords): Clause => ({
  name,
  takes: ['本期', '基数'],
  cases: [
    { when: '本期 = 基数', text: words.equal },
    { text: change(words), unknown: true },
  ],
});

/** Of 本期; 基数; 原因: the same with the reason. */
export const reasonedChange = (name: string, words: ReasonedChangeWords): Clause => ({
  name,
  takes: ['本期', '基数', '原因'],
  cases: [
    { when: '本期 = 基数', text: words.equal },
    { text: `${change(words)}${words.because}{文字 原因}`, unknown: true },
  ],
});

/** 三公构成 项名; 决算: one of the three with its share of all. */
export const shareOfThree = (verb: string, all: string): Clause => ({
  name: '三公构成',
  takes: ['项名', '决算'],
  cases: [{ text: `{文字 项名}${verb}{金额 决算}{占 “，占”; 决算; ${all}}` }],
});

interface RunningCostWords {
  /** Before the figure. */
  readonly lead: string;
  /** 2023年度 or 上年. */
  readonly last: string;
  readonly reason: string;
}

/** 机关运行 本期: a whole sentence. */
export const runningCosts = ({ lead, last, reason }: RunningCostWords): Clause => ({
  name: '机关运行',
  takes: ['本期'],
  cases: [
    { when: '本期 = 上年.机关运行经费', text: `${lead}{金额 本期}，与${last}持平。` },
    {
      text: `${lead}{金额 本期}，比${last}{增减 本期; 上年.机关运行经费; “上年”; “下降”}${reason}{文字 机关运行经费.上年原因}。`,
      unknown: true,
    },
  ],
});
