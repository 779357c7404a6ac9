/** CODE-1: the name beside a code is the code's own. A code or a local name that the lists do not know is left alone. */
import type { Finding, FindingCell, Severity } from '../check/types';
import { comparableName, isMistyped, verdictOnName, type NameVerdict } from '../codes';
import type { Position } from '../grid';
import { message, type Catalogue, type Message } from '../messages';
import { EXPENDITURE_CLASSES, UNKNOWN_ROW, type Table, type TableRow } from '../tables';
import { shownLabel } from '../tables/normalise';
import { classificationOf, codedRows, columnClassificationOf, rowCell } from './code-tables';
import { NOT_APPLICABLE, PASS, failed, type Rule } from './rule';

const MESSAGES = {
  otherCode: {
    zh: '{tables}“{code} {name}”的编码和名称对不上：{code} 是“{right}”，“{name}”的编码是 {other}',
    en: '{tables}: code {code} does not go with “{name}”: {code} is “{right}”, and “{name}” is {other}',
  },
  otherCodeAdvice: {
    zh: '请核对是编码错还是名称错，并确认金额归在哪个科目',
    en: 'Check which of them is wrong, and to which account the amount belongs',
  },
  sibling: {
    zh: '{tables}“{code} {name}”：同一科目下“{name}”的编码是 {other}',
    en: '{tables}: “{name}” is {other}, not {code}',
  },
  mistyped: {
    zh: '{tables}“{code} {name}”的名称疑有错字，标准名称是“{right}”',
    en: '{tables}: “{name}” beside {code} looks mistyped; the standard name is “{right}”',
  },
  mistypedAdvice: { zh: '核对后改为“{right}”', en: 'Check it and write “{right}”' },
  mistypedClass: {
    zh: '{tables}“{name}”不是支出功能分类的类级名称，疑为“{right}”',
    en: '{tables}: “{name}” is no class of expenditure; “{right}” is probably meant',
  },
  mistypedColumn: {
    zh: '{tables}“{name}”一列不是支出经济分类科目的名称，疑为“{right}”',
    en: '{tables}: the column “{name}” is no economic account; “{right}” is probably meant',
  },
  oldName: {
    zh: '{tables}“{code} {name}”是 {last} 年及以前的名称，{year} 年是“{right}”',
    en: '{tables}: “{name}” is what {code} was called until {last}; in {year} it is “{right}”',
  },
  newName: {
    zh: '{tables}“{code} {name}”是 {first} 年起的名称，{year} 年是“{right}”',
    en: '{tables}: “{name}” is what {code} is called from {first}; in {year} it was “{right}”',
  },
  yearAdvice: {
    zh: '请按 {year} 年的政府收支分类科目填写名称',
    en: 'Use the names of the classification of {year}',
  },
} as const satisfies Catalogue<string>;

/** A name where the table prints one: beside a code, or where a code has one. */
interface Printed {
  /** Empty where nobody knows the name. */
  readonly code: string;
  readonly name: string;
  readonly cell: FindingCell;
  /** The message of a slip in it. */
  readonly slip: 'mistyped' | 'mistypedClass' | 'mistypedColumn';
  /** What it says; `year` is that of the table. */
  verdict(year: number | undefined): NameVerdict;
}

/** One name beside one code, wherever it stands. */
interface Pair {
  readonly printed: Printed;
  readonly verdict: NameVerdict;
  readonly year: number | undefined;
  readonly table: Table;
  readonly tables: string[];
  readonly cells: FindingCell[];
}

export const codeName: Rule = {
  id: 'CODE-1',
  severity: 'warning',
  kind: { zh: '科目名称与编码不符', en: 'A name that is not its code’s' },
  basis: '政府收支分类科目：编码与名称一一对应',
  check({ set }) {
    const pairs = new Map<string, Pair>();
    let asked = false;
    for (const table of set.tables)
      for (const printed of [...namesOfRows(table), ...namesOfColumns(table)]) {
        asked = true;
        const year = table.year ?? set.year;
        const verdict = printed.verdict(year);
        if (verdict.kind === 'fine') continue;
        const key = `${printed.code} ${comparableName(printed.name)} ${verdict.kind}`;
        const pair = pairs.get(key) ?? { printed, verdict, year, table, tables: [], cells: [] };
        pair.tables.push(table.name);
        pair.cells.push(printed.cell);
        pairs.set(key, pair);
      }
    if (!asked) return [NOT_APPLICABLE];
    return pairs.size === 0 ? [PASS] : [failed(...[...pairs.values()].map(findingOf))];
  },
};

const FINE: NameVerdict = { kind: 'fine' };

function* namesOfRows(table: Table): Generator<Printed, void> {
  for (const row of codedRows(table).filter(({ isOwnNumber }) => !isOwnNumber)) {
    const list = classificationOf(table, row.code);
    yield {
      code: row.code,
      name: row.label,
      cell: rowCell(table, row),
      slip: 'mistyped',
      verdict: (year) => (list ? verdictOnName(list, row.code, row.label, year) : FINE),
    };
  }
  for (const row of unknownClasses(table))
    yield {
      code: '',
      name: row.label,
      cell: rowCell(table, row),
      slip: 'mistypedClass',
      verdict: () => verdictOnUnknown(CLASS_NAMES, row.label),
    };
}

/** Columns that are codes are told by their name: a wrong one is either of another year or nobody knows it. */
function* namesOfColumns(table: Table): Generator<Printed, void> {
  const list = columnClassificationOf(table);
  if (!list) return;
  const column = (name: string, at: Position, code = ''): Omit<Printed, 'verdict'> => ({
    code,
    name,
    cell: { sheet: table.sheet, at, text: name },
    slip: 'mistypedColumn',
  });
  for (const { key, label, at } of table.columns)
    if (at) yield { ...column(label, at, key), verdict: (year) => verdictOnName(list, key, label, year) };
  // Where the head of a column is not sure, others may be unknown for that alone.
  for (const { at, text } of table.isUnsure ? [] : table.unknownColumns)
    yield { ...column(shownLabel(text), at), verdict: () => verdictOnUnknown(list.names, text) };
}

/** Rows between the classes of 表01 and 表04 that no class is called. */
const unknownClasses = ({ rows }: Table): readonly TableRow[] =>
  rows.filter((row) => row.key.startsWith(UNKNOWN_ROW) && row.groups.includes('支出各类'));

const CLASS_NAMES = EXPENDITURE_CLASSES.flatMap(({ names }) => names);

/** Of a name where a code's stands and nobody knows it: the one it is a slip of. */
function verdictOnUnknown(names: readonly string[], printed: string): NameVerdict {
  const name = comparableName(printed);
  const right = names.find((one) => isMistyped(name, comparableName(one)));
  return right === undefined ? FINE : { kind: 'mistyped', right };
}

const findingOf = (pair: Pair): Finding => ({
  rule: codeName.id,
  severity: severityOf(pair.verdict),
  lines: linesOf(pair),
  table: pair.table.id,
  cells: pair.cells,
  suspects: [],
});

const severityOf = (verdict: NameVerdict): Severity =>
  verdict.kind === 'other-code' && verdict.right !== undefined ? 'warning' : 'hint';

function linesOf({ printed: { code, name, slip }, year, verdict, tables }: Pair): Message[] {
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
      return [message(MESSAGES, slip, filled), message(MESSAGES, 'mistypedAdvice', filled)];
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
