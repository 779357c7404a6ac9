/** Budgets of the year's beginning out of the budget that was published for the year. */
import { printDecimal } from '../../amount';
import type { TableSet } from '../../tables/types';
import {
  closed,
  evaluate,
  isMissing,
  itemsOf,
  keyOf,
  labelText,
  OUTERMOST,
  scopeOfItem,
  type Context,
  type Scope,
} from '../evaluate';
import type { CompiledQuestion } from '../compile';
import type { NarrativeForm } from '../form';
import { contextOf } from '../narrate';
import { NO_SUPPLEMENT, type Supplement, type SupplementEntry } from './supplement';

/** Finer than any account: a figure in 元 with cents keeps them in 万元. */
const ALL_DECIMALS = 6;
const NOTHING: SupplementEntry = { value: '0', unit: '万元' };

/** Of a workbook with several sets the one of a budget; undefined where it holds none. */
export const publishedBudgetIn = (set: TableSet): TableSet | undefined =>
  [set, ...(set.beside ?? [])].find(({ kind }) => kind === 'budget');

export type BudgetReading =
  | { readonly ok: true; readonly budget: TableSet }
  /** Without years: it holds no budget. */
  | { readonly ok: false; readonly years?: { readonly year: string; readonly wanted: string } };

/** The budget that was published for the year of the accounts; a year that is not printed does not speak against it. */
export function budgetBeside(set: TableSet, { year: wanted }: Pick<TableSet, 'year'>): BudgetReading {
  const budget = publishedBudgetIn(set);
  if (!budget) return { ok: false };
  const { year } = budget;
  if (year === undefined || wanted === undefined || year === wanted) return { ok: true, budget };
  return { ok: false, years: { year: String(year), wanted: String(wanted) } };
}

/**
 * Answers every question about the year's first budget that the budget's tables answer, in 万元, for the rows of these
 * accounts. A row that the budget's table does not print was given nothing.
 */
export function supplementFromBudget(budget: TableSet, form: NarrativeForm, accounts: TableSet): Supplement {
  const settings = { unit: '万元', amountDecimals: ALL_DECIMALS } as const;
  const asked = contextOf(form, accounts, NO_SUPPLEMENT, settings);
  const given = contextOf(form, budget, NO_SUPPLEMENT, settings);
  const entries = [...asked.form.questions.values()].flatMap((question) =>
    scopesOf(asked, question).flatMap((scope) => answer(asked, given, question, scope)),
  );
  return { entries: new Map(entries) };
}

function scopesOf(context: Context, { each }: CompiledQuestion): readonly Scope[] {
  if (!each) return [OUTERMOST];
  const items = itemsOf(context, each);
  return isMissing(items) ? [] : items.map(scopeOfItem);
}

function answer(
  asked: Context,
  given: Context,
  { question, budget, label }: CompiledQuestion,
  scope: Scope,
): [string, SupplementEntry][] {
  const own = budget && closed(budget, scope);
  if (own?.kind !== 'cell') return [];
  const table = given.tables.table(own.table);
  if (!table) return [];
  const key = keyOf(question.key.split('.'), scope);
  const words = { label: labelText(asked, label, scope) };
  if (!table.row(own.row)) return question.each ? [[key, { ...NOTHING, ...words }]] : [];
  const value = evaluate(given, own, OUTERMOST);
  if (value.kind === 'missing') return [];
  return [[key, { value: printDecimal(value.value, ALL_DECIMALS, { trim: true }), unit: '万元', ...words }]];
}
