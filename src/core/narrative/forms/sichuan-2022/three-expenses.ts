/** Sichuan, section 七: each of the three with its rate of completion and its change. */
import type { SectionForm, Sentence } from '../../form';
import { counting } from '../parts/counts';
import { budgetOf, printedOr, spentOn } from '../parts/expressions';
import { paragraph, section, say } from '../parts/section';
import {
  ABROAD,
  CARS,
  CARS_COLUMN,
  compositionSentence,
  RECEPTION,
  wherePaid,
} from '../parts/three-expenses';

const ALL = { budget: budgetOf('合计'), spent: spentOn('合计') };

const spent = (name: string, column: string): string =>
  `${name}支出{金额 ${spentOn(column)}}{完成 “预算”; ${budgetOf(column)}; ${spentOn(column)}}。`;

const change = (name: string, column: string, last: string, reason: string): string =>
  `{三公项变动 “${name}”; ${spentOn(column)}; ${last}; ${reason}}`;

/** The province parts receptions into domestic and foreign; its table has their sum. */
const DOMESTIC = `${spentOn('国内接待费')} 缺则 ${spentOn(RECEPTION)} - 接待.外事`;

/** A sentence that is not said where nothing was spent on receptions. */
const whereReceived = ({ id, cases }: Sentence): Sentence =>
  wherePaid({ id, cases: [{ when: `${spentOn(RECEPTION)} = 0`, text: '' }, ...cases] });

export const THREE_EXPENSES: readonly SectionForm[] = [
  section('7', '七、财政拨款“三公”经费支出决算情况说明'),
  section(
    '7.1',
    '（一）“三公”经费财政拨款支出决算总体情况说明',
    paragraph(
      say(
        '决算',
        `{年度}年“三公”经费财政拨款支出决算为{金额 ${ALL.spent}}{完成 “预算”; ${ALL.budget}; ${ALL.spent}}，`,
      ),
      {
        id: '上年',
        cases: [
          { when: `${ALL.spent} = 上年.三公经费`, text: '与上年持平。' },
          { text: `比上年{增减 ${ALL.spent}; 上年.三公经费; “上年”; “下降”}。`, unknown: true },
        ],
      },
      {
        id: '预算原因',
        cases: [
          { when: `${ALL.spent} = ${ALL.budget}`, text: '决算数与预算数持平。' },
          {
            when: `${ALL.spent} > ${ALL.budget}`,
            text: '决算数大于预算数的主要原因是{文字 三公.预算原因}。',
          },
          { text: '决算数小于预算数的主要原因是{文字 三公.预算原因}。' },
        ],
      },
    ),
  ),
  section(
    '7.2',
    '（二）“三公”经费财政拨款支出决算具体情况说明',
    paragraph(compositionSentence('{年度}年')),
    paragraph(
      wherePaid(say('出国', `1.${spent(ABROAD, ABROAD)}`)),
      wherePaid(
        counting({
          id: '团组',
          of: ABROAD,
          says: (count) =>
            `全年安排因公出国（境）团组${count('因公出国（境）团组数', '出国.团组数')}个，出国（境）${count('因公出国（境）人次数', '出国.人次')}人次`,
        }),
      ),
      wherePaid(say('出国变动', change(ABROAD, ABROAD, '上年.因公出国费', '出国.上年原因'))),
    ),
    paragraph(
      wherePaid(say('用车', `2.${spent(CARS, CARS_COLUMN)}`)),
      wherePaid(say('用车变动', change(CARS, CARS_COLUMN, '上年.公务用车费', '用车.上年原因'))),
      wherePaid({
        id: '购车',
        cases: [
          {
            when: `${spentOn('公务用车购置费')} = 0`,
            text: `其中：公务用车购置支出{金额 ${spentOn('公务用车购置费')}}，未购置公务用车。`,
          },
          {
            text: `其中：公务用车购置支出{金额 ${spentOn('公务用车购置费')}}，全年按规定更新购置公务用车{数量 ${printedOr('公务用车购置数', '用车.购置数')}}辆。`,
          },
        ],
      }),
      wherePaid(
        say(
          '保有',
          `截至{年度}年12月31日，开支财政拨款的公务用车保有量为{数量 ${printedOr('公务用车保有量', '用车.保有量')}}辆。`,
        ),
      ),
      wherePaid({
        id: '运行',
        cases: [
          {
            when: `${spentOn('公务用车运行费')} = 0`,
            text: `公务用车运行维护费支出{金额 ${spentOn('公务用车运行费')}}。`,
          },
          {
            text: `公务用车运行维护费支出{金额 ${spentOn('公务用车运行费')}}，主要用于{文字 用车.运行用途}。`,
          },
        ],
      }),
    ),
    paragraph(
      wherePaid(say('接待', `3.${spent(RECEPTION, RECEPTION)}`)),
      wherePaid(say('接待变动', change(RECEPTION, RECEPTION, '上年.公务接待费', '接待.上年原因'))),
      whereReceived({ id: '其中', cases: [{ text: '其中：' }] }),
    ),
    paragraph(
      whereReceived(
        say(
          '国内',
          `国内公务接待支出{金额 ${DOMESTIC}}，主要用于执行公务、开展业务活动开支的交通费、住宿费、用餐费等。`,
        ),
      ),
      whereReceived(
        say(
          '批次',
          `国内公务接待{数量 ${printedOr('国内公务接待批次', '接待.批次')}}批次，{数量 ${printedOr('国内公务接待人次', '接待.人次')}}人次（不包括陪同人员），共计支出{金额 ${DOMESTIC}}，具体内容主要包括：{文字 接待.事由}。`,
        ),
      ),
    ),
    paragraph(whereReceived(say('外事', '外事接待支出{金额 接待.外事}。'))),
  ),
];
