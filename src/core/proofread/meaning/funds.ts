/** Whose money a cell is of, and whose the words say. */
import type { FigureCell } from './readings';
import type { Fund } from './words';

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
