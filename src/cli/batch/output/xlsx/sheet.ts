/** A list of many rows as a sheet: a title above, a head that stays and filters, wrapped texts, rows as high as they need. */
import type { RowCell, WrittenRow, StreamedSheet } from '../../../../hosts/files/create';
import { rowPoints } from '../../../../hosts/files/row-height';
import { CELL_STYLES, styleFor, type StyleName } from './styles';

export interface ListCell {
  readonly value: string | number;
  readonly style: StyleName;
  /** A file beside the workbook, as a relative URI. */
  readonly file?: string;
}

export interface ListSheet {
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  /** Rows above the filter: a title. */
  readonly above: readonly ListCell[][];
  readonly head: readonly string[];
  readonly rows: Iterable<readonly ListCell[]>;
}

const HEAD_HEIGHT = 24;
const LONGEST_TEXT = 32767;
/** Millimetres. */
const MARGINS = { left: 12.7, right: 12.7, top: 15.24, bottom: 15.24 };

function cellOf({ value, style, file }: ListCell): RowCell {
  const link = file === undefined ? {} : { file };
  if (typeof value === 'number')
    return { content: { number: String(value) }, style: CELL_STYLES[style], ...link };
  if (value === '') return { style: CELL_STYLES[style], ...link };
  const text = value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value;
  return { content: { text }, style: styleFor(style, value), ...link };
}

function* rowsOf({ above, head, rows, widths }: ListSheet): Generator<WrittenRow> {
  for (const cells of above) yield { cells: cells.map(cellOf), height: HEAD_HEIGHT };
  yield { cells: head.map((value) => cellOf({ value, style: 'head' })), height: HEAD_HEIGHT };
  for (const cells of rows) {
    const texts = cells.map(({ value }) => String(value));
    yield { cells: cells.map(cellOf), height: rowPoints(texts, widths) };
  }
}

export function streamedSheet(sheet: ListSheet): StreamedSheet {
  const head = sheet.above.length;
  return {
    name: sheet.name,
    columnWidths: sheet.widths,
    rows: rowsOf(sheet),
    filterRow: head,
    freeze: { rows: head + 1, columns: 0 },
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fit: 'width',
      titleRows: { first: head, last: head },
      margins: MARGINS,
      pageNumbers: true,
    },
  };
}
