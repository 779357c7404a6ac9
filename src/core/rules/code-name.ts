/** CODE-1: the name beside a code is the code's own. A code or a local name that the lists do not know is left alone. */
import type { Finding, FindingCell, Severity } from '../check/types';
import { comparable, isMistyped, verdictOn, type Verdict } from '../codes';
import { message, type Catalogue, type Message } from '../messages';
import { EXPENDITURE_CLASSES, UNKNOWN_ROW, type Table, type TableRow } from '../tables';
import { classificationOf, codedRows, rowCell } from './code-tables';
import { NOT_APPLICABLE, PASS, failed, type Rule } from './rule';

const MESSAGES = {
  otherCode: {
    zh: '{tables}「{code} {name}」的编码和名称对不上：{code} 是「{right}」，「{name}」的编码是 {other}',
    en: '{tables}: code {code} does not go with “{name}”: {code} is “{right}”, and “{name}” is {other}',
  },
  otherCodeAdvice: {
    zh: '请核对是编码错还是名称错，并确认金额归在哪个科目',
    en: 'Check which of them is wrong, and to which account the amount belongs',
  },
  sibling: {
    zh: '{tables}「{code} {name}」：同一科目下「{name}」的编码是 {other}',
    en: '{tables}: “{name}” is {other}, not {code}',
  },
  mistyped: {
    zh: '{tables}「{code} {name}」的名称疑有错字，标准名称是「{right}」',
    en: '{tables}: “{name}” beside {code} looks mistyped; the standard name is “{right}”',
  },
  mistypedAdvice: { zh: '核对后改为「{right}」', en: 'Check it and write “{right}”' },
  mistypedClass: {
    zh: '{tables}「{name}」不是支出功能分类的类级名称，疑为「{right}」',
    en: '{tables}: “{name}” is no class of expenditure; “{right}” is probably meant',
  },
  oldName: {
    zh: '{tables}「{code} {name}」是 {last} 年及以前的名称，{year} 年是「{right}」',
    en: '{tables}: “{name}” is what {code} was called until {last}; in {year} it is “{right}”',
  },
  newName: {
    zh: '{tables}「{code} {name}」是 {first} 年起的名称，{year} 年是「{right}」',
    en: '{tables}: “{name}” is what {code} is called from {first}; in {year} it was “{right}”',
  },
  yearAdvice: {
    zh: '请按 {year} 年的政府收支分类科目填写名称',
    en: 'Use the names of the classification of {year}',
  },
} as const satisfies Catalogue<string>;

/** One name beside one code, wherever it stands. */
interface Pair {
  readonly code: string;
  readonly name: string;
  readonly year: number | undefined;
  readonly table: Table;
  readonly verdict: Verdict;
  readonly tables: string[];
  readonly cells: FindingCell[];
}

export const codeName: Rule = {
  id: 'CODE-1',
  severity: 'warning',
  basis: '政府收支分类科目：编码与名称一一对应',
  check({ set }) {
    const pairs = new Map<string, Pair>();
    let asked = false;
    for (const table of set.tables)
      for (const row of [...codedRows(table), ...unknownClasses(table)]) {
        asked = true;
        const verdict = verdictOf(table, row, table.year ?? set.year);
        if (verdict.kind === 'fine') continue;
        const key = `${row.code ?? ''} ${comparable(row.label)} ${verdict.kind}`;
        const pair = pairs.get(key) ?? pairOf(table, row, verdict, table.year ?? set.year);
        pair.tables.push(table.name);
        pair.cells.push(rowCell(table, row));
        pairs.set(key, pair);
      }
    if (!asked) return [NOT_APPLICABLE];
    return pairs.size === 0 ? [PASS] : [failed(...[...pairs.values()].map(findingOf))];
  },
};

/** Rows between the classes of 表01 and 表04 that no class is called. */
const unknownClasses = ({ rows }: Table): readonly TableRow[] =>
  rows.filter((row) => row.key.startsWith(UNKNOWN_ROW) && row.groups.includes('支出各类'));

const FINE: Verdict = { kind: 'fine' };

function verdictOf(table: Table, row: TableRow, year: number | undefined): Verdict {
  if (row.code === undefined) return verdictOnClass(row.label);
  const classification = classificationOf(table, row.code);
  return classification ? verdictOn(classification, row.code, row.label, year) : FINE;
}

function verdictOnClass(label: string): Verdict {
  const name = comparable(label);
  const right = EXPENDITURE_CLASSES.flatMap(({ names }) => names).find((one) =>
    isMistyped(name, comparable(one)),
  );
  return right === undefined ? FINE : { kind: 'mistyped', right };
}

const pairOf = (table: Table, row: TableRow, verdict: Verdict, year: number | undefined): Pair => ({
  code: row.code ?? '',
  name: row.label,
  year,
  table,
  verdict,
  tables: [],
  cells: [],
});

function findingOf(pair: Pair): Finding {
  return {
    rule: codeName.id,
    severity: severityOf(pair.verdict),
    lines: linesOf(pair),
    table: pair.table.id,
    cells: pair.cells,
    suspects: [],
  };
}

const severityOf = (verdict: Verdict): Severity =>
  verdict.kind === 'other-code' && verdict.right !== undefined ? 'warning' : 'hint';

function linesOf({ code, name, year, verdict, tables }: Pair): Message[] {
  const data = { tables: [...new Set(tables)], code, name };
  switch (verdict.kind) {
    case 'fine':
      return [];
    case 'other-code': {
      const filled = { ...data, other: verdict.code };
      const first =
        verdict.right === undefined
          ? message(MESSAGES, 'sibling', filled)
          : message(MESSAGES, 'otherCode', { ...filled, right: verdict.right });
      return [first, message(MESSAGES, 'otherCodeAdvice')];
    }
    case 'mistyped': {
      const filled = { ...data, right: verdict.right };
      const first = code === '' ? 'mistypedClass' : 'mistyped';
      return [message(MESSAGES, first, filled), message(MESSAGES, 'mistypedAdvice', filled)];
    }
    case 'other-year': {
      const { printed, right } = verdict;
      const filled = { ...data, year: String(year), right: right.name };
      const first =
        printed.to === undefined
          ? message(MESSAGES, 'newName', { ...filled, first: String(printed.from) })
          : message(MESSAGES, 'oldName', { ...filled, last: String(printed.to) });
      return [first, message(MESSAGES, 'yearAdvice', filled)];
    }
  }
}
