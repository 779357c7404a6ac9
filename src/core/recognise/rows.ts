/** Binds the rows below a header to meanings: by label, by code, by place, or as indicators. */
import type { Position } from '../grid';
import type { BlockSpec, ColumnSpec, GroupSpec, RowSpec } from '../tables';
import { UNKNOWN_ROW, classCodeOf } from '../tables';
import { bareLabel, isOfWhich, normalise, shownLabel } from '../tables/normalise';
import type { Header, Lane } from './header';
import type { SheetView } from './sheet-view';

/** A row of one lane, before its figures are read. */
export interface BoundRow {
  readonly key: string;
  readonly label: string;
  readonly at: Position;
  readonly groups: readonly string[];
  readonly code?: string;
  readonly parent?: string;
  readonly texts?: ReadonlyMap<string, string>;
  /** Where its figures stand. */
  readonly cells: readonly { readonly spec: ColumnSpec; readonly column: number }[];
  /** Whether no layout knows its label or code. */
  readonly unknown: boolean;
}

export interface BoundRows {
  readonly rows: readonly BoundRow[];
  /** Last sheet row that belongs to the block. */
  readonly bottom: number;
}

const NOTE = /^(?:注|说明|备注|附注)\d*[:.、]/;

export const isNote = (text: string): boolean => NOTE.test(text) || text.startsWith('注:') || text === '注';

export function bindRows(view: SheetView, header: Header, block: BlockSpec, bottom: number): BoundRows {
  switch (block.rows.kind) {
    case 'labels':
      return labelRows(view, header, block.rows, bottom);
    case 'codes':
      return codeRows(view, header, block.rows, bottom);
    case 'single':
      return singleRow(view, header, bottom);
    case 'indicators':
      return indicatorRows(view, header, block.rows, bottom);
  }
}

const cellsOf = (lane: Lane): BoundRow['cells'] => lane.values;

const rowIsNote = (view: SheetView, header: Header, row: number): boolean => {
  const first = view.textColumns(row, header.left, header.right)[0];
  return first !== undefined && isNote(view.text(row, first));
};

// --- by label ---------------------------------------------------------------------------------------------------------

type LabelScheme = Extract<BlockSpec['rows'], { kind: 'labels' }>;

function labelRows(view: SheetView, header: Header, scheme: LabelScheme, bottom: number): BoundRows {
  const rows: BoundRow[] = [];
  let last = header.bodyTop - 1;
  for (const lane of header.lanes) {
    const found = labelRowsOfLane(view, header, lane, scheme, bottom);
    rows.push(...found.rows);
    last = Math.max(last, found.bottom);
  }
  return { rows: withGroups(rows, scheme.groups), bottom: last };
}

function labelRowsOfLane(
  view: SheetView,
  header: Header,
  lane: Lane,
  scheme: LabelScheme,
  bottom: number,
): BoundRows {
  const rows: BoundRow[] = [];
  const seen = new Set<string>();
  let end = header.bodyTop - 1;
  for (let row = header.bodyTop; row <= bottom; row += 1) {
    if (rowIsNote(view, header, row)) break;
    const path = labelPath(view, lane, row, header.bodyTop);
    const raw = path.at(-1)?.raw ?? '';
    if (raw === '') continue;
    const words = path.map(({ raw: text }) => bareLabel(text));
    const spec = scheme.rows.find(
      (candidate) => !seen.has(candidate.key) && inPlace(candidate, seen) && matches(candidate, words),
    );
    const code = scheme.classes && !spec ? classCodeOf(raw) : undefined;
    const key = spec?.key ?? code ?? `${UNKNOWN_ROW}${words.at(-1) ?? ''}:${row}`;
    if (seen.has(key)) continue;
    seen.add(key);
    end = row;
    rows.push({
      key,
      label: shownLabel(raw),
      at: { row, column: path.at(-1)?.column ?? lane.left },
      groups: isOfWhich(raw) ? [OF_WHICH_GROUP] : [],
      ...(code === undefined ? {} : { code }),
      cells: cellsOf(lane),
      unknown: spec === undefined && code === undefined,
    });
    if (spec?.last) break;
  }
  return { rows, bottom: end };
}

