/** The parts of a workbook, one after the other: the one place that writes an .xlsx, for memory and for files of any length. */
import type { FileLink } from './cells-xml';
import { checkNames, checkSheet } from './check-spec';
import { withoutDeadLinks } from './links';
import { createPool } from './pool';
import { sheetXml, streamedSheetXml } from './sheet-xml';
import type { SheetSpec, StreamedSheet } from './spec';
import { createStyleBook } from './styles';
import {
  contentTypesXml,
  packageRelationshipsXml,
  sharedStringsXml,
  sheetPath,
  sheetRelationshipsPath,
  sheetRelationshipsXml,
  workbookRelationshipsXml,
  workbookXml,
} from './workbook-xml';

export interface PackagePart {
  readonly path: string;
  /** To be used up before the next part is asked for: what a sheet holds tells how styles and links are written. */
  readonly pieces: Iterable<string>;
}

/** A zip has no time zones: this local time is written as 1 January 1980 everywhere. */
export const fixedTime = (): Date => new Date(1980, 0, 1);

const isVisible = ({ visibility = 'visible' }: Pick<SheetSpec, 'visibility'>): boolean =>
  visibility === 'visible';

/** Throws for what no program would open: bad or double sheet names, two contents for one cell, crossing merges. */
export function* workbookParts(sheets: readonly (SheetSpec | StreamedSheet)[]): Generator<PackagePart> {
  checkNames(sheets);
  for (const sheet of sheets) if ('cells' in sheet) checkSheet(sheet);
  const shared = { styles: createStyleBook(), strings: createPool() };
  const names = new Set(sheets.map(({ name }) => name));
  const active = sheets.findIndex(isVisible);
  const part = (path: string, xml: string): PackagePart => ({ path, pieces: [xml] });
  yield part('[Content_Types].xml', contentTypesXml(sheets.length));
  yield part('_rels/.rels', packageRelationshipsXml());
  yield part('xl/workbook.xml', workbookXml(sheets, active));
  yield part('xl/_rels/workbook.xml.rels', workbookRelationshipsXml(sheets.length));
  for (const [index, sheet] of sheets.entries()) {
    const links: FileLink[] = [];
    const isActive = index === active;
    const pieces =
      'rows' in sheet
        ? streamedSheetXml(sheet, shared, isActive, links)
        : [sheetXml(withoutDeadLinks(sheet, names), shared, isActive)];
    yield { path: `xl/${sheetPath(index)}`, pieces };
    if (links.length > 0) yield part(`xl/${sheetRelationshipsPath(index)}`, sheetRelationshipsXml(links));
  }
  yield part('xl/styles.xml', shared.styles.toXml());
  yield part('xl/sharedStrings.xml', sharedStringsXml(shared.strings));
}
