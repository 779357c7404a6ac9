/** What a cell holds at one moment: enough to see whether it changed and to put it back. */
import { addressOf } from '../../core/grid';
import type { CellEdit } from '../host';
import type { RawCell } from './cells';
import { formulaIn } from './cells';
import { asText } from './content';

export const cellKey = ({ sheet, at }: CellEdit): string => `${sheet}\n${addressOf(at)}`;

export interface StoredCell {
  readonly formula: unknown;
  readonly value: unknown;
  readonly numberFormat: string;
}

export const storedOf = (raw: RawCell): StoredCell => ({
  formula: raw.formula,
  value: raw.value,
  numberFormat: raw.format,
});

/** A formula's result may change without anyone touching the cell. */
export const isSameContent = (one: StoredCell, other: StoredCell): boolean =>
  one.formula === other.formula &&
  one.numberFormat === other.numberFormat &&
  typeOfContent(one) === typeOfContent(other);

const typeOfContent = (cell: StoredCell): string => (isFormula(cell) ? 'formula' : typeof cell.value);

const isFormula = ({ formula, value, numberFormat }: StoredCell): boolean =>
  formulaIn({ formula, value, text: '', format: numberFormat }) !== undefined;

/** Errors are typed as they show; only other texts must be kept from being read. */
export function contentOf(cell: StoredCell): unknown {
  if (isFormula(cell) || typeof cell.value !== 'string' || cell.value.startsWith('#')) return cell.formula;
  return asText(cell.value, cell.numberFormat);
}
