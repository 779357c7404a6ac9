/** Chongqing, 二（三）to（六）: the general public budget with its income and balance, basic expenditure, other funds. */
import type { SectionForm } from '../../form';
import { fundSpending } from '../parts/funds';
import { paragraph, part, say } from '../parts/section';
import { BUDGET, SPENT } from './expressions';

const LEAD = '{年度}年度';
const INCOME = '表04[一般公共预算财政拨款]';
const PUBLIC_IN = '表04[年初一般公共预算财政拨款]';
const LEFT = '表04[年末财政拨款结转和结余, 一般公共预算财政拨款]';

const basic = (name: string, list: string): string =>
  `${name}{金额 表06[${name}合计]}，{较上年 表06[${name}合计]; 上年.${name}; ${name}.原因}。{${list}}`;

const flow = (name: string, amount: string, entry: string): string =>
  `${name}{金额 ${amount}}，{较上年 ${amount}; 上年.基金${entry}; 基金.${entry}原因}。`;

const FUND = '表08';

export const PUBLIC_BUDGET: readonly SectionForm[] = [
  part(
    '5',
    '（三）一般公共预算财政拨款收入支出决算情况说明',
    paragraph(
      say(
        '收入',
        `1.收入情况。${LEAD}一般公共预算财政拨款收入{金额 ${INCOME}}，{较上年 ${INCOME}; 上年.一般公共预算收入; 一般公共预算.收入原因}。{较年初预算 ${INCOME}; 收入.年初预算; 收入.预算原因}。`,
      ),
      say('年初', `此外，年初一般公共预算财政拨款结转及结余{金额 ${PUBLIC_IN}}。`),
    ),
    paragraph(
      say(
        '支出',
        `2.支出情况。${LEAD}一般公共预算财政拨款支出{金额 ${SPENT}}，{较上年 ${SPENT}; 上年.一般公共预算支出; 一般公共预算.原因}。{较年初预算 ${SPENT}; ${BUDGET}; 一般公共预算.预算原因}。`,
      ),
    ),
    paragraph(
      say(
        '结转',
        `3.结转结余情况。${LEAD}年末一般公共预算财政拨款结转和结余{金额 ${LEFT}}，{较上年 ${LEFT}; 上年.一般公共预算结转; 一般公共预算.结转原因}。`,
      ),
    ),
    paragraph({
      id: '比较',
      cases: [
        {
          when: '表05[每类, 本年支出] 无数',
          text: `4.比较情况。{部门}${LEAD}无一般公共预算财政拨款支出。`,
        },
        {
          text: `4.比较情况。{部门}${LEAD}一般公共预算财政拨款支出主要用于以下几个方面：{逐个 表05[每类, 本年支出] 用 类比较 隔 ；}。`,
        },
      ],
    }),
  ),
  part(
    '6',
    '（四）一般公共预算财政拨款基本支出决算情况说明',
    paragraph(
      say(
        '基本支出',
        `${LEAD}一般公共预算财政拨款基本支出{金额 表05[合计, 基本支出]}。其中：${basic('人员经费', '人员用途')}${basic('公用经费', '公用用途')}`,
      ),
    ),
  ),
  part(
    '8',
    '（五）政府性基金预算收支决算情况说明',
    paragraph({
      id: '基金',
      cases: [
        { when: `${FUND} 无数`, text: `{部门}${LEAD}无政府性基金预算财政拨款收支。` },
        {
          text: `${LEAD}政府性基金预算财政拨款年初结转结余{金额 ${FUND}[合计, 年初结转和结余]}，年末结转结余{金额 ${FUND}[合计, 年末结转和结余]}。${flow('政府性基金预算财政拨款收入', `${FUND}[合计, 本年收入]`, '收入')}${flow('政府性基金预算财政拨款支出', `${FUND}[合计, 本年支出]`, '支出')}`,
        },
      ],
    }),
  ),
  part(
    '9',
    '（六）国有资本经营预算财政拨款支出决算情况说明',
    paragraph(
      fundSpending({
        id: '国有资本',
        fund: '国有资本经营预算',
        table: '表09',
        none: `{部门}${LEAD}无国有资本经营预算财政拨款支出。`,
      }),
    ),
  ),
];
