/** Guangdong, section 七: each of the three with its budget, rate of completion and change; then counts, also of nothing. */
import type { ParagraphForm, SectionForm } from '../../form';
import { printedCount, counting } from '../parts/counts';
import { budgetOf, spentOn } from '../parts/expressions';
import { paragraph, say, section } from '../parts/section';
import { ABROAD, CARS, CARS_COLUMN, compositionSentence, RECEPTION } from '../parts/three-expenses';

const ALL = { budget: budgetOf('合计'), spent: spentOn('合计') };
const LEAD = '{年度}年度';

/** Its amount, the budget with the rate, the change. */
const told = (name: string, column: string, last: string): string => {
  const spent = spentOn(column);
  return `${name}支出决算为{金额 ${spent}}{完成 “全年预算”; ${budgetOf(column)}; ${spent}}，{三公比上年 ${spent}; 上年.${last}}`;
};

const differs = (id: string, base: string, name: string, reason: string): ParagraphForm =>
  paragraph({
    id,
    cases: [
      { when: `${ALL.spent} = ${base}`, text: `${LEAD}“三公”经费支出决算数与${name}持平。` },
      {
        when: `${ALL.spent} > ${base}`,
        text: `${LEAD}“三公”经费支出决算数大于${name}的主要原因：{文字 ${reason}}。`,
      },
      { text: `${LEAD}“三公”经费支出决算数小于${name}的主要原因：{文字 ${reason}}。` },
    ],
  });

const figure = (column: string): string => `{金额 ${spentOn(column)}}`;

const DETAILS: readonly ParagraphForm[] = [
  paragraph(compositionSentence(LEAD)),
  paragraph(
    counting({
      id: '出国',
      of: ABROAD,
      says: (count) =>
        `1.${ABROAD}支出${figure(ABROAD)}。全年使用财政拨款安排因公出国（境）团组${count('因公出国（境）团组数', '出国.团组数')}个、累计${count('因公出国（境）人次数', '出国.人次')}人次`,
      goesOn: '。开支内容包括：{文字 出国.内容}',
    }),
  ),
  paragraph(
    say('用车', `2.${CARS}支出${figure(CARS_COLUMN)}。其中：`),
    counting({
      id: '购车',
      of: '公务用车购置费',
      says: (count) =>
        `公务用车购置支出${figure('公务用车购置费')}，购置公务用车${count('公务用车购置数', '用车.购置数')}辆`,
      end: '；',
    }),
    say(
      '运行',
      `公务用车运行维护支出${figure('公务用车运行费')}，截至{年度}年12月31日，开支财政拨款的公务用车保有量为${printedCount('公务用车保有量', '用车.保有量')}辆。`,
    ),
  ),
  paragraph(
    counting({
      id: '接待',
      of: RECEPTION,
      says: (count) =>
        `3.${RECEPTION}支出${figure(RECEPTION)}。全年国内公务接待${count('国内公务接待批次', '接待.批次')}批次、${count('国内公务接待人次', '接待.人次')}人次`,
      goesOn: '，主要用于{文字 接待.事由}',
    }),
  ),
];

export const THREE_EXPENSES: readonly SectionForm[] = [
  section('7', '七、财政拨款“三公”经费支出决算情况说明'),
  section(
    '7.1',
    '（一）“三公”经费财政拨款支出决算总体情况说明',
    paragraph(
      say(
        '决算',
        `{部门}${LEAD}“三公”经费财政拨款支出决算为{金额 ${ALL.spent}}{完成 “全年预算”; ${ALL.budget}; ${ALL.spent}}，{三公比上年 ${ALL.spent}; 上年.三公经费}。`,
      ),
      say(
        '分项',
        `其中：${told(ABROAD, ABROAD, '因公出国费')}；${told(CARS, CARS_COLUMN, '公务用车费')}；${told('公务用车购置', '公务用车购置费', '公务用车购置费')}；${told('公务用车运行维护费', '公务用车运行费', '公务用车运行费')}；${told(RECEPTION, RECEPTION, '公务接待费')}。`,
      ),
    ),
    differs('预算原因', ALL.budget, '预算数', '三公.预算原因'),
    differs('上年原因', '上年.三公经费', '上年决算数', '三公.上年原因'),
  ),
  section('7.2', '（二）“三公”经费财政拨款支出决算具体情况说明', ...DETAILS),
];
