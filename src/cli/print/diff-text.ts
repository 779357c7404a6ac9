/** What two workbooks differ in, as a person reads it in a terminal. */
import type { CellChange, DiffCell, RowChange, TableChange, WorkbookDiff } from '../../core/diff';
import { placeName } from '../../core/grid';
import { sayer, type Say } from '../../core/messages';
import type { Table, TableRow } from '../../core/tables';
import { DIFF_MESSAGES } from '../diff-messages';
import type { Terminal } from './terminal';

type SayDiff = Say<typeof DIFF_MESSAGES>;

export interface DiffFiles {
  readonly before: string;
  readonly after: string;
}

export function printDiff(files: DiffFiles, diff: WorkbookDiff, terminal: Terminal): void {
  const say = sayer(DIFF_MESSAGES, terminal.locale);
  terminal.line(say('heading', { ...files }));
  for (const { fact, before, after } of diff.facts)
    terminal.line(
      `  ${say('fact', { fact: say(fact), before: shown(before, say), after: shown(after, say) })}`,
    );
  for (const change of diff.tables) printTable(change, say, terminal);
  for (const side of ['before', 'after'] as const)
    if (diff.unread[side].length > 0)
      terminal.line(`  ${say('unread', { file: files[side], sheets: diff.unread[side] })}`);
  terminal.line();
  terminal.line(`  ${summaryOf(diff, say)}`);
}

const shown = (text: string, say: SayDiff): string => (text === '' ? say('none') : text.replace(/\n/g, ' '));

const titled = ({ name, title }: Table): string => `${name} ${title}`;

function printTable(change: TableChange, say: SayDiff, terminal: Terminal): void {
  terminal.line();
  if (change.kind !== 'changed') {
    const { table } = change;
    const data = { table: titled(table), sheet: table.sheet };
    terminal.line(`  ${say(change.kind === 'added' ? 'tableAdded' : 'tableRemoved', data)}`);
    return;
  }
  terminal.line(`  ${headingOf(change, say)}`);
  for (const line of linesOf(change, say)) terminal.line(`    ${line}`);
}

type Changed = Extract<TableChange, { readonly kind: 'changed' }>;

const headingOf = ({ before, after }: Changed, say: SayDiff): string =>
  before.unit.name === after.unit.name
    ? say('tableChanged', { table: titled(after) })
    : say('tableUnits', { table: titled(after), before: before.unit.name, after: after.unit.name });

const linesOf = ({ before, after, facts, columns, rows, cells }: Changed, say: SayDiff): string[] => [
  ...facts.map(({ fact, before, after }) =>
    say('fact', { fact: say(fact), before: shown(before, say), after: shown(after, say) }),
  ),
  ...columns.map(({ kind, column }) => say(kind === 'added' ? 'columnAdded' : 'columnRemoved', { column })),
  ...rows.map((row) => rowLine(row, row.kind === 'removed' ? before : after, say)),
  ...cells.map((cell) => cellLine(cell, after, say)),
];

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
  const sideOf = (cell: DiffCell | undefined): string =>
    cell
      ? say('side', { text: cell.text === '' ? say('blank') : cell.text, place: placeName(cell) })
      : say('none');
  return say('cell', {
    row: named(row, table),
    column,
    before: sideOf(before),
    after: sideOf(after),
    difference: difference === undefined ? '' : differenceWords(difference, say),
  });
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
