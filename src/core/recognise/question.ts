/** Asks a user which table a region is and which column is which: the header cells found there, and what they could mean. */
import type { Area, Grid, Position } from '../grid';
import type { BlockSpec, TableId, TextCell } from '../tables';
import { OWN_TITLE_SPECS } from '../tables';
import type { ConfirmedColumn } from './confirmed';
import { columnContentOf } from './header/code-columns';
import { isCounterRow } from './header/header-rows';
import type { ColumnPaths } from './header/paths';
import { columnPaths } from './header/paths';
import { columnUnder, headerVocabularyOf } from './header/vocabulary';
import { SheetView } from './sheet-view';
import { endsTable } from './tail';
import { TitleIndex, foreignTitle } from './titles';

export interface QuestionPlace {
  readonly sheet: string;
  /** Area of a refusal or of a table. */
  readonly area: Area;
}

export interface AskedColumn {
  /** The lowest header cell above the column. */
  readonly at: Position;
  /** As printed, top down. */
  readonly words: readonly string[];
  /** The first figures or labels below, as printed. */
  readonly samples: readonly string[];
}

export interface PossibleTable {
  readonly table: TableId;
  /** For each column of the question what the program takes it for; undefined where it does not know. */
  readonly columns: readonly (ConfirmedColumn | undefined)[];
}

export interface LayoutQuestion {
  readonly sheet: string;
  readonly area: Area;
  /** What stands where the title should. */
  readonly title?: TextCell;
  /** Every table, the likeliest first. */
  readonly tables: readonly PossibleTable[];
  readonly columns: readonly AskedColumn[];
  /** Rows of figures whose labels say nothing to the program. */
  readonly rows: readonly TextCell[];
}

const FIGURE = /^[-(]?[\d,]*\d(?:\.\d+)?\)?%?$/;
const HEAD_LINE = /:|^(?:(?:财决)?公开)?\d*表?\d*$|^\(?20\d{2}年?度?\)?$|^\(?(?:单位:)?(?:万元|元)\)?$/;
const MOST_HEADER_ROWS = 12;
const MOST_SAMPLES = 3;

/** Undefined where the place holds no header and figures. */
export function layoutQuestion(grids: readonly Grid[], place: QuestionPlace): LayoutQuestion | undefined {
  const grid = grids.find(({ name }) => name === place.sheet);
  if (!grid) return undefined;
  const view = new SheetView(grid);
  const area = within(view.used, place.area);
  const head = readHeader(view, area);
  if (!head) return undefined;
  const paths = columnPaths(view, area, head.rows);
  const columns = askedColumns(view, area, paths, head.bodyTop);
  return {
    sheet: place.sheet,
    area,
    ...(head.title ? { title: head.title } : {}),
    tables: possibleTables(columns, paths.words),
    columns: columns.map(({ asked }) => asked),
    rows: unknownRows(view, area, head.bodyTop),
  };
}

const within = (used: Area, area: Area): Area => ({
  top: Math.max(used.top, area.top),
  left: Math.max(used.left, area.left),
  bottom: Math.min(used.bottom, area.bottom),
  right: Math.min(used.right, area.right),
});

interface FoundHeader {
  readonly title?: TextCell;
  readonly rows: readonly number[];
  readonly bodyTop: number;
}

/** The rows of words above the first figures, without the title and the lines below it. */
function readHeader(view: SheetView, area: Area): FoundHeader | undefined {
  const rows: number[] = [];
  let title: TextCell | undefined;
  for (let row = area.top; row <= area.bottom && rows.length <= MOST_HEADER_ROWS; row += 1) {
    const columns = view.textColumns(row, area.left, area.right);
    const texts = columns.map((column) => view.text(row, column));
    if (columns.length === 0) continue;
    if (rows.length > 0 && isCounterRow(view, row, columns))
      return { ...(title ? { title } : {}), rows, bodyTop: row + 1 };
    if (rows.length > 0 && texts.some((text) => FIGURE.test(text)))
      return { ...(title ? { title } : {}), rows, bodyTop: row };
    const isLine = texts.length === 1 || texts.every((text) => HEAD_LINE.test(text) || isTitle(text));
    if (rows.length === 0 && isLine) {
      const place = texts.findIndex((text) => !HEAD_LINE.test(text) || isTitle(text));
      const column = columns[place];
      if (column !== undefined) title ??= { at: { row, column }, text: view.raw(row, column).trim() };
      continue;
    }
    rows.push(row);
  }
  return undefined;
}

