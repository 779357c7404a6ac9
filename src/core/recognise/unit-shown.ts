/** A unit that number formats show behind the figures, where none stands above the table. */
import { UNITS, type Unit } from '../amount';
import { cellAt, type Grid } from '../grid';
import type { Figure } from '../tables';

const unitBehind = (text: string): Unit | undefined => UNITS.find(({ name }) => text.trim().endsWith(name));

/** The one that every amount shows; undefined where one shows none or another, and where there are no amounts. */
export function unitShown(grid: Grid, figures: Iterable<Figure>): Unit | undefined {
  const units = new Set<Unit | undefined>();
  for (const { quantity, state, at } of figures)
    if (quantity === 'money' && state === 'amount') {
      const cell = cellAt(grid, at);
      units.add(cell?.kind === 'number' ? unitBehind(cell.text) : undefined);
      if (units.size > 1) return undefined;
    }
  const [unit] = units;
  return unit;
}
