/** Puts a recognised table together: rows, columns and figures under their keys. */
import { WAN_YUAN } from '../amount';
import type { Area, Position } from '../grid';
import type {
  BlockSpec,
  Evidence,
  Figure,
  LayoutSpec,
  Table,
  TableColumn,
  TableRow,
  TableSpec,
  TextCell,
} from '../tables';
import { normalise } from '../tables/normalise';
import { omitsZeros, readFigure } from './figures';
import type { Header } from './header';
import { findHeader } from './header';
import { readHead } from './head';
import { atUsualPrecision, usualDecimals } from './precision';
import type { Region } from './regions';
import type { BoundRow, BoundRows } from './rows';
import { bindRows, isNote } from './rows';
import type { SheetView } from './sheet-view';

interface BoundBlock extends BoundRows {
  readonly header: Header;
  readonly block: BlockSpec;
}

export type Attempt =
  | { readonly kind: 'table'; readonly table: Table }
  /** No header of any layout. */
  | { readonly kind: 'no-header' }
  /** A header, but not the rows that make the table. */
  | { readonly kind: 'no-rows'; readonly missing: readonly string[] };

/** Tries the layouts of a table on a region; the first whose header and rows are there wins. */
export function tryTable(view: SheetView, region: Region, spec: TableSpec): Attempt {
  let attempt: Attempt = { kind: 'no-header' };
  for (const layout of spec.layouts) {
    const next = tryLayout(view, region, spec, layout);
    if (next.kind === 'table') return next;
    if (next.kind === 'no-rows') attempt = next;
  }
  return attempt;
}

function tryLayout(view: SheetView, region: Region, spec: TableSpec, layout: LayoutSpec): Attempt {
  const body = region.title ? { ...region.area, top: region.area.top + 1 } : region.area;
  const headers = layout.blocks.map((block) => findHeader(view, body, layout, block));
  const blocks: BoundBlock[] = [];
  for (const [place, block] of layout.blocks.entries()) {
    const header = headers[place];
    if (!header) return { kind: 'no-header' };
    const below = headers.flatMap((other) => (other && other.top > header.top ? other.top : []));
    const bottom = below.length > 0 ? Math.min(...below) - 1 : body.bottom;
    blocks.push({ ...bindRows(view, header, block, bottom), header, block });
  }
  const missing = missingRows(blocks);
  if (missing.length > 0) return { kind: 'no-rows', missing };
  return { kind: 'table', table: assemble(view, region, spec, layout, blocks) };
}

function missingRows(blocks: readonly BoundBlock[]): string[] {
  return blocks.flatMap(({ block, rows }) => {
    if (block.rows.kind !== 'labels') return [];
    const keys = new Set(rows.map((row) => row.key));
    return block.rows.rows.flatMap((row) => (row.required && !keys.has(row.key) ? row.key : []));
  });
}

function assemble(
  view: SheetView,
  region: Region,
  spec: TableSpec,
  layout: LayoutSpec,
  blocks: readonly BoundBlock[],
): Table {
  const top = Math.min(...blocks.map(({ header }) => header.top));
  const bottom = Math.max(...blocks.map((block) => block.bottom));
  const lanes = blocks.flatMap(({ header }) => header.lanes);
  const area: Area = {
    top: region.title?.at.row ?? top,
    left: Math.min(...lanes.map((lane) => lane.left), region.title?.at.column ?? Infinity),
    bottom,
    right: Math.max(...lanes.map((lane) => lane.right)),
  };
  const head = readHead(view, { ...region.area, bottom: top });
  const columns = columnsOf(blocks);
  const { figures, decimals } = readFigures(view, blocks);
  const rows = rowsOf(blocks);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return {
    id: spec.id,
    layout: layout.name,
    name: head.number === undefined ? spec.name : `表${String(head.number).padStart(2, '0')}`,
    title: region.title?.text ?? spec.title,
    sheet: view.grid.name,
    area,
    unit: head.unit ?? WAN_YUAN,
    decimals,
    ...(head.unitAt ? { unitAt: head.unitAt } : {}),
    ...(head.year === undefined ? {} : { year: head.year }),
    ...(head.department === undefined ? {} : { department: head.department }),
    ...(head.departmentAt ? { departmentAt: head.departmentAt } : {}),
    notes: notesOf(view, region.area, bottom),
    evidence: evidenceOf(region, blocks),
    rows,
    columns,
    unknownColumns: lanes.flatMap((lane) =>
      lane.unknown.map((column) => textCell(view, { row: top, column })),
    ),
    unknownRows: blocks.flatMap((block) =>
      block.rows
        .filter((row) => row.unknown && row.groups.length === 0 && isFilled(view, row))
        .map((row) => textCell(view, row.at)),
    ),
    fields: fieldsOf(view, region.area, spec),
    figure: (row, column) => figures.get(row)?.get(column ?? firstColumn(figures, row)),
    row: (key) => byKey.get(key),
  };
}

