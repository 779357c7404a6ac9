/** How much a worksheet's cells take up, counted on its bytes before the library makes anything of them. */

export interface Extent {
  readonly cells: number;
  /** Places from the left edge to the last cell of each row. */
  readonly places: number;
}

const [LESS, GREATER, COLON, EQUALS, LOWER_C, LOWER_O, LOWER_R, LOWER_W] = [
  60, 62, 58, 61, 99, 111, 114, 119,
];
const [BLANK, SLASH, DOUBLE, SINGLE] = [32, 47, 34, 39];
/** More letters name no column. */
const LETTERS = 3;
const ALPHABET = 26;
const BEFORE_A = 64;
const Z = 90;

export function extentOf(sheet: Uint8Array): Extent {
  let [cells, places, width] = [0, 0, 0];
  for (let at = sheet.indexOf(LESS); at >= 0; at = sheet.indexOf(LESS, at + 1)) {
    const name = localName(sheet, at + 1);
    if (isRow(sheet, name)) {
      places += width;
      width = 0;
    } else if (sheet[name] === LOWER_C && endsName(sheet[name + 1])) {
      cells += 1;
      const column = columnIn(sheet, name + 1) ?? width + 1;
      if (column > width) width = column;
    }
  }
  return { cells, places: places + width };
}

/** Behind the prefix, where there is one. */
function localName(sheet: Uint8Array, from: number): number {
  let at = from;
  while (isNameByte(sheet[at])) at += 1;
  return sheet[at] === COLON ? at + 1 : from;
}

const isNameByte = (byte = 0): boolean =>
  (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57) || byte === 95;

const endsName = (byte: number | undefined): boolean =>
  byte === undefined || byte <= BLANK || byte === GREATER || byte === SLASH;

const isRow = (sheet: Uint8Array, at: number): boolean =>
  sheet[at] === LOWER_R && sheet[at + 1] === LOWER_O && sheet[at + 2] === LOWER_W && endsName(sheet[at + 3]);

/** The column that a cell's `r` names, counted from 1; undefined where it names none. */
function columnIn(sheet: Uint8Array, from: number): number | undefined {
  for (let at = from; at < sheet.length; at += 1) {
    const byte = sheet[at];
    if (byte === GREATER || byte === LESS) return undefined;
    if (
      byte === LOWER_R &&
      sheet[at + 1] === EQUALS &&
      (sheet[at - 1] ?? 0) <= BLANK &&
      isQuote(sheet[at + 2])
    )
      return columnAt(sheet, at + 3);
  }
  return undefined;
}

const isQuote = (byte: number | undefined): boolean => byte === DOUBLE || byte === SINGLE;

function columnAt(sheet: Uint8Array, from: number): number | undefined {
  let column = 0;
  for (let at = from; at < from + LETTERS; at += 1) {
    const byte = sheet[at] ?? 0;
    if (byte <= BEFORE_A || byte > Z) break;
    column = column * ALPHABET + byte - BEFORE_A;
  }
  return column === 0 ? undefined : column;
}
