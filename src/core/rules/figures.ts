/** Figures of a table, for rules that look at each of them. */
import type { Amount } from '../amount';
import type { FindingCell } from '../check/types';
import type { Figure, Table } from '../tables';

export type MoneyFigure = Figure & { readonly amount: Amount };

const MOST_SHOWN = 4;

const FIGURES = new WeakMap<Table, readonly Figure[]>();

/** Gathered once: several rules ask, and a table may have a million. */
export function figuresOf(table: Table): readonly Figure[] {
  const known = FIGURES.get(table);
  if (known) return known;
  const figures: Figure[] = [];
  for (const row of table.rows)
    for (const column of table.columns) {
      const figure = table.figure(row.key, column.key);
      if (figure) figures.push(figure);
    }
  FIGURES.set(table, figures);
  return figures;
}

export const isMoney = (figure: Figure): figure is MoneyFigure =>
  figure.quantity === 'money' && figure.amount !== undefined;

/** Those in the table's unit that hold a number. */
export const moneyFigures = (table: Table): readonly MoneyFigure[] => figuresOf(table).filter(isMoney);

export const figureCell = ({ sheet, at, text }: Figure): FindingCell => ({ sheet, at, text });

/** The first few as printed, for a message. */
export const someTexts = (figures: readonly Figure[]): string[] => [
  ...figures.slice(0, MOST_SHOWN).map(({ text }) => text.trim()),
  ...(figures.length > MOST_SHOWN ? ['……'] : []),
];
