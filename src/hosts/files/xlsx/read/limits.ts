/** How much of a workbook is read: what is more would take longer than anyone waits, and is no department's accounts. */
import type { Message } from '../../../../core/messages';
import { fileMessage } from '../messages';
import { refuse, type Refused } from '../package/open';
import type { SheetPart } from '../package/workbook';
import type { Extent } from './extent';

/** A city's whole book of 1,000 sheets has some 300,000; a million take 9 s (npm run quality -- --only hostile). */
const MOST_CELLS = 800_000;
/** Recognising looks at each place up to the last cell of a row: 8 × 10⁸ took 108 s, so that 3 × 10⁷ take some 4. */
export const MOST_PLACES = 30_000_000;
const TEN_THOUSAND = 10_000;

const inTenThousands = (count: number): string => String(Math.round(count / TEN_THOUSAND));

export const tooSpread = (sheet: string, places: number): Message =>
  fileMessage('tooSpread', { sheet, cells: inTenThousands(places), limit: inTenThousands(MOST_PLACES) });

/** Sheets that lie in the same part are read, and count, as often as they are listed. */
export function tooFull(
  sheets: readonly SheetPart[],
  extents: ReadonlyMap<string, Extent>,
): Refused | undefined {
  let [cells, places] = [0, 0];
  for (const { name, part } of sheets) {
    const extent = extents.get(part);
    cells += extent?.cells ?? 0;
    places += extent?.places ?? 0;
    if (places > MOST_PLACES) return { ok: false, problem: tooSpread(name, places) };
  }
  return cells > MOST_CELLS
    ? refuse('tooManyCells', { count: inTenThousands(cells), limit: inTenThousands(MOST_CELLS) })
    : undefined;
}
