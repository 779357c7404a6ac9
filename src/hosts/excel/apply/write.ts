/** Writes cells in one round trip, number format before content; what was written is taken back when a write fails midway. */
import { addressOf } from '../../../core/grid';
import { interrupted, restoring, storedOf, touchedBy } from '../../sheet-common';
import type { CellWrite, StoredCell } from '../../sheet-common';
import { excelProblem } from '../problems';
import { inExcel } from '../run';
import { holdScreen } from '../screen';
import { lookAt, rawCell } from './look';

/** About 900 bytes of request each: far below 5 MB. */
const CELLS_PER_TRIP = 3000;

/** What the cells hold afterwards, in the order of the writes. All are written or none. */
export async function writeCells(writes: readonly CellWrite[]): Promise<StoredCell[]> {
  if (writes.length === 0) return [];
  try {
    return await inExcel((context) => writeAll(context, writes));
  } catch (error) {
    await takeBack(writes);
    throw excelProblem(error);
  }
}

async function writeAll(context: Excel.RequestContext, writes: readonly CellWrite[]): Promise<StoredCell[]> {
  const after: StoredCell[] = [];
  for (let from = 0; from < writes.length; from += CELLS_PER_TRIP) {
    holdScreen(context);
    const cells = writes.slice(from, from + CELLS_PER_TRIP).map((write) => writeOne(context, write));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a trip at a time: Office refuses a request of more than 5 MB
    await context.sync();
    after.push(...cells.map((cell) => storedOf(rawCell(cell))));
  }
  return after;
}

function writeOne(
  context: Excel.RequestContext,
  { edit, before, content, numberFormat }: CellWrite,
): Excel.Range {
  const cell = context.workbook.worksheets.getItem(edit.sheet).getRange(addressOf(edit.at));
  if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
  cell.formulas = [[content]];
  // A formula entered in a General cell takes over the format of the cells it refers to.
  if (typeof content === 'string' && content.startsWith('='))
    cell.numberFormat = [[numberFormat ?? before.numberFormat]];
  cell.load('values,formulas,text,numberFormat');
  cell.untrack();
  return cell;
}

/** A batch is no transaction: what came before the failure stays written, also when only the answer was lost. */
async function takeBack(writes: readonly CellWrite[]): Promise<void> {
  let touched = writes;
  try {
    await inExcel(async (context) => {
      const seen = await lookAt(
        context,
        writes.map(({ edit }) => edit),
      );
      touched = touchedBy(writes, seen);
      if (touched.length > 0)
        await writeAll(
          context,
          touched.map(({ edit, before }) => restoring(edit, before, before)),
        );
    });
  } catch {
    if (touched !== writes) throw interrupted(touched);
  }
}
