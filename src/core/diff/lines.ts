/** What two workbooks differ in, in sentences: for a terminal, a report, a page. */
import { isSamePlace, placeName, type Place } from '../grid';
import { sayer, type Locale, type Say } from '../messages';
import type { Table, TableRow } from '../tables';
import type { Changed } from './table';
import type { CellChange, DiffCell, FactChange, RowChange, TableChange, WorkbookDiff } from './types';
import { DIFF_MESSAGES } from './words';

type SayDiff = Say<typeof DIFF_MESSAGES>;

/** What the two are called. */
export interface DiffFiles {
  readonly before: string;
  readonly after: string;
}

interface DiffLine {
  readonly text: string;
  /** Where it is seen in the later workbook, if it is. */
  readonly place?: Place;
}

export interface DiffLines {
  readonly heading: string;
  /** Of the workbooks as a whole. */
  readonly facts: readonly string[];
  readonly tables: readonly { readonly heading: string; readonly lines: readonly DiffLine[] }[];
  readonly unread: readonly string[];
  readonly summary: string;
}

export function diffLines(files: DiffFiles, diff: WorkbookDiff, locale: Locale): DiffLines {
  const say = sayer(DIFF_MESSAGES, locale);
  return {
    heading: say('heading', { ...files }),
    facts: diff.facts.map((fact) => factLine(fact, say)),
    tables: diff.tables.map((change) => ({ heading: headingOf(change, say), lines: linesOf(change, say) })),
    unread: (['before', 'after'] as const).flatMap((side) =>
      diff.unread[side].length > 0 ? [say('unread', { file: files[side], sheets: diff.unread[side] })] : [],
    ),
    summary: summaryOf(diff, say),
  };
}

const factLine = ({ fact, before, after }: FactChange, say: SayDiff): string =>
  say('fact', { fact: say(fact), before: shown(before, say), after: shown(after, say) });

const shown = (text: string, say: SayDiff): string => (text === '' ? say('none') : text.replace(/\n/g, ' '));

const titled = ({ name, title }: Table): string => `${name} ${title}`;

function headingOf(change: TableChange, say: SayDiff): string {
  if (change.kind === 'changed') return headingOfChanged(change, say);
  const data = { table: titled(change.table), sheet: change.table.sheet };
  return say(change.kind === 'added' ? 'tableAdded' : 'tableRemoved', data);
}

const headingOfChanged = ({ before, after }: Changed, say: SayDiff): string =>
  before.unit.name === after.unit.name
    ? say('tableChanged', { table: titled(after) })
    : say('tableUnits', { table: titled(after), before: before.unit.name, after: after.unit.name });

function linesOf(change: TableChange, say: SayDiff): DiffLine[] {
  if (change.kind !== 'changed') return [];
  const { before, after, facts, columns, rows, cells } = change;
  return [
    ...facts.map((fact) => ({ text: factLine(fact, say) })),
    ...columns.map(({ kind, column }) => ({
      text: say(kind === 'added' ? 'columnAdded' : 'columnRemoved', { column }),
    })),
    ...rows.map((row) => placed(rowLine(row, row.kind === 'removed' ? before : after, say), placeOfRow(row))),
    ...cells.map((cell) => placed(cellLine(cell, after, say), cell.after)),
  ];
}

const placed = (text: string, place: Place | undefined): DiffLine =>
  place ? { text, place: { sheet: place.sheet, at: place.at } } : { text };

const placeOfRow = (change: RowChange): Place | undefined =>
  change.kind === 'added' ? change.cells[0] : undefined;

/** Two rows may print the same label (总计 on either side); their keys tell them apart. */
function named({ code, key, label }: TableRow, { rows }: Table): string {
  if (code !== undefined) return `${code} ${label}`;
  return rows.filter((row) => row.label === label).length > 1 ? key : label;
}

function rowLine(change: RowChange, table: Table, say: SayDiff): string {
  if (change.kind === 'renamed') {
    const { before, after } = change;
    return say('renamed', { code: after.code ?? after.key, before: before.label, after: after.label });
  }
  const cells = change.cells.map(({ column, text, ...place }) =>
    say('rowCell', { column, text, place: placeName(place) }),
  );
  return say(change.kind === 'added' ? 'rowAdded' : 'rowRemoved', {
    row: named(change.row, table),
    cells: cells.length === 0 ? '' : say('rowCells', { cells: cells.join('；') }),
  });
}

function cellLine(
  { row, column, before, after, difference }: CellChange,
  table: Table,
  say: SayDiff,
): string {
  const hasMoved = before && after && !isSamePlace(before, after);
  return say('cell', {
    row: named(row, table),
    column,
    before: sideWords(before, say, hasMoved || !after),
    after: sideWords(after, say),
    difference: difference === undefined ? '' : differenceWords(difference, say),
  });
}

/** `isPlaced`: with its place, which is said once where both have the same. */
function sideWords(cell: DiffCell | undefined, say: SayDiff, isPlaced = true): string {
  if (!cell) return say('none');
  const text = cell.text === '' ? say('blank') : cell.text;
  return isPlaced ? say('side', { text, place: placeName(cell) }) : text;
}

const differenceWords = (difference: string, say: SayDiff): string =>
  difference.startsWith('-')
    ? say('less', { amount: difference.slice(1) })
    : say('more', { amount: difference });

function summaryOf({ tables, same, facts }: WorkbookDiff, say: SayDiff): string {
  if (tables.length === 0 && facts.length === 0) return say('same', { count: String(same) });
  const changed = tables.filter((change) => change.kind === 'changed');
  const count = (part: (change: Changed) => readonly unknown[]): string =>
    String(changed.reduce((sum, change) => sum + part(change).length, 0));
  return say('summary', {
    changed: String(tables.length),
    added: String(tables.filter(({ kind }) => kind === 'added').length),
    removed: String(tables.filter(({ kind }) => kind === 'removed').length),
    cells: count(({ cells }) => cells),
    rows: count(({ rows }) => rows),
    columns: count(({ columns }) => columns),
    same: String(same),
  });
}
