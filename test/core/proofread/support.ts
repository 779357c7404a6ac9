/** A small consistent workbook, and short ways to read a few sentences against it. */
import { render } from '../../../src/core/messages';
import { supplementOf, type NarrativeForm } from '../../../src/core/narrative';
import { proofread, type ProofreadResult, type TextDocument } from '../../../src/core/proofread';
import type { TableSet } from '../../../src/core/tables/types';
import { changedTables, type Change, type PlainTables } from '../../support/changed-tables';
import { tableSet } from '../../support/table-set';

const NAMES: Readonly<Record<string, string>> = {
  '208': '社会保障和就业支出',
  '20805': '行政事业单位养老支出',
  '2080505': '机关事业单位基本养老保险缴费支出',
  '213': '农林水支出',
  '21303': '水利',
  '2130301': '行政运行',
  '2130305': '水利工程建设',
  '2130306': '水利工程运行与维护',
  '221': '住房保障支出',
  '22102': '住房改革支出',
  '2210201': '住房公积金',
  '301': '工资福利支出',
  '30101': '基本工资',
  '30102': '津贴补贴',
  '30103': '奖金',
  '30108': '机关事业单位基本养老保险缴费',
  '30113': '住房公积金',
  '303': '对个人和家庭的补助',
  '30302': '退休费',
  '302': '商品和服务支出',
  '30201': '办公费',
  '30202': '印刷费',
  '30211': '差旅费',
  '30215': '会议费',
  '30216': '培训费',
  '30217': '公务接待费',
  '30228': '工会经费',
  '30231': '公务用车运行维护费',
};

const spent = (all: string, basic: string, project: string) => ({
  本年支出: all,
  基本支出: basic,
  项目支出: project,
});

const BASE: PlainTables = {
  T01: {
    收入总计: '1,286.40',
    使用非财政拨款结余: '',
    年初结转和结余: '86.40',
    结余分配: '',
    年末结转和结余: '36.40',
    支出总计: '1,286.40',
  },
  T02: {
    合计: {
      本年收入合计: '1,200.00',
      财政拨款收入: '1,150.00',
      上级补助收入: '',
      事业收入: '30.00',
      经营收入: '',
      附属单位上缴收入: '',
      其他收入: '20.00',
    },
  },
  T03: {
    合计: {
      本年支出合计: '1,250.00',
      基本支出: '810.00',
      项目支出: '440.00',
      上缴上级支出: '',
      经营支出: '',
      对附属单位补助支出: '',
    },
  },
  T04: { 收入总计: '1,180.00', 支出总计: '1,180.00' },
  T05: {
    合计: spent('1,100.00', '780.00', '320.00'),
    '208': spent('80.00', '80.00', ''),
    '20805': spent('80.00', '80.00', ''),
    '2080505': spent('80.00', '80.00', ''),
    '213': spent('920.00', '600.00', '320.00'),
    '21303': spent('920.00', '600.00', '320.00'),
    '2130301': spent('600.00', '600.00', ''),
    '2130305': spent('200.00', '', '200.00'),
    '2130306': spent('120.00', '', '120.00'),
    '221': spent('100.00', '100.00', ''),
    '22102': spent('100.00', '100.00', ''),
    '2210201': spent('100.00', '100.00', ''),
  },
  T06: {
    '301': '600.00',
    '30101': '250.00',
    '30102': '150.00',
    '30103': '',
    '30108': '100.00',
    '30113': '100.00',
    '303': '30.00',
    '30302': '30.00',
    '302': '150.00',
    '30201': '60.00',
    '30202': '',
    '30211': '40.00',
    '30215': '5.00',
    '30216': '8.00',
    '30217': '3.50',
    '30228': '21.00',
    '30231': '12.50',
    人员经费合计: '630.00',
    公用经费合计: '150.00',
  },
  T07: {
    预算数: {
      合计: '20.00',
      '因公出国（境）费': '',
      公务用车购置及运行费: '15.00',
      公务用车购置费: '',
      公务用车运行费: '15.00',
      公务接待费: '5.00',
    },
    决算数: { 合计: '16.00', 公务用车购置及运行费: '12.50', 公务用车运行费: '12.50', 公务接待费: '3.50' },
  },
  T08: {
    合计: {
      年初结转和结余: '',
      本年收入: '50.00',
      本年支出: '40.00',
      基本支出: '',
      项目支出: '40.00',
      年末结转和结余: '10.00',
    },
  },
  T09: { 合计: { 本年支出: '', 基本支出: '', 项目支出: '' } },
};

export function book(change: Change = {}, year: number | undefined = 2020): TableSet {
  const labels = { labels: NAMES };
  return tableSet(changedTables(BASE, change), {
    ...(year === undefined ? {} : { year }),
    department: '清河县水务局',
    tables: { T05: labels, T06: labels },
  });
}

