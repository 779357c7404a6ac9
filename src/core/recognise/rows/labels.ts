/** Rows known by their label. */
import type { BlockSpec, RowSpec } from '../../tables';
import { UNKNOWN_ROW, classCodeOf } from '../../tables';
import { bareLabel, isOfWhich, shownLabel } from '../../tables/normalise';
import type { Header, Lane } from '../header';
import type { SheetView } from '../sheet-view';
import type { BoundRow, BoundRows } from './bound';
import { cellsOf, isHeadAgain, rowEndsTable } from './bound';
import { LabelReader, inPlace, isIgnored, matchesLabel } from './label-path';

type LabelScheme = Extract<BlockSpec['rows'], { kind: 'labels' }>;

const OF_WHICH_GROUP = '其中';

export function labelRows(view: SheetView, header: Header, scheme: LabelScheme, bottom: number): BoundRows {
  const rows: BoundRow[] = [];
  let last = header.bodyTop - 1;
  for (const lane of header.lanes) {
    const found = labelRowsOfLane(view, header, lane, scheme, bottom);
    rows.push(...found.rows);
    last = Math.max(last, found.bottom);
  }
  return { rows: withGroups(rows, scheme), bottom: last };
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
  const labels = new LabelReader(view, lane, header.bodyTop);
  let end = header.bodyTop - 1;
  let hasUnsure = false;
  for (let row = header.bodyTop; row <= bottom; row += 1) {
    if (rowEndsTable(view, header, row) || endsBlock(view, header, scheme, row)) break;
    if (isHeadAgain(view, header, row)) continue;
    const path = labels.path(row);
    const raw = path.at(-1)?.raw ?? '';
    if (raw === '') continue;
    const words = path.map(({ raw: text }) => bareLabel(text));
    if (isIgnored(scheme.ignore, words.at(-1) ?? '')) continue;
    const named = scheme.rows.filter((candidate) => matchesLabel(candidate, words));
    const spec = named.find((candidate) => !seen.has(candidate.key) && inPlace(candidate, seen));
    const at = { row, column: path.at(-1)?.column ?? lane.left };
    // Which of two rows of one name it is only the rows above say, and one of these is not sure.
    const isEither = hasUnsure && named.length > 1;
    hasUnsure ||= view.doubt(at.row, at.column) !== undefined;
    const code = scheme.classes ? classOf(spec, raw) : undefined;
    const known = isEither ? undefined : (spec?.key ?? code);
    const key = known ?? `${UNKNOWN_ROW}${words.at(-1) ?? ''}:${row}`;
    seen.add(key);
    end = row;
    rows.push({
      key,
      label: shownLabel(raw),
      at,
      groups: isOfWhich(raw) ? [OF_WHICH_GROUP] : [],
      ...(code === undefined || isEither ? {} : { code }),
      cells: cellsOf(lane),
      unknown: known === undefined,
    });
    if (spec?.last) break;
  }
  return { rows, bottom: end };
}

const endsBlock = (view: SheetView, { left, right }: Header, { ends }: LabelScheme, row: number): boolean =>
  ends !== undefined &&
  view.textColumns(row, left, right).some((column) => ends.includes(view.word(row, column)));

/** The class a row is, by its name or as it was confirmed. */
const classOf = (spec: RowSpec | undefined, raw: string): string | undefined =>
  spec ? /^\d{3}$/.exec(spec.key)?.[0] : classCodeOf(raw);

function withGroups(rows: readonly BoundRow[], { groups, rows: specs }: LabelScheme): BoundRow[] {
  const index = new Map(rows.map((row, place) => [row.key, place]));
  const parts = new Set(
    specs.flatMap(({ key, partOf }) => (partOf !== undefined && index.has(partOf) ? key : [])),
  );
  return rows.map((row, place) => {
    if (row.groups.includes(OF_WHICH_GROUP)) return row;
    const own = groups.filter((group) => {
      if (group.keys?.includes(row.key)) return true;
      if (parts.has(row.key)) return false;
      const after = group.after === undefined ? -1 : (index.get(group.after) ?? Infinity);
      const before = group.before === undefined ? Infinity : (index.get(group.before) ?? -1);
      return place > after && place < before;
    });
    return { ...row, groups: [...new Set(own.map((group) => group.name))] };
  });
}
