/** What a person worked out on a published explanation from its tables, before any program had read it. */
import type { Level } from '../../narrative/row';

/** Where something stands: its paragraph, from 0, and a figure or a few signs there; the first such, unless told. */
export interface Spot {
  readonly paragraph: number;
  readonly text: string;
  /** From 1. */
  readonly nth?: number;
}

type DefectKind =
  | 'amount'
  | 'rate'
  | 'direction'
  | 'name'
  | 'year'
  | 'count'
  | 'rounding'
  | 'left from the template'
  | 'slip of the pen'
  | 'lacking';

/** Something wrong that has to be told. */
export interface Defect {
  /** Unique in its case. */
  readonly key: string;
  readonly kind: DefectKind;
  /** A finding has to touch one of them. */
  readonly at: readonly Spot[];
  /** How grave it may be told; told graver, it is a false alarm. */
  readonly levels: readonly Level[];
  /** What the finding has to name, in any of these ways; zeros at the end of decimals don't count. */
  readonly right?: readonly string[];
  /** Whether the answers that came with the case name it, or they overlooked it and `why` proves it. */
  readonly source: 'named' | 'overlooked';
  /** The arithmetic. */
  readonly why: string;
}

/**
 * All numbers of one paragraph in the order of the text, as printed without unit, each marked with what decides it:
 * `=` its words name a figure of the workbook, `~` it stands in a chain of arithmetic, `@` a year, `?` nothing does.
 */
type NumbersAt = readonly [paragraph: number, numbers: string];

export interface TextTruth {
  /** Folder of the case. */
  readonly name: string;
  readonly defects: readonly Defect[];
  /** May be told in any way, but need not be. */
  readonly free?: readonly Spot[];
  /** What the answers say is right, or what might be taken for wrong: not even a hint there. */
  readonly holds?: readonly Spot[];
  /** Of all paragraphs but headings. */
  readonly numbers: readonly NumbersAt[];
}

export const at = (paragraph: number, text: string, nth = 1): Spot => ({ paragraph, text, nth });

export const GRAVE = ['error', 'warning'] as const satisfies readonly Level[];
export const ANY = ['error', 'warning', 'hint'] as const satisfies readonly Level[];
