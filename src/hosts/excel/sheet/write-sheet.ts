/** Makes or replaces a sheet of ours: built beside the old one, which is deleted only when the new one is complete. */
import { addressOf, areaAddress } from '../../../core/grid';
import type { CellSpec, SheetSpec } from '../../files/create';
import { HostProblem } from '../../host';
import { SCAFFOLD, contentsOf, isSheetName, sheetMessage } from '../../sheet-common';
import { canWriteSheets } from '../capabilities';
import { excelMessage } from '../messages';
import { inExcel } from '../run';
import { holdScreen } from '../screen';
import { layOut, setUpPage } from './layout';
import { completeOrTakeBack, lookAround } from './scaffold';
import type { FoundSheet, OldSheet } from './scaffold';
import { styleCells } from './styles';

export async function writeSheet(spec: SheetSpec): Promise<void> {
  if (!canWriteSheets()) throw new HostProblem(excelMessage('tooOld'));
  if (!isSheetName(spec.name)) throw new HostProblem(sheetMessage('badSheetName', { sheet: spec.name }));
  const { forceCreateSheet } = await import('../helpers');
  let found: FoundSheet | undefined;
  try {
    await inExcel(async (context) => {
      found = await lookAround(context, spec.name);
      const sheet = await forceCreateSheet(context.workbook, SCAFFOLD);
      holdScreen(context);
      fill(sheet, spec);
      await context.sync();
      await swap(context, sheet, found.old, spec);
      await printed(context, sheet, spec);
    });
  } catch (error) {
    if (!found || !(await completeOrTakeBack(spec.name, found))) throw error;
  }
}

function fill(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const contents = contentsOf(spec.cells);
  if (contents) {
    const range = sheet.getRange(areaAddress(contents.area));
    range.numberFormat = contents.formats as unknown[][];
    range.formulas = contents.formulas as unknown[][];
    range.untrack();
  }
  for (const cell of spec.cells) if (cell.link) link(sheet, cell, cell.link);
  styleCells(sheet, spec.cells);
  layOut(sheet, spec);
}

/** Before the styles: Excel gives a linked cell the looks of a link. */
function link(sheet: Excel.Worksheet, { at, content }: CellSpec, to: NonNullable<CellSpec['link']>): void {
  const cell = sheet.getRange(addressOf(at));
  cell.hyperlink = {
    documentReference: `'${to.sheet.replace(/'/g, "''")}'!${addressOf(to.at)}`,
    ...(content && 'text' in content ? { textToDisplay: content.text } : {}),
  };
  cell.untrack();
}

async function swap(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  old: OldSheet | undefined,
  spec: SheetSpec,
): Promise<void> {
  if (old) {
    // A very hidden sheet cannot be deleted.
    if (old.visibility === 'VeryHidden') old.sheet.visibility = 'Hidden';
    old.sheet.delete();
  }
  sheet.name = spec.name;
  if (old) sheet.position = old.position;
  if (old?.wasActive) sheet.activate();
  if (spec.visibility === 'hidden') sheet.visibility = 'Hidden';
  if (spec.visibility === 'veryHidden') sheet.visibility = 'VeryHidden';
  if (spec.protected) sheet.protection.protect();
  await context.sync();
}

/** A sheet without a page set-up is still a good sheet. */
async function printed(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { print, protected: isProtected }: SheetSpec,
): Promise<void> {
  if (!print || isProtected) return;
  try {
    setUpPage(sheet, print);
    await context.sync();
  } catch {
    return;
  }
}
