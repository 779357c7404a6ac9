/** Whose money a cell is of, and whose the words say. */
import type { FigureCell } from './readings';
import { SPOKEN_WORDS, type Fund } from './words';

/** What people call each, the longer words first. */
export const FUND_WORDS: readonly (readonly [string, Fund])[] = [...SPOKEN_WORDS]
  .flatMap(([word, meaning]): (readonly [string, Fund])[] =>
    meaning.kind === 'fund' ? [[word, meaning.fund]] : [],
  )
  .sort(([a], [b]) => b.length - a.length);

/** 政府性基金预算财政拨款收入: the name of a line that begins with whose money it is. */
export const fundSaidBy = (name: string): Fund | undefined =>
  FUND_WORDS.find(([word]) => name.startsWith(word))?.[1];

/** Where a fund's own table is not printed, the wider or narrower one that may stand for it. */
const STANDS_FOR: Readonly<Record<Fund, readonly Fund[]>> = {
  all: ['all'],
  fiscal: ['fiscal', 'general'],
  general: ['general', 'fiscal'],
  'government-fund': ['government-fund'],
  capital: ['capital'],
};

/** Cells of the fund that the words name. 财政拨款 often means 一般公共预算财政拨款; the other way round only where that has no table. */
export function ofFund(cells: readonly FigureCell[], fund: Fund | undefined): readonly FigureCell[] {
  if (fund === undefined) return cells;
  const own = cells.filter((cell) => cell.fund === fund);
  const near = cells.filter((cell) => STANDS_FOR[fund].includes(cell.fund));
  return fund === 'fiscal' || own.length === 0 ? near : own;
}
