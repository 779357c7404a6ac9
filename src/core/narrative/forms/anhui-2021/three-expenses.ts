/** Anhui, section 九: “三公” of the general public budget, each against the year's budget in 万元; receptions before cars. */
import type { SectionForm } from '../../form';
import { counting, PUBLIC_BUDGET } from '../parts/counts';
import { publicBudgetOf as budgetOf, publicSpentOn as spentOn } from '../parts/expressions';
import { paragraph, say, section } from '../parts/section';
import { ABROAD, CARS, CARS_COLUMN, RECEPTION } from '../parts/three-expenses';

const OF = '一般公共预算财政拨款“三公”经费支出';
const LEAD = `{部门}{年度}年度${OF}`;
const ALL = { budget: budgetOf('合计'), spent: spentOn('合计') };

const share = (name: string, column: string): string => `{三公构成 “${name}”; ${spentOn(column)}}`;

const told = (name: string, column: string, reason: string): string =>
  `${name}{金额 ${spentOn(column)}}，{与年度预算比 ${spentOn(column)}; ${budgetOf(column)}; ${reason}.预算原因}`;

export const THREE_EXPENSES: readonly SectionForm[] = [
  section('7', '九、一般公共预算财政拨款“三公”经费支出决算情况说明'),
  section(
    '7.1',
    '（一）一般公共预算财政拨款“三公”经费支出决算总体情况说明',
    paragraph(
      say(
        '预算',
        `${LEAD}预算为{金额 ${ALL.budget}}，支出决算为{金额 ${ALL.spent}}{完成 “预算”; ${ALL.budget}; ${ALL.spent}}{与预算比 ${ALL.budget}; ${ALL.spent}; 三公.预算原因}。`,
      ),
    ),
  ),
  section(
    '7.2',
    '（二）一般公共预算财政拨款“三公”经费支出决算具体情况说明',
    paragraph({
      id: '构成',
      cases: [
        { when: `${ALL.spent} = 0`, text: `{部门}{年度}年度无${OF}。具体情况如下：` },
        {
          text: `${LEAD}决算中，${share(ABROAD, ABROAD)}；${share(RECEPTION, RECEPTION)}；${share(CARS, CARS_COLUMN)}。具体情况如下：`,
        },
      ],
    }),
    paragraph(
      say('出国', `1.${told(`${ABROAD}支出`, ABROAD, '出国')}。`),
      counting({
        id: '团组',
        of: ABROAD,
        funds: PUBLIC_BUDGET,
        says: (count) =>
          `{年度}年{部门}因公出国（境）团组${count('因公出国（境）团组数', '出国.团组数')}个，累计出国（境）${count('因公出国（境）人次数', '出国.人次')}人次`,
        goesOn: '，主要是{文字 出国.内容}',
      }),
    ),
    paragraph(
      say('接待', `2.${told(`${RECEPTION}支出`, RECEPTION, '接待')}。`),
      counting({
        id: '批次',
        of: RECEPTION,
        funds: PUBLIC_BUDGET,
        says: (count) =>
          `{年度}年{部门}国内公务接待共${count('国内公务接待批次', '接待.批次')}批次（其中外事接待${count('外事接待批次', '接待.外事批次')}批次），${count('国内公务接待人次', '接待.人次')}人次（其中外事接待${count('外事接待人次', '接待.外事人次')}人次）`,
        goesOn: '，主要用于{文字 接待.事由}',
      }),
    ),
    paragraph(
      say('用车', `3.${told(`${CARS}支出`, CARS_COLUMN, '用车')}。`),
      say('购车', `其中，公务用车购置费{金额 ${spentOn('公务用车购置费')}}，`),
      counting({
        id: '购置数',
        of: '公务用车购置费',
        funds: PUBLIC_BUDGET,
        says: (count) => `购置公务用车${count('公务用车购置数', '用车.购置数')}辆`,
      }),
      say(
        '运行',
        `${told('公务用车运行维护费', '公务用车运行费', '运行')}，年末公务用车保有量为${PUBLIC_BUDGET.count('公务用车保有量', '用车.保有量')}辆。`,
      ),
    ),
  ),
];
