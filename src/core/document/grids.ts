/** Tables of a document as grids: what stands above a table (title, 公开NN表, 部门, 单位) and below it (注) become rows of its grid. */
import { plainGrid, textCellOf, type Area, type Cell, type CellDoubt, type Grid } from '../grid';
import type { TextParagraph } from '../proofread/types';
import { besideBy, setBeside } from './beside';
import type { DocumentPlace, TableBlock } from './blocks';
import { continuedBy, saidAgain } from './continued';
import { linesAbove, linesBelow, onlyLines } from './lines';
import { ofParagraph, ofTable, type Row } from './rows';
import { tooWide } from './width';

/** A grid, and where each of its cells stands in the document. */
export interface DocumentGrid {
  readonly grid: Grid;
  /** Tables it was made of: several where one goes on over pages. */
  readonly tables: readonly number[];
  placeOf(row: number, column: number): DocumentPlace | undefined;
}

/** Of an unsure cell it is known at least that something stands in it. */
function cellOf(text: string, doubt: CellDoubt | undefined): Cell | undefined {
  if (doubt !== undefined) return { text, value: text, kind: 'text', doubt };
  return text.trim() === '' ? undefined : textCellOf(text);
}

/** Line breaks within a cell stay: a figure broken by one is not read. */
function gridOf(name: string, rows: readonly Row[]): Grid {
  const merges: Area[] = [];
  const cells = rows.map((row, top) => {
    const line: (Cell | undefined)[] = [];
    for (const { column, columns, rows: height, text, doubt } of row.cells) {
      while (line.length <= column) line.push(undefined);
      line[column] = cellOf(text, doubt);
      const bottom = Math.min(top + height, rows.length) - 1;
      if (columns > 1 || bottom > top)
        merges.push({ top, left: column, bottom, right: column + columns - 1 });
    }
    return line;
  });
  return plainGrid(name, cells, merges);
}

/** A table with its further parts over pages, and the lines beside it. */
interface Gathered {
  readonly above: readonly number[];
  /** Of a table that holds only what stands above the next one. */
  readonly lines: readonly Row[];
  readonly rows: readonly Row[];
  readonly tables: readonly number[];
  readonly below: readonly number[];
}

/** Tables in reading order, each with what goes on with it below. */
function gatheredIn(paragraphs: readonly TextParagraph[], tables: readonly TableBlock[]): Gathered[] {
  const gathered: Gathered[] = [];
  for (let at = 0; at < tables.length;) {
    const own = tables[at];
    const under = tables[at + 1];
    if (!own) break;
    const isLines = under !== undefined && onlyLines(paragraphs, own, under);
    if (isLines) at += 1;
    const first = isLines ? under : own;
    const lines = isLines ? ofTable(own.number, own.rows, 0) : [];
    const rows = ofTable(first.number, first.rows, 0);
    const numbers = [...(isLines ? [own.number] : []), first.number];
    let last = first;
    for (at += 1; at < tables.length; at += 1) {
      const next = tables[at];
      const from = next && continuedBy(paragraphs, first, last, next);
      if (next === undefined || from === undefined) break;
      rows.push(...ofTable(next.number, next.rows, from));
      numbers.push(next.number);
      last = next;
    }
    const above = linesAbove(paragraphs, own);
    gathered.push({ above, lines, rows, tables: numbers, below: linesBelow(paragraphs, last) });
  }
  return gathered;
}

const joined = (last: Gathered, next: Gathered, again: number): Gathered => ({
  above: last.above,
  lines: last.lines,
  rows: setBeside(last.rows, next.rows, again),
  tables: [...last.tables, ...next.tables],
  below: [...last.below, ...next.below],
});

/** With the further columns of one too wide for its page. */
function setSideBySide(paragraphs: readonly TextParagraph[], parts: readonly Gathered[]): Gathered[] {
  const textsOf = (lines: readonly number[]): string[] => lines.map((one) => paragraphs[one]?.text ?? '');
  const whole: Gathered[] = [];
  for (const next of parts) {
    const last = whole.at(-1);
    const above = last && textsOf(last.above);
    const again =
      above && besideBy(last.rows, { above: textsOf(next.above), rows: next.rows }, saidAgain(above));
    whole.push(last && again !== undefined ? joined(whole.pop() ?? last, next, again) : next);
  }
  return whole;
}

const isReadable = (table: TableBlock): boolean => tooWide(table) === undefined;

/** In reading order, without those that are too wide; `name` says how a grid is called. */
export const documentGrids = (
  paragraphs: readonly TextParagraph[],
  tables: readonly TableBlock[],
  name: (table: number) => string,
): DocumentGrid[] =>
  setSideBySide(paragraphs, gatheredIn(paragraphs, tables.filter(isReadable))).map((one) => {
    const lines = (places: readonly number[]): Row[] => places.map((place) => ofParagraph(paragraphs, place));
    const rows = [...lines(one.above), ...one.lines, ...one.rows, ...lines(one.below)];
    return {
      grid: gridOf(name(one.tables[0] ?? 0), rows),
      tables: one.tables,
      placeOf: (row, column) => rows[row]?.place(column),
    };
  });
