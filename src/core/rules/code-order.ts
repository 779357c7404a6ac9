/** CODE-4: codes ascend down a table: 201, 20101, 2010101, 20102 … In 表06 within one 类 of a lane. */
import type { Finding } from '../check/types';
import { message, inQuotes, type Catalogue } from '../messages';
import type { Table } from '../tables';
import { codedRows, levelsOf, namedRow, rowCell, type CodedRow } from './code-tables';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  order: {
    zh: '{table}“{row}”没有按编码顺序排列，应在“{after}”之前',
    en: '{table}: “{row}” is out of order; it belongs before “{after}”',
  },
  orders: {
    zh: '{table} 有 {count} 行没有按编码顺序排列：{rows}',
    en: '{table}: {count} rows are out of the order of codes: {rows}',
  },
  advice: {
    zh: '请按编码从小到大排列，并核对编码是否填错',
    en: 'Sort by code, and check whether a code is mistyped',
  },
} as const satisfies Catalogue<string>;

/** A table with more than this share of its rows out of order is sorted by something else. */
const FEW = 4;

export const codeOrder: Rule = {
  id: 'CODE-4',
  severity: 'hint',
  kind: { zh: '科目顺序不对', en: 'Codes are out of order' },
  basis: '公开表按科目编码顺序列示',
  check({ set }) {
    const results = set.tables.filter((table) => levelsOf(table).length > 0).flatMap(tableResult);
    return results.length > 0 ? results : [NOT_APPLICABLE];
  },
};

function tableResult(table: Table): RuleResult[] {
  const runs = runsOf(table);
  const count = runs.reduce((sum, run) => sum + run.length, 0);
  const strays = runs.flatMap(straysOf);
  if (count < 2 || strays.length * FEW > count) return [];
  return [strays.length === 0 ? PASS : failed(findingOf(table, strays))];
}

/** Rows that have to ascend: those of one lane, and in a table of several lanes of one 类 in it. */
function runsOf(table: Table): CodedRow[][] {
  const runs = new Map<string, CodedRow[]>();
  const byClass = levelsOf(table).length === 2;
  for (const row of codedRows(table)) {
    const key = byClass ? `${row.at.column} ${row.code.slice(0, 3)}` : String(row.at.column);
    const run = runs.get(key);
    if (run) run.push(row);
    else runs.set(key, [row]);
  }
  return [...runs.values()];
}

interface Stray {
  readonly row: CodedRow;
  /** The first row that should stand behind it and does not. */
  readonly after: CodedRow | undefined;
}

/** The fewest rows that would have to move: those outside the longest ascending sequence. */
function straysOf(rows: readonly CodedRow[]): Stray[] {
  const kept = longestAscending(rows);
  return rows.flatMap((row, place) =>
    kept.has(place) ? [] : { row, after: rows.find((other, at) => kept.has(at) && other.code > row.code) },
  );
}

/** Places of a longest ascending sequence. */
function longestAscending(rows: readonly CodedRow[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  const codeAt = (place: number | undefined): string => rows[place ?? -1]?.code ?? '';
  rows.forEach((row, place) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (codeAt(ends[middle]) < row.code) low = middle + 1;
      else high = middle;
    }
    before[place] = low === 0 ? undefined : ends[low - 1];
    ends[low] = place;
  });
  const kept = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = before[place]) kept.add(place);
  return kept;
}

function findingOf(table: Table, strays: readonly Stray[]): Finding {
  const [only] = strays;
  const first =
    only?.after && strays.length === 1
      ? message(MESSAGES, 'order', {
          table: table.name,
          row: namedRow(only.row),
          after: namedRow(only.after),
        })
      : message(MESSAGES, 'orders', {
          table: table.name,
          count: String(strays.length),
          rows: strays.map(({ row }) => inQuotes(namedRow(row))),
        });
  return {
    rule: codeOrder.id,
    severity: codeOrder.severity,
    lines: [first, message(MESSAGES, 'advice')],
    table: table.id,
    cells: strays.map(({ row }) => rowCell(table, row)),
    suspects: [],
  };
}
