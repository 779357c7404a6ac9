/** Shanghai’s 编制说明: income, expenditure by fund, why they changed, and what each 项 is for. */
import type { ParagraphForm, SectionForm, Sentence } from '../../form';
import { GENERAL_ITEMS, OTHER_ITEMS, type FundItems } from '../parts/budget';
import { paragraph, say, section } from '../parts/section';

const GENERAL = '一般公共预算财政拨款';
const FUNDS = '政府性基金预算财政拨款';
const CAPITAL = '国有资本经营预算财政拨款';

/** Of the row of all expenditure. */
export const spentOf = (column: string): string => `财政拨款收支总表[支出总计, ${column}]`;
export const FISCAL_INCOME = '收支总表[财政拨款收入]';

const income = say(
  '收入',
  `{年度}年，{部门}收入预算{金额 收支总表[收入总计]}，其中：财政拨款收入{金额 ${FISCAL_INCOME}}，{比上年预算 ${FISCAL_INCOME}; 上年预算.财政拨款收入}；事业收入{金额 收支总表[事业收入]}；事业单位经营收入{金额 收支总表[经营收入]}；其他收入{金额 收支总表[其他收入]}。`,
);

const ofFund = (name: string, column: string, entry: string): string =>
  `${name}支出预算{金额 ${spentOf(column)}}，{比上年预算 ${spentOf(column)}; 上年预算.${entry}}`;

const expenditure: readonly Sentence[] = [
  say('支出', `支出预算{金额 收支总表[支出总计]}，其中：${ofFund('财政拨款', '合计', '财政拨款支出')}。`),
  say(
    '资金',
    `财政拨款支出预算中，${ofFund('一般公共预算拨款', GENERAL, '一般公共预算支出')}；${ofFund('政府性基金拨款', FUNDS, '基金支出')}；${ofFund('国有资本经营预算拨款', CAPITAL, '国资支出')}。`,
  ),
];

const reason: Sentence = {
  id: '原因',
  cases: [
    { when: `${spentOf('合计')} = 上年预算.财政拨款支出`, text: '' },
    {
      when: `${spentOf('合计')} > 上年预算.财政拨款支出`,
      text: '财政拨款收入支出增加的主要原因是{文字 财政拨款.原因}。',
    },
    { text: '财政拨款收入支出减少的主要原因是{文字 财政拨款.原因}。' },
  ],
};

const item = ({ each, entry }: FundItems): ParagraphForm => ({
  each,
  sentences: [
    say(`${entry}项`, `{序号}.“{全名}”{金额 本项}，主要用于{文字 ${entry}用途.本行}。`),
    {
      id: `${entry}执行`,
      cases: [
        {
          when: `已填 ${entry}上年执行数.本行 且 ${entry}上年执行数.本行 = 本项`,
          text: `{上年}年当年预算执行数为{金额 ${entry}上年执行数.本行}，{年度}年预算安排{金额 本项}，{比上年执行 本项; ${entry}上年执行数.本行}。`,
        },
        {
          when: `已填 ${entry}上年执行数.本行`,
          text: `{上年}年当年预算执行数为{金额 ${entry}上年执行数.本行}，{年度}年预算安排{金额 本项}，{比上年执行 本项; ${entry}上年执行数.本行}。主要原因是：{文字 ${entry}执行原因.本行}。`,
        },
      ],
    },
  ],
});

/** 政府性基金预算支出主要内容如下： */
const listed = ({ each, entry }: FundItems): ParagraphForm =>
  paragraph({
    id: `${entry}内容`,
    cases: [{ when: `${each} 有数`, text: `${each.slice(0, each.indexOf('表'))}主要内容如下：` }],
  });

export const TOTALS: readonly SectionForm[] = [
  section(
    '17',
    '部门预算编制说明',
    paragraph(income),
    paragraph(...expenditure),
    paragraph(reason),
    paragraph({
      id: '内容',
      cases: [{ when: `${GENERAL_ITEMS.each} 有数`, text: '财政拨款支出主要内容如下：' }],
    }),
    item(GENERAL_ITEMS),
    ...OTHER_ITEMS.flatMap((items) => [listed(items), item(items)]),
  ),
];
