/** Builds recognised tables out of plain data, so that tests of identities and of the explanation need no worksheet. */
import { parseFigure, WAN_YUAN, type Unit } from '../../src/core/amount';
import { kindOf } from '../../src/core/tables';
import type {
  Figure,
  Quantity,
  Table,
  TableColumn,
  TableId,
  TableRow,
  TableSet,
} from '../../src/core/tables/types';

/** One text for a row with one figure (its table's first column), or texts by column key. */
export type RowSpec = string | Readonly<Record<string, string>>;

/**
 * Rows by key. JavaScript moves keys that look like integers to the front of an object, so codes are put in code
 * order before 本年支出合计 (or behind all names); give entries instead where another order matters.
 */
export type RowsSpec = Readonly<Record<string, RowSpec>> | readonly (readonly [string, RowSpec])[];

export type TableSetSpec = Readonly<Partial<Record<TableId, RowsSpec>>>;

export interface TableDetails {
  readonly unit?: Unit;
  readonly title?: string;
  readonly sheet?: string;
  /** Printed names by row key; a row without one is labelled by its key. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Row sets by row key, in place of the ones a row of that key has by itself. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  readonly texts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly notes?: readonly string[];
}

export interface TableSetOptions {
  readonly year?: number;
  readonly department?: string;
  readonly unit?: Unit;
  readonly tables?: Readonly<Partial<Record<TableId, TableDetails>>>;
}

const FIRST_ROW = 5;
const FIRST_COLUMN = 2;
const CODE = /^\d{3,7}$/;

const ONE_COLUMN: Readonly<Partial<Record<TableId, string>>> = {
  T01: '决算数',
  T02: '本年收入合计',
  T03: '本年支出合计',
  T05: '本年支出',
  T06: '决算数',
  T07: '合计',
  T08: '本年支出',
  T09: '本年支出',
  P01: '得分',
  P02: '得分',
};

const NAMES: Readonly<Partial<Record<TableId, string>>> = { P01: '整体自评', P02: '项目自评' };

const INCOME = /收入|财政拨款$/;
const CARRIED_OVER = /^年初(?!结转|财政)/;
const TOTALS = /合计$|总计$/;
const RATES = new Set(['执行率', '得分系数', '增减率']);
const SCORES = new Set(['分值', '得分']);
const COUNTS = /(?:团组数|人次数?|购置数|保有量|批次)$|车辆数合计|用车$/;

const isExpenditure = (key: string): boolean => CODE.test(key) || /支出|年末/.test(key);

function entriesOf(rows: RowsSpec): readonly (readonly [string, RowSpec])[] {
  if (isEntries(rows)) return rows;
  const all = Object.entries(rows);
  const codes = all.filter(([key]) => CODE.test(key)).sort(([a], [b]) => (a < b ? -1 : 1));
  const names = all.filter(([key]) => !CODE.test(key));
  const before = names.findIndex(([key]) => key === '本年支出合计');
  return before < 0 ? [...names, ...codes] : [...names.slice(0, before), ...codes, ...names.slice(before)];
}

const isEntries = (rows: RowsSpec): rows is readonly (readonly [string, RowSpec])[] => Array.isArray(rows);

function oneColumn(id: TableId, row: string): string {
  return ONE_COLUMN[id] ?? (isExpenditure(row) ? '合计' : '金额');
}

/** Columns of every row: a row given by columns also has, blank, those of the other rows on its side. */
function cellsOf(
  id: TableId,
  rows: readonly (readonly [string, RowSpec])[],
): Map<string, Map<string, string>> {
  const side = (row: string): boolean => id === 'T04' && !isExpenditure(row);
  const named = (income: boolean): string[] => [
    ...new Set(
      rows.flatMap(([row, spec]) =>
        typeof spec !== 'string' && side(row) === income ? Object.keys(spec) : [],
      ),
    ),
  ];
  const columns = { income: named(true), other: named(false) };
  return new Map(
    rows.map(([row, spec]) => {
      if (typeof spec === 'string') return [row, new Map([[oneColumn(id, row), spec]])];
      const own = side(row) ? columns.income : columns.other;
      return [row, new Map(own.map((column) => [column, spec[column] ?? '']))];
    }),
  );
}

function groupsOf(id: TableId, row: string): string[] {
  if (/^指标\d+$/.test(row)) return ['各指标'];
  if (id === 'T01' || id === 'T04') {
    if (CODE.test(row)) return ['支出各类'];
    if (CARRIED_OVER.test(row)) return ['年初各项'];
    return INCOME.test(row) && !TOTALS.test(row) && !row.startsWith('年') ? ['收入各项'] : [];
  }
  return CODE.test(row) || row === '合计' ? ['每行'] : [];
}

function parentOf(code: string, codes: ReadonlySet<string>): string | undefined {
  for (let length = code.length - 1; length >= 3; length -= 1)
    if (codes.has(code.slice(0, length))) return code.slice(0, length);
  return undefined;
}

function quantityOf(column: string): Quantity {
  if (RATES.has(column)) return 'rate';
  if (SCORES.has(column)) return 'score';
  return COUNTS.test(column) ? 'count' : 'money';
}

/** A figure as a reader would have it from that text. */
export function figureOf(
  text: string,
  at: { row: number; column: number },
  sheet: string,
  column = '',
): Figure {
  const parsed = parseFigure(text);
  const place = { sheet, at, text, quantity: quantityOf(column), writable: true };
  return parsed.kind === 'amount'
    ? { ...place, state: 'amount', amount: parsed.amount }
    : { ...place, state: parsed.kind };
}

function tableOf(id: TableId, spec: RowsSpec, details: TableDetails, unit: Unit): Table {
  const entries = entriesOf(spec);
  const cells = cellsOf(id, entries);
  const sheet = details.sheet ?? `表${id.slice(1)}`;
  const columns: TableColumn[] = [...new Set([...cells.values()].flatMap((row) => [...row.keys()]))].map(
    (key) => ({
      key,
      label: key,
      quantity: quantityOf(key),
    }),
  );
  const codes = new Set(entries.map(([key]) => key).filter((key) => CODE.test(key)));
  const rows = entries.map(([key], index): TableRow => {
    const parent = CODE.test(key) ? parentOf(key, codes) : undefined;
    const texts = details.texts?.[key];
    return {
      key,
      label: details.labels?.[key] ?? key,
      at: { row: FIRST_ROW + index, column: 0 },
      groups: details.groups?.[key] ?? groupsOf(id, key),
      ...(parent === undefined ? {} : { parent }),
      ...(CODE.test(key) ? { code: key } : {}),
      ...(texts ? { texts: new Map(Object.entries(texts)) } : {}),
    };
  });
  const figures = new Map<string, Figure>();
  const firstOf = new Map<string, Figure>();
  for (const row of rows)
    for (const [column, text] of cells.get(row.key) ?? []) {
      const at = { row: row.at.row, column: FIRST_COLUMN + columns.findIndex(({ key }) => key === column) };
      const figure = figureOf(text, at, sheet, column);
      figures.set(`${row.key}\n${column}`, figure);
      if (!firstOf.has(row.key)) firstOf.set(row.key, figure);
    }
  return {
    id,
    layout: 'test',
    name: NAMES[id] ?? `表${id.slice(1)}`,
    title: details.title ?? id,
    sheet,
    area: { top: 0, left: 0, bottom: FIRST_ROW + rows.length, right: FIRST_COLUMN + columns.length },
    unit: details.unit ?? unit,
    decimals: 2,
    notes: (details.notes ?? []).map((text, index) => ({
      at: { row: FIRST_ROW + rows.length + 1 + index, column: 0 },
      text,
    })),
    evidence: [],
    rows,
    columns,
    unknownColumns: [],
    unknownRows: [],
    repeatedRows: [],
    fields: new Map(),
    figure: (row, column) => (column === undefined ? firstOf.get(row) : figures.get(`${row}\n${column}`)),
    row: (key) => rows.find((row) => row.key === key),
  };
}

/** A workbook's tables from `{ T01: { 收入总计: '629.09' }, T02: { 合计: { 本年收入合计: '629.09' } } }`. */
export function tableSet(spec: TableSetSpec, options: TableSetOptions = {}): TableSet {
  const ids = Object.keys(spec) as TableId[];
  const tables = ids.map((id) =>
    tableOf(id, spec[id] ?? {}, options.tables?.[id] ?? {}, options.unit ?? WAN_YUAN),
  );
  return {
    kind: ids.map(kindOf).find((kind) => kind !== 'performance') ?? 'performance',
    tables,
    refused: [],
    ...(options.year === undefined ? {} : { year: options.year }),
    ...(options.department === undefined ? {} : { department: options.department }),
    table: (id) => tables.find((table) => table.id === id),
  };
}
