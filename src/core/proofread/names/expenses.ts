/** The names of “三公” expenses that forms have in their words, each with the ways it is written. */
import { isNothing } from '../../narrative/reading';
import type { TableSet } from '../../tables/types';

/** The three that the total is made of. */
const MAIN: readonly (readonly string[])[] = [
  ['因公出国（境）费用', '因公出国（境）费', '因公出国（境）经费', '因公出国（境）'],
  [
    '公务用车购置及运行维护费',
    '公务用车购置费及运行维护费',
    '公务用车购置和运行维护费',
    '公务用车购置及运行费',
  ],
  ['公务接待费', '公务接待'],
];

export const EXPENSES: readonly (readonly string[])[] = [
  ...MAIN,
  ['公务用车购置费', '公务用车购置支出'],
  ['公务用车运行维护费', '公务用车运行费', '公务用车运行维护支出'],
];

export interface NamedExpense {
  /** By the first of its names. */
  readonly expense: string;
  /** As written. */
  readonly text: string;
  readonly start: number;
}

const longestFirst = (names: readonly string[]): string[] => [...names].sort((a, b) => b.length - a.length);

const MAIN_NAMES = new Map(MAIN.flatMap((names) => names.map((text) => [text, names[0] ?? text] as const)));
const A_MAIN_NAME = new RegExp(longestFirst([...MAIN_NAMES.keys()]).join('|'));

/** The first of the three main expenses that words name, by its longest name there. */
export function mainExpenseIn(words: string): NamedExpense | undefined {
  const match = A_MAIN_NAME.exec(words);
  return match
    ? { text: match[0], expense: MAIN_NAMES.get(match[0]) ?? match[0], start: match.index }
    : undefined;
}

const NAMES = longestFirst(EXPENSES.flat());

/** The longest name of an expense in words. */
export const expenseIn = (words: string): string | undefined => NAMES.find((name) => words.includes(name));

export const ALL_EXPENSES = '三公';

const ANY = new RegExp([...NAMES, ALL_EXPENSES].join('|'), 'g');

/** The expense, or all of them, that words name last. */
export const expenseNamedLast = (words: string): string | undefined => [...words.matchAll(ANY)].at(-1)?.[0];

const CARS = /^公务用车.*运行/;

/** Names of one expense. Where no car was bought, running costs are all that cars cost: either name is right. */
export function areSameExpense(tables: TableSet, one: string, other: string): boolean {
  if (one === other || EXPENSES.some((names) => names.includes(one) && names.includes(other))) return true;
  const bought = tables.table('T07')?.figure('决算数', '公务用车购置费');
  return CARS.test(one) && CARS.test(other) && (bought === undefined || isNothing(bought));
}
