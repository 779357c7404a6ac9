/** One small set with every expense, and what its office answers: what the words of each form are held against. */
import type { NarrativeForm } from '../../../../src/core/narrative';
import { workbook, type Workbook } from '../support';
import { answered, bodyText, explain, type Entries } from './support';

const EXPENSES: NonNullable<Workbook['change']> = {
  T01: {
    一般公共预算财政拨款收入: '90.00',
    政府性基金预算财政拨款收入: '10.00',
    国有资本经营预算财政拨款收入: '',
  },
  T07: {
    预算数: {
      合计: '10.00',
      '因公出国（境）费': '4.00',
      公务用车购置及运行费: '5.00',
      公务用车购置费: '',
      公务用车运行费: '5.00',
      公务接待费: '1.00',
      会议费: '3.00',
      培训费: '2.00',
    },
    决算数: {
      合计: '8.00',
      '因公出国（境）费': '',
      公务用车购置及运行费: '6.00',
      公务用车购置费: '',
      公务用车运行费: '6.00',
      公务接待费: '2.00',
      会议费: '1.50',
      培训费: '2.00',
    },
  },
  T08: {
    合计: {
      年初结转和结余: '1.00',
      本年收入: '10.00',
      本年支出: '11.00',
      基本支出: '',
      项目支出: '11.00',
      年末结转和结余: '',
    },
  },
  T09: { 合计: { 本年支出: '2.00', 基本支出: '', 项目支出: '2.00' } },
};

const GIVEN: Readonly<Record<string, string>> = {
  '上年.收入总计': '80',
  '上年.收入合计': '80',
  '上年.财政拨款总计': '125',
  '上年.一般公共预算支出': '100',
  '上年.三公经费': '10',
  '上年.因公出国费': '2',
  '上年.公务用车费': '6',
  '上年.公务用车购置费': '0',
  '上年.公务用车运行费': '6',
  '上年.公务接待费': '2',
  '上年.机关运行经费': '12',
  '年初预算.合计': '200',
  '年初预算.2013102': '80',
  '预算.合计': '200',
  '预算.2013102': '80',
  '单位.性质': '行政单位',
  '采购.货物': '3',
  '采购.工程': '0',
  '采购.服务': '1',
  '采购.总额': '4',
  '采购.中小企业': '3',
  '采购.小微企业': '1',
};

/** `given`: what the office answers besides. */
export function sectionOf(form: NarrativeForm, id: string, given: Entries = {}): string {
  const tables = workbook({ change: EXPENSES, year: 2023 });
  return bodyText(explain(form, tables, answered(form, tables, { ...GIVEN, ...given })), id);
}
