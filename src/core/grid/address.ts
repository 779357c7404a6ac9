/** Cell positions, counted from 0, and their A1 names. */

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LETTERS = 26;
const CODE_OF_A = 65;

export function columnName(column: number): string {
  const rest = Math.floor(column / LETTERS);
  const letter = String.fromCharCode(CODE_OF_A + (column % LETTERS));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

export function columnIndex(name: string): number {
  return (
    [...name.toUpperCase()].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1, 0) -
    1
  );
}

export const addressOf = (at: Position): string => `${columnName(at.column)}${at.row + 1}`;

export const areaAddress = (area: Area): string => {
  const first = addressOf({ row: area.top, column: area.left });
  const last = addressOf({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
};

/** The position an A1 name such as `$C$7` means, or undefined where the text is none. */
export function parseAddress(address: string): Position | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (!match?.[1] || !match[2]) return undefined;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
}

export const contains = (area: Area, at: Position): boolean =>
  at.row >= area.top && at.row <= area.bottom && at.column >= area.left && at.column <= area.right;

export const rowsApart = (a: Position, b: Position): number => Math.abs(a.row - b.row);
