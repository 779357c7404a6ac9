/** Parts of sentences of a self-evaluation report, for the form of the whole and that of a project. */
import type { Clause } from '../form';

/** What tells the two forms apart. */
export interface Subject {
  /** 整体自评 or 项目自评. */
  readonly table: string;
  /** Key of the row with all its money. */
  readonly money: string;
  /** Key of the column that says why money was left over, where the form has one. */
  readonly why?: string;
  /** Whether it says what the money was spent on. */
  readonly hasStructure?: true;
}

/** Points of a form that prints no total of them: 财预〔2020〕10号 sets a hundred. */
const FULL_MARKS = '100';

const GRADES = [
  { from: '90', grade: '优' },
  { from: '80', grade: '良' },
  { from: '60', grade: '中' },
  { from: '0', grade: '差' },
] as const;

const SIGNS = '≥、≤、＞、＜、>、<、>=、<=';

export const fullMarks = ({ table }: Subject): string => `(${table}[总分, 分值] 缺则 ${FULL_MARKS})`;

/** As printed, or added up where the form has no total. */
export const totalScore = ({ table, money }: Subject): string =>
  `(${table}[总分, 得分] 缺则 ${table}[${money}, 得分] + Σ${table}[每指标, 得分](本项))`;

export const lost = (subject: Subject): string => `${fullMarks(subject)} - ${totalScore(subject)}`;

/** As printed; worked out where the form leaves it blank; nothing where there was no budget. */
const RATE: Clause = {
  name: '执行率',
  takes: ['行率', '预算', '执行'],
  cases: [
    { when: '行率 > 0', text: '，执行率{分数 行率}%' },
    { when: '预算 > 0', text: '，执行率{占比 执行 ÷ 预算}', unknown: true },
  ],
};

/** One source of money that had a budget. */
const source = (subject: Subject): Clause => ({
  name: '来源',
  takes: [],
  cases: [
    {
      when: `已填 ${subject.table}[本行, 全年执行数]`,
      text: `{名称}全年预算数{金额 本项}，全年执行数{金额 ${subject.table}[本行, 全年执行数]}`,
    },
    { text: '{名称}全年预算数{金额 本项}' },
  ],
});

/** Score and points of a first-level indicator. */
const level = ({ table }: Subject): Clause => ({
  name: '一级得分',
  takes: [],
  cases: [
    {
      when: `已填 ${table}[本行, 分值]`,
      text: `{名称}{分数 Σ${table}[同级指标, 分值](${table}[本行, 得分])}分（满分{分数 Σ${table}[同级指标, 分值](本项)}分）`,
    },
    {
      when: `已填 ${table}[本行, 一级分值]`,
      text: `{名称}{分数 Σ${table}[同级指标, 得分](本项)}分（满分{文字 ${table}[本行, 一级分值]}分）`,
    },
    { text: `{名称}{分数 Σ${table}[同级指标, 得分](本项)}分` },
  ],
});

const grade = (subject: Subject): Clause => ({
  name: '等级',
  takes: [],
  cases: GRADES.map(({ from, grade: word }) => ({
    when: `${fullMarks(subject)} = ${FULL_MARKS} 且 ${totalScore(subject)} ≥ ${from}`,
    text: `，等级为“${word}”`,
  })),
});

/** Target or result: Yunnan prints sign, value and unit by themselves. */
const measures = ({ table }: Subject): Clause[] => [
  {
    name: '单位',
    takes: [],
    cases: [{ when: `已填 ${table}[本行, 度量单位]`, text: `{文字 ${table}[本行, 度量单位]}` }],
  },
  {
    name: '指标值',
    takes: [],
    cases: [
      {
        when: `已填 ${table}[本行, 指标性质] 且 ${table}[本行, 指标性质] 是 ${SIGNS}`,
        text: `{文字 ${table}[本行, 指标性质]}{文字 ${table}[本行, 年度指标值]}{单位}`,
      },
      { text: `{文字 ${table}[本行, 年度指标值]}{单位}` },
    ],
  },
  {
    name: '完成值',
    takes: [],
    cases: [{ text: `{文字 ${table}[本行, 实际完成值]}{单位}` }],
  },
];

export const clausesOf = (subject: Subject): readonly Clause[] => [
  RATE,
  source(subject),
  level(subject),
  grade(subject),
  ...measures(subject),
];
