/** The sheets of a workbook. */
import type { Visibility } from '../../../core/grid';
import { HIDDEN, VERY_HIDDEN } from './numbers';
import type { EtBook, EtSheet } from './types';

export function allSheets(book: EtBook): EtSheet[] {
  const { Worksheets: sheets } = book;
  const count = sheets.Count;
  return Array.from({ length: count }, (_, index) => sheets.Item(index + 1) as EtSheet);
}

/** Undefined where there is none. WPS throws then, as it does where it is busy: the names tell which. */
export function sheetNamed(book: EtBook, name: string): EtSheet | undefined {
  // A name that reads as a number may be taken for a place.
  if (!Number.isNaN(Number(name))) return allSheets(book).find((sheet) => sheet.Name === name);
  try {
    const sheet = book.Worksheets.Item(name) as EtSheet | null | undefined;
    return sheet ?? undefined;
  } catch (error) {
    if (allSheets(book).some((sheet) => sheet.Name === name)) throw error;
    return undefined;
  }
}

export function visibilityOf(sheet: EtSheet): Visibility {
  const { Visible: visible } = sheet;
  if (visible === VERY_HIDDEN) return 'veryHidden';
  return visible === HIDDEN ? 'hidden' : 'visible';
}

/** The sheets of a workbook by their names, each asked for once. */
export class SheetsByName {
  private readonly known = new Map<string, EtSheet | undefined>();

  constructor(private readonly book: EtBook) {}

  get(name: string): EtSheet | undefined {
    if (!this.known.has(name)) this.known.set(name, sheetNamed(this.book, name));
    return this.known.get(name);
  }
}
