/** Puts a recognised table together: rows, columns and figures under their keys. */
import { WAN_YUAN } from '../amount';
import { addressOf, type Area, type Position } from '../grid';
import type { ColumnSpec, LayoutSpec, Table, TableColumn, TableRow, TableSpec, TextCell } from '../tables';
import type { BoundBlock } from './blocks';
import { evidenceOf, fieldsOf, noteCellsOf, textCell } from './facts';
import { Figures } from './figures';
import { readHead } from './head';
import type { Header } from './header';
import { loneRows } from './lone-figures';
import type { Region } from './regions';
import type { BoundRow } from './rows';
import type { SheetView } from './sheet-view';
import { unitShown } from './unit-shown';

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
  const lone = loneRows(view, { ...region.area, bottom }, layout);
  const figures = new Figures(view, [...blocks, { rows: lone }], head.unit);
  const shown = head.unit ? undefined : unitShown(view.grid, figures.all());
  const rows = new Map<string, TableRow>();
  for (const { rows: own } of [...blocks, { rows: lone }])
    for (const row of own) if (!rows.has(row.key)) rows.set(row.key, tableRow(row));
  return {
    id: spec.id,
    layout: layout.name,
    name: head.number === undefined ? spec.word.zh : `表${String(head.number).padStart(2, '0')}`,
    title: region.title?.text ?? spec.title.zh,
    sheet: view.grid.name,
    area,
    unit: head.unit ?? shown ?? WAN_YUAN,
    ...(shown ? { isUnitShown: true } : {}),
    decimals: figures.decimals,
    ...(head.unitAt ? { unitAt: head.unitAt } : {}),
    ...(head.year === undefined ? {} : { year: head.year }),
    ...(head.department === undefined ? {} : { department: head.department }),
    ...(head.departmentAt ? { departmentAt: head.departmentAt } : {}),
    notes: noteCellsOf(view, region.area, bottom),
    evidence: evidenceOf(region, blocks),
    rows: [...rows.values()],
    columns: columnsOf(blocks, lone),
    unknownColumns: blocks.flatMap(({ header }) =>
      header.lanes.flatMap((lane) => lane.unknown.map((column) => textCell(view, headOf(header, column)))),
    ),
    unknownRows: unknownRowsOf(view, blocks),
    ...(hasUnsureNames(view, { ...region.area, top: area.top }, blocks, figures) ? { isUnsure: true } : {}),
    repeatedRows: repeatedRowsOf(view, blocks),
    fields: fieldsOf(view, region.area, spec),
    figure: (row, column) => figures.at(row, column),
    row: (key) => rows.get(key),
  };
}

/** The lowest cell above a column that has a word. */
const headOf = (header: Header, column: number): Position =>
  header.cells.get(column)?.at(-1) ?? { row: header.top, column };

export function columnsOf(blocks: readonly BoundBlock[], lone: readonly BoundRow[] = []): TableColumn[] {
  const columns = new Map<string, TableColumn>();
  const add = ({ key, quantity }: ColumnSpec, label: string, at?: Position): void => {
    if (quantity !== 'text' && !columns.has(key))
      columns.set(key, { key, label, quantity, ...(at ? { at } : {}) });
  };
  for (const { header, block, rows } of blocks)
    if (block.rows.kind === 'items')
      rows.forEach(({ cells }) =>
        cells.forEach(({ spec, label }) => label !== undefined && add(spec, label)),
      );
    else
      for (const { spec, column } of header.lanes.flatMap((lane) => lane.values))
        add(spec, header.paths.get(column)?.at(-1) ?? spec.key, block.codedColumns && headOf(header, column));
  for (const { cells } of lone) for (const { spec } of cells) add(spec, spec.key);
  return [...columns.values()];
}

const tableRow = ({
  key,
  label,
  at,
  groups,
  code,
  parent,
  isOwnNumber,
  printedCode,
  texts,
}: BoundRow): TableRow => ({
  key,
  label,
  at,
  groups,
  ...(code === undefined ? {} : { code }),
  ...(parent === undefined ? {} : { parent }),
  ...(isOwnNumber ? { isOwnNumber } : {}),
  ...(printedCode === undefined ? {} : { printedCode }),
  ...(texts === undefined ? {} : { texts }),
});

/** Whether a cell of it is unsure that is neither a figure nor a name beside a code. */
function hasUnsureNames(
  view: SheetView,
  area: Area,
  blocks: readonly BoundBlock[],
  figures: Figures,
): boolean {
  const unsure = new Set(view.unsureIn(area).map(addressOf));
  if (unsure.size === 0) return false;
  for (const { doubt, at } of figures.all()) if (doubt !== undefined) unsure.delete(addressOf(at));
  for (const { header, rows } of blocks)
    for (const { code, at } of rows)
      if (code !== undefined)
        // Beside it another lane may have a row whose name says what it is.
        for (const { codes, labels } of header.lanes)
          if (codes.includes(at.column) || labels.includes(at.column))
            for (const column of labels) unsure.delete(addressOf({ row: at.row, column }));
  return unsure.size > 0;
}

function unknownRowsOf(view: SheetView, blocks: readonly BoundBlock[]): TextCell[] {
  const unknown: TextCell[] = [];
  for (const { rows } of blocks)
    for (const row of rows)
      if (row.unknown && row.groups.length === 0 && isFilled(view, row)) unknown.push(textCell(view, row.at));
  return unknown;
}

function repeatedRowsOf(view: SheetView, blocks: readonly BoundBlock[]): TableRow[] {
  const seen = new Set<string>();
  const repeated: TableRow[] = [];
  for (const { rows } of blocks)
    for (const row of rows) {
      if (row.code === undefined || !isFilled(view, row)) continue;
      if (seen.has(row.key)) repeated.push(tableRow(row));
      seen.add(row.key);
    }
  return repeated;
}

const isFilled = (view: SheetView, row: BoundRow): boolean =>
  row.cells.some(({ column, row: elsewhere }) => {
    const at = elsewhere ?? row.at.row;
    return view.isUnsure(at, column) || /[1-9]/.test(view.text(at, column));
  });
