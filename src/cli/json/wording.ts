/** How messages and cells are put into words: those of a document by its places, others by their addresses. */
import type { Position } from '../../core/grid';
import { render, type Locale, type Message } from '../../core/messages';
import type { Places } from '../../core/review';

export interface Wording {
  tell(message: Message): string;
  /** Undefined for a cell of a workbook, which has an address. */
  placeOf(sheet: string, at: Position): string | undefined;
}

export const wordingOf = (places: Places | undefined, locale: Locale): Wording => ({
  tell: (message) => render(message, locale, places?.wordsOf),
  placeOf: (sheet, at) => (places?.has(sheet) ? places.ofCell(sheet, at, locale) : undefined),
});
