/** Accounts that an office numbers by itself, 01 02 03 … below their class: their names tell which they are. */
import { CLASSIFICATIONS } from '../../codes';
import type { BlockSpec } from '../../tables';
import type { BoundRow } from './bound';

type CodeScheme = Extract<BlockSpec['rows'], { kind: 'codes' }>;

/** A class with fewer rows shows no numbering; it goes with the others of its table. */
const FEWEST_ROWS = 3;
const CLASS_DIGITS = 3;

/** Rows keyed by the account that they name; where nobody knows the name, by number and name. */
export function withOwnNumbers(rows: readonly BoundRow[], scheme: CodeScheme): readonly BoundRow[] {
  if (scheme.ownNumbers !== true) return rows;
  const classes = byClass(rows);
  const isOwn = [...classes.values()].some(
    (own) => own.length >= FEWEST_ROWS && countsUp(own) && contradicts(own, scheme),
  );
  if (!isOwn) return rows;
  const renamed = new Set([...classes.values()].filter(countsUp).flat());
  return rows.map((row) => (renamed.has(row) ? byName(row, scheme) : row));
}

function byClass(rows: readonly BoundRow[]): Map<string, BoundRow[]> {
  const classes = new Map<string, BoundRow[]>();
  for (const row of rows) {
    if (row.code === undefined || row.code.length <= CLASS_DIGITS) continue;
    const name = row.code.slice(0, CLASS_DIGITS);
    classes.set(name, [...(classes.get(name) ?? []), row]);
  }
  return classes;
}

/** 01, 02, 03 … without a gap. */
const countsUp = (rows: readonly BoundRow[]): boolean =>
  rows.every(({ code = '' }, place) => Number(code.slice(CLASS_DIGITS)) === place + 1);

/** Most names that are known are of other numbers. */
function contradicts(rows: readonly BoundRow[], scheme: CodeScheme): boolean {
  const known = rows.flatMap((row) => {
    const named = codeNamed(row, scheme);
    return named === undefined ? [] : [named === row.code];
  });
  return known.filter((isSame) => !isSame).length * 2 > known.length;
}

/** The account of the row's class that has this name. */
function codeNamed({ code = '', label }: BoundRow, { classifications }: CodeScheme): string | undefined {
  const codes = classifications.flatMap((name) => CLASSIFICATIONS[name].codesNamed(label));
  return codes.find((one) => one.length === code.length && one.startsWith(code.slice(0, CLASS_DIGITS)));
}

function byName(row: BoundRow, scheme: CodeScheme): BoundRow {
  const key = codeNamed(row, scheme) ?? `${row.code ?? ''}·${row.label}`;
  return { ...row, key, isOwnNumber: true };
}
