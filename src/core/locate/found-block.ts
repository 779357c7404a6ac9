/** A block of amounts that stands elsewhere, and which of several is believed. */
import type { Table } from '../tables';
import type { Line } from './line';
import type { Slide } from './restore';
import type { Restored, Trouble } from './settle';
import type { System } from './system';
import type { DiagnosisKind } from './types';

export interface FoundBlock extends Restored {
  readonly kind: Extract<DiagnosisKind, 'slipped-rows' | 'shifted-lane' | 'shifted-column'>;
  readonly slide: Slide;
  readonly table: Table;
  /** Present where it was found over more equations than those of the search. */
  readonly system?: System;
  /** Present where the shift is no single row: how many rows moved, and by how many at most. */
  readonly drift?: { readonly count: number; readonly most: number };
}

/** Layouts whose columns are parts of a list, not figures of one row. */
export const LANES: ReadonlySet<string> = new Set(['lanes', 'two-sides']);

export interface Search extends Omit<Trouble, 'broken'> {
  /** Broken equations that one slip of the hand explains, with their group. */
  readonly slips: ReadonlyMap<Line, readonly Line[]>;
  /** With the equations none of whose figures shows anything: what moves may come to stand in them. */
  readonly wider: () => System;
}

export function isBetter(a: FoundBlock, b: FoundBlock): boolean {
  const more = worth(a) - worth(b);
  return more > 0 || (more === 0 && weight(a) < weight(b));
}

/** What a block explains: relations and blanks. */
export const worth = ({ mends, fills, missing }: Restored): number => mends.length + fills - missing;

/** Few cells changed first; among equals the shorter block. */
const weight = ({ changes, slide }: FoundBlock): number => changes.size * 100 + slide.to - slide.from;
