/** Finds our marks among the conditional formats of sheets. */
import { isMarker } from '../../marker';

/** By ids, since an object found in one round trip cannot be used in the next without a reference. */
export interface FoundMark {
  readonly sheetId: string;
  readonly id: string;
}

/** `unfinished`: also formats without a formula yet, left where adding a mark stopped halfway; no user can make one. */
export type Which = 'finished' | 'unfinished';

/** Call the answer after the next sync. A sheet that is gone has none. */
export function askMarks(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
  which: Which = 'finished',
): () => FoundMark[] {
  const asked = sheetIds.map((sheetId) => {
    const formats = formatsOn(context, sheetId);
    formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
    return { sheetId, formats };
  });
  return () =>
    asked.flatMap(({ sheetId, formats }) =>
      formats.isNullObject
        ? []
        : formats.items.filter((format) => isOurs(format, which)).map(({ id }) => ({ sheetId, id })),
    );
}

/** Takes effect with the next sync; a mark that is gone already is passed over. */
export function removeMark(context: Excel.RequestContext, { sheetId, id }: FoundMark): void {
  formatsOn(context, sheetId).getItemOrNullObject(id).delete();
}

function formatsOn(context: Excel.RequestContext, sheetId: string): Excel.ConditionalFormatCollection {
  const range = context.workbook.worksheets.getItemOrNullObject(sheetId).getRange();
  range.untrack();
  // eslint-disable-next-line office-addins/load-object-before-read, office-addins/call-sync-before-read -- it leads on to an object and reads nothing
  return range.conditionalFormats;
}

function isOurs(format: Excel.ConditionalFormat, which: Which): boolean {
  if (format.type !== 'Custom' || format.customOrNullObject.isNullObject) return false;
  const { formula } = format.customOrNullObject.rule;
  return isMarker(formula) || (which === 'unfinished' && formula === '');
}
