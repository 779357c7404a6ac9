/** First look at a workbook, in one round trip: its sheets, who may write to them and how far they reach. */
import type { Area, Visibility } from '../../core/grid';
import { canWalkSheets } from './capabilities';

export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** Where something is stored; undefined for an empty sheet. */
  readonly used: Area | undefined;
}

export interface Survey {
  readonly workbook: string;
  readonly sheets: readonly SurveyedSheet[];
}

/** Used ranges can be asked for only sheet by sheet, so the first sheets are walked before their number is known. */
const WALKED = 24;

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

interface Reach {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets } = context.workbook;
  context.workbook.load('name');
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const walked = canWalkSheets() ? walk(worksheets) : [];
  await context.sync();
  const areas = areasOf(walked.filter(({ sheet }) => !sheet.isNullObject));
  const rest = worksheets.items.filter((sheet) => !areas.has(sheet.id)).map(reachOf);
  if (rest.length > 0) {
    await context.sync();
    for (const [id, area] of areasOf(rest)) areas.set(id, area);
  }
  return {
    workbook: context.workbook.name,
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITIES[sheet.visibility] ?? 'visible',
      isProtected: sheet.protection.protected,
      used: areas.get(sheet.id),
    })),
  };
}

function walk(worksheets: Excel.WorksheetCollection): Reach[] {
  const reaches: Reach[] = [];
  let sheet = worksheets.getFirst();
  for (let steps = 0; steps < WALKED; steps++) {
    reaches.push(reachOf(sheet));
    sheet = sheet.getNextOrNullObject();
  }
  return reaches;
}

function reachOf(sheet: Excel.Worksheet): Reach {
  sheet.load('id');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  used.untrack();
  return { sheet, used };
}

const areasOf = (reaches: readonly Reach[]): Map<string, Area | undefined> =>
  new Map(reaches.map(({ sheet, used }) => [sheet.id, used.isNullObject ? undefined : areaOf(used)]));

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});
