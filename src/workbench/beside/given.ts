/** Files that a text or a document is held against beside its own tables: last year's, and the budget of the year. */
import type { Grid } from '../../core/grid';
import type { Message } from '../../core/messages';
import { budgetBeside } from '../../core/narrative';
import { titleYear } from '../../core/proofread/structure/title-year';
import type { TextDocument } from '../../core/proofread/types';
import { recognise } from '../../core/recognise';
import { setLike, type TableSet } from '../../core/tables';
import { besideMessage } from './words';

/** A workbook as it was read. */
export interface GivenBook {
  readonly name: string;
  readonly grids: readonly Grid[];
}

export const BESIDE_SLOTS = ['previous', 'budget'] as const;
export type BesideSlot = (typeof BESIDE_SLOTS)[number];

export type BesideBooks = { readonly [Slot in BesideSlot]?: GivenBook };

/** What is taken of them for certain tables, and why of the others nothing is. */
export interface BesideSets {
  readonly sets: { readonly previous?: TableSet; readonly budget?: TableSet };
  readonly unused: readonly Message[];
}

/** What is open. */
interface HeldTables extends Pick<TableSet, 'kind' | 'year'> {
  readonly isKnown: boolean;
}

interface Fitted {
  readonly set?: TableSet;
  readonly why?: Message;
}

/** Why a file can be of no use, whatever it is held against. */
export function refusalOf(slot: BesideSlot, { name, grids }: GivenBook): Message | undefined {
  const set = recognise(grids);
  if (set.tables.length === 0) return besideMessage('noTables', { name });
  if (slot !== 'budget' || budgetBeside(set, {}).ok) return undefined;
  return besideMessage('noBudget', { name });
}

/** `tablesOf`: asked where there is anything to fit. The year is that of the tables, otherwise of the text’s title. */
export function fittedTo(tablesOf: () => TableSet, text: TextDocument, books: BesideBooks): BesideSets {
  if (!books.previous && !books.budget) return { sets: {}, unused: [] };
  const { kind, tables, year: printed } = tablesOf();
  const year = printed ?? titleYear(text);
  const held: HeldTables = { kind, isKnown: tables.length > 0, ...(year === undefined ? {} : { year }) };
  const previous = books.previous ? lastYears(books.previous, held) : {};
  const budget = books.budget ? budgetOf(books.budget, held) : {};
  return {
    sets: {
      ...(previous.set ? { previous: previous.set } : {}),
      ...(budget.set ? { budget: budget.set } : {}),
    },
    unused: [previous, budget].flatMap(({ why }) => why ?? []),
  };
}

function lastYears({ name, grids }: GivenBook, held: HeldTables): Fitted {
  const set = recognise(grids);
  const { kind, year } = setLike(set, held);
  if (kind !== held.kind && held.isKnown)
    return { why: besideMessage(held.kind === 'budget' ? 'notLastBudget' : 'notLastAccounts', { name }) };
  if (year === undefined || held.year === undefined || year === held.year - 1) return { set };
  const years = { year: String(year), now: String(held.year), wanted: String(held.year - 1) };
  return { why: besideMessage('otherYear', { name, ...years }) };
}

/** Budgets of the year's beginning are what accounts tell of; a budget tells of none. */
function budgetOf({ name, grids }: GivenBook, held: HeldTables): Fitted {
  if (held.kind === 'budget') return { why: besideMessage('isBudgetItself', { name }) };
  const reading = budgetBeside(recognise(grids), held);
  if (reading.ok) return { set: reading.budget };
  const { years } = reading;
  return {
    why: years ? besideMessage('budgetOfOtherYear', { name, ...years }) : besideMessage('noBudget', { name }),
  };
}
