/** A small consistent workbook and short ways to read one section of what is written from it. */
import { WAN_YUAN, type Unit } from '../../../src/core/amount';
import {
  HUNAN_2020,
  narrate,
  paragraphText,
  supplementOf,
  type NarrateSettings,
  type NarrativeDocument,
} from '../../../src/core/narrative';
import { changedTables, type Change, type PlainTables } from '../../support/changed-tables';
import { tableSet } from '../../support/table-set';

const NAMES: Readonly<Record<string, string>> = {
  '201': '一般公共服务支出',
  '20131': '党委办公厅（室）及相关机构事务',
  '2013101': '行政运行',
  '2013102': '一般行政管理事务',
  '221': '住房保障支出',
  '22102': '住房改革支出',
  '2210201': '住房公积金',
  '301': '工资福利支出',
  '30101': '基本工资',
  '30107': '绩效工资',
  '302': '商品和服务支出',
  '30201': '办公费',
  '30215': '会议费',
  '303': '对个人和家庭的补助',
  '30301': '离休费',
  '310': '资本性支出',
  '31002': '办公设备购置',
};

const spent = (all: string, basic: string, project: string) => ({
  本年支出: all,
  基本支出: basic,
  项目支出: project,
});

const fiscal = (amount: string) => ({ 合计: amount, 一般公共预算财政拨款: amount });

/** Consistent: 100.00 = 60.00 + 40.00. */
export const BASE: PlainTables = {
  T01: {
    收入总计: '100.00',
    使用非财政拨款结余: '',
    年初结转和结余: '',
    结余分配: '-',
    年末结转和结余: '0.00',
    支出总计: '100.00',
    '201': '90.00',
    '221': '10.00',
  },
  T02: {
    合计: {
      本年收入合计: '100.00',
      财政拨款收入: '100.00',
      上级补助收入: '',
      事业收入: '',
      经营收入: '',
      附属单位上缴收入: '',
      其他收入: '',
    },
  },
  T03: {
    合计: {
      本年支出合计: '100.00',
      基本支出: '60.00',
      项目支出: '40.00',
      上缴上级支出: '',
      经营支出: '',
      对附属单位补助支出: '',
    },
  },
  T04: {
    一般公共预算财政拨款: '100.00',
    年初一般公共预算财政拨款: '',
    收入总计: '100.00',
    '201': fiscal('90.00'),
    '221': fiscal('10.00'),
    本年支出合计: fiscal('100.00'),
    年末财政拨款结转和结余: fiscal(''),
    支出总计: '100.00',
  },
  T05: {
    合计: spent('100.00', '60.00', '40.00'),
    '201': spent('90.00', '50.00', '40.00'),
    '20131': spent('90.00', '50.00', '40.00'),
    '2013101': spent('50.00', '50.00', ''),
    '2013102': spent('40.00', '', '40.00'),
    '221': spent('10.00', '10.00', ''),
    '22102': spent('10.00', '10.00', ''),
    '2210201': spent('10.00', '10.00', ''),
  },
  T06: {
    '301': '40.00',
    '30101': '40.00',
    '30107': '',
    '303': '5.00',
    '30301': '5.00',
    '302': '14.00',
    '30201': '14.00',
    '30215': '0.00',
    '310': '1.00',
    '31002': '1.00',
    人员经费合计: '45.00',
    公用经费合计: '15.00',
  },
  T07: {
    预算数: {
      合计: '1.00',
      '因公出国（境）费': '',
      公务用车购置及运行费: '',
      公务用车购置费: '',
      公务用车运行费: '',
      公务接待费: '1.00',
    },
    决算数: { 合计: '0.80', 公务接待费: '0.80' },
  },
  T08: {
    合计: { 年初结转和结余: '', 本年收入: '', 本年支出: '', 基本支出: '', 项目支出: '', 年末结转和结余: '' },
  },
  T09: { 合计: { 本年支出: '', 基本支出: '', 项目支出: '' } },
};

export interface Workbook {
  readonly change?: Change;
  readonly unit?: Unit;
  readonly year?: number;
}

export function workbook({ change = {}, unit = WAN_YUAN, year = 2020 }: Workbook = {}) {
  const labels = { labels: NAMES };
  return tableSet(changedTables(BASE, change), {
    year,
    unit,
    tables: { T01: labels, T04: labels, T05: labels, T06: labels },
  });
}

export function write(
  book: Workbook = {},
  supplement: Readonly<Record<string, string>> = {},
  settings: NarrateSettings = {},
): NarrativeDocument {
  return narrate(HUNAN_2020, workbook(book), supplementOf(supplement), settings);
}

/** The text under a section's heading, paragraph by paragraph. */
export const bodyOf = (document: NarrativeDocument, section: string): string[] =>
  (document.sections.find(({ id }) => id === section)?.paragraphs ?? [])
    .filter(({ style }) => style === 'body')
    .map(paragraphText);
