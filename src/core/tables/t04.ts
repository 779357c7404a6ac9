/** 表04 财政拨款收入支出决算总表: fiscal appropriation, by fund. Printed form 财决01-1. */
import type { BlockSpec, TableSpec } from './spec';
import { SKIP_WORDS } from './words';

const OPENING = '年初财政拨款结转和结余';
const GENERAL = [['一般公共预算财政拨款'], ['一般公共预算财政拨款收入'], ['一般公共预算拨款']] as const;
const FUND = [['政府性基金预算财政拨款'], ['政府性基金预算财政拨款收入'], ['政府性基金预算拨款']] as const;
const CAPITAL = [
  ['国有资本经营预算财政拨款'],
  ['国有资本经营预算财政拨款收入'],
  ['国有资本经营预算拨款'],
] as const;

const income: BlockSpec = {
  id: '收入',
  lane: { over: ['收入', '收入决算数'], index: 0 },
  labels: ['项目', '科目'],
  skip: SKIP_WORDS,
  others: ['收入', '支出'],
  columns: [{ key: '金额', quantity: 'money', is: [['金额'], ['决算数']], required: true }],
  rows: {
    kind: 'labels',
    rows: [
      { key: '一般公共预算财政拨款', is: GENERAL, above: OPENING },
      { key: '政府性基金预算财政拨款', is: FUND, above: OPENING },
      { key: '国有资本经营预算财政拨款', is: CAPITAL, above: OPENING, inSomeForms: true },
      { key: '本年收入合计', is: [['本年收入合计']], required: true },
      { key: OPENING, is: [[OPENING], ['年初结转和结余'], ['年初财政拨款结转结余']] },
      { key: '年初一般公共预算财政拨款', is: GENERAL, below: OPENING },
      { key: '年初政府性基金预算财政拨款', is: FUND, below: OPENING },
      { key: '年初国有资本经营预算财政拨款', is: CAPITAL, below: OPENING, inSomeForms: true },
      {
        key: '收入总计',
        is: [['总计'], ['收入总计'], ['合计']],
        below: '本年收入合计',
        last: true,
        required: true,
      },
    ],
    groups: [
      { name: '收入各项', before: '本年收入合计' },
      { name: '年初各项', after: OPENING, before: '收入总计' },
    ],
  },
};

const expenditure: BlockSpec = {
  id: '支出',
  lane: { over: ['支出', '支出决算数'], index: 1 },
  labels: ['项目', '科目', '项目(按功能分类)'],
  skip: SKIP_WORDS,
  others: ['收入', '支出', '决算数', '金额'],
  columns: [
    { key: '合计', quantity: 'money', is: [['合计'], ['小计']], required: true },
    { key: '一般公共预算财政拨款', quantity: 'money', is: GENERAL, required: true },
    { key: '政府性基金预算财政拨款', quantity: 'money', is: FUND },
    { key: '国有资本经营预算财政拨款', quantity: 'money', is: CAPITAL },
  ],
  rows: {
    kind: 'labels',
    classes: true,
    rows: [
      { key: '本年支出合计', is: [['本年支出合计']], required: true },
      {
        key: '年末财政拨款结转和结余',
        is: [['年末财政拨款结转和结余'], ['年末结转和结余'], ['年末财政拨款结转结余']],
      },
      {
        key: '支出总计',
        is: [['总计'], ['支出总计'], ['合计']],
        below: '本年支出合计',
        last: true,
        required: true,
      },
    ],
    groups: [
      { name: '支出各类', before: '本年支出合计' },
      {
        name: '支出各行',
        before: '本年支出合计',
        keys: ['本年支出合计', '年末财政拨款结转和结余', '支出总计'],
      },
    ],
  },
};

export const T04: TableSpec<'T04'> = {
  id: 'T04',
  word: { zh: '表04', en: 'Table 04' },
  title: { zh: '财政拨款收入支出决算总表', en: 'Revenue and expenditure from fiscal appropriation' },
  aliases: ['财政拨款收入支出决算表', '部门财政拨款收入支出决算总表'],
  titlesOfBudgets: ['财政拨款收入支出总表'],
  family: 'accounts',
  publishedBy: 'all',
  listsOnlyMoney: false,
  hasDepartmentLine: true,
  fullForm: {
    numbers: ['01-1'],
    columns: ['金额', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'],
  },
  layouts: [{ name: 'two-sides', blocks: [income, expenditure] }],
};
