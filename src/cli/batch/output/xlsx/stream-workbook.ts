/** Writes an .xlsx part by part, so that its size does not matter. */
import { Zip, ZipDeflate } from 'fflate';
import {
  contentTypesXml,
  packageRelationshipsXml,
  sheetPath,
  workbookRelationshipsXml,
} from '../../../../hosts/files/create/workbook-xml';
import { element, escapeXml, xmlDocument } from '../../../../hosts/files/create/xml';
import type { Sink } from '../../sink';
import { linksXml, sheetParts, type Link, type StreamSheet } from './sheet';
import { stylesXml } from './styles';

const fixedTime = (): Date => new Date(1980, 0, 1);

export function streamWorkbook(sheets: readonly StreamSheet[], sink: Sink): void {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    sink.write(bytes);
  });
  const part = (path: string, pieces: Iterable<string>): void => {
    const file = new ZipDeflate(path);
    file.mtime = fixedTime();
    zip.add(file);
    for (const piece of pieces) file.push(Buffer.from(piece));
    file.push(new Uint8Array(0), true);
  };
  part('[Content_Types].xml', [contentTypesXml(sheets.length)]);
  part('_rels/.rels', [packageRelationshipsXml()]);
  part('xl/workbook.xml', [workbookXml(sheets)]);
  part('xl/_rels/workbook.xml.rels', [workbookRelationshipsXml(sheets.length)]);
  part('xl/styles.xml', [stylesXml()]);
  part('xl/sharedStrings.xml', [EMPTY_STRINGS]);
  sheets.forEach((sheet, place) => {
    const links: Link[] = [];
    part(`xl/${sheetPath(place)}`, sheetParts(sheet, place === 0, links));
    if (links.length > 0)
      part(`xl/${sheetPath(place).replace('worksheets/', 'worksheets/_rels/')}.rels`, [
        xmlDocument(linksXml(links)),
      ]);
  });
  zip.end();
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Texts stand in the cells themselves: a list of all texts would have to be kept. */
const EMPTY_STRINGS = xmlDocument(element('sst', { xmlns: MAIN, count: 0, uniqueCount: 0 }));

const workbookXml = (sheets: readonly StreamSheet[]): string =>
  xmlDocument(
    element('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONS }, [
      element(
        'sheets',
        {},
        sheets.map(({ name }, place) =>
          element('sheet', { name, sheetId: place + 1, 'r:id': `rId${place + 1}` }),
        ),
      ),
      element(
        'definedNames',
        {},
        sheets.map(({ name, above }, place) =>
          element('definedName', { name: '_xlnm.Print_Titles', localSheetId: place }, [
            escapeXml(`'${name}'!$${above.length + 1}:$${above.length + 1}`),
          ]),
        ),
      ),
    ]),
  );
