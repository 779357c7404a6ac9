/** How high a row has to be for its wrapped texts: programs that open the workbook do not all work it out. */

const LINE = 15;
const PADDING = 4;
/** Excel's own limit, in points. */
const HIGHEST = 409;
/** What the borders of a cell take of its width, in characters. */
const MARGIN = 1.5;

/** Chinese characters are twice as wide as Latin ones. */
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (character > '\u00ff' ? 2 : 1), 0);

const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, width - MARGIN))), 0);

/** Points, for texts in columns of these widths in characters. */
export function rowPoints(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, column) => linesOf(text, widths[column] ?? 1));
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE + PADDING);
}
