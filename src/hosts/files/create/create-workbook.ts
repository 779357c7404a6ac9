/** Writes a new .xlsx into memory; the same input gives the same bytes. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { fixedTime, workbookParts } from './parts';
import type { SheetSpec } from './spec';

/**
 * The workbook as the bytes of an .xlsx, for Excel, WPS and LibreOffice.
 * Throws for what none of them would open: bad or double sheet names, two contents for one cell, crossing merges.
 */
export function createWorkbook(sheets: readonly SheetSpec[]): Uint8Array {
  const files: Zippable = {};
  for (const { path, pieces } of workbookParts(sheets)) files[path] = strToU8([...pieces].join(''));
  return zipSync(files, { mtime: fixedTime() });
}
