/** Yunnan, section 四: “三公” of the general public budget. */
import type { ParagraphForm, SectionForm, Sentence } from '../../form';
import { spentOn } from '../parts/expressions';
import { paragraph, say, section } from '../parts/section';
import { FOUR } from '../parts/three-expenses';
import { ALL_FUNDS_BUDGET, ALL_FUNDS_SPENT, budget, detail, spent } from './expressions';

const OF = '一般公共预算财政拨款“三公”经费支出';
const ALL = { budget: budget('合计', '合计'), spent: spent('合计') };

const completions = FOUR.map(
  ({ column, last, name }) =>
    `${name}支出决算为{金额 ${spent(column)}}{完成 “年初预算”; ${budget(column, last)}; ${spent(column)}}`,
).join('；');

const changes = FOUR.map(
  ({ column, last, name }) => `${name}支出决算{分项变动 ${spent(column)}; 上年.${last}}`,
).join('；');

const overall: readonly ParagraphForm[] = [
  paragraph(
    say(
      '预算',
      `{部门}{年度}年度${OF}年初预算为{金额 ${ALL.budget}}，支出决算为{金额 ${ALL.spent}}{完成 “年初预算”; ${ALL.budget}; ${ALL.spent}}。其中：${completions}。`,
    ),
    say('预算原因', `{三公与预算比 ${ALL.budget}; ${ALL.spent}; 三公.预算原因}`),
  ),
  paragraph(
    {
      id: '上年',
      cases: [
        { when: `${ALL.spent} = 上年.三公经费`, text: `{年度}年度${OF}决算数与上年持平。` },
        {
          text: `{年度}年度${OF}决算数比上年{增减 ${ALL.spent}; 上年.三公经费; “上年”; “下降”}。`,
          unknown: true,
        },
      ],
    },
    say('分项', `其中：${changes}。`),
    say('上年原因', `{三公变动原因 ${ALL.spent}; 上年.三公经费; 三公.上年原因}`),
  ),
];

const share = (name: string, column: string): string => `{三公构成 “${name}”; ${spent(column)}}`;

const wherePaid = ({ id, cases }: Sentence): Sentence => ({
  id,
  cases: [{ when: `${ALL.spent} = 0`, text: '' }, ...cases],
});

const figure = (column: string): string => `{金额 ${spent(column)}}`;
const printedCount = (column: string, entry: string): string => `{数量 ${detail(column, entry)}}`;
const received = (column: string, entry: string): string => `{金额 ${detail(column, entry)}}`;

const ABROAD = `1.因公出国（境）费支出${figure('因公出国（境）费')}，共安排因公出国（境）团组${printedCount('因公出国（境）团组数', '出国.团组数')}个，累计${printedCount('因公出国（境）人次数', '出国.人次')}人次`;

const CARS = `公务用车运行维护支出${figure('公务用车运行费')}，开支一般公共预算财政拨款的公务用车保有量为${printedCount('公务用车保有量', '用车.保有量')}辆。`;

const RECEIVED_AT_HOME = `国内接待费支出${received('国内接待费', '接待.国内')}（其中：外事接待费支出${received('外事接待费', '接待.外事')}）`;

const details: readonly ParagraphForm[] = [
  paragraph({
    id: '构成',
    cases: [
      { when: `${ALL.spent} = 0`, text: `{部门}{年度}年度无${OF}。` },
      {
        text: `{年度}年度${OF}决算中，${share('因公出国（境）费', '因公出国（境）费')}；${share('公务用车购置及运行维护费', '公务用车购置及运行费')}；${share('公务接待费', '公务接待费')}。具体情况如下：`,
      },
    ],
  }),
  paragraph(
    wherePaid({
      id: '出国',
      cases: [
        {
          when: `${spent('因公出国（境）费')} = 0`,
          text: `${ABROAD}。`,
        },
        { text: `${ABROAD}。开展内容包括：{文字 出国.内容}。` },
      ],
    }),
  ),
  paragraph(
    wherePaid({
      id: '用车',
      cases: [{ text: `2.公务用车购置及运行维护费支出${figure('公务用车购置及运行费')}。其中：` }],
    }),
  ),
  paragraph(
    wherePaid({
      id: '购车',
      cases: [
        {
          text: `公务用车购置支出${figure('公务用车购置费')}，购置车辆${printedCount('公务用车购置数', '用车.购置数')}辆。`,
        },
      ],
    }),
  ),
  paragraph(
    wherePaid({
      id: '运行',
      cases: [
        { when: `${spent('公务用车运行费')} = 0`, text: CARS },
        { text: `${CARS}主要用于{文字 用车.运行用途}。` },
      ],
    }),
  ),
  paragraph(
    wherePaid({
      id: '接待',
      cases: [{ text: `3.公务接待费支出${figure('公务接待费')}。其中：` }],
    }),
    wherePaid({
      id: '国内接待',
      cases: [
        { when: `${spent('公务接待费')} = 0`, text: `${RECEIVED_AT_HOME}。` },
        {
          text: `${RECEIVED_AT_HOME}，共安排国内公务接待${printedCount('国内公务接待批次', '接待.批次')}批次（其中：外事接待${printedCount('外事接待批次', '接待.外事批次')}批次），接待人次${printedCount('国内公务接待人次', '接待.人次')}人（其中：外事接待人次${printedCount('外事接待人次', '接待.外事人次')}人），主要用于{文字 接待.事由}。`,
        },
      ],
    }),
    wherePaid({
      id: '境外接待',
      cases: [
        { when: `${spent('公务接待费')} = 0`, text: '' },
        {
          when: `${detail('国（境）外接待费', '接待.境外')} = 0`,
          text: `国（境）外接待费支出${received('国（境）外接待费', '接待.境外')}。`,
        },
        {
          text: `国（境）外接待费支出${received('国（境）外接待费', '接待.境外')}，共安排国（境）外公务接待${printedCount('国（境）外公务接待批次', '接待.境外批次')}批次，接待人次${printedCount('国（境）外公务接待人次', '接待.境外人次')}人。`,
        },
      ],
    }),
  ),
];

const shareOfAllFunds = ({ column, name }: (typeof FOUR)[number]): string =>
  `${name}支出决算{金额 ${spentOn(column)}}{占 “，占总支出决算的”; ${spentOn(column)}; ${ALL_FUNDS_SPENT}}`;

/** Where 表07 is of all fiscal funds. */
const allFunds: ParagraphForm = paragraph({
  id: '财政拨款',
  cases: [
    {
      when: '表13 存在',
      text: `{年度}年度财政拨款“三公”经费支出决算中，财政拨款“三公”经费支出年初预算为{金额 ${ALL_FUNDS_BUDGET}}，支出决算为{金额 ${ALL_FUNDS_SPENT}}{完成 “年初预算”; ${ALL_FUNDS_BUDGET}; ${ALL_FUNDS_SPENT}}。其中：${FOUR.map(shareOfAllFunds).join('；')}。`,
    },
  ],
});

export const THREE_EXPENSES: readonly SectionForm[] = [
  section('7', '四、财政拨款“三公”经费支出决算情况说明', allFunds),
  section('7.1', '（一）一般公共预算财政拨款“三公”经费支出决算总体情况', ...overall),
  section('7.2', '（二）一般公共预算财政拨款“三公”经费支出决算具体情况', ...details),
];