export const documentOf = (text: string): TextDocument => ({
  paragraphs: text.split('\n').map((line) => ({ text: line })),
});

export interface Reading {
  readonly change?: Change;
  readonly year?: number;
  readonly supplement?: Readonly<Record<string, string>>;
  readonly form?: NarrativeForm;
  /** What last year's workbook has otherwise. */
  readonly previous?: Change;
}

const YEAR = 2020;

export const read = (
  text: string,
  { change, year = YEAR, supplement, form, previous }: Reading = {},
): ProofreadResult =>
  proofread(documentOf(text), book(change, year), {
    ...(previous ? { previous: book(previous, year - 1) } : {}),
    ...(supplement ? { supplement: supplementOf(supplement) } : {}),
    ...(form ? { form } : {}),
  });

/** `N-1 error 1286.04万元 → 1286.40万元 ✎`: the pencil where a click puts it right. */
export const told = ({ findings }: ProofreadResult): string[] =>
  findings.map(({ rule, severity, text, expected, correction }) => {
    const pencil = correction === undefined ? '' : correction.by === expected ? ' ✎' : ` ✎${correction.by}`;
    return `${rule} ${severity} ${text}${expected === undefined ? '' : ` → ${expected}`}${pencil}`;
  });

/** `1286.40万元 verified`, without years. */
export const verdicts = ({ ledger }: ProofreadResult): string[] =>
  ledger
    .filter(({ text }) => !/^\d{4}年?$/.test(text))
    .map(({ text, verdict, source }) => `${text} ${verdict}${source.reason ? ` ${source.reason.id}` : ''}`);

export const messagesOf = (result: ProofreadResult): string[] =>
  result.findings.map(({ message }) => render(message));

export type Clean = readonly [name: string, text: string, reading?: Reading];
export type Broken = readonly [name: string, text: string, told: readonly string[], reading?: Reading];
export type Refuses = readonly [name: string, text: string, unchecked: readonly string[], reading?: Reading];

const rowsOf = <Row extends readonly [string, ...unknown[]]>(rows: readonly Row[]): [string, Row][] =>
  rows.map((row) => [row[0], row]);

/** Each table of a rule: what holds is silent, what is wrong is told, what is unsure is left alone. */
export function rule(
  id: string,
  tables: { clean: readonly Clean[]; broken: readonly Broken[]; refuses: readonly Refuses[] },
  usual: Reading = {},
): void {
  describe(id, () => {
    it.each(rowsOf(tables.clean))('clean: %s', (_name, [, text, reading = usual]) => {
      const result = read(text, reading);
      expect(told(result)).toEqual([]);
      expect(result.numbers.contradicted).toBe(0);
    });
    it.each(rowsOf(tables.broken))('broken: %s', (_name, [, text, expected, reading = usual]) => {
      expect(told(read(text, reading))).toEqual(expected);
    });
    if (tables.refuses.length > 0)
      it.each(rowsOf(tables.refuses))('refuses: %s', (_name, [, text, unchecked, reading = usual]) => {
        const result = read(text, reading);
        expect(told(result)).toEqual([]);
        expect(verdicts(result)).toEqual(expect.arrayContaining([...unchecked]));
      });
  });
}

export const HEADS = {
  '1': '一、收入支出决算总体情况说明\n',
  '2': '二、收入决算情况说明\n',
  '3': '三、支出决算情况说明\n',
  '4': '四、财政拨款收入支出决算总体情况说明\n',
  '5.1': '五、一般公共预算财政拨款支出决算情况说明\n（一）一般公共预算财政拨款支出决算总体情况\n',
  '5.2': '五、一般公共预算财政拨款支出决算情况说明\n（二）一般公共预算财政拨款支出决算结构情况\n',
  '5.3': '五、一般公共预算财政拨款支出决算情况说明\n（三）一般公共预算财政拨款支出决算具体情况\n',
  '6': '六、一般公共预算财政拨款基本支出决算情况说明\n',
  '7.1': '七、一般公共预算财政拨款“三公”经费支出决算情况说明\n（一）“三公”经费财政拨款支出决算总体情况说明\n',
  '7.2': '七、一般公共预算财政拨款“三公”经费支出决算情况说明\n（二）“三公”经费财政拨款支出决算具体情况说明\n',
  '8': '八、政府性基金预算收入支出决算情况说明\n',
  '9': '九、国有资本经营预算支出决算情况说明\n',
  '10': '十、机关运行经费支出说明\n',
  '11': '十一、一般性支出情况说明\n',
  '12': '十二、政府采购支出说明\n',
  '13': '十三、国有资产占用情况说明\n',
  '14': '十四、2020年度预算绩效情况说明\n',
} as const;
