/** 一般公共预算支出表, 政府性基金预算支出表 and 国有资本经营预算支出表: expenditure of one fund by functional code. */
import type { TableSpec } from '../spec';
import { fundTable } from './by-function';

export const B05: TableSpec<'B05'> = {
  id: 'B05',
  word: { zh: '一般公共预算支出表', en: 'Budget: general public budget' },
  title: { zh: '一般公共预算支出表', en: 'Expenditure from the general public budget' },
  aliases: [
    '一般公共预算支出情况表',
    '一般公共预算支出预算表',
    '一般公共预算支出功能分类预算表',
    '一般公共预算支出明细表',
    '一般公共预算财政拨款支出表',
    '一般公共预算财政拨款支出预算表',
    '一般公共预算本级财力支出情况表',
    '一般公共预算拨款支出情况表',
  ],
  publishedBy: 'all',
  isPublicToLowest: true,
  ...fundTable('一般公共预算支出', '一般公共预算财政拨款支出', '一般公共预算'),
};

export const B08: TableSpec<'B08'> = {
  id: 'B08',
  word: { zh: '政府性基金预算支出表', en: 'Budget: government funds' },
  title: { zh: '政府性基金预算支出表', en: 'Expenditure from government funds' },
  aliases: [
    '政府性基金预算支出情况表',
    '政府性基金预算支出预算表',
    '政府性基金预算支出功能分类预算表',
    '政府性基金支出预算表',
    '政府性基金预算财政拨款支出表',
    '政府性基金预算财政拨款支出预算表',
    '政府性基金预算拨款支出情况表',
  ],
  publishedBy: 'all',
  fund: { name: '政府性基金', words: ['政府性基金'], otherWords: ['国有资本经营'], mayBeSilent: true },
  ...fundTable('政府性基金预算支出', '政府性基金预算财政拨款支出', '政府性基金预算'),
};

export const B09: TableSpec<'B09'> = {
  id: 'B09',
  word: { zh: '国有资本经营预算支出表', en: 'Budget: state capital' },
  title: { zh: '国有资本经营预算支出表', en: 'Expenditure from state capital operations' },
  aliases: [
    '国有资本经营预算支出情况表',
    '国有资本经营预算支出预算表',
    '国有资本经营预算支出功能分类预算表',
    '国有资本经营支出预算表',
    '国有资本经营预算财政拨款支出表',
    '国有资本经营预算财政拨款支出预算表',
    '国有资本经营预算拨款支出情况表',
  ],
  publishedBy: 'all',
  goesWith: { table: 'B04', column: '国有资本经营预算财政拨款' },
  fund: { name: '国有资本经营预算', words: ['国有资本经营'], otherWords: ['政府性基金'], mayBeSilent: true },
  ...fundTable(
    '国有资本经营预算支出',
    '国有资本经营财政拨款预算支出',
    '国有资本经营预算财政拨款支出',
    '国有资本经营预算',
  ),
};
