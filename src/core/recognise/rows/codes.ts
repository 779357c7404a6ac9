/** Rows known by their code. */
import type { BlockSpec, RowSpec } from '../../tables';
import { UNKNOWN_ROW } from '../../tables';
import { bareLabel, normalise, shownLabel } from '../../tables/normalise';
import type { Header, Lane } from '../header';
import type { SheetView } from '../sheet-view';
import type { BoundRow, BoundRows } from './bound';
import { cellsOf, rowEndsTable } from './bound';
import { isIgnored, matches } from './label-path';

type CodeScheme = Extract<BlockSpec['rows'], { kind: 'codes' }>;

export function codeRows(view: SheetView, header: Header, scheme: CodeScheme, bottom: number): BoundRows {
  const rows: BoundRow[] = [];
  let last = header.bodyTop - 1;
  for (let row = header.bodyTop; row <= bottom; row += 1) {
    if (rowEndsTable(view, header, row)) break;
    const columns = view.textColumns(row, header.left, header.right);
    for (const lane of header.lanes) {
      const found = codeRow(view, header, lane, scheme, row, columns);
      if (!found) continue;
      rows.push(found);
      last = row;
    }
  }
  return { rows: withFamily(rows, scheme), bottom: last };
}

function codeRow(
  view: SheetView,
  header: Header,
  lane: Lane,
  scheme: CodeScheme,
  row: number,
  columns: readonly number[],
): BoundRow | undefined {
  const total = totalRow(view, header, lane, scheme, row, columns);
  if (total) return total;
  const labelColumn = lane.labels.find((column) => view.text(row, column) !== '');
  const label = labelColumn === undefined ? '' : view.raw(row, labelColumn);
  const printed = codeAt(view, lane, row);
  const code = scheme.levels.includes(printed.length) ? printed : codeNamed(scheme, label);
  const base = {
    at: { row, column: lane.codes[0] ?? lane.labels[0] ?? lane.left },
    groups: [],
    cells: cellsOf(lane),
  };
  if (code !== undefined) return { ...base, key: code, code, label: shownLabel(label), unknown: false };
  const isFilled = lane.values.some(({ column }) => /\d/.test(view.text(row, column)));
  const name = printed + label;
  if (!isFilled || name === '' || isIgnored(scheme.ignore, bareLabel(label))) return undefined;
  return { ...base, key: `${UNKNOWN_ROW}${row}:${lane.left}`, label: shownLabel(name), unknown: true };
}

/** The digits of the code columns, joined; `201|06|01` and `2010601` are the same. */
function codeAt(view: SheetView, lane: Lane, row: number): string {
  const joined = lane.codes.map((column) => view.text(row, column)).join('');
  return /^\d+$/.test(joined) ? joined : '';
}

const codeNamed = (scheme: CodeScheme, label: string): string | undefined =>
  scheme.named?.find((spec) => matches(spec, [bareLabel(label)]))?.key;

/** A row of totals. Its figure may stand further right than its lane, when its label is spread over several columns. */
function totalRow(
  view: SheetView,
  header: Header,
  lane: Lane,
  scheme: CodeScheme,
  row: number,
  columns: readonly number[],
): BoundRow | undefined {
  const column = [...lane.codes, ...lane.labels].find(
    (candidate) => totalSpec(scheme, view, row, candidate) !== undefined,
  );
  const spec = column === undefined ? undefined : totalSpec(scheme, view, row, column);
  if (column === undefined || !spec) return undefined;
  const label = shownLabel(view.raw(row, column));
  const base = { key: spec.key, label, at: { row, column }, groups: [], unknown: false };
  if (header.lanes.length === 1) return { ...base, cells: cellsOf(lane) };
  const covered = view.merge(row, column)?.right ?? column;
  const nextLabel =
    columns.find((other) => other > covered && !isFigureText(view.text(row, other))) ?? Infinity;
  const reachable = header.lanes
    .flatMap((other) => other.values)
    .filter((value) => value.column > covered && value.column < nextLabel);
  const filled = reachable.find((value) => view.text(row, value.column) !== '');
  const value = filled ?? reachable.at(-1);
  return { ...base, cells: value ? [value] : [] };
}

const isFigureText = (text: string): boolean => /^-?[\d,.]+$/.test(text);

function totalSpec(scheme: CodeScheme, view: SheetView, row: number, column: number): RowSpec | undefined {
  if (view.text(row, column) === '') return undefined;
  const label = bareLabel(view.raw(row, column));
  return scheme.totals.find((total) => total.is.some((set) => set.some((word) => normalise(word) === label)));
}

/** Parents (the nearest shorter code present), and the code groups of rows without children. */
function withFamily(rows: readonly BoundRow[], scheme: CodeScheme): BoundRow[] {
  const codes = new Set(rows.flatMap((row) => row.code ?? []));
  const parentOf = (code: string): string | undefined =>
    [...scheme.levels]
      .reverse()
      .filter((length) => length < code.length)
      .map((length) => code.slice(0, length))
      .find((prefix) => codes.has(prefix));
  const parents = new Set([...codes].flatMap((code) => parentOf(code) ?? []));
  return rows.map((row) => {
    if (row.code === undefined) return row;
    const parent = parentOf(row.code);
    const groups = parents.has(row.code) ? [] : leafGroups(row.code, scheme);
    return { ...row, groups, ...(parent === undefined ? {} : { parent }) };
  });
}

const leafGroups = (code: string, scheme: CodeScheme): string[] =>
  (scheme.codeGroups ?? [])
    .filter((group) => group.prefixes.some((prefix) => code.startsWith(prefix)))
    .map((group) => group.name);
