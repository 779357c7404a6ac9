/** A cell of a workbook: its sheet and its position, and the name both make. */
import { addressOf, type Position } from './address';

export interface Place {
  readonly sheet: string;
  readonly at: Position;
}

/** `支出决算表!C7`. */
export const placeName = ({ sheet, at }: Place): string => `${sheet}!${addressOf(at)}`;

export const isSamePlace = (a: Place, b: Place): boolean =>
  a.sheet === b.sheet && a.at.row === b.at.row && a.at.column === b.at.column;
