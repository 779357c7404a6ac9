/** 表01 收入支出决算总表: all income beside all expenditure. Printed form 财决01; Hunan 2020, Shanghai 2024, Yunnan 2021. */
import type { BlockSpec, TableSpec } from './spec';
import { SKIP_WORDS } from './words';

const FIGURE_WORDS = [['决算数'], ['金额']] as const;

const income: BlockSpec = {
  id: '收入',
  lane: { over: ['收入', '收入决算数'], index: 0 },
  labels: ['项目', '科目', '项目(按收入性质)'],
  skip: SKIP_WORDS,
  others: ['收入', '支出'],
  columns: [{ key: '决算数', quantity: 'money', is: FIGURE_WORDS, required: true }],
  rows: {
    kind: 'labels',
    rows: [
      { key: '财政拨款收入', is: [['财政拨款收入']] },
      {
        key: '一般公共预算财政拨款收入',
        is: [['一般公共预算财政拨款收入'], ['一般公共预算财政拨款'], ['一般公共预算拨款收入']],
        inSomeForms: true,
      },
      {
        key: '政府性基金预算财政拨款收入',
        is: [['政府性基金预算财政拨款收入'], ['政府性基金预算财政拨款'], ['政府性基金预算拨款收入']],
        inSomeForms: true,
      },
      {
        key: '国有资本经营预算财政拨款收入',
        is: [['国有资本经营预算财政拨款收入'], ['国有资本经营预算财政拨款'], ['国有资本经营预算拨款收入']],
        inSomeForms: true,
      },
      { key: '上级补助收入', is: [['上级补助收入']] },
      { key: '事业收入', is: [['事业收入']] },
      { key: '经营收入', is: [['经营收入'], ['事业单位经营收入']] },
      { key: '附属单位上缴收入', is: [['附属单位上缴收入']] },
      { key: '其他收入', is: [['其他收入']] },
      { key: '本年收入合计', is: [['本年收入合计']], required: true },
      {
        key: '使用非财政拨款结余',
        is: [
          ['使用非财政拨款结余'],
          ['使用非财政拨款结余(含专用结余)'],
          ['使用非财政拨款结余和专用结余'],
          ['用事业基金弥补收支差额'],
        ],
      },
      { key: '年初结转和结余', is: [['年初结转和结余'], ['上年结转和结余']] },
      {
        key: '收入总计',
        is: [['总计'], ['收入总计'], ['合计']],
        below: '本年收入合计',
        last: true,
        required: true,
      },
    ],
    groups: [{ name: '收入各项', before: '本年收入合计' }],
  },
};

const expenditure: BlockSpec = {
  id: '支出',
  lane: { over: ['支出', '支出决算数'], index: 1 },
  labels: ['项目', '科目', '项目(按功能分类)', '项目(按支出功能分类)', '功能分类'],
  skip: SKIP_WORDS,
  others: ['收入', '支出'],
  columns: [{ key: '决算数', quantity: 'money', is: FIGURE_WORDS, required: true }],
  rows: {
    kind: 'labels',
    classes: true,
    rows: [
      { key: '本年支出合计', is: [['本年支出合计']], required: true },
      { key: '结余分配', is: [['结余分配']] },
      { key: '年末结转和结余', is: [['年末结转和结余'], ['结转下年']] },
      {
        key: '支出总计',
        is: [['总计'], ['支出总计'], ['合计']],
        below: '本年支出合计',
        last: true,
        required: true,
      },
    ],
    groups: [{ name: '支出各类', before: '本年支出合计' }],
  },
};

/** Of the full form: expenditure again, by nature and account, which the public table does not print. */
const byNature: BlockSpec = {
  id: '支出性质',
  lane: { over: [], index: 2 },
  labels: ['项目', '项目(按支出性质和经济分类)', '项目(按支出性质)', '项目(按经济分类)'],
  skip: SKIP_WORDS,
  ignore: FIGURE_WORDS,
  others: ['收入', '支出', '年初预算数', '全年预算数'],
  columns: [],
  rows: { kind: 'labels', rows: [], groups: [] },
};

export const T01: TableSpec<'T01'> = {
  id: 'T01',
  word: { zh: '表01', en: 'Table 01' },
  title: { zh: '收入支出决算总表', en: 'Revenue and expenditure' },
  aliases: ['收入支出决算表', '部门收入支出决算总表', '单位收入支出决算总表'],
  titlesOfBudgets: ['收入支出总表', '部门收入支出总表'],
  family: 'accounts',
  publishedBy: 'all',
  listsOnlyMoney: false,
  hasDepartmentLine: true,
  fullForm: { numbers: ['01'], columns: ['决算数'] },
  layouts: [
    { name: 'two-sides', blocks: [income, expenditure] },
    { name: 'full-form', blocks: [income, expenditure, byNature] },
  ],
};
