/** One cell of the library as a cell of a Grid. */
import type { CellObject } from '@e965/xlsx';
import type { Cell, CellKind } from '../../../../core/grid';
import { isDateFormat, showNumber, showText } from '../../../../core/number-format';

/** What the kind of file says about how its cells are to be read. */
export interface CellReading {
  /** The file keeps what each cell shows, and its formats only by halves: .ods. */
  readonly keepsShown: boolean;
  /** Days are counted from 1904, as in workbooks from old Macs. */
  readonly from1904: boolean;
  /** Reads a text that the file keeps as bytes; absent where texts are texts. */
  readonly textOf?: (bytes: string) => string;
}

/** A cell with nothing in it is undefined, unless a formula stands in it. */
export function cellOfObject(stored: CellObject, reading: CellReading): Cell | undefined {
  const raw = reading.textOf ? readAs(stored, reading.textOf) : stored;
  switch (raw.t) {
    case 'n':
      return numberCell(raw, reading);
    case 's':
      return textCell(raw, reading);
    case 'b':
      return booleanCell(raw);
    case 'e':
      return errorCell(raw);
    case 'd':
      return dateCell(raw);
    default:
      return emptyFormula(raw);
  }
}

function readAs(raw: CellObject, textOf: (bytes: string) => string): CellObject {
  const read = { ...raw };
  if (typeof raw.v === 'string') read.v = textOf(raw.v);
  if (typeof raw.f === 'string') read.f = textOf(raw.f);
  if (typeof raw.z === 'string') read.z = textOf(raw.z);
  return read;
}

function numberCell(raw: CellObject, reading: CellReading): Cell | undefined {
  if (typeof raw.v !== 'number' || !Number.isFinite(raw.v)) return emptyFormula(raw);
  const code = formatOf(raw);
  const kind: CellKind = code !== undefined && isDateFormat(code) ? 'date' : 'number';
  if (reading.keepsShown && isShown(raw.w)) return keptAsShown(raw, raw.v, kind, raw.w.trim());
  const text =
    code === undefined ? unformatted(raw.v, raw.w) : showNumber(code, serialOf(raw.v, kind, reading));
  return build(raw, padless(text), kind, raw.v, code);
}

const DAYS_TO_1904 = 1462;

const serialOf = (value: number, kind: CellKind, { from1904 }: CellReading): number =>
  kind === 'date' && from1904 ? value + DAYS_TO_1904 : value;

/** A column too narrow for its number shows `####`; some programs store that. */
const isShown = (shown: string | undefined): shown is string =>
  shown !== undefined && shown !== '' && !/^#+$/.test(shown);

/** The format goes where it would not print what is shown: the library could not read it. */
function keptAsShown(raw: CellObject, value: number, kind: CellKind, text: string): Cell {
  const code = formatOf(raw);
  const isRight = kind === 'date' || (code !== undefined && padless(showNumber(code, value)) === text);
  return build(raw, text, kind, value, isRight ? code : undefined);
}

/** Room beside the figure (`_ ` and `_)` in a format) is layout, not text. */
const padless = (text: string): string => text.trim();

/** In .xls the library knows a few built-in formats without giving their code: it prints them, in dollars. */
const unformatted = (value: number, shown: string | undefined): string =>
  shown?.includes('$') === true ? shown.replace(/\$/g, '¥') : showNumber('General', value);

function textCell(raw: CellObject, { keepsShown }: CellReading): Cell | undefined {
  const value = String(raw.v ?? '').replace(/\r\n?/g, '\n');
  if (value === '' && raw.f === undefined) return undefined;
  const code = formatOf(raw);
  return build(raw, code === undefined || keepsShown ? value : showText(code, value), 'text', value, code);
}

function booleanCell(raw: CellObject): Cell {
  const value = raw.v === true;
  return build(raw, value ? 'TRUE' : 'FALSE', 'boolean', value, formatOf(raw));
}

function errorCell(raw: CellObject): Cell {
  const text = raw.w ?? '#VALUE!';
  return build(raw, text, 'error', text, formatOf(raw));
}

function dateCell(raw: CellObject): Cell | undefined {
  if (!(raw.v instanceof Date)) return emptyFormula(raw);
  const iso = raw.v.toISOString().slice(0, 10);
  return build(raw, raw.w ?? iso, 'date', iso, formatOf(raw));
}

/** A formula that was never computed comes as a stub whose value is 0: that 0 is not in the file. */
function emptyFormula(raw: CellObject): Cell | undefined {
  return raw.f === undefined ? undefined : build(raw, '', 'number', undefined, formatOf(raw));
}

const formatOf = (raw: CellObject): string | undefined =>
  raw.z === undefined || raw.z === null || raw.z === 'General' ? undefined : String(raw.z);

/** Keys in one order and none undefined: exact optional types, and one hidden class for all cells. */
function build(
  raw: CellObject,
  text: string,
  kind: CellKind,
  value: string | number | boolean | undefined,
  format: string | undefined,
): Cell {
  const cell: { -readonly [Key in keyof Cell]: Cell[Key] } = { text, kind };
  if (value !== undefined) cell.value = value;
  if (raw.f !== undefined) cell.formula = raw.f;
  if (format !== undefined) cell.format = format;
  return cell;
}
