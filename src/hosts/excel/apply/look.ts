/** Looks at the cells that edits are meant for, in one round trip: what they hold and what stands against writing. */
import { addressOf } from '../../../core/grid';
import type { CellEdit } from '../../host';
import { canListMerges } from '../capabilities';
import { NOWHERE, type RawCell, type SeenCell } from '../../sheet-common';
import { mergesOf } from '../read/merges';

/** About 500 bytes of request each: far below 5 MB. */
const CELLS_PER_TRIP = 2000;

export async function lookAt(context: Excel.RequestContext, edits: readonly CellEdit[]): Promise<SeenCell[]> {
  const seen: SeenCell[] = [];
  for (let from = 0; from < edits.length; from += CELLS_PER_TRIP) {
    const look = new Look(context);
    const answers = edits.slice(from, from + CELLS_PER_TRIP).map((edit) => look.at(edit));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a trip at a time: Office refuses a request of more than 5 MB
    await context.sync();
    seen.push(...answers.map((answer) => answer()));
  }
  return seen;
}

class Look {
  private readonly sheets = new Map<string, Excel.Worksheet>();

  constructor(private readonly context: Excel.RequestContext) {}

  at(edit: CellEdit): () => SeenCell {
    const sheet = this.sheet(edit.sheet);
    const cell = sheet.getRange(addressOf(edit.at));
    cell.load('values,formulas,text,numberFormat');
    const merged = canListMerges() ? cell.getMergedAreasOrNullObject() : undefined;
    merged?.load('address');
    merged?.untrack();
    cell.untrack();
    return () => {
      if (sheet.isNullObject) return NOWHERE;
      const [merge] = merged && !merged.isNullObject ? mergesOf([merged.address]) : [];
      return { hasSheet: true, isProtected: sheet.protection.protected, merge, raw: rawCell(cell) };
    };
  }

  private sheet(name: string): Excel.Worksheet {
    const known = this.sheets.get(name);
    if (known) return known;
    const sheet = this.context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('id,protection/protected');
    this.sheets.set(name, sheet);
    return sheet;
  }
}

export const rawCell = (range: Excel.Range): RawCell => ({
  value: (range.values as unknown[][])[0]?.[0],
  formula: (range.formulas as unknown[][])[0]?.[0],
  text: range.text[0]?.[0] ?? '',
  format: String((range.numberFormat as unknown[][])[0]?.[0] ?? 'General'),
});
