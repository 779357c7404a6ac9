/** The parts that hold a workbook together: its list of sheets, relationships, content types, strings. */
import type { Area } from '../../../core/grid';
import { escapeXml } from '../escape-xml';
import type { Pool } from './pool';
import { absoluteArea, quotedSheet } from './references';
import type { FileLink } from './cells-xml';
import type { SheetSpec } from './spec';
import { element, textElement, xmlDocument } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const HIDDEN_STATE = { visible: undefined, hidden: 'hidden', veryHidden: 'veryHidden' };

export const sheetPath = (index: number): string => `worksheets/sheet${index + 1}.xml`;

interface PrintName {
  readonly name: '_xlnm.Print_Area' | '_xlnm.Print_Titles';
  readonly reference: string;
}

type Named = Pick<SheetSpec, 'name' | 'print' | 'visibility'>;

/** What a workbook says of how a sheet is printed. */
export function printNames({ name, print }: Pick<SheetSpec, 'name' | 'print'>): readonly PrintName[] {
  const at = (reference: string): string => `${quotedSheet(name)}!${reference}`;
  const area: Area | undefined = print?.area;
  const titles = print?.titleRows;
  return [
    ...(area ? [{ name: '_xlnm.Print_Area' as const, reference: at(absoluteArea(area)) }] : []),
    ...(titles
      ? [{ name: '_xlnm.Print_Titles' as const, reference: at(`$${titles.first + 1}:$${titles.last + 1}`) }]
      : []),
  ];
}

export const stateOf = ({ visibility = 'visible' }: Pick<SheetSpec, 'visibility'>): string | undefined =>
  HIDDEN_STATE[visibility];

export function workbookXml(sheets: readonly Named[], activeSheet: number): string {
  const names = sheets.flatMap((sheet, sheetIndex) =>
    printNames(sheet).map((one) => ({ ...one, sheetIndex })),
  );
  return xmlDocument(
    element('workbook', { xmlns: MAIN, 'xmlns:r': DOCUMENT }, [
      element('bookViews', {}, [element('workbookView', { activeTab: activeSheet || undefined })]),
      element(
        'sheets',
        {},
        sheets.map((sheet, index) =>
          element('sheet', {
            name: sheet.name,
            sheetId: index + 1,
            state: stateOf(sheet),
            'r:id': `rId${index + 1}`,
          }),
        ),
      ),
      ...(names.length === 0
        ? []
        : [
            element(
              'definedNames',
              {},
              names.map(({ name, sheetIndex, reference }) =>
                element('definedName', { name, localSheetId: sheetIndex }, [escapeXml(reference)]),
              ),
            ),
          ]),
    ]),
  );
}

const relationship = (id: number, type: string, target: string): string =>
  element('Relationship', { Id: `rId${id}`, Type: `${DOCUMENT}/${type}`, Target: target });

const relationshipsXml = (relationships: readonly string[]): string =>
  xmlDocument(element('Relationships', { xmlns: `${PACKAGE}/relationships` }, relationships));

export const sheetRelationshipsPath = (index: number): string =>
  `worksheets/_rels/sheet${index + 1}.xml.rels`;

export const sheetRelationshipsXml = (links: readonly FileLink[]): string =>
  relationshipsXml(
    links.map(({ file }, place) =>
      element('Relationship', {
        Id: `rId${place + 1}`,
        Type: `${DOCUMENT}/hyperlink`,
        Target: file,
        TargetMode: 'External',
      }),
    ),
  );

export const packageRelationshipsXml = (): string =>
  relationshipsXml([relationship(1, 'officeDocument', 'xl/workbook.xml')]);

export const workbookRelationshipsXml = (sheetCount: number): string =>
  relationshipsXml([
    ...Array.from({ length: sheetCount }, (_, index) =>
      relationship(index + 1, 'worksheet', sheetPath(index)),
    ),
    relationship(sheetCount + 1, 'styles', 'styles.xml'),
    relationship(sheetCount + 2, 'sharedStrings', 'sharedStrings.xml'),
  ]);

const override = (part: string, type: string): string =>
  element('Override', { PartName: `/xl/${part}`, ContentType: `${SPREADSHEET}.${type}+xml` });

export const contentTypesXml = (sheetCount: number): string =>
  xmlDocument(
    element('Types', { xmlns: `${PACKAGE}/content-types` }, [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('workbook.xml', 'sheet.main'),
      ...Array.from({ length: sheetCount }, (_, index) => override(sheetPath(index), 'worksheet')),
      override('styles.xml', 'styles'),
      override('sharedStrings.xml', 'sharedStrings'),
    ]),
  );

export const sharedStringsXml = (strings: Pool): string =>
  xmlDocument(
    element(
      'sst',
      { xmlns: MAIN, count: strings.uses, uniqueCount: strings.items.length },
      strings.items.map((text) => element('si', {}, [textElement('t', text)])),
    ),
  );
