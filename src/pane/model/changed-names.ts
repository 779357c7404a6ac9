/** Which of the cells that were typed or pasted over say what a table is: its head, the names and the codes of its rows. */
import { parseFigure } from '../../core/amount';
import { addressOf, cellAt, contains, type Grid, type Position } from '../../core/grid';
import { message, type Message } from '../../core/messages';
import { allTables, type Table } from '../../core/tables';
import type { CellEdit } from '../../hosts/host';
import { STEP_WORDS } from '../words/steps';
import type { Checked } from './state';

const PARTS = ['name', 'head', 'code'] as const;
type Part = (typeof PARTS)[number];

const WORDS = { name: 'partName', head: 'partHead', code: 'partCode' } as const;

/** More cells are counted, and not named. */
const MOST_NAMED = 3;

/** What to say of such edits; undefined where there are none. `checked`: as the workbook was before them. */
export function warningOf({ result, grids }: Checked, edits: readonly CellEdit[]): Message | undefined {
  const changed = edits.flatMap((edit) => {
    const before = textAt(grids, edit);
    const after = (edit.text ?? edit.value ?? '').trim();
    const part = before === '' || before === after ? undefined : partAt(allTables(result.set), edit, before);
    return part ? [{ part, cell: addressOf(edit.at) }] : [];
  });
  const [first] = edits;
  if (!first || changed.length === 0) return undefined;
  return message(STEP_WORDS, changed.length > MOST_NAMED ? 'namesChangedMany' : 'namesChanged', {
    parts: PARTS.filter((one) => changed.some(({ part }) => part === one)).map((one) =>
      message(STEP_WORDS, WORDS[one]),
    ),
    count: String(changed.length),
    sheet: first.sheet,
    cells: changed.slice(0, MOST_NAMED).map(({ cell }) => cell),
  });
}

function partAt(tables: readonly Table[], { sheet, at }: CellEdit, text: string): Part | undefined {
  const table = tables.find((one) => one.sheet === sheet && contains(one.area, at));
  if (!table) return undefined;
  const facts = [...table.fields.values(), ...(table.departmentAt ? [table.departmentAt] : [])];
  if (facts.some((fact) => isAt(fact.at, at))) return undefined;
  const top = Math.min(...table.rows.map((row) => row.at.row));
  return at.row < top ? 'head' : partInRow(table, at, text);
}

function partInRow(table: Table, at: Position, text: string): Part | undefined {
  const beside = table.rows.filter((row) => row.at.row === at.row);
  const figures = figuresIn(table, at.row);
  if (figures.some((figure) => isAt(figure, at))) return undefined;
  if (beside.some(({ code }) => isOfCode(text, code))) return 'code';
  // A form with columns of words: the others are for the user to write in.
  if (beside.some(({ texts }) => texts)) return beside.some((row) => isAt(row.at, at)) ? 'name' : undefined;
  const isLeftOfFigures = figures.some(({ column }) => column > at.column);
  return isLeftOfFigures && parseFigure(text).kind !== 'amount' ? 'name' : undefined;
}

/** A whole code, or what stands of it under 类, 款 or 项. */
const isOfCode = (text: string, code: string | undefined): boolean =>
  /^\d{2,}$/.test(text) && (code?.includes(text) ?? false);

const isAt = (one: Position, other: Position): boolean =>
  one.row === other.row && one.column === other.column;

const figuresIn = (table: Table, sheetRow: number): readonly Position[] =>
  table.rows.flatMap(({ key, at }) =>
    at.row === sheetRow ? table.columns.flatMap((column) => table.figure(key, column.key)?.at ?? []) : [],
  );

function textAt(grids: readonly Grid[], { sheet, at }: CellEdit): string {
  const grid = grids.find(({ name }) => name === sheet);
  return (grid && cellAt(grid, at)?.text.trim()) ?? '';
}
