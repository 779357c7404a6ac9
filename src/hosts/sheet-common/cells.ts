/** One cell as a program hands it over, as a cell of a Grid: the same meaning as a file's cell. */
import type { Cell, CellKind } from '../../core/grid';
import { isDateFormat, showNumber } from '../../core/number-format';

export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly text: string;
  readonly format: string;
}

const ERROR =
  /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

/** `####`: the column is too narrow. */
const isNarrow = ({ value, text }: RawCell): boolean => typeof value === 'number' && /^#+$/.test(text);

/** A cell with nothing in it is undefined, unless a formula stands in it. */
export function cellOfRange(raw: RawCell): Cell | undefined {
  const formula = formulaIn(raw);
  const { value } = raw;
  if (typeof value === 'number') return build(raw, formula, kindOf(raw), shown(raw, value), value);
  if (typeof value === 'boolean') return build(raw, formula, 'boolean', value ? 'TRUE' : 'FALSE', value);
  const text = String(value ?? '').replace(/\r\n?/g, '\n');
  if (text === '' && formula === undefined) return undefined;
  return build(raw, formula, ERROR.test(text) ? 'error' : 'text', text, text);
}

/** Without its `=`. A text that begins with `=` is its own “formula” and therefore none. */
export function formulaIn({ formula, value }: RawCell): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? formula.slice(1)
    : undefined;
}

const kindOf = ({ format }: RawCell): CellKind => (isDateFormat(format) ? 'date' : 'number');

/** `_ ` and `_)` in a format leave room beside the figure; that is layout, not text. */
const shown = (raw: RawCell, value: number): string =>
  (isNarrow(raw) ? showNumber(raw.format, value) : raw.text).trim();

function build(
  raw: RawCell,
  formula: string | undefined,
  kind: CellKind,
  text: string,
  value: string | number | boolean,
): Cell {
  const cell: { -readonly [Key in keyof Cell]: Cell[Key] } = { text, kind, value };
  if (formula !== undefined) cell.formula = formula;
  if (raw.format !== 'General' && raw.format !== '') cell.format = raw.format;
  return cell;
}
