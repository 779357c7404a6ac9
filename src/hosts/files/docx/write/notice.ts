/** A notice with a table on a landscape page: a title, paragraphs, the table, paragraphs. Anyone may go on writing in it. */
import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { CELL_MARGIN } from './annex/widths';
import { TABLE_LINES } from './annex/rules';
import { pageNumbers } from './footer';
import { sealPackage } from './package';
import { LANDSCAPE, LANDSCAPE_WIDTH } from './page';
import { textRuns } from './runs';
import { ANNEX_CELL, ANNEX_LINE, ANNEX_TITLE, BODY, DOCX_STYLES } from './styles';
import { printable } from './xml';

interface NoticeTable {
  readonly heads: readonly string[];
  /** Shares of the page's width. */
  readonly widths: readonly number[];
  /** Each cell as its lines. */
  readonly rows: readonly (readonly (readonly string[])[])[];
}

export interface NoticeParagraph {
  readonly text: string;
  /** `line`: small, without an indent; `left`: as the text, without one. */
  readonly look: 'body' | 'left' | 'right' | 'line';
}

export interface TableNotice {
  readonly title: string;
  readonly before: readonly NoticeParagraph[];
  /** Left out where there is nothing to list. */
  readonly table?: NoticeTable;
  readonly after: readonly NoticeParagraph[];
}

/** 小五, in half-points: the cells hold sentences. */
const CELL_SIZE = 18;

/** The same notice gives the same bytes. */
export async function buildNotice(notice: TableNotice): Promise<Uint8Array> {
  const file = new Document({
    styles: DOCX_STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: LANDSCAPE,
        footers: pageNumbers(),
        children: [
          new Paragraph({ style: ANNEX_TITLE, children: textRuns(notice.title) }),
          ...notice.before.map(paragraph),
          ...(notice.table ? [wordTable(notice.table)] : []),
          ...notice.after.map(paragraph),
        ],
      },
    ],
  });
  return sealPackage(await Packer.pack(file, 'uint8array'), printable(notice.title), []);
}

function paragraph({ text, look }: NoticeParagraph): Paragraph {
  const children = textRuns(text);
  if (look === 'body') return new Paragraph({ style: BODY, children });
  if (look === 'line') return new Paragraph({ style: ANNEX_LINE, children });
  return new Paragraph({
    alignment: look === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    children,
  });
}

function wordTable({ heads, widths, rows }: NoticeTable): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const twips = widths.map((width) => Math.floor((LANDSCAPE_WIDTH * width) / whole));
  const row = (cells: readonly (readonly string[])[], isHead: boolean): TableRow =>
    new TableRow({
      ...(isHead && { tableHeader: true, cantSplit: true }),
      children: cells.map((lines, column) => wordCell(lines, twips[column] ?? 0, isHead)),
    });
  return new Table({
    width: { size: LANDSCAPE_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: twips,
    borders: TABLE_LINES,
    margins: { left: CELL_MARGIN, right: CELL_MARGIN, marginUnitType: WidthType.DXA },
    rows: [
      row(
        heads.map((head) => [head]),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

const wordCell = (lines: readonly string[], width: number, isHead: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [
      new Paragraph({
        style: ANNEX_CELL,
        ...(isHead && { alignment: AlignmentType.CENTER }),
        children: textRuns(lines.join('\n'), { size: CELL_SIZE }),
      }),
    ],
  });
