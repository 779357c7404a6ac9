/** Blocks of cells as the clipboard of Excel and WPS has them: tabs between cells, line ends between rows. */

export type CopiedCells = readonly (readonly string[])[];

const NEEDS_QUOTES = /[\t\r\n]|^"/;

const quoted = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

export const printBlock = (block: CopiedCells): string =>
  block.map((row) => row.map(quoted).join('\t')).join('\r\n');

/** One cell and what ends it: a quoted text (its own quotes doubled), or anything up to a tab or a line end. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;

/** The line end after the last row begins no other row. */
export function parseBlock(text: string): CopiedCells {
  const rows: string[][] = [[]];
  const whole = text.replace(/(?:\r\n|\r|\n)$/, '');
  CELL.lastIndex = 0;
  for (let match = CELL.exec(whole); match; match = CELL.exec(whole)) {
    const [, inQuotes, plain = '', end] = match;
    rows[rows.length - 1]?.push(inQuotes?.replace(/""/g, '"') ?? plain);
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}
