/** Finds our marks among the conditional formats of sheets. */
import { isMarker } from './marker';

export interface FoundMark {
  readonly sheetId: string;
  readonly format: Excel.ConditionalFormat;
}

/** Call the answer after the next sync. A sheet that is gone has none. */
export function askMarks(context: Excel.RequestContext, sheetIds: readonly string[]): () => FoundMark[] {
  const asked = sheetIds.map((sheetId) => {
    const range = context.workbook.worksheets.getItemOrNullObject(sheetId).getRange();
    const formats = range.conditionalFormats;
    formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
    range.untrack();
    return { sheetId, range, formats };
  });
  return () =>
    asked.flatMap(({ sheetId, formats }) =>
      formats.isNullObject ? [] : formats.items.filter(isOurs).map((format) => ({ sheetId, format })),
    );
}

const isOurs = (format: Excel.ConditionalFormat): boolean =>
  format.type === 'Custom' &&
  !format.customOrNullObject.isNullObject &&
  isMarker(format.customOrNullObject.rule.formula);
