/** Rows known by their code. */
import type { CellDoubt } from '../../grid';
import type { BlockSpec, RowSpec } from '../../tables';
import { UNKNOWN_ROW } from '../../tables';
import { bareLabel, normalise, shownLabel } from '../../tables/normalise';
import type { Header, Lane } from '../header';
import type { SheetView } from '../sheet-view';
import type { BoundRow, BoundRows } from './bound';
import { cellsOf, endsHere } from './bound';
import { isIgnored, matches } from './label-path';
import { withOwnNumbers } from './own-numbers';

type CodeScheme = Extract<BlockSpec['rows'], { kind: 'codes' }>;

const NONE: readonly string[] = [];
/** Most cells hold this, and no label does. */
const DIGITS = /^\d+$/;

export function codeRows(view: SheetView, header: Header, scheme: CodeScheme, bottom: number): BoundRows {
  const rows: BoundRow[] = [];
  let last = header.bodyTop - 1;
  for (let row = header.bodyTop; row <= bottom; row += 1) {
    const columns = view.textColumns(row, header.left, header.right);
    if (endsHere(view, row, columns)) break;
    for (const lane of header.lanes) {
      const found = codeRow(view, header, lane, scheme, row, columns, rows.at(-1)?.code);
      if (!found) continue;
      rows.push(found);
      last = row;
    }
  }
  return { rows: withFamily(withOwnNumbers(rows, scheme), scheme), bottom: last };
}

function codeRow(
  view: SheetView,
  header: Header,
  lane: Lane,
  scheme: CodeScheme,
  row: number,
  columns: readonly number[],
  above: string | undefined,
): BoundRow | undefined {
  const total = totalRow(view, header, lane, scheme, row, columns);
  if (total) return total;
  const labelColumn = lane.labels.find((column) => view.text(row, column) !== '');
  // Its code says what a row is, however little can be seen of its name.
  const label =
    labelColumn === undefined || view.isUnsure(row, labelColumn) ? '' : view.raw(row, labelColumn);
  const printed = codeAt(view, lane, scheme, row);
  const isJoined = labelColumn !== undefined && isOfTwoCells(view.doubt(row, labelColumn));
  const known = scheme.levels.includes(printed.length) ? printed : codeNamed(scheme, label);
  const placed = isJoined ? undefined : codeByPlace(view, lane, scheme, row, above);
  const code = isJoined ? undefined : (placed ?? known);
  const at = { row, column: lane.codes[0] ?? lane.labels[0] ?? lane.left };
  const cells = cellsOf(lane);
  if (code !== undefined)
    return {
      key: code,
      label: shownLabel(label),
      at,
      groups: NONE,
      code,
      ...(placed === undefined ? {} : { printedCode: printedParts(view, lane, row) }),
      cells,
      unknown: false,
    };
  const isFilled = lane.values.some(
    ({ column }) => /\d/.test(view.text(row, column)) || view.isUnsure(row, column),
  );
  const isUnsure = [...lane.codes, ...lane.labels].some((column) => view.isUnsure(row, column));
  const name = printed + label;
  if (!isFilled || (name === '' && !isUnsure) || isIgnored(scheme.ignore, bareLabel(label))) return undefined;
  const key = `${UNKNOWN_ROW}${row}:${lane.left}`;
  return { key, label: shownLabel(name), at, groups: NONE, cells, unknown: true };
}

/** Lines between a label and its neighbours are missing: the last part of the code may stand in it. */
const isOfTwoCells = (doubt: CellDoubt | undefined): boolean =>
  doubt === 'across' || doubt === 'unruled' || doubt === 'broken';

/** The digits of the code columns, joined: `2010601`, `201|06|01`, and `201|6|1` of a sheet that stores them as numbers. */
function codeAt(view: SheetView, { codes }: Lane, { levels }: CodeScheme, row: number): string {
  let joined = '';
  codes.forEach((column, place) => {
    const text = view.text(row, column);
    const isPart = codes.length === levels.length && place > 0 && joined.length === levels[place - 1];
    joined += isPart && text !== '' ? text.padStart((levels[place] ?? 0) - joined.length, '0') : text;
  });
  return DIGITS.test(joined) ? joined : '';
}