type Figures = ReadonlyMap<string, ReadonlyMap<string, Figure>>;

const firstColumn = (figures: Figures, row: string): string => figures.get(row)?.keys().next().value ?? '';

function readFigures(view: SheetView, blocks: readonly BoundBlock[]): { figures: Figures; decimals: number } {
  const figures = new Map<string, Map<string, Figure>>();
  for (const row of blocks.flatMap((block) => block.rows)) {
    const cells = figures.get(row.key) ?? new Map<string, Figure>();
    for (const { spec, column } of row.cells)
      if (spec.quantity !== 'text' && !cells.has(spec.key))
        cells.set(spec.key, readFigure(view, row.at.row, column, spec.quantity));
    figures.set(row.key, cells);
  }
  const decimals = usualDecimals([...figures.values()].flatMap((cells) => [...cells.values()]));
  sharpen(view, figures, decimals);
  return { figures, decimals };
}

/** Gives figures that merely dropped their zeros the table's usual precision. */
function sharpen(view: SheetView, figures: ReadonlyMap<string, Map<string, Figure>>, usual: number): void {
  for (const cells of figures.values())
    for (const [column, figure] of cells)
      if (omitsZeros(view.cell(figure.at.row, figure.at.column)))
        cells.set(column, atUsualPrecision(figure, usual));
}

function columnsOf(blocks: readonly BoundBlock[]): TableColumn[] {
  const columns = new Map<string, TableColumn>();
  for (const { header } of blocks)
    for (const lane of header.lanes)
      for (const { spec, column } of lane.values) {
        const label = header.paths.get(column)?.at(-1) ?? spec.key;
        if (spec.quantity !== 'text' && !columns.has(spec.key))
          columns.set(spec.key, { key: spec.key, label, quantity: spec.quantity });
      }
  return [...columns.values()];
}

function rowsOf(blocks: readonly BoundBlock[]): TableRow[] {
  const rows = new Map<string, TableRow>();
  for (const { key, label, at, groups, code, parent, texts } of blocks.flatMap((block) => block.rows))
    if (!rows.has(key))
      rows.set(key, {
        key,
        label,
        at,
        groups,
        ...(code === undefined ? {} : { code }),
        ...(parent === undefined ? {} : { parent }),
        ...(texts === undefined ? {} : { texts }),
      });
  return [...rows.values()];
}

const textCell = (view: SheetView, at: Position): TextCell => ({ at, text: view.raw(at.row, at.column) });

const isFilled = (view: SheetView, row: BoundRow): boolean =>
  row.cells.some(({ column }) => /[1-9]/.test(view.text(row.at.row, column)));

function notesOf(view: SheetView, area: Area, bottom: number): TextCell[] {
  const notes: TextCell[] = [];
  for (let row = bottom + 1; row <= area.bottom; row += 1)
    for (const column of view.textColumns(row, area.left, area.right)) {
      const text = view.text(row, column);
      if (isNote(text) || notes.length > 0 || text.includes('本表无数据'))
        notes.push(textCell(view, { row, column }));
    }
  return notes;
}

function evidenceOf(region: Region, blocks: readonly BoundBlock[]): Evidence[] {
  const evidence: Evidence[] = region.title
    ? [{ kind: 'title', at: region.title.at, text: region.title.text }]
    : [];
  for (const { header, rows, block } of blocks) {
    const words = header.lanes.flatMap((lane) => lane.values.map(({ spec }) => spec.key));
    evidence.push({ kind: 'header', at: { row: header.top, column: header.left }, text: words.join(' ') });
    const known = rows.filter((row) => !row.unknown);
    if (known[0]) evidence.push({ kind: 'rows', at: known[0].at, text: `${block.id}: ${known.length}` });
  }
  return evidence;
}

/** Facts printed to the right of their label. */
function fieldsOf(view: SheetView, area: Area, spec: TableSpec): ReadonlyMap<string, TextCell> {
  const fields = new Map<string, TextCell>();
  for (const field of spec.fields ?? []) {
    const words = field.is.map(normalise);
    const at = findLabel(view, area, words);
    if (!at) continue;
    const next = (view.merge(at.row, at.column)?.right ?? at.column) + 1;
    if (next <= area.right) fields.set(field.key, textCell(view, view.anchor(at.row, next)));
  }
  return fields;
}

function findLabel(view: SheetView, area: Area, words: readonly string[]): Position | undefined {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const column = view
      .textColumns(row, area.left, area.right)
      .find((candidate) => words.includes(view.text(row, candidate)));
    if (column !== undefined) return { row, column };
  }
  return undefined;
}
