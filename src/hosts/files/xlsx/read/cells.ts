/** One cell of the library as a cell of a Grid. */
import type { CellObject } from '@e965/xlsx';
import type { Cell, CellKind } from '../../../../core/grid';
import { displayOf } from './display';
import type { NumberFormatter } from './display';

export interface Formats {
  readonly format: NumberFormatter;
  readonly isDate: (code: string) => boolean;
}

/** A cell with nothing in it is undefined, unless a formula stands in it. */
export function cellOfObject(raw: CellObject, formats: Formats): Cell | undefined {
  switch (raw.t) {
    case 'n':
      return numberCell(raw, formats);
    case 's':
      return textCell(raw);
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

function numberCell(raw: CellObject, formats: Formats): Cell | undefined {
  if (typeof raw.v !== 'number' || !Number.isFinite(raw.v)) return emptyFormula(raw);
  const code = formatOf(raw);
  const text =
    code === undefined ? general(raw.v, raw.w, formats) : displayOf(raw.v, code, raw.w, formats.format);
  const kind: CellKind = code !== undefined && formats.isDate(code) ? 'date' : 'number';
  return build(raw, text, kind, raw.v, code);
}

const general = (value: number, shown: string | undefined, formats: Formats): string =>
  shown === undefined || shown === '' || shown.charCodeAt(0) === HASH
    ? formats.format('General', value)
    : shown;

const HASH = 35;

function textCell(raw: CellObject): Cell | undefined {
  const value = String(raw.v ?? '').replace(/\r\n?/g, '\n');
  if (value === '' && raw.f === undefined) return undefined;
  return build(raw, value, 'text', value, formatOf(raw));
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
