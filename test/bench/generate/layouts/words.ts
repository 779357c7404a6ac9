/** Column keys and header words that several layouts share. */
import type { Line, Side } from '../forms/form';

export const FUNDS: readonly string[] = [
  '一般公共预算财政拨款',
  '政府性基金预算财政拨款',
  '国有资本经营预算财政拨款',
];

export const RECEIPTS: readonly string[] = [
  '本年收入合计',
  '财政拨款收入',
  '上级补助收入',
  '事业收入',
  '经营收入',
  '附属单位上缴收入',
  '其他收入',
];

export const EXPENDITURE: readonly string[] = [
  '本年支出合计',
  '基本支出',
  '项目支出',
  '上缴上级支出',
  '经营支出',
  '对附属单位补助支出',
];

export const SPENDING: readonly string[] = ['本年支出', '基本支出', '项目支出'];
export const FLOW: readonly string[] = ['年初结转和结余', '本年收入', ...SPENDING, '年末结转和结余'];

export const THREE_PUBLIC: readonly string[] = [
  '合计',
  '因公出国（境）费',
  '公务用车购置及运行费',
  '公务用车购置费',
  '公务用车运行费',
  '公务接待费',
];

const OTHER_INCOME: readonly Line[] = [
  '上级补助收入',
  '事业收入',
  '经营收入',
  '附属单位上缴收入',
  '其他收入',
];

export const INCOME: readonly Line[] = [
  '一般公共预算财政拨款收入',
  '政府性基金预算财政拨款收入',
  '国有资本经营预算财政拨款收入',
  ...OTHER_INCOME,
];

/** Until 2019 all fiscal appropriation stood in one row. */
export const INCOME_UNTIL_2019: readonly Line[] = ['财政拨款收入', ...OTHER_INCOME];

export const income01 = (top: readonly Line[], used = '使用非财政拨款结余'): Side => ({
  columns: ['决算数'],
  top,
  foot: ['本年收入合计', `${used}=使用非财政拨款结余`, '年初结转和结余', '总计=收入总计'],
});

export const EXPENDITURE_01: Side = {
  columns: ['决算数'],
  top: 'classes',
  foot: ['本年支出合计', '结余分配', '年末结转和结余', '总计=支出总计'],
};

/** `numbered`: Shanghai numbers the three rows of the opening balance again. */
export const income04 = (funds: readonly string[], numbered = false): Side => ({
  columns: ['金额'],
  top: funds,
  foot: [
    '本年收入合计',
    '年初财政拨款结转和结余',
    ...funds.map((fund, index) => `${numbered ? `${'一二三'[index]}、` : ''}${fund}=年初${fund}`),
    '总计=收入总计',
  ],
});

export const expenditure04 = (funds: readonly string[]): Side => ({
  columns: ['合计', ...funds],
  top: 'classes',
  foot: ['本年支出合计', '年末财政拨款结转和结余', ...funds.map(() => ''), '总计=支出总计'],
});
