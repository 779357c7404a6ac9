/** Table specs as users confirmed them: those of the program with further words. */
import type { BlockSpec, ColumnSpec, LayoutSpec, RowScheme, RowSpec, TableSpec } from '../tables';
import { specOf } from '../tables';
import type { ConfirmedColumn, ConfirmedLayout, ConfirmedRow } from './confirmed';
import { latestYearIn, relativeTo } from './header/relative-year';

export interface ConfirmedSpecs {
  readonly titled: readonly TableSpec[];
  /** To be told by their columns alone. */
  readonly untitled: readonly TableSpec[];
}

export function confirmedSpecs(layouts: readonly ConfirmedLayout[]): ConfirmedSpecs {
  const withTitle = layouts.filter(({ title }) => title !== undefined);
  const without = layouts.filter(({ title }) => title === undefined);
  return { titled: withTitle.map(specFrom), untitled: without.map(specFrom) };
}

function specFrom(confirmed: ConfirmedLayout): TableSpec {
  const spec = specOf(confirmed.table);
  return {
    ...spec,
    title: confirmed.title === undefined ? spec.title : { zh: confirmed.title, en: confirmed.title },
    aliases: [],
    confirmed: true,
    needsTitle: false,
    ...(confirmed.sheet === undefined ? {} : { sheet: confirmed.sheet }),
    layouts: fitting(spec.layouts, confirmed).map((layout) => withConfirmed(layout, confirmed)),
  };
}

/** The printed forms that have every confirmed column, the one that asks for least besides first. */
function fitting(layouts: readonly LayoutSpec[], { columns = [] }: ConfirmedLayout): LayoutSpec[] {
  const keys = new Set(columns.flatMap(({ key }) => key ?? []));
  const columnsOf = ({ blocks }: LayoutSpec): ColumnSpec[] => blocks.flatMap((block) => [...block.columns]);
  const besides = (layout: LayoutSpec): number =>
    columnsOf(layout).filter(({ key, required }) => required === true && !keys.has(key)).length;
  return layouts
    .filter((layout) => [...keys].every((key) => columnsOf(layout).some((column) => column.key === key)))
    .sort((a, b) => besides(a) - besides(b));
}

/** As heads are read: years relative to the latest. */
function withoutYears(columns: readonly ConfirmedColumn[]): ConfirmedColumn[] {
  const latest = latestYearIn(columns.flatMap(({ words }) => words));
  return columns.map((column) => ({
    ...column,
    words: column.words.map((word) => relativeTo(latest, word)),
  }));
}

function withConfirmed(layout: LayoutSpec, confirmed: ConfirmedLayout): LayoutSpec {
  return {
    ...layout,
    blocks: layout.blocks.map((block) => {
      const columns = withoutYears(confirmed.columns ?? []).filter(
        ({ block: only }) => only === undefined || only === block.id,
      );
      return {
        ...withColumns(block, columns),
        rows: withRows(block.rows, confirmed.rows ?? []),
      };
    }),
  };
}

const lastWords = (columns: readonly ConfirmedColumn[], role: ConfirmedColumn['role']): string[] =>
  columns.filter((column) => column.role === role).flatMap(({ words }) => words.at(-1) ?? []);

function withColumns(block: BlockSpec, columns: readonly ConfirmedColumn[]): BlockSpec {
  const figures = columns.filter(({ key }) => key !== undefined);
  const codes = lastWords(columns, 'code');
  const none = columns.filter(({ role }) => role === 'none').map(({ words }) => words);
  return {
    ...block,
    labels: [...block.labels, ...lastWords(columns, 'label')],
    ...(codes.length > 0 ? { codes } : {}),
    ignore: [...none, ...(block.ignore ?? [])],
    others: [...(block.others ?? []), ...columns.flatMap(({ words }) => words)],
    columns: block.columns.map((spec) => withWords(spec, figures)),
  };
}

/** Confirmed words come first: of equals the first counts. Where figures are confirmed, those are what the form must have. */
function withWords(spec: ColumnSpec, figures: readonly ConfirmedColumn[]): ColumnSpec {
  if (figures.length === 0) return spec;
  const own = figures.filter(({ key, row }) => key === spec.key && (row === undefined || row === spec.row));
  return { ...spec, is: [...own.map(({ words }) => words), ...spec.is], required: own.length > 0 };
}

function withRows(scheme: RowScheme, rows: readonly ConfirmedRow[]): RowScheme {
  const ignored = rows.filter(({ key }) => key === undefined).map(({ label }) => label);
  const extended = <Spec extends RowSpec>(specs: readonly Spec[]): Spec[] =>
    specs.map((spec) => {
      const labels = rows.filter(({ key }) => key === spec.key).map(({ label }) => [label]);
      return labels.length > 0 ? { ...spec, is: [...labels, ...spec.is] } : spec;
    });
  switch (scheme.kind) {
    case 'labels':
      return {
        ...scheme,
        rows: [...extended(scheme.rows), ...classRows(scheme, rows)],
        ignore: [...ignored, ...(scheme.ignore ?? [])],
      };
    case 'codes':
      return {
        ...scheme,
        totals: extended(scheme.totals),
        named: rows.flatMap(({ key, label }) => (isCode(key) ? { key, is: [[label]] } : [])),
        ignore: [...ignored, ...(scheme.ignore ?? [])],
      };
    case 'items':
      return { ...scheme, items: extended(scheme.items), ignore: [...ignored, ...(scheme.ignore ?? [])] };
    case 'indicators':
      return scheme.total ? { ...scheme, total: extended([scheme.total])[0] ?? scheme.total } : scheme;
    case 'single':
      return scheme;
  }
}

const isCode = (key: string | undefined): key is string => key !== undefined && /^\d+$/.test(key);

/** An expenditure class under a name of its own. */
const classRows = (
  scheme: Extract<RowScheme, { kind: 'labels' }>,
  rows: readonly ConfirmedRow[],
): RowSpec[] =>
  scheme.classes ? rows.flatMap(({ key, label }) => (isCode(key) ? { key, is: [[label]] } : [])) : [];
