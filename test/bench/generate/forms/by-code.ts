/** Tables by functional code, with the codes and 合计 where a province puts them. */
import type { Area } from '../../../../src/core/grid';
import { across, figure, type Cell, type Cells } from './cells';
import type { ByCode } from './form';
import { blanks, cellsOf } from './texts';

const CODE_CELLS: Readonly<Record<ByCode['code'], number>> = { one: 1, three: 3, merged: 3 };
const TOTAL = '合计';

export interface CodeLines {
  readonly codes: readonly string[];
  readonly isEmpty: boolean;
  readonly nameOf: (code: string) => string;
}

/** 2010601 → 201 | 06 | 01. */
const threeCells = (code: string): string[] => [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];

const codeCells = (code: string, kind: ByCode['code']): string[] => {
  if (kind === 'one') return [code];
  return kind === 'three' ? threeCells(code) : [code, '', ''];
};

export function byCode(body: ByCode, { codes, isEmpty, nameOf }: CodeLines): Cells {
  if (isEmpty && body.whenEmpty !== undefined) return emptyForm(body, body.whenEmpty);
  const width = CODE_CELLS[body.code];
  const figures = (key: string): Cell[] => body.columns.map((column) => figure(key, column));
  const header: Cell[][] = cellsOf(body.header);
  const above = headerLines(body, header, figures(TOTAL), width);
  const items = codes.map((code) => [...codeCells(code, body.code), nameOf(code), ...figures(code)]);
  const blankLines = Array.from({ length: isEmpty ? (body.blankLines ?? 0) : 0 }, () =>
    blanks(width + 1 + body.columns.length),
  );
  const total = [TOTAL, ...blanks(width), ...figures(TOTAL)];
  const rows = [
    ...above,
    ...(body.total === 'first' ? [total] : []),
    ...(body.total === 'in-name' ? [[...blanks(width), TOTAL, ...figures(TOTAL)]] : []),
    ...items,
    ...blankLines,
    ...(body.total === 'last' ? [total] : []),
  ];
  return { headerRows: above.length, rows, merges: mergesOf(body, rows, above.length, width) };
}

function headerLines(body: ByCode, header: Cell[][], totals: Cell[], width: number): Cell[][] {
  const lines = body.counters
    ? [...header, ['栏次', ...blanks(width), ...body.columns.map((_, index) => String(index + 1))]]
    : header;
  if (body.total !== 'beside') return lines;
  const last = lines.at(-1) ?? [];
  return [...lines.slice(0, -1), [...last.slice(0, width), TOTAL, ...totals]];
}

function mergesOf(body: ByCode, rows: readonly (readonly Cell[])[], top: number, width: number): Area[] {
  const isCode = (row: readonly Cell[]): boolean => /^\d+$/.test(String(row[0]));
  return rows.flatMap((row, index) => {
    if (index < top) return [];
    if (row[0] === TOTAL) return [across(index, 0, width)];
    return body.code === 'merged' && isCode(row) ? [across(index, 0, width - 1)] : [];
  });
}

function emptyForm(body: ByCode, header: string): Cells {
  const rows = cellsOf(header);
  const width = Math.max(...rows.map((row) => row.length));
  const lines = Array.from({ length: body.blankLines ?? 0 }, () => blanks(width));
  return { headerRows: rows.length, rows: [...rows, ...lines] };
}
