/** The widths of a table's columns, and the type size at which they fit on the page. */
import { printable } from '../xml';
import type { LaidCell, LaidTable } from './cells';

export interface FittedWidths {
  /** In half-points. */
  readonly size: number;
  /** In twips; together the width of the page. */
  readonly widths: readonly number[];
}

/** 五号, 小五, 六号, 小六, 七号, in half-points: the largest that fits. */
const SIZES = [21, 18, 15, 13, 11] as const;
const SMALLEST = 11;
/** Below 小五 a row is no longer easy to read: rather let words run over several lines first. */
const COMFORTABLE = 18;

/** Between text and rule, on each side, in twips. */
export const CELL_MARGIN = 57;

/** Widths in half characters: a Chinese character is two, a digit one. */
interface Need {
  /** What must not be broken: a figure, a code; and four characters of any words. */
  readonly least: number;
  /** Everything on one line, within reason. */
  readonly wanted: number;
}

const FOUR_CHARACTERS = 8;
const WITHIN_REASON = 40;
/** An empty column still wants to be seen, and written into. */
const NARROWEST = 6;
/** Where Times New Roman is not installed its stand-in has wider digits: a figure in two lines is worse than some air. */
const WIDER_DIGITS = 1.1;

/** Everything from the CJK punctuation on, and “ ” … ·, as the Chinese typeface draws them. */
const WIDE = /[\u2014-\u2026\u00b7\u2460-\u24ff\u2e80-\uffff]/;
const NARROW = /[.,]/;

const halvesOf = (sign: string): number => (WIDE.test(sign) ? 2 : NARROW.test(sign) ? 0.5 : 1);

const halves = (text: string): number => [...text].reduce((sum, sign) => sum + halvesOf(sign), 0);

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(halves));

function needOf(cell: LaidCell, header: boolean, digits: number): Need {
  const lines = printable(cell.text).split('\n');
  const solid = lines.flatMap((line) => line.match(/[\u0021-\u007e]+/g) ?? []);
  const whole = longest(lines);
  // A header may take two lines, broken between Chinese characters: the room goes to the names of the rows.
  const onALine = header ? 2 * Math.ceil(whole / 4) : whole;
  return {
    least: cell.columnSpan > 1 ? 0 : Math.max(longest(solid) * digits, Math.min(whole, FOUR_CHARACTERS)),
    wanted: Math.min(Math.ceil(onALine / cell.columnSpan), WITHIN_REASON),
  };
}

function needs(table: LaidTable, digits: number): readonly Need[] {
  const found = Array.from({ length: table.columns }, () => ({ least: NARROWEST, wanted: NARROWEST }));
  const all = table.rows.flatMap(({ header, cells }) =>
    cells.map((cell) => ({ cell, need: needOf(cell, header, digits) })),
  );
  for (const { cell, need } of all)
    for (const column of found.slice(cell.column, cell.column + cell.columnSpan)) {
      column.least = Math.max(column.least, need.least);
      column.wanted = Math.max(column.wanted, column.least, need.wanted);
    }
  return found;
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** 小六: a table that has to be cut is cut so that it can be read. */
const SIZE_OF_PARTS = 13;
/** DejaVu Serif, the widest stand-in seen, has digits 0.636 of its height wide, Times New Roman 0.5: where a table is cut there is room for it. */
const WIDEST_DIGITS = 1.3;

/** Columns for the given width in twips. */
export function fitColumns(table: LaidTable, available: number, isPart = false): FittedWidths {
  const all = needs(table, isPart ? WIDEST_DIGITS : WIDER_DIGITS);
  const size = isPart ? SIZE_OF_PARTS : (SIZES.find((each) => fits(all, each, available)) ?? SMALLEST);
  return { size, widths: wholeTwips(share(all, size, available), available) };
}

/** Whether all columns can be read on one page, in the smallest type. */
export const fitsOnePage = (table: LaidTable, available: number): boolean =>
  fits(needs(table, WIDER_DIGITS), SMALLEST, available);

/** Twips that each column needs in a table that is cut. */
export const widthsInParts = (table: LaidTable): readonly number[] =>
  needs(table, WIDEST_DIGITS).map(({ least }) => twips(least, SIZE_OF_PARTS));

/** Twips of half a character at a size in half-points, and of a column with its margins. */
const twips = (half: number, size: number): number => half * size * 5 + 2 * CELL_MARGIN;

function fits(all: readonly Need[], size: number, available: number): boolean {
  const wrapped = size <= COMFORTABLE;
  return total(all.map((need) => twips(wrapped ? need.least : need.wanted, size))) <= available;
}

/** Everyone gets the least; what is left goes first to whoever wants more, then to all by their size. */
function share(all: readonly Need[], size: number, available: number): readonly number[] {
  const least = all.map((need) => twips(need.least, size));
  const wanted = all.map((need) => twips(need.wanted, size));
  if (total(wanted) <= available) return wanted.map((width) => (width * available) / total(wanted));
  if (total(least) >= available) return least.map((width) => (width * available) / total(least));
  const portion = (available - total(least)) / (total(wanted) - total(least));
  return least.map((width, index) => width + ((wanted[index] ?? width) - width) * portion);
}

/** Rounded so that nothing is lost: each column ends at the rounded end of the exact one. */
function wholeTwips(widths: readonly number[], available: number): readonly number[] {
  let end = 0;
  return widths.map((width, index) => {
    const start = Math.round(end);
    end += width;
    return (index === widths.length - 1 ? available : Math.round(end)) - start;
  });
}