/** A 类 cell without the digits of a 类, below a row that has the same 款: it is that row's. */
function codeByPlace(
  view: SheetView,
  { codes }: Lane,
  { levels }: CodeScheme,
  row: number,
  above = '',
): string | undefined {
  const [digits = 0, second = 0] = levels;
  const [first = '', ...parts] = codes.map((column) => view.text(row, column));
  const isSplit = codes.length === levels.length && parts.every((part) => DIGITS.test(part));
  if (!isSplit || !DIGITS.test(first) || first.length >= digits) return undefined;
  const rest = parts.map((part, place) =>
    part.padStart((levels[place + 1] ?? 0) - (levels[place] ?? 0), '0'),
  );
  const isBelow = above.slice(digits, second) === rest[0] && above.length >= second;
  return isBelow ? above.slice(0, digits) + rest.join('') : undefined;
}

const printedParts = (view: SheetView, { codes }: Lane, row: number): string =>
  codes.map((column) => view.text(row, column)).join('');

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
  const { spec, column } = totalIn(view, lane, scheme, row) ?? {};
  if (column === undefined || !spec) return undefined;
  const label = shownLabel(view.raw(row, column));
  const base = { key: spec.key, label, at: { row, column }, groups: NONE, unknown: false };
  if (header.lanes.length === 1) return { ...base, cells: cellsOf(lane) };
  const covered = view.merge(row, column)?.right ?? column;
  const values = header.lanes.flatMap((other) => other.values);
  const next = columns.find((other) => other > covered && endsReach(view, header, row, other)) ?? Infinity;
  const reachable = values.filter((value) => value.column > covered && value.column < next);
  const filled = reachable.find((value) => view.text(row, value.column) !== '');
  const isTheirs = next < Infinity && !isLabel(view, row, next);
  const value = filled ?? (isTheirs ? undefined : reachable.at(-1));
  return { ...base, cells: value ? [value] : [] };
}

const isLabel = (view: SheetView, row: number, column: number): boolean =>
  !view.isUnsure(row, column) && !/^-?[\d,.]+$/.test(view.text(row, column));

/** Another label, what is not sure and may be one, or a figure below no head that is known: it may be the total's. */
function endsReach(view: SheetView, { lanes }: Header, row: number, column: number): boolean {
  if (isLabel(view, row, column)) return true;
  if (lanes.some(({ values }) => values.some((value) => value.column === column))) return false;
  const isNamed = lanes.some(({ codes, labels }) => codes.includes(column) || labels.includes(column));
  return view.isUnsure(row, column) || !isNamed;
}

function totalIn(
  view: SheetView,
  lane: Lane,
  scheme: CodeScheme,
  row: number,
): { spec: RowSpec; column: number } | undefined {
  for (const columns of [lane.codes, lane.labels])
    for (const column of columns) {
      const spec = totalSpec(scheme, view, row, column);
      if (spec) return { spec, column };
    }
  return undefined;
}

function totalSpec(scheme: CodeScheme, view: SheetView, row: number, column: number): RowSpec | undefined {
  const text = view.text(row, column);
  if (text === '' || DIGITS.test(text)) return undefined;
  const label = bareLabel(view.raw(row, column));
  return scheme.totals.find((total) => total.is.some((set) => set.some((word) => normalise(word) === label)));
}

/** Parents (the nearest shorter code present), and the code groups of rows without children. */
function withFamily(rows: readonly BoundRow[], scheme: CodeScheme): BoundRow[] {
  const codes = new Set<string>();
  for (const { code } of rows) if (code !== undefined) codes.add(code);
  const fromLongest = [...scheme.levels].reverse();
  const parentOf = (code: string): string | undefined => {
    for (const length of fromLongest) {
      if (length >= code.length) continue;
      const prefix = code.slice(0, length);
      if (codes.has(prefix)) return prefix;
    }
    return undefined;
  };
  const parents = new Set<string | undefined>();
  for (const code of codes) parents.add(parentOf(code));
  return rows.map((row) => {
    const { code } = row;
    if (code === undefined) return row;
    const parent = parentOf(code);
    const groups = parents.has(code) ? NONE : leafGroups(code, scheme);
    return { ...row, groups, ...(parent === undefined ? {} : { parent }) };
  });
}

const leafGroups = (code: string, scheme: CodeScheme): string[] =>
  (scheme.codeGroups ?? [])
    .filter((group) => group.prefixes.some((prefix) => code.startsWith(prefix)))
    .map((group) => group.name);