const OF_WHICH_GROUP = '其中';

const inPlace = (spec: RowSpec, seen: ReadonlySet<string>): boolean =>
  (spec.below === undefined || seen.has(spec.below)) && (spec.above === undefined || !seen.has(spec.above));

/** Whole labels; the last word of a spec has to be the row's own label, the others may stand to its left. */
function matches(spec: RowSpec, words: readonly string[]): boolean {
  return spec.is.some((set) => {
    const wanted = set.map(normalise);
    return wanted.at(-1) === words.at(-1) && wanted.every((word) => words.includes(word));
  });
}

interface LabelCell {
  readonly raw: string;
  readonly column: number;
}

/** The labels that stand for a row, outermost first: a blank outer label goes on from the row above it. */
function labelPath(view: SheetView, lane: Lane, row: number, top: number): LabelCell[] {
  const path: LabelCell[] = [];
  const innermost = [...lane.labels].reverse().find((column) => ownLabel(view, row, column) !== '');
  if (innermost === undefined) return path;
  for (const column of lane.labels) {
    if (column > innermost) break;
    const text = column === innermost ? ownLabel(view, row, column) : outerLabel(view, row, column, top);
    if (text !== '') path.push({ raw: text, column });
  }
  return path;
}

/** A label merged down over several rows names only its first one by itself. */
function ownLabel(view: SheetView, row: number, column: number): string {
  return view.text(row, column) === '' ? '' : view.raw(row, column);
}

function outerLabel(view: SheetView, row: number, column: number, top: number): string {
  for (let above = row; above >= top; above -= 1) {
    const at = view.anchor(above, column);
    if (view.text(at.row, at.column) !== '') return at.column < column ? '' : view.raw(at.row, at.column);
  }
  return '';
}

function withGroups(rows: readonly BoundRow[], groups: readonly GroupSpec[]): BoundRow[] {
  const index = new Map(rows.map((row, place) => [row.key, place]));
  return rows.map((row, place) => {
    if (row.groups.includes(OF_WHICH_GROUP)) return row;
    const own = groups.filter((group) => {
      if (group.keys?.includes(row.key)) return true;
      const after = group.after === undefined ? -1 : (index.get(group.after) ?? Infinity);
      const before = group.before === undefined ? Infinity : (index.get(group.before) ?? -1);
      return place > after && place < before;
    });
    return { ...row, groups: own.map((group) => group.name) };
  });
}

// --- by code ----------------------------------------------------------------------------------------------------------

type CodeScheme = Extract<BlockSpec['rows'], { kind: 'codes' }>;

