/** A form's sentences as marks: what a reader of the text may come upon, and what it would mean. */
import type { CompiledCase } from '../../narrative';
import type { Expression, Item, Pattern, Scope } from '../../narrative/reading';
import type { Mark } from '../text/marks';

/** One place where a form chooses between ways to put it. */
export interface Frame {
  /** Unique in a grammar. */
  readonly choice: number;
  readonly cases: readonly CompiledCase[];
  /** Which of the cases this is. */
  readonly index: number;
  readonly scope: Scope;
}

export interface FormMark extends Mark {
  /** From the outermost choice inwards. */
  readonly frames: readonly Frame[];
  readonly scope: Scope;
  /** Of a figure. */
  readonly expression?: Expression;
  /** Of a list of names. */
  readonly over?: Pattern;
  /** Of a year: 0 the one explained, −1 the year before. */
  readonly yearsBack?: 0 | 1;
  /** The name that stands in its lead: of a class, of an expense. */
  readonly name?: string;
  /** The list it is a part of, and which part. */
  readonly part?: { readonly list: number; readonly item: Item };
  /** Sentence or item it belongs to. */
  readonly group: string;
}

/** What one section may say: marks in the order of the form, cases one after the other. */
export type Grammar = readonly FormMark[];
