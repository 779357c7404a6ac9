/** What became of the findings between two checks of one workbook: those that are gone, and those that are new. */
import type { CheckResult, Finding, FindingCell } from '../check';
import { BLANK, CUT_OFF, ROUNDING_STEP, ROUNDING_TAIL } from '../check/kinds';
import { placeName } from '../grid';
import type { TableSet } from '../tables';

export interface Progress {
  /** Of the check before. */
  readonly solved: readonly Finding[];
  /** Of the check after. */
  readonly added: readonly Finding[];
}

type Checked = Pick<CheckResult, 'findings' | 'set'>;

/** A finding is the same where it says the same of the same rows and columns, wherever these stand now and whatever their figures are. */
export function progressOf(before: Checked, after: Checked): Progress {
  const then = namesOf(before);
  const now = namesOf(after);
  return { solved: without(then, now), added: without(now, then) };
}

type Named = readonly (readonly [name: string, finding: Finding])[];

function namesOf({ findings, set }: Checked): Named {
  const meanings = findings.length === 0 ? new Map<string, string>() : meaningsIn(set);
  return findings.map((finding) => [nameOf(finding, meanings), finding]);
}

/** What one has and the other has not; of several of the same name as many as there are more. */
function without(some: Named, others: Named): readonly Finding[] {
  const left = new Map<string, number>();
  for (const [name] of others) left.set(name, (left.get(name) ?? 0) + 1);
  return some.flatMap(([name, finding]) => {
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count > 0 ? [] : [finding];
  });
}

/** Told once for a whole table: they stay the same while any of their cells is left. */
const OF_TABLES: ReadonlySet<string> = new Set(
  [BLANK, ROUNDING_TAIL, ROUNDING_STEP, CUT_OFF].map(({ id }) => id),
);

/** As many cells as tell findings of one rule apart: the sum and what it is held against. */
const TELLING = 2;

function nameOf({ rule, table, cells }: Finding, meanings: ReadonlyMap<string, string>): string {
  const own = OF_TABLES.has(rule) ? [] : cells.slice(0, TELLING);
  return [rule, table ?? '', ...own.map((cell) => meaningOf(cell, meanings))].join('|');
}

/** A cell that holds no figure of a table is known by its text. */
const meaningOf = (cell: FindingCell, meanings: ReadonlyMap<string, string>): string =>
  meanings.get(placeName(cell)) ?? cell.text;

/** Table, row and column of every figure, by the name of its cell. */
function meaningsIn({ tables }: TableSet): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  for (const table of tables)
    for (const { key } of table.rows)
      for (const column of table.columns) {
        const figure = table.figure(key, column.key);
        if (figure) meanings.set(placeName(figure), `${table.id} ${key} ${column.key}`);
      }
  return meanings;
}
