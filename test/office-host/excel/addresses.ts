/** Addresses as Excel's object model takes and gives them: with sheets, whole rows and columns, lists of areas. */
import { areaAddress, columnIndex } from '../../../src/core/grid';
import type { Area } from '../../../src/core/grid';
import { invalidArgument } from '../richapi/host-object';

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
/** `getRanges` takes no more. */
const LONGEST_ADDRESS = 8192;

export interface SheetArea {
  readonly sheet: string | undefined;
  readonly area: Area;
}

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export function parseArea(address: string): SheetArea {
  const bang = address.lastIndexOf('!');
  const sheet = bang < 0 ? undefined : address.slice(0, bang).replace(/^'|'$/g, '').replace(/''/g, "'");
  const bare = address.slice(bang + 1).replace(/\$/g, '');
  return { sheet, area: parseBare(bare) };
}

function parseBare(address: string): Area {
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(address);
  if (cells) {
    const [, column = '', row = '', lastColumn = column, lastRow = row] = cells;
    return ordered(Number(row) - 1, columnIndex(column), Number(lastRow) - 1, columnIndex(lastColumn));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(address);
  if (columns) return ordered(0, columnIndex(columns[1] ?? ''), ROWS - 1, columnIndex(columns[2] ?? ''));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(address);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, COLUMNS - 1);
  throw invalidArgument();
}

function ordered(row: number, column: number, lastRow: number, lastColumn: number): Area {
  const area = {
    top: Math.min(row, lastRow),
    left: Math.min(column, lastColumn),
    bottom: Math.max(row, lastRow),
    right: Math.max(column, lastColumn),
  };
  if (area.top < 0 || area.bottom >= ROWS || area.right >= COLUMNS) throw invalidArgument();
  return area;
}

export function parseAreas(addresses: string): Area[] {
  if (addresses.length > LONGEST_ADDRESS) throw invalidArgument();
  return addresses.split(',').map((address) => parseArea(address.trim()).area);
}

export const withSheet = (sheet: string, area: Area): string => `${quoted(sheet)}!${areaAddress(area)}`;

const quoted = (name: string): string =>
  /^[A-Za-z_\u4e00-\u9fff][\w.\u4e00-\u9fff]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

export const isWithin = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export const meet = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** As events name it: without the sheet. */
export const addressInSheet = (area: Area): string => areaAddress(area);
