/** The tables that a part of a sheet without a title may be. */
import type { Area } from '../grid';
import type { TableSpec } from '../tables';
import { columnsOf } from './assemble';
import { isWithoutCodesAndNames, missingRows, rowWithoutCode } from './blocks';
import type { RecognitionContext } from './context';
import type { Region } from './regions';
import type { SheetView } from './sheet-view';
import type { Headed, Outline } from './table';
import { headedLayouts, outlineOf } from './table';

/** A table whose header is there, and the most columns that its header can tell of. */
interface Possible {
  readonly spec: TableSpec;
  readonly layouts: readonly Headed[];
  readonly most: number;
}

/** The tables that know most of the columns, then of the rows; those a user confirmed before others. Their header begins above `end`. */
export function candidates(
  view: SheetView,
  area: Area,
  context: RecognitionContext,
  end?: number,
): readonly Outline[] {
  const own = context.untitled.filter(({ sheet }) => sheet === undefined || sheet === view.grid.name);
  const ofUser = own.filter(({ confirmed }) => confirmed);
  const found = bestOf(view, area, context, ofUser, end);
  if (found.length > 0) return found;
  const ofProgram = own.filter(({ confirmed }) => !confirmed);
  return bestOf(view, area, context, ofProgram, end);
}

/** Rows are only looked at where the header can still tell of more columns than the best so far: they may be many. */
function bestOf(
  view: SheetView,
  area: Area,
  context: RecognitionContext,
  specs: readonly TableSpec[],
  end: number | undefined,
): readonly Outline[] {
  const region = { area };
  const possible = specs.map((spec) => possibleOf(view, region, spec, end)).sort((a, b) => b.most - a.most);
  const found: { readonly outline: Outline; readonly columns: number }[] = [];
  let best = 0;
  for (const { spec, layouts, most } of possible) {
    if (most < best) break;
    const outline = outlineWithRows(view, region, spec, layouts, context);
    if (!outline || knownRows(outline) === 0) continue;
    const columns = columnsOf(outline.blocks).length;
    best = Math.max(best, columns);
    found.push({ outline, columns });
  }
  const choice = found.filter(({ columns }) => columns === best).map(({ outline }) => outline);
  const rows = Math.max(...choice.map(distinctRows));
  const order = (outline: Outline): number => specs.indexOf(outline.spec);
  return choice.filter((outline) => distinctRows(outline) === rows).sort((a, b) => order(a) - order(b));
}

function possibleOf(view: SheetView, region: Region, spec: TableSpec, end: number | undefined): Possible {
  const layouts = [...headedLayouts(view, region, spec, end)];
  return { spec, layouts, most: Math.max(0, ...layouts.map(mostColumns)) };
}

/** Where items stand down the sheet, only the rows tell the columns. */
function mostColumns({ layout, headers }: Headed): number {
  if (layout.blocks.some(({ rows }) => rows.kind === 'items')) return Infinity;
  const values = headers.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.values));
  return new Set(values.map(({ spec }) => spec.key)).size;
}

/** The first layout that has its rows. */
function outlineWithRows(
  view: SheetView,
  region: Region,
  spec: TableSpec,
  layouts: readonly Headed[],
  { starts }: RecognitionContext,
): Outline | undefined {
  for (const headed of layouts) {
    const outline = outlineOf(view, region, spec, headed, (header) =>
      starts.below(view, region.area, header),
    );
    if (isOfItsKind(outline)) return outline;
  }
  return undefined;
}

const isOfItsKind = ({ blocks }: Outline): boolean =>
  missingRows(blocks).length === 0 && !rowWithoutCode(blocks) && !isWithoutCodesAndNames(blocks);

/** A header without one known row tells nothing. */
const knownRows = ({ blocks }: Outline): number =>
  blocks.reduce((count, { rows }) => count + rows.filter(({ unknown }) => !unknown).length, 0);

function distinctRows({ blocks }: Outline): number {
  const keys = new Set<string>();
  for (const { rows } of blocks) for (const { key, unknown } of rows) if (!unknown) keys.add(key);
  return keys.size;
}