const INDEX = new TitleIndex();
const isTitle = (text: string): boolean => INDEX.of(text) !== undefined || foreignTitle(text);

interface FoundColumn {
  readonly column: number;
  readonly asked: AskedColumn;
}

function askedColumns(view: SheetView, area: Area, paths: ColumnPaths, bodyTop: number): FoundColumn[] {
  const columns: FoundColumn[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const cells = paths.cells.get(column) ?? [];
    const at = cells.at(-1);
    if (!at) continue;
    const words = cells.map((cell) => view.raw(cell.row, cell.column).replace(/\s+/g, ''));
    const samples = samplesBelow(view, area.bottom, column, bodyTop);
    columns.push({ column, asked: { at, words, samples } });
  }
  return columns;
}

function samplesBelow(view: SheetView, bottom: number, column: number, top: number): string[] {
  const samples: string[] = [];
  for (let row = top; row <= bottom && samples.length < MOST_SAMPLES; row += 1)
    if (view.text(row, column) !== '') samples.push(view.raw(row, column).trim());
  return samples;
}

/** What the program takes the columns for as each table, the table that knows most first. */
function possibleTables(
  columns: readonly FoundColumn[],
  paths: ReadonlyMap<number, readonly string[]>,
): PossibleTable[] {
  const possible = OWN_TITLE_SPECS.flatMap(({ id, layouts }) =>
    layouts.map(({ blocks }) => ({
      table: id,
      columns: columns.map(({ column, asked }) => guess(blocks, paths.get(column) ?? [], asked)),
    })),
  ).sort((a, b) => known(b) - known(a));
  const seen = new Set<TableId>();
  return possible.filter(({ table }) => !seen.has(table) && seen.add(table));
}

const known = ({ columns }: PossibleTable): number =>
  columns.filter((column) => column?.key !== undefined).length * 2 +
  columns.filter((column) => column).length;

function guess(
  blocks: readonly BlockSpec[],
  path: readonly string[],
  { words, samples }: AskedColumn,
): ConfirmedColumn | undefined {
  const last = path.at(-1) ?? '';
  for (const block of blocks) {
    const vocabulary = headerVocabularyOf(block);
    if (vocabulary.labels.has(last)) return { words, role: 'label' };
    if (vocabulary.skip.has(last)) return { words, role: 'none' };
    const spec = columnUnder(vocabulary, path);
    if (typeof spec === 'object')
      return { words, key: spec.key, ...(spec.row === undefined ? {} : { row: spec.row }) };
    if (block.rows.kind === 'codes' && columnContentOf(samples, block.rows) === 'codes')
      return { words, role: 'code' };
  }
  return undefined;
}

/** First texts of rows with figures that begin with words. */
function unknownRows(view: SheetView, area: Area, top: number): TextCell[] {
  const rows: TextCell[] = [];
  for (let row = top; row <= area.bottom; row += 1) {
    const columns = view.textColumns(row, area.left, area.right);
    const [first] = columns;
    if (first === undefined) continue;
    if (endsTable(view.text(row, first))) break;
    const isWord = !FIGURE.test(view.text(row, first));
    if (isWord && columns.some((column) => FIGURE.test(view.text(row, column))))
      rows.push({ at: { row, column: first }, text: view.raw(row, first).trim() });
  }
  return rows;
}
