/** Jiangxi, section 五: budget, outturn, rate and change of each, with how many of what. */
import type { SectionForm } from '../../form';
import { counting, PUBLIC_BUDGET } from '../parts/counts';
import { publicBudgetOf as budgetOf, publicSpentOn as spentOn } from '../parts/expressions';
import { paragraph, say, section } from '../parts/section';
import { ABROAD, RECEPTION } from '../parts/three-expenses';

/** Budget, outturn and rate, then the change. */
const told = (name: string, column: string, change: string): string => {
  const [budget, spent] = [budgetOf(column), spentOn(column)];
  return `${name}全年预算数为{金额 ${budget}}，决算数为{金额 ${spent}}{完成 “预算”; ${budget}; ${spent}}，决算数${change}`;
};

const expense = (name: string, column: string, last: string, id: string): string =>
  `${told(name, column, `{较上年因 ${spentOn(column)}; 上年.${last}; ${id}.上年原因}`)}{与全年预算比 ${budgetOf(column)}; ${spentOn(column)}; ${id}.预算原因}`;

const ALL = told(
  '{部门}{年度}年度一般公共预算财政拨款“三公”经费支出',
  '合计',
  `{较上年 ${spentOn('合计')}; 上年.三公经费}`,
);

export const THREE_EXPENSES: readonly SectionForm[] = [
  section(
    '7',
    '五、一般公共预算财政拨款“三公”经费支出决算情况说明',
    paragraph(say('合计', `${ALL}，其中：`)),
    paragraph(
      say('出国', `1.${expense('因公出国（境）支出', ABROAD, '因公出国费', '出国')}`),
      counting({
        id: '团组',
        of: ABROAD,
        funds: PUBLIC_BUDGET,
        says: (count) =>
          `全年安排因公出国（境）团组${count('因公出国（境）团组数', '出国.团组数')}个，累计${count('因公出国（境）人次数', '出国.人次')}人次`,
        goesOn: '，主要为：{文字 出国.内容}',
      }),
    ),
    paragraph(
      say('接待', `2.${expense('公务接待费支出', RECEPTION, '公务接待费', '接待')}`),
      counting({
        id: '批次',
        of: RECEPTION,
        funds: PUBLIC_BUDGET,
        says: (count) =>
          `全年国内公务接待${count('国内公务接待批次', '接待.批次')}批，累计接待${count('国内公务接待人次', '接待.人次')}人次，其中外事接待${count('外事接待批次', '接待.外事批次')}批，累计接待${count('外事接待人次', '接待.外事人次')}人次`,
        goesOn: '，主要为：{文字 接待.事由}',
      }),
    ),
    paragraph(
      say('用车', `3.公务用车购置及运行维护费支出{金额 ${spentOn('公务用车购置及运行费')}}，其中：`),
      say('购车', expense('公务用车购置费支出', '公务用车购置费', '公务用车购置费', '购车')),
      counting({
        id: '购置数',
        of: '公务用车购置费',
        funds: PUBLIC_BUDGET,
        says: (count) => `全年购置公务用车${count('公务用车购置数', '用车.购置数')}辆`,
      }),
      say('运行', expense('公务用车运行维护费支出', '公务用车运行费', '公务用车运行费', '运行')),
      say('保有量', `年末公务用车保有${PUBLIC_BUDGET.count('公务用车保有量', '用车.保有量')}辆。`),
    ),
  ),
];
