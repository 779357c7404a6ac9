/** How wide a text prints, counted in half-width characters, and how many lines it takes. */

const WIDE =
  /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u201c\u201d\u2018\u2019\u2026]/;

export const textWidth = (text: string): number =>
  [...text].reduce((width, sign) => width + (WIDE.test(sign) ? 2 : 1), 0);

/** Some room is lost at the cell's edges. */
const EDGES = 1;

export const linesNeeded = (text: string, columnWidth: number): number =>
  text
    .split('\n')
    .reduce(
      (lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / Math.max(1, columnWidth - EDGES))),
      0,
    );