function codeRows(view: SheetView, header: Header, scheme: CodeScheme, bottom: number): BoundRows {
  const rows: BoundRow[] = [];
  let last = header.bodyTop - 1;
  for (let row = header.bodyTop; row <= bottom; row += 1) {
    if (rowIsNote(view, header, row)) break;
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
  const code = codeAt(view, lane, row);
  const labelColumn = lane.labels.find((column) => view.text(row, column) !== '');
  const label = labelColumn === undefined ? '' : view.raw(row, labelColumn);
  const at = { row, column: lane.codes[0] ?? lane.labels[0] ?? lane.left };
  if (scheme.levels.includes(code.length))
    return {
      key: code,
      code,
      label: shownLabel(label),
      at,
      groups: [],
      cells: cellsOf(lane),
      unknown: false,
    };
  const isFilled = lane.values.some(({ column }) => /\d/.test(view.text(row, column)));
  const name = code + label;
  if (!isFilled || name === '') return undefined;
  return {
    key: `${UNKNOWN_ROW}${row}:${lane.left}`,
    label: shownLabel(name),
    at,
    groups: [],
    cells: cellsOf(lane),
    unknown: true,
  };
}

/** The digits of the code columns, joined; `201|06|01` and `2010601` are the same. */
function codeAt(view: SheetView, lane: Lane, row: number): string {
  const joined = lane.codes.map((column) => view.text(row, column)).join('');
  return /^\d+$/.test(joined) ? joined : '';
}

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

const totalSpec = (scheme: CodeScheme, view: SheetView, row: number, column: number): RowSpec | undefined =>
  scheme.totals.find((total) =>
    total.is.some((set) => set.some((word) => normalise(word) === bareLabel(view.raw(row, column)))),
  );

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

// --- one row of figures -----------------------------------------------------------------------------------------------

/** The first row below the header that holds a figure, or the first row where none does; a row per meaning in the header. */
function singleRow(view: SheetView, header: Header, bottom: number): BoundRows {
  const lane = header.lanes[0];
  if (!lane) return { rows: [], bottom: header.bodyTop - 1 };
  let row = header.bodyTop;
  for (let candidate = header.bodyTop; candidate <= bottom; candidate += 1) {
    if (rowIsNote(view, header, candidate)) break;
    if (lane.values.some(({ column }) => view.text(candidate, column) !== '')) {
      row = candidate;
      break;
    }
  }
  const keys = [...new Set(lane.values.flatMap(({ spec }) => spec.row ?? []))];
  const rows = keys.map((key): BoundRow => {
    const cells = lane.values.filter(({ spec }) => spec.row === key);
    return {
      key,
      label: key,
      at: { row, column: cells[0]?.column ?? lane.left },
      groups: [],
      cells,
      unknown: false,
    };
  });
  return { rows, bottom: row };
}

// --- indicators -------------------------------------------------------------------------------------------------------

type IndicatorScheme = Extract<BlockSpec['rows'], { kind: 'indicators' }>;

function indicatorRows(view: SheetView, header: Header, scheme: IndicatorScheme, bottom: number): BoundRows {
  const lane = header.lanes[0];
  if (!lane) return { rows: [], bottom: header.bodyTop - 1 };
  const rows: BoundRow[] = [];
  const figures = lane.values.filter(({ spec }) => spec.quantity !== 'text');
  for (let row = header.bodyTop; row <= bottom; row += 1) {
    const first = view.textColumns(row, header.left, lane.right)[0];
    if (first === undefined) continue;
    if (isTotal(scheme, view.raw(row, first))) {
      rows.push({
        key: scheme.total.key,
        label: shownLabel(view.raw(row, first)),
        at: { row, column: first },
        groups: [],
        cells: figures,
        unknown: false,
      });
      return { rows, bottom: row };
    }
    if (isNote(view.text(row, first))) break;
    const item = [...lane.labels].reverse().find((column) => view.text(row, column) !== '');
    const hasFigure = figures.some(({ column }) => view.text(row, column) !== '');
    if (item === undefined && !hasFigure) continue;
    rows.push(indicatorRow(view, lane, scheme, row, item, rows.length + 1, header.bodyTop, figures));
  }
  return { rows, bottom: rows.at(-1)?.at.row ?? header.bodyTop - 1 };
}

const isTotal = (scheme: IndicatorScheme, text: string): boolean =>
  scheme.total.is.some((set) => set.some((word) => normalise(word) === bareLabel(text)));

function indicatorRow(
  view: SheetView,
  lane: Lane,
  scheme: IndicatorScheme,
  row: number,
  item: number | undefined,
  place: number,
  top: number,
  cells: BoundRow['cells'],
): BoundRow {
  const level = outerLabel(view, row, lane.labels[0] ?? lane.left, top);
  const points = /[(（]\s*(\d+(?:\.\d+)?)\s*分\s*[)）]/.exec(level)?.[1];
  const group = bareLabel(level).replace(/\(.*\)$/, '');
  const texts = new Map(
    lane.values
      .filter(({ spec }) => spec.quantity === 'text')
      .map(({ spec, column }) => [spec.key, view.raw(row, column)]),
  );
  if (points !== undefined) texts.set('一级分值', points);
  texts.set('一级指标', group);
  const label = item === undefined ? '' : view.raw(row, item);
  return {
    key: `${scheme.item}${place}`,
    label: shownLabel(label),
    at: { row, column: item ?? lane.left },
    groups: [scheme.itemGroup, group],
    texts,
    cells,
    unknown: false,
  };
}
