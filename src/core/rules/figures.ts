/** Figures of a table, for rules that look at each of them. */
import type { Amount } from '../amount';
import type { FindingCell } from '../check/types';
import type { Figure, Table } from '../tables';

export type MoneyFigure = Figure & { readonly amount: Amount };

const MOST_SHOWN = 4;

export const figuresOf = (table: Table): readonly Figure[] =>
  table.rows.flatMap((row) => table.columns.flatMap((column) => table.figure(row.key, column.key) ?? []));

const isMoney = (figure: Figure): figure is MoneyFigure =>
  figure.quantity === 'money' && figure.amount !== undefined;

/** Those in the table's unit that hold a number. */
export const moneyFigures = (table: Table): readonly MoneyFigure[] => figuresOf(table).filter(isMoney);

export const figureCell = ({ sheet, at, text }: Figure): FindingCell => ({ sheet, at, text });

/** The first few as printed, for a message. */
export const someTexts = (figures: readonly Figure[]): string[] => [
  ...figures.slice(0, MOST_SHOWN).map(({ text }) => text.trim()),
  ...(figures.length > MOST_SHOWN ? ['……'] : []),
];
