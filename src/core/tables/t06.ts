/** 表06 一般公共预算财政拨款基本支出决算表 (from 2022 …明细表): accounts in two or three lanes. Printed form 财决08-1. */
import type { TableSpec } from './spec';
import { CODE_WORDS, NAME_WORDS } from './words';

export const T06: TableSpec<'T06'> = {
  id: 'T06',
  word: { zh: '表06', en: 'Table 06' },
  title: { zh: '一般公共预算财政拨款基本支出决算表', en: 'Basic expenditure from the general public budget' },
  aliases: [
    '一般公共预算财政拨款基本支出决算明细表',
    '一般公共预算财政拨款基本支出决算明细',
    '一般公共预算基本支出决算表',
  ],
  family: 'accounts',
  publishedBy: 'all',
  listsOnlyMoney: true,
  hasDepartmentLine: true,
  layouts: [
    {
      name: 'lanes',
      blocks: [
        {
          id: '科目',
          labels: NAME_WORDS,
          codes: CODE_WORDS.filter((word) => !word.includes('功能')),
          others: ['人员经费', '公用经费', '项目'],
          columns: [{ key: '决算数', quantity: 'money', is: [['决算数'], ['金额']], required: true }],
          rows: {
            kind: 'codes',
            classifications: ['economic'],
            levels: [3, 5],
            totals: [
              { key: '人员经费合计', is: [['人员经费合计'], ['人员支出合计']] },
              { key: '公用经费合计', is: [['公用经费合计'], ['公用支出合计'], ['日常公用经费合计']] },
              { key: '合计', is: [['合计'], ['总计'], ['基本支出合计']] },
            ],
            codeGroups: [
              { name: '人员末级', prefixes: ['301', '303'] },
              { name: '公用末级', prefixes: ['302', '305', '307', '309', '310', '311', '312', '313', '399'] },
            ],
          },
        },
      ],
    },
  ],
};
