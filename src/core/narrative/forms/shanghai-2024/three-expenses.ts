/** Shanghai 2024, section 七: travel abroad, cars and receptions, paid from any fiscal appropriation. */
import type { SectionForm } from '../../form';
import { spentOn } from '../parts/expressions';
import { paragraph, section } from '../parts/section';
import {
  ABROAD,
  CARS,
  CARS_COLUMN,
  compositionSentence,
  overallParagraphs,
  RECEPTION,
  wherePaid,
} from '../parts/three-expenses';

export const THREE_EXPENSES: readonly SectionForm[] = [
  section('7', '七、财政拨款“三公”经费支出决算情况说明'),
  section(
    '7.1',
    '（一）“三公”经费财政拨款支出决算总体情况说明',
    ...overallParagraphs({ lead: '', budget: '年初预算', because: '：' }),
  ),
  section(
    '7.2',
    '（二）“三公”经费财政拨款支出决算具体情况说明',
    paragraph(compositionSentence('')),
    paragraph(
      wherePaid({
        id: '出国',
        cases: [
          { when: `${spentOn(ABROAD)} = 0`, text: `1、${ABROAD}支出{金额 ${spentOn(ABROAD)}}。` },
          {
            text: `1、${ABROAD}支出{金额 ${spentOn(ABROAD)}}。全年安排因公出国（境）团组{数量 出国.团组数}个、累计{数量 出国.人次}人次。开支内容包括：{文字 出国.内容}。`,
          },
        ],
      }),
    ),
    paragraph(
      wherePaid({
        id: '用车',
        cases: [{ text: `2、${CARS}支出{金额 ${spentOn(CARS_COLUMN)}}。其中：` }],
      }),
      wherePaid({
        id: '购车',
        cases: [
          {
            when: `${spentOn('公务用车购置费')} = 0`,
            text: `公务用车购置支出为{金额 ${spentOn('公务用车购置费')}}。`,
          },
          {
            text: `公务用车购置支出为{金额 ${spentOn('公务用车购置费')}}。主要用于{文字 用车.购置用途}，购置公务用车{数量 用车.购置数}辆。`,
          },
        ],
      }),
      wherePaid({
        id: '运行',
        cases: [
          {
            when: `${spentOn('公务用车运行费')} = 0`,
            text: `公务用车运行维护支出{金额 ${spentOn('公务用车运行费')}}。`,
          },
          {
            text: `公务用车运行维护支出{金额 ${spentOn('公务用车运行费')}}。主要用于{文字 用车.运行用途}。`,
          },
        ],
      }),
      wherePaid({
        id: '保有',
        cases: [
          {
            text: '{年度}年，{部门}所属各预算单位开支财政拨款的公务用车保有量为{数量 用车.保有量}辆。',
          },
        ],
      }),
    ),
    paragraph(
      wherePaid({
        id: '接待',
        cases: [
          { when: `${spentOn(RECEPTION)} = 0`, text: `3、${RECEPTION}支出{金额 ${spentOn(RECEPTION)}}。` },
          {
            text: `3、${RECEPTION}支出{金额 ${spentOn(RECEPTION)}}。其中：国内公务接待支出{金额 接待.国内}（含外宾接待支出{金额 接待.外宾}）。主要用于{文字 接待.事由}，公务接待{数量 接待.批次}批次、{数量 接待.人次}人次，其中：接待外宾{数量 接待.外宾批次}批次、{数量 接待.外宾人次}人次。`,
          },
        ],
      }),
    ),
  ),
];
