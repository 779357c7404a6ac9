/** Budgets that no table holds: that they add up to the whole's budget bears them out. */
import { HEADS, read, verdicts } from '../support';

const ITEM: readonly (readonly [name: string, budget: string, spent: string])[] = [
  ['农林水支出（类）水利（款）行政运行（项）', '590.00', '600.00'],
  ['农林水支出（类）水利（款）水利工程建设（项）', '190.00', '200.00'],
  ['农林水支出（类）水利（款）水利工程运行与维护（项）', '115.00', '120.00'],
  [
    '社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）',
    '85.00',
    '80.00',
  ],
];
const WHOLE = '一般公共预算财政拨款支出年初预算为1,090.00万元，支出决算为1,100.00万元，其中：\n';
const items = ITEM.map(
  ([name, budget, spent], index) =>
    `${index + 1}.${name}。主要用于本年支出。年初预算为${budget}万元，支出决算为${spent}万元。\n`,
).join('');
/** As a page copied from a PDF tears it: the budget stands where the name should go on. */
const torn = (budget: string): string =>
  `5.住房保障支出（类）住房改革${budget}万元，支出决算为100.00万元。支出（款）住房公积金（项）。年初预算为缴存本年。\n`;

const budgetsOf = (text: string): readonly string[] =>
  verdicts(read(`${HEADS['5.3']}${text}`)).filter((one) => /^(?:590|190|115|85)\.00/.test(one));

const all = (verdict: string): readonly string[] => ITEM.map(([, budget]) => `${budget}万元 ${verdict}`);

describe('budgets of items', () => {
  it('add up', () => {
    const whole = `5.住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为110.00万元，支出决算为100.00万元。\n`;
    expect(budgetsOf(`${WHOLE}${items}${whole}`)).toEqual(all('verified'));
  });
  it('add up with the one that is torn from its words', () => {
    expect(budgetsOf(`${WHOLE}${items}${torn('110.00')}`)).toEqual(all('verified'));
  });
  it('bear nothing out where they do not add up', () => {
    expect(budgetsOf(`${WHOLE}${items}${torn('110.40')}`)).toEqual(all('unchecked why-not-in-tables'));
  });
});
