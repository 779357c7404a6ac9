/** 其中基本支出所占比重最大: what is said to be the greatest or the least of its kind, which may be another in another year. */
import {
  evaluate,
  isMissing,
  itemsOf,
  OUTERMOST,
  type Context,
  type Expression,
  type Pattern,
} from '../narrative/reading';
import type { SpannedParagraph } from './templates';

/** Of a paragraph of the document. */
export interface Greatest {
  readonly paragraph: number;
  readonly isLeast: boolean;
  /** The figure that is; undefined where the words tell none. */
  readonly of: Expression | undefined;
}

const SAYS = /最(?:[大多高]|([小少低]))/g;
const CLAUSES = /[^。；]*最[大多高小少低][^。；]*/g;

const figureOf = (meaning: Expression | undefined): Expression | undefined =>
  meaning?.kind === 'binary' && meaning.operator === '÷' ? meaning.left : meaning;

export const greatestIn = ({ at, text, found }: SpannedParagraph): readonly Greatest[] =>
  [...text.matchAll(SAYS)].flatMap(({ index, 1: least }) => {
    // Within the office's own words it is told of with them.
    if (found.some(({ from, to }) => from <= index && index < to)) return [];
    const behind = found.find(({ from, number }) => from > index && number !== undefined);
    const isNear = behind !== undefined && !/[。；]/.test(text.slice(index, behind.from));
    const of = isNear ? figureOf(behind.number?.meanings[0]) : undefined;
    return [{ paragraph: at, isLeast: least !== undefined, of }];
  });

/** Whether the figure still is, of all that stands beside or below it. */
export function isStill({ of, isLeast }: Greatest, context: Context, patterns: readonly Pattern[]): boolean {
  if (of?.kind !== 'cell') return false;
  const lists = patterns.flatMap((pattern) => {
    const items = pattern.table === of.table ? itemsOf(context, pattern) : [];
    return isMissing(items) ? [] : [items];
  });
  const own = lists.find((items) => items.some(({ row, column }) => row === of.row && column === of.column));
  const value = evaluate(context, of, OUTERMOST);
  if (!own || value.kind !== 'known') return false;
  return own.every(({ table, row, column }) => {
    const cell: Expression = { kind: 'cell', table, row, ...(column === undefined ? {} : { column }) };
    const other = evaluate(context, cell, OUTERMOST);
    if (other.kind !== 'known') return false;
    return isLeast ? other.value.gte(value.value) : other.value.lte(value.value);
  });
}

/** The words that say it. */
export const saidIn = (text: string): readonly string[] => text.match(CLAUSES) ?? [];
