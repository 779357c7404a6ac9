/** Puts a recognised table together: rows, columns and figures under their keys. */
import { WAN_YUAN } from '../amount';
import type { Area } from '../grid';
import type { ColumnSpec, Figure, LayoutSpec, Table, TableColumn, TableRow, TableSpec } from '../tables';
import type { BoundBlock } from './blocks';
import { evidenceOf, fieldsOf, notesOf, textCell } from './facts';
import { omitsZeros, readFigure } from './figures';
import { readHead } from './head';
import { atUsualPrecision, usualDecimals } from './precision';
import type { Region } from './regions';
import type { BoundRow } from './rows';
import type { SheetView } from './sheet-view';

export function assemble(
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
    repeatedRows: repeatedRowsOf(view, blocks),
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
    for (const { spec, column, row: elsewhere } of row.cells)
      if (spec.quantity !== 'text' && !cells.has(spec.key))
        cells.set(spec.key, readFigure(view, elsewhere ?? row.at.row, column, spec.quantity));
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
  const add = (spec: ColumnSpec, label: string): void => {
    if (spec.quantity !== 'text' && !columns.has(spec.key))
      columns.set(spec.key, { key: spec.key, label, quantity: spec.quantity });
  };
  for (const { header, block, rows } of blocks)
    if (block.rows.kind === 'items')
      rows.forEach(({ cells }) =>
        cells.forEach(({ spec, label }) => label !== undefined && add(spec, label)),
      );
    else
      for (const { spec, column } of header.lanes.flatMap((lane) => lane.values))
        add(spec, header.paths.get(column)?.at(-1) ?? spec.key);
  return [...columns.values()];
}

function rowsOf(blocks: readonly BoundBlock[]): TableRow[] {
  const rows = new Map<string, TableRow>();
  for (const row of blocks.flatMap((block) => block.rows))
    if (!rows.has(row.key)) rows.set(row.key, tableRow(row));
  return [...rows.values()];
}

const tableRow = ({ key, label, at, groups, code, parent, texts }: BoundRow): TableRow => ({
  key,
  label,
  at,
  groups,
  ...(code === undefined ? {} : { code }),
  ...(parent === undefined ? {} : { parent }),
  ...(texts === undefined ? {} : { texts }),
});

function repeatedRowsOf(view: SheetView, blocks: readonly BoundBlock[]): TableRow[] {
  const seen = new Set<string>();
  return blocks
    .flatMap((block) => block.rows)
    .filter((row) => {
      if (row.code === undefined || !isFilled(view, row)) return false;
      const again = seen.has(row.key);
      seen.add(row.key);
      return again;
    })
    .map(tableRow);
}

const isFilled = (view: SheetView, row: BoundRow): boolean =>
  row.cells.some(({ column, row: elsewhere }) => /[1-9]/.test(view.text(elsewhere ?? row.at.row, column)));
