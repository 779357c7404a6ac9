/** All that a sentence can refer to. */
import type { Figure, TableSet } from '../../tables/types';
import type { CompiledForm } from '../compile';
import type { NarrativeSettings } from '../form';
import type { Reference } from '../../notation';
import type { Expression } from '../notation';
import { THIS_ROW } from '../notation/row-sets';
import type { Supplement } from '../supplement/supplement';

/** Tells blanks that identities determine from blanks that stand for 0. */
export type Unfilled = Pick<ReadonlySet<Figure>, 'has'>;

export const NOTHING_UNFILLED: Unfilled = { has: () => false };

export interface Context {
  readonly form: CompiledForm;
  readonly tables: TableSet;
  readonly supplement: Supplement;
  readonly settings: NarrativeSettings;
  readonly year: number | undefined;
  readonly department: string | undefined;
  /** Blank cells that ought to hold a figure: they are not 0, they are missing. */
  readonly unfilled: Unfilled;
  /** While asking what could be needed, what is not given may still come. */
  readonly hypothetical: boolean;
}

/** Where a list has come to. */
export interface Item extends Reference {
  readonly name: string;
  /** From 1. */
  readonly number: number;
}

/** What names and 本行 mean at this place. */
export interface Scope {
  readonly item?: Item;
  readonly names: ReadonlyMap<string, ClauseArgument>;
}

/** What a clause was given: read where it was written. */
export interface ClauseArgument {
  readonly expression: Expression;
  readonly scope: Scope;
}

export const OUTERMOST: Scope = { names: new Map() };

/** The cell a reference means at this place. */
export const cellMeantBy = <Cell extends Reference>(reference: Cell, { item }: Scope): Cell =>
  reference.row === THIS_ROW ? { ...reference, row: item?.row ?? THIS_ROW } : reference;

export const THIS_FIGURE = '本项';

/** The scope of one item: 本行 is its row, 本项 its figure; nothing of the scope outside is seen. */
export function scopeOfItem(item: Item): Scope {
  const { table, row, column } = item;
  const figure: Expression = { kind: 'cell', table, row, ...(column === undefined ? {} : { column }) };
  return { item, names: new Map([[THIS_FIGURE, { expression: figure, scope: OUTERMOST }]]) };
}
