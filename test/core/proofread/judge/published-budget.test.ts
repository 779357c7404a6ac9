/** The year's published budget beside 年初预算 of the text and the budget of 表07: borne out, or a hint. */
import { proofread } from '../../../../src/core/proofread';
import type { TableSet } from '../../../../src/core/tables';
import { tableSet } from '../../../support/table-set';
import { book, documentOf, HEADS } from '../support';

const row = (all: string): Record<string, string> => ({ 合计: all, 基本支出: all, 项目支出: '' });

const BUDGET: TableSet = {
  ...tableSet({
    B05: { 合计: row('610.00'), '213': row('610.00'), '21303': row('610.00'), '2130301': row('610.00') },
    B07: {
      预算数: {
        合计: '24.00',
        '因公出国（境）费': '',
        公务用车购置及运行费: '18.00',
        公务用车购置费: '',
        公务用车运行费: '18.00',
        公务接待费: '6.00',
      },
    },
  }),
  kind: 'budget',
};

const ITEM = `${HEADS['5.3']}1、农林水支出（类）水利（款）行政运行（项）。年初预算为610.00万元，支出决算为600.00万元，完成年初预算的98.36%，决算数小于年初预算数的主要原因是压减开支。`;
const THREE = `${HEADS['7.1']}2020年度“三公”经费财政拨款支出预算为20.00万元，支出决算为16.00万元，完成预算的80.00%。`;

const told = (text: string, budget?: TableSet): string[] =>
  proofread(documentOf(text), book(), budget ? { budget } : {}).findings.map(
    ({ rule, severity, text: words, message }) =>
      `${rule} ${severity} ${words} ${String(message.data['expected'] ?? '')}`,
  );

it('has nothing to say where the text tells the published budget', () => {
  expect(told(ITEM, BUDGET)).toEqual([]);
});

it('hints where the text tells another budget of the year’s beginning', () => {
  const other = ITEM.replace('610.00', '620.00').replace('98.36', '96.77');
  expect(told(other)).toEqual([]);
  expect(told(other, BUDGET)).toEqual(['N-10 hint 620.00万元 610.00万元']);
});

it('hints where the budget of the three expenses is another than the published one', () => {
  expect(told(THREE)).toEqual([]);
  expect(told(THREE, BUDGET)).toEqual(['N-17 hint 20.00万元 24.00万元']);
});

it('is not asked of a budget of another year', () => {
  expect(told(THREE, { ...BUDGET, year: 2019 })).toEqual([]);
});
