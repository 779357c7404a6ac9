/** Cells by name, so that they can be compared and kept. */
import type { Position } from '../../core/grid';
import { addressOf } from '../../core/grid';

export interface Place {
  readonly sheet: string;
  readonly at: Position;
}

/** `支出决算表!C7`. */
export const placeName = ({ sheet, at }: Place): string => `${sheet}!${addressOf(at)}`;

export const isSamePlace = (a: Place, b: Place): boolean =>
  a.sheet === b.sheet && a.at.row === b.at.row && a.at.column === b.at.column;
