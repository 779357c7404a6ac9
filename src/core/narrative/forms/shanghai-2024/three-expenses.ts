/** Shanghai 2024, section 七: travel abroad, cars and receptions, paid from any fiscal appropriation. */
import type { SectionForm } from '../../form';
import { budgetOf, spentOn } from '../parts/expressions';
import { paragraph, say, section } from '../parts/section';

const ABROAD = '因公出国（境）费';
const CARS = '公务用车购置及运行维护费';
const CARS_COLUMN = '公务用车购置及运行费';
const RECEPTION = '公务接待费';

const ALL = { budget: budgetOf('合计'), spent: spentOn('合计') };

const completion = (column: string): string =>
  `支出决算为{金额 ${spentOn(column)}}{完成 “预算”; ${budgetOf(column)}; ${spentOn(column)}}`;

const change = (column: string, last: string): string => `{三公上年比 ${spentOn(column)}; ${last}}`;

export const THREE_EXPENSES: readonly SectionForm[] = [
  section('7', '七、财政拨款“三公”经费支出决算情况说明'),
  section(
    '7.1',
    '（一）“三公”经费财政拨款支出决算总体情况说明',
    paragraph(
      say(
        '预算',
        `“三公”经费财政拨款支出年初预算为{金额 ${ALL.budget}}，${completion('合计')}，其中：${ABROAD}${completion(ABROAD)}；${CARS}${completion(CARS_COLUMN)}；${RECEPTION}${completion(RECEPTION)}。`,
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
            text: '{年度}年度“三公”经费支出决算数大于预算数的主要原因：{文字 三公.预算原因}。',
          },
          { text: '{年度}年度“三公”经费支出决算数小于预算数的主要原因：{文字 三公.预算原因}。' },
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
  ),
  section(
    '7.2',
    '（二）“三公”经费财政拨款支出决算具体情况说明',
    paragraph({
      id: '构成',
      cases: [
        { when: `${ALL.spent} = 0`, text: '{部门}{年度}年度无“三公”经费财政拨款支出。' },
        {
          text: `“三公”经费财政拨款支出决算中，{三公构成 “${ABROAD}”; ${spentOn(ABROAD)}}；{三公构成 “${CARS}”; ${spentOn(CARS_COLUMN)}}；{三公构成 “${RECEPTION}”; ${spentOn(RECEPTION)}}。具体情况如下：`,
        },
      ],
    }),
    paragraph({
      id: '出国',
      cases: [
        { when: `${ALL.spent} = 0`, text: '' },
        { when: `${spentOn(ABROAD)} = 0`, text: `1、${ABROAD}支出{金额 ${spentOn(ABROAD)}}。` },
        {
          text: `1、${ABROAD}支出{金额 ${spentOn(ABROAD)}}。全年安排因公出国（境）团组{数量 出国.团组数}个、累计{数量 出国.人次}人次。开支内容包括：{文字 出国.内容}。`,
        },
      ],
    }),
    paragraph(
      {
        id: '用车',
        cases: [
          { when: `${ALL.spent} = 0`, text: '' },
          { text: `2、${CARS}支出{金额 ${spentOn(CARS_COLUMN)}}。其中：` },
        ],
      },
      {
        id: '购车',
        cases: [
          { when: `${ALL.spent} = 0`, text: '' },
          {
            when: `${spentOn('公务用车购置费')} = 0`,
            text: `公务用车购置支出为{金额 ${spentOn('公务用车购置费')}}。`,
          },
          {
            text: `公务用车购置支出为{金额 ${spentOn('公务用车购置费')}}。主要用于{文字 用车.购置用途}，购置公务用车{数量 用车.购置数}辆。`,
          },
        ],
      },
      {
        id: '运行',
        cases: [
          { when: `${ALL.spent} = 0`, text: '' },
          {
            when: `${spentOn('公务用车运行费')} = 0`,
            text: `公务用车运行维护支出{金额 ${spentOn('公务用车运行费')}}。`,
          },
          {
            text: `公务用车运行维护支出{金额 ${spentOn('公务用车运行费')}}。主要用于{文字 用车.运行用途}。`,
          },
        ],
      },
      {
        id: '保有',
        cases: [
          { when: `${ALL.spent} = 0`, text: '' },
          {
            text: '{年度}年，{部门}所属各预算单位开支财政拨款的公务用车保有量为{数量 用车.保有量}辆。',
          },
        ],
      },
    ),
    paragraph({
      id: '接待',
      cases: [
        { when: `${ALL.spent} = 0`, text: '' },
        { when: `${spentOn(RECEPTION)} = 0`, text: `3、${RECEPTION}支出{金额 ${spentOn(RECEPTION)}}。` },
        {
          text: `3、${RECEPTION}支出{金额 ${spentOn(RECEPTION)}}。其中：国内公务接待支出{金额 接待.国内}（含外宾接待支出{金额 接待.外宾}）。主要用于{文字 接待.事由}，公务接待{数量 接待.批次}批次、{数量 接待.人次}人次，其中：接待外宾{数量 接待.外宾批次}批次、{数量 接待.外宾人次}人次。`,
        },
      ],
    }),
  ),
];
