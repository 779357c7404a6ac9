/** A worksheet part; the elements stand in the order the standard demands (ECMA-376 part 1, 18.3.1.99). */
import { addressOf, areaAddress, type Area } from '../../../core/grid';
import { escapeXml } from '../escape-xml';
import { rowPieces, sheetDataXml, type FileLink, type Shared } from './cells-xml';
import { quotedSheet } from './references';
import type { ListValidation, MarginsSpec, PrintSpec, SheetSpec, StreamedSheet } from './spec';
import { attributes, countedList, element, xmlDocument } from './xml';

const NAMESPACES = {
  xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const PAPER = { A4: 9, A3: 8 };
const DEFAULT_MARGINS: MarginsSpec = { top: 20, bottom: 20, left: 18, right: 18 };
const HEADER_MARGIN = 10;
const MILLIMETRES_PER_INCH = 25.4;
const DEFAULT_ROW_HEIGHT = 15;

const inches = (millimetres: number): string => (millimetres / MILLIMETRES_PER_INCH).toFixed(4);

type Framed = Pick<SheetSpec, 'tabColor' | 'print' | 'freeze' | 'columnWidths' | 'hiddenColumns'>;

const propertiesXml = (sheet: Framed): string[] => {
  const children = [
    ...(sheet.tabColor === undefined ? [] : [element('tabColor', { rgb: `FF${sheet.tabColor}` })]),
    ...(sheet.print?.fit ? [element('pageSetUpPr', { fitToPage: 1 })] : []),
  ];
  return children.length === 0 ? [] : [element('sheetPr', {}, children)];
};

function dimensionXml(sheet: SheetSpec): string {
  const rows = sheet.cells.map(({ at }) => at.row);
  const columns = sheet.cells.map(({ at }) => at.column);
  const smallest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const largest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);
  const area: Area =
    sheet.cells.length === 0
      ? { top: 0, left: 0, bottom: 0, right: 0 }
      : { top: smallest(rows), left: smallest(columns), bottom: largest(rows), right: largest(columns) };
  return element('dimension', { ref: areaAddress(area) });
}

function viewXml(sheet: Framed, selected: boolean): string {
  const { rows, columns } = sheet.freeze ?? { rows: 0, columns: 0 };
  const frozen = rows > 0 || columns > 0;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const paneXml = element('pane', {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: addressOf({ row: rows, column: columns }),
    activePane: pane,
    state: 'frozen',
  });
  return element('sheetViews', {}, [
    element(
      'sheetView',
      { tabSelected: selected ? 1 : undefined, workbookViewId: 0 },
      frozen ? [paneXml, element('selection', { pane })] : [],
    ),
  ]);
}

function columnsXml(sheet: Framed): string[] {
  const widths = sheet.columnWidths ?? [];
  const last = Math.max(widths.length, ...[...(sheet.hiddenColumns ?? [])].map((column) => column + 1));
  const columns = Array.from({ length: last }, (_, column) => {
    const width = widths[column];
    const hidden = sheet.hiddenColumns?.has(column) ?? false;
    if (width === undefined && !hidden) return '';
    return element('col', {
      min: column + 1,
      max: column + 1,
      width,
      hidden: hidden ? 1 : undefined,
      customWidth: width === undefined ? undefined : 1,
    });
  }).filter((column) => column !== '');
  return columns.length === 0 ? [] : [element('cols', {}, columns)];
}

const mergesXml = (merges: readonly Area[]): string =>
  countedList(
    'mergeCells',
    merges.map((area) => element('mergeCell', { ref: areaAddress(area) })),
  );

const listsXml = (lists: readonly ListValidation[]): string =>
  countedList(
    'dataValidations',
    lists.map((list) =>
      element(
        'dataValidation',
        {
          type: 'list',
          allowBlank: 1,
          showInputMessage: 1,
          showErrorMessage: 1,
          sqref: areaAddress(list.area),
        },
        [`<formula1>${escapeXml(`"${list.values.join(',').replace(/"/g, '""')}"`)}</formula1>`],
      ),
    ),
  );

function linksXml(sheet: SheetSpec): string[] {
  const links = sheet.cells.flatMap(({ at, link }) =>
    link === undefined
      ? []
      : [
          element('hyperlink', {
            ref: addressOf(at),
            location: `${quotedSheet(link.sheet)}!${addressOf(link.at)}`,
          }),
        ],
  );
  return links.length === 0 ? [] : [element('hyperlinks', {}, links)];
}

function printXml(print: PrintSpec | undefined): string[] {
  if (print === undefined) return [];
  const { top, bottom, left, right } = print.margins ?? DEFAULT_MARGINS;
  return [
    ...(print.centred ? [element('printOptions', { horizontalCentered: 1 })] : []),
    element('pageMargins', {
      left: inches(left),
      right: inches(right),
      top: inches(top),
      bottom: inches(bottom),
      header: inches(HEADER_MARGIN),
      footer: inches(HEADER_MARGIN),
    }),
    element('pageSetup', {
      paperSize: PAPER[print.paper],
      fitToHeight: print.fit === 'width' ? 0 : undefined,
      orientation: print.orientation,
    }),
    ...(print.pageNumbers
      ? [element('headerFooter', {}, [`<oddFooter>${escapeXml('&C&P / &N')}</oddFooter>`])]
      : []),
  ];
}

export function sheetXml(sheet: SheetSpec, shared: Shared, selected: boolean): string {
  return xmlDocument(
    element('worksheet', NAMESPACES, [
      ...propertiesXml(sheet),
      dimensionXml(sheet),
      viewXml(sheet, selected),
      element('sheetFormatPr', { defaultRowHeight: DEFAULT_ROW_HEIGHT }),
      ...columnsXml(sheet),
      sheetDataXml(sheet, shared),
      ...(sheet.protected ? [element('sheetProtection', { sheet: 1, objects: 1, scenarios: 1 })] : []),
      mergesXml(sheet.merges ?? []),
      listsXml(sheet.lists ?? []),
      ...linksXml(sheet),
      ...printXml(sheet.print),
    ]),
  );
}

/** The same part piece by piece; `links` is filled while it is written. */
export function* streamedSheetXml(
  sheet: StreamedSheet,
  shared: Shared,
  selected: boolean,
  links: FileLink[],
): Generator<string> {
  yield xmlDocument(`<worksheet${attributes(NAMESPACES)}>`);
  yield* propertiesXml(sheet);
  yield viewXml(sheet, selected);
  yield element('sheetFormatPr', { defaultRowHeight: DEFAULT_ROW_HEIGHT });
  yield* columnsXml(sheet);
  yield '<sheetData>';
  const rows = yield* rowPieces(sheet.rows, shared, links);
  yield '</sheetData>';
  yield* filterXml(sheet, rows);
  yield* fileLinksXml(links);
  yield* printXml(sheet.print);
  yield '</worksheet>';
}

function filterXml({ filterRow: top, columnWidths = [] }: StreamedSheet, rows: number): string[] {
  if (top === undefined) return [];
  const area = { top, left: 0, bottom: rows - 1, right: columnWidths.length - 1 };
  return [element('autoFilter', { ref: areaAddress(area) })];
}

const fileLinksXml = (links: readonly FileLink[]): string[] =>
  links.length === 0
    ? []
    : [
        element(
          'hyperlinks',
          {},
          links.map(({ at }, place) =>
            element('hyperlink', { ref: addressOf(at), 'r:id': `rId${place + 1}` }),
          ),
        ),
      ];
