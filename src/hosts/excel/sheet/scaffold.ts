/** The sheet that is built beside an old one: what was there before, and what to do when the building fails. */
import { SCAFFOLD } from '../../sheet-common';
import { inExcel } from '../run';

export interface OldSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly position: number;
  readonly visibility: Excel.Worksheet['visibility'];
  readonly wasActive: boolean;
}

export interface FoundSheet {
  readonly old: OldSheet | undefined;
  readonly sheetIds: ReadonlySet<string>;
}

export async function lookAround(context: Excel.RequestContext, name: string): Promise<FoundSheet> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  const sheet = worksheets.getItemOrNullObject(name);
  sheet.load('id,position,visibility');
  const active = worksheets.getActiveWorksheet();
  active.load('id');
  await context.sync();
  const sheetIds = new Set(worksheets.items.map(({ id }) => id));
  if (sheet.isNullObject) return { old: undefined, sheetIds };
  const { id, position, visibility } = sheet;
  return { old: { sheet, id, position, visibility, wasActive: id === active.id }, sheetIds };
}

/** True when the new sheet stands after all: the failure came after the old one had gone. */
export async function completeOrTakeBack(name: string, found: FoundSheet): Promise<boolean> {
  try {
    return await inExcel((context) => mend(context, name, found));
  } catch {
    return false;
  }
}

async function mend(
  context: Excel.RequestContext,
  name: string,
  { old, sheetIds }: FoundSheet,
): Promise<boolean> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const named = worksheets.items.find((sheet) => sheet.name === name);
  if (named && named.id !== old?.id) return true;
  const scaffold = worksheets.items.find((sheet) => sheet.name === SCAFFOLD);
  const isOldGone = old !== undefined && !named;
  if (isOldGone && scaffold) scaffold.name = name;
  else
    await removeNew(
      context,
      worksheets.items.filter(({ id }) => !sheetIds.has(id)),
      scaffold,
    );
  if (named && old) named.visibility = old.visibility;
  await context.sync();
  return isOldGone && scaffold !== undefined;
}

/** Ours, named or not named yet; a sheet that someone else has just added and filled stays. */
async function removeNew(
  context: Excel.RequestContext,
  added: readonly Excel.Worksheet[],
  scaffold: Excel.Worksheet | undefined,
): Promise<void> {
  const reach = added.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject();
    used.load('address');
    used.untrack();
    return { sheet, used };
  });
  await context.sync();
  for (const { sheet, used } of reach) if (sheet === scaffold || used.isNullObject) sheet.delete();
}
