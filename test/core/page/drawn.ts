/** Pages drawn for tests: writing, and tables whose cells are ruled piece by piece. */
import type { Grid } from '../../../src/core/grid';
import type { Glyph, Page, Rectangle, Ruling } from '../../../src/core/page';

export interface Drawing {
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
}

/** Chinese letters are as wide as high, others half as wide. */
const widthOf = (letter: string, size: number): number => (/^[!-~]$/.test(letter) ? size / 2 : size);

const lengthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (letter === ' ' ? size / 2 : widthOf(letter, size)), 0);

/** `left` and `baseline` in points. */
export function writing(text: string, left: number, baseline: number, size = 10): Drawing {
  const glyphs: Glyph[] = [];
  let x = left;
  for (const letter of text) {
    const width = letter === ' ' ? size / 2 : widthOf(letter, size);
    const box = { left: x, right: x + width, top: baseline - 0.88 * size, bottom: baseline + 0.12 * size };
    if (letter !== ' ') glyphs.push({ ...box, text: letter, size, baseline, angle: 0, font: 'song' });
    x += width;
  }
  return { glyphs, rulings: [] };
}

const HALF = 0.25;

export const level = (left: number, right: number, y: number): Ruling => ({
  direction: 'level',
  left,
  right,
  top: y - HALF,
  bottom: y + HALF,
});

export const upright = (top: number, bottom: number, x: number): Ruling => ({
  direction: 'upright',
  left: x - HALF,
  right: x + HALF,
  top,
  bottom,
});

interface CellSpec {
  /** Lines of it. */
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly align?: 'left' | 'right' | 'middle';
}

export interface SheetSpec {
  readonly left?: number;
  readonly top?: number;
  readonly widths: readonly number[];
  readonly height?: number;
  readonly size?: number;
  /** By row; a cell under one that covers it is left out. */
  readonly rows: readonly (readonly (string | CellSpec)[])[];
}

const PADDING = 3;

function wordsIn(cell: CellSpec, box: Rectangle, size: number): Drawing[] {
  const lines = cell.text.split('\n').filter((line) => line !== '');
  const first = (box.top + box.bottom) / 2 - ((lines.length - 1) * size * 1.2) / 2 + 0.35 * size;
  return lines.map((line, place) => {
    const length = lengthOf(line, size);
    const align = cell.align ?? (/^[-\d.,]+$/.test(line) ? 'right' : 'left');
    const middle = (box.left + box.right - length) / 2;
    const left =
      align === 'right' ? box.right - PADDING - length : align === 'left' ? box.left + PADDING : middle;
    return writing(line, left, first + place * size * 1.2, size);
  });
}

/** Each side of each cell is a piece of its own, as most programs draw them. */
export function sheet({ left = 50, top = 100, widths, height = 20, size = 10, rows }: SheetSpec): Drawing {
  const xs = widths.reduce((sums, width) => [...sums, (sums.at(-1) ?? 0) + width], [left]);
  const taken = new Set<string>();
  const parts: Drawing[] = [];
  const sides = new Map<string, Ruling>();
  rows.forEach((cells, row) => {
    let column = 0;
    for (const spec of cells) {
      while (taken.has(`${row},${column}`)) column += 1;
      const cell: CellSpec = typeof spec === 'string' ? { text: spec } : spec;
      const [wide, high] = [cell.columns ?? 1, cell.rows ?? 1];
      for (let down = 0; down < high; down += 1)
        for (let across = 0; across < wide; across += 1) taken.add(`${row + down},${column + across}`);
      const [x0, x1] = [xs[column] ?? 0, xs[column + wide] ?? 0];
      const [y0, y1] = [top + row * height, top + (row + high) * height];
      parts.push(...wordsIn(cell, { left: x0, right: x1, top: y0, bottom: y1 }, size));
      for (let across = column; across < column + wide; across += 1)
        for (const y of [y0, y1])
          sides.set(`l${across},${y}`, level(xs[across] ?? 0, xs[across + 1] ?? 0, y));
      for (let down = 0; down < high; down += 1)
        for (const x of [x0, x1])
          sides.set(
            `u${row + down},${x}`,
            upright(top + (row + down) * height, top + (row + down + 1) * height, x),
          );
      column += wide;
    }
  });
  return joined(...parts, { glyphs: [], rulings: [...sides.values()] });
}

export const joined = (...drawings: readonly Drawing[]): Drawing => ({
  glyphs: drawings.flatMap(({ glyphs }) => glyphs),
  rulings: drawings.flatMap(({ rulings }) => rulings),
});

export const A4 = { width: 595, height: 842 };

export const pageOf = (drawing: Drawing, more: Partial<Page> = {}): Page => ({
  number: 1,
  ...A4,
  clips: [],
  images: [],
  problems: [],
  ...drawing,
  ...more,
});

/** A sheet of a workbook as one page, every cell ruled; as large as it needs to be. */
export function printedGrid(grid: Grid, number: number): Page {
  const size = 9;
  const count = Math.max(...grid.cells.map((row) => row?.length ?? 0));
  const merge = (row: number, column: number) =>
    grid.merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  const isWide = (row: number, column: number): boolean => {
    const area = merge(row, column);
    return area !== undefined && area.right > area.left;
  };
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(
      48,
      ...grid.cells.map((cells, row) =>
        isWide(row, column) ? 0 : lengthOf(cells?.[column]?.text ?? '', size) + 3 * PADDING,
      ),
    ),
  );
  for (const { top, left, right } of grid.merges) {
    const wide = lengthOf(grid.cells[top]?.[left]?.text ?? '', size) + 3 * PADDING;
    const lacking = wide - widths.slice(left, right + 1).reduce((sum, one) => sum + one, 0);
    if (lacking > 0) widths[right] = (widths[right] ?? 0) + lacking;
  }
  const rows = grid.cells.map((cells, row) =>
    Array.from({ length: count }, (_, column): CellSpec[] => {
      const area = merge(row, column);
      if (area && (area.top !== row || area.left !== column)) return [];
      const text = cells?.[column]?.text ?? '';
      return area
        ? [{ text, columns: area.right - area.left + 1, rows: area.bottom - area.top + 1 }]
        : [{ text }];
    }).flat(),
  );
  const drawing = sheet({ widths, rows, size, height: 16, left: 40, top: 40 });
  const width = widths.reduce((sum, one) => sum + one, 80);
  return pageOf(drawing, { number, width, height: 80 + 16 * rows.length });
}
