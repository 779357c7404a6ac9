/** Rows of a self-evaluation form: one an indicator, down to the total. */
import type { BlockSpec, RowSpec } from '../../tables';
import { bareLabel, normalise, shownLabel } from '../../tables/normalise';
import type { Header, Lane } from '../header';
import type { SheetView } from '../sheet-view';
import { endsTable } from '../tail';
import type { BoundRow, BoundRows } from './bound';
import { LabelReader } from './label-path';

type IndicatorScheme = Extract<BlockSpec['rows'], { kind: 'indicators' }>;

export function indicatorRows(
  view: SheetView,
  header: Header,
  scheme: IndicatorScheme,
  bottom: number,
): BoundRows {
  const lane = header.lanes[0];
  if (!lane) return { rows: [], bottom: header.bodyTop - 1 };
  const rows: BoundRow[] = [];
  const labels = new LabelReader(view, lane, header.bodyTop);
  const figures = lane.values.filter(({ spec }) => spec.quantity !== 'text');
  let above: Levels = { first: '', second: '' };
  for (let row = header.bodyTop; row <= bottom; row += 1) {
    const leftmost = view.textColumns(row, header.left, lane.right)[0];
    if (leftmost === undefined) continue;
    if (scheme.total && isTotal(scheme.total, view.raw(row, leftmost))) {
      rows.push({
        key: scheme.total.key,
        label: shownLabel(view.raw(row, leftmost)),
        at: { row, column: leftmost },
        groups: [],
        cells: figures,
        unknown: false,
      });
      return { rows, bottom: row };
    }
    if (endsTable(view.text(row, leftmost))) break;
    const item = [...lane.labels].reverse().find((column) => view.text(row, column) !== '');
    const hasFigure = figures.some(({ column }) => view.text(row, column) !== '');
    if (item === undefined && !hasFigure) continue;
    const [outer = lane.left, ...inner] = lane.labels;
    const first = inner.length > 0 ? labels.outerLabel(row, outer) : '';
    above = { first, second: secondLevel(view, row, inner, first === above.first ? above.second : '') };
    rows.push(indicatorRow(view, lane, scheme, { row, item, ...above, place: rows.length + 1 }, figures));
  }
  return { rows, bottom: rows.at(-1)?.at.row ?? header.bodyTop - 1 };
}

const isTotal = (total: RowSpec, text: string): boolean =>
  total.is.some((set) => set.some((word) => normalise(word) === bareLabel(text)));

interface Levels {
  readonly first: string;
  readonly second: string;
}

/** Between first level and indicator; one that is blank goes on from the row above, below the same first level. */
function secondLevel(view: SheetView, row: number, inner: readonly number[], above: string): string {
  const [column, ...others] = inner;
  if (column === undefined || others.length === 0) return '';
  const at = view.anchor(row, column);
  return at.column === column ? view.raw(at.row, at.column) || above : above;
}

interface Indicator extends Levels {
  readonly row: number;
  readonly item: number | undefined;
  readonly place: number;
}

function indicatorRow(
  view: SheetView,
  lane: Lane,
  scheme: IndicatorScheme,
  { row, item, first, second, place }: Indicator,
  cells: BoundRow['cells'],
): BoundRow {
  const points = /[(（]\s*(\d+(?:\.\d+)?)\s*分\s*[)）]/.exec(first)?.[1];
  const group = bareLabel(first).replace(/\(.*\)$/, '');
  const texts = textsOf(view, lane, row);
  if (points !== undefined) texts.set('一级分值', points);
  if (group !== '') texts.set('一级指标', group);
  if (second !== '') texts.set('二级指标', bareLabel(second));
  const label = item === undefined ? '' : view.raw(row, item);
  return {
    key: `${scheme.item}${place}`,
    label: shownLabel(label),
    at: { row, column: item ?? lane.left },
    groups: group === '' ? [scheme.itemGroup] : [scheme.itemGroup, group],
    texts,
    cells,
    unknown: false,
  };
}

/** What shows below a text's header, which may be merged over several columns; so may the text, or over several rows. */
function textsOf(view: SheetView, { values }: Lane, row: number): Map<string, string> {
  const columns = new Map(
    values.flatMap(({ spec, column }) => (spec.quantity === 'text' ? [[column, spec.key] as const] : [])),
  );
  const texts = new Map<string, string>();
  for (const [column, key] of columns) {
    const at = view.anchor(row, column);
    const own = columns.get(at.column) === key ? view.raw(at.row, at.column) : '';
    texts.set(key, texts.get(key) || own);
  }
  return texts;
}
