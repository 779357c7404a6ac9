/** A worksheet written row by row: nothing of it is kept but its links. */
import { columnName } from '../../../../core/grid';
import { attributes, element, escapeXml, textElement } from '../../../../hosts/files/create/xml';
import { rowHeight } from './row-height';
import { styleIndex, type StyleName } from './styles';

export type Value = string | number;

export interface StreamCell {
  readonly value: Value;
  readonly style: StyleName;
  /** A file beside the workbook, as a relative URI. */
  readonly link?: string;
}

export interface StreamSheet {
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  /** Rows above the filter: a title. */
  readonly above: readonly StreamCell[][];
  readonly head: readonly string[];
  readonly rows: Iterable<readonly StreamCell[]>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LONGEST_TEXT = 32767;
/** Excel's own limits. */
export const MOST_ROWS = 1048576;
const MOST_LINKS = 65530;
const HEAD_HEIGHT = 24;
const LIKE_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

export interface Link {
  readonly cell: string;
  readonly target: string;
}

function cellXml({ value, style }: StreamCell, address: string): string {
  if (typeof value === 'number')
    return element('c', { r: address, s: styleIndex(style, false) }, [`<v>${value}</v>`]);
  const s = styleIndex(style, LIKE_FORMULA.test(value));
  if (value === '') return element('c', { r: address, s });
  const text = value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value;
  return element('c', { r: address, s, t: 'inlineStr' }, [element('is', {}, [textElement('t', text)])]);
}

/** The part in pieces; `links` is filled while it is written. */
export function* sheetParts(sheet: StreamSheet, selected: boolean, links: Link[]): Generator<string> {
  const frozen = sheet.above.length + 1;
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet${attributes({ xmlns: MAIN, 'xmlns:r': RELATIONS })}>`;
  yield element('sheetPr', {}, [element('pageSetUpPr', { fitToPage: 1 })]);
  yield element('sheetViews', {}, [
    element('sheetView', { tabSelected: selected ? 1 : undefined, workbookViewId: 0 }, [
      element('pane', {
        ySplit: frozen,
        topLeftCell: `A${frozen + 1}`,
        activePane: 'bottomLeft',
        state: 'frozen',
      }),
      element('selection', { pane: 'bottomLeft' }),
    ]),
  ]);
  yield element('sheetFormatPr', { defaultRowHeight: 18 });
  yield element(
    'cols',
    {},
    sheet.widths.map((width, place) =>
      element('col', { min: place + 1, max: place + 1, width, customWidth: 1 }),
    ),
  );
  yield '<sheetData>';
  const last = yield* rowsXml(sheet, links);
  yield '</sheetData>';
  yield element('autoFilter', { ref: `A${frozen}:${columnName(sheet.head.length - 1)}${last}` });
  if (links.length > 0)
    yield element(
      'hyperlinks',
      {},
      links.map(({ cell }, place) => element('hyperlink', { ref: cell, 'r:id': `rId${place + 1}` })),
    );
  yield element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 });
  yield element('pageSetup', { paperSize: 9, orientation: 'landscape', fitToHeight: 0 });
  yield element('headerFooter', {}, [`<oddFooter>${escapeXml('&C&P / &N')}</oddFooter>`]);
  yield '</worksheet>';
}

function* rowsXml({ above, head, rows, widths }: StreamSheet, links: Link[]): Generator<string, number> {
  let number = 0;
  const row = (cells: readonly StreamCell[], ht: number): string => {
    number += 1;
    const xml = cells.map((cell, column) => {
      const address = `${columnName(column)}${number}`;
      if (cell.link !== undefined && links.length < MOST_LINKS)
        links.push({ cell: address, target: cell.link });
      return cellXml(cell, address);
    });
    return element('row', { r: number, ht, customHeight: 1 }, xml);
  };
  for (const cells of above) yield row(cells, HEAD_HEIGHT);
  yield row(
    head.map((value) => ({ value, style: 'head' })),
    HEAD_HEIGHT,
  );
  for (const cells of rows) {
    if (number === MOST_ROWS) break;
    yield row(
      cells,
      rowHeight(
        cells.map(({ value }) => String(value)),
        widths,
      ),
    );
  }
  return number;
}

export const linksXml = (links: readonly Link[]): string =>
  element(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    links.map(({ target }, place) =>
      element('Relationship', {
        Id: `rId${place + 1}`,
        Type: `${RELATIONS}/hyperlink`,
        Target: target,
        TargetMode: 'External',
      }),
    ),
  );
