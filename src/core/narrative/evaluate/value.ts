/** What an expression comes to: a number with all it was made of, or the first thing that is missing. */
import { type Decimal } from '../../amount';
import type { CellRef, Source } from '../document';

export interface Known {
  readonly kind: 'known';
  /** In the explanation's unit and as it prints there: whoever recomputes the text comes to the same. */
  readonly value: Decimal;
  readonly origin: Source['kind'];
  readonly cells: readonly CellRef[];
  readonly entries: readonly string[];
  /** As a person writes it. */
  readonly formula: string;
  /** How tightly its last operation binds: 1 sum, 2 product, 3 a plain number. */
  readonly binding: number;
}

export interface Missing {
  readonly kind: 'missing';
  readonly key: string;
  /** In plain words. */
  readonly what: string;
}

export type Value = Known | Missing;

export function sourceOf(value: Known): Source {
  return {
    kind: value.origin,
    cells: uniqueCells(value.cells),
    supplement: [...new Set(value.entries)],
    formula: value.origin === 'computed' ? value.formula : '',
  };
}

const uniqueCells = (cells: readonly CellRef[]): CellRef[] => [
  ...new Map(cells.map((cell) => [`${cell.sheet}!${cell.address}`, cell])).values(),
];
