/** What a self-evaluation report says of one form: its money, its score, and each point lost with its reason. */
import type { Case, Question, SectionForm, Sentence } from '../form';
import { words } from '../forms/parts/question';
import { paragraph, say, section } from '../forms/parts/section';
import { fullMarks, lost, totalScore, type Subject } from './clauses';

export const QUESTIONS: readonly Question[] = [
  words('扣分.执行率原因', '预算执行率未达到100%的原因'),
  words('扣分.说明', '各项指标的分值、扣分和原因'),
];

const money = (subject: Subject): SectionForm => {
  const { table, money: row, hasStructure } = subject;
  const [initial, budget, spent, rate] = ['年初预算数', '全年预算数', '全年执行数', '执行率'].map(
    (column) => `${table}[${row}, ${column}]`,
  );
  return section(
    '1.1',
    '（一）资金情况',
    paragraph(
      { id: '年初', cases: [{ when: `已填 ${initial}`, text: `年初预算数{金额 ${initial}}，` }] },
      say(
        '全年',
        `全年预算数{金额 ${budget}}，全年执行数{金额 ${spent}}{执行率 ${rate}; ${budget}; ${spent}}。`,
      ),
      {
        id: '来源',
        cases: [
          {
            when: `${table}[每资金来源, 全年预算数] 有数`,
            text: `其中：{逐个 ${table}[每资金来源, 全年预算数] 用 来源 隔 ；}。`,
          },
        ],
      },
      ...(hasStructure ? [structure(subject)] : []),
    ),
  );
};

/** People and office are parts of the basic expenditure. */
const structure = ({ table }: Subject): Sentence => {
  const spent = (row: string): string => `${table}[${row}, 全年执行数]`;
  const both = `已填 ${spent('基本支出')} 且 已填 ${spent('项目支出')}`;
  const parts = `（其中：人员支出{金额 ${spent('人员支出')}}，公用支出{金额 ${spent('公用支出')}}）`;
  const text = (inner: string): string =>
    `全年执行数中，基本支出{金额 ${spent('基本支出')}}${inner}，项目支出{金额 ${spent('项目支出')}}。`;
  return {
    id: '结构',
    cases: [
      { when: `${both} 且 已填 ${spent('人员支出')} 且 已填 ${spent('公用支出')}`, text: text(parts) },
      { when: both, text: text('') },
    ],
  };
};

const score = (subject: Subject): SectionForm => {
  const { table, money: row } = subject;
  return section(
    '1.2',
    '（二）自评得分',
    paragraph(
      say('总分', `自评总分{分数 ${totalScore(subject)}}分（满分{分数 ${fullMarks(subject)}}分）{等级}。`),
      {
        id: '执行率',
        cases: [
          {
            when: `已填 ${table}[${row}, 分值]`,
            text: `其中：预算执行率{分数 ${table}[${row}, 得分]}分（满分{分数 ${table}[${row}, 分值]}分）；`,
          },
          { text: `其中：预算执行率{分数 ${table}[${row}, 得分]}分；` },
        ],
      },
      say('一级', `{逐个 ${table}[每一级指标, 得分] 用 一级得分 隔 ；}。`),
    ),
  );
};

function rateCases({ table, money: row, why }: Subject): readonly Case[] {
  const [points, own] = [`${table}[${row}, 分值]`, `${table}[${row}, 得分]`];
  const text = (reason: string): string =>
    `预算执行率扣{分数 ${points} - ${own}}分：分值{分数 ${points}}分，得分{分数 ${own}}分。原因：{文字 ${reason}}。`;
  const printed = why === undefined ? undefined : `${table}[${row}, ${why}]`;
  return [
    { when: `已填 ${points} 且 ${own} ≥ ${points}`, text: '' },
    ...(printed === undefined ? [] : [{ when: `已填 ${points} 且 已填 ${printed}`, text: text(printed) }]),
    { when: `已填 ${points}`, text: text('扣分.执行率原因'), unknown: true },
  ];
}

const deductions = (subject: Subject): SectionForm => {
  const { table } = subject;
  return section(
    '1.3',
    '（三）扣分情况及原因',
    paragraph({
      id: '合计',
      cases: [
        { when: `${lost(subject)} = 0`, text: '各项均得满分，没有扣分。' },
        {
          when: `${table}[每指标, 分值] 有数`,
          text: `共扣{分数 ${lost(subject)}}分，具体如下：`,
          unknown: true,
        },
        { text: `共扣{分数 ${lost(subject)}}分。{文字 扣分.说明}。` },
      ],
    }),
    paragraph({ id: '执行率', cases: rateCases(subject) }),
    {
      each: `${table}[每失分指标, 分值]`,
      sentences: [
        say(
          '指标',
          `{名称}扣{分数 本项 - ${table}[本行, 得分]}分：年度指标值为{指标值}，实际完成值为{完成值}；分值{分数 本项}分，得分{分数 ${table}[本行, 得分]}分。原因：{文字 ${table}[本行, 偏差原因]}。`,
        ),
      ],
    },
  );
};

export const reportSections = (subject: Subject, heading: string): readonly SectionForm[] => [
  section('1', heading),
  money(subject),
  score(subject),
  deductions(subject),
];
