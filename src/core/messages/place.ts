/** Places that messages speak of: cells and tables, named only where a person reads them. */
import type { Area } from '../grid';
import type { Locale } from './message';

/**
 * A place that fills a gap. `cell`: cells of a table that the sentence is about. `named`: cells of a table that it names,
 * which may stand anywhere. `placed`: cells by themselves, with the table they stand in. `table`: a table as a whole.
 */
export interface PlaceFilling {
  readonly place: 'cell' | 'named' | 'placed' | 'table';
  readonly sheet: string;
  readonly area: Area;
  /** `C7`, `A1:G20`: what is said where nothing else names it. */
  readonly address: string;
}

/** How a place is called: by its address in a workbook, in people's words in a document, where addresses say nothing. */
export type PlaceWords = (place: PlaceFilling, locale: Locale) => string;

/** `C7`, `支出决算表!C7`, `支出决算表 A1:G20`. */
export const addressWords: PlaceWords = ({ place, sheet, address }) => {
  if (place === 'cell') return address;
  return place === 'table' ? `${sheet} ${address}` : `${sheet}!${address}`;
};
