/** Writes a new .xlsx; the same input gives the same bytes. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { checkSpec } from './check-spec';
import { createPool } from './pool';
import type { SheetSpec } from './spec';
import { createStyleBook } from './styles';
import { sheetXml } from './sheet-xml';
import {
  contentTypesXml,
  packageRelationshipsXml,
  sharedStringsXml,
  sheetPath,
  workbookRelationshipsXml,
  workbookXml,
} from './workbook-xml';

/** A zip has no time zones: this local time is written as 1 January 1980 everywhere. */
const fixedTime = (): Date => new Date(1980, 0, 1);

const isVisible = (sheet: SheetSpec): boolean => (sheet.visibility ?? 'visible') === 'visible';

/**
 * The workbook as the bytes of an .xlsx, for Excel, WPS and LibreOffice.
 * Throws for what none of them would open: bad or double sheet names, two contents for one cell, crossing merges.
 */
export function createWorkbook(sheets: readonly SheetSpec[]): Uint8Array {
  checkSpec(sheets);
  const shared = { styles: createStyleBook(), strings: createPool() };
  const active = sheets.findIndex(isVisible);
  const sheetParts = sheets.map((sheet, index): [string, string] => [
    `xl/${sheetPath(index)}`,
    sheetXml(sheet, shared, index === active),
  ]);
  const parts: readonly [string, string][] = [
    ['[Content_Types].xml', contentTypesXml(sheets.length)],
    ['_rels/.rels', packageRelationshipsXml()],
    ['xl/workbook.xml', workbookXml(sheets, active)],
    ['xl/_rels/workbook.xml.rels', workbookRelationshipsXml(sheets.length)],
    ...sheetParts,
    ['xl/styles.xml', shared.styles.toXml()],
    ['xl/sharedStrings.xml', sharedStringsXml(shared.strings)],
  ];
  const files: Zippable = Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)]));
  return zipSync(files, { mtime: fixedTime() });
}
