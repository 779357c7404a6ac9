/** A published document as the reader of PDFs gives it: a table a page, then the text, a page for ten paragraphs. */
import type {
  DocumentCell,
  DocumentRow,
  PageBox,
  PrintedLine,
  PublishedDocument,
  TableBlock,
} from '../../src/core/document';
import type { Grid } from '../../src/core/grid';
import type { TextParagraph } from '../../src/core/proofread/types';

const PARAGRAPHS_A_PAGE = 10;
const LINE = 20;

const boxAt = (page: number, line: number): PageBox => ({
  page,
  left: 50,
  top: line * LINE,
  right: 550,
  bottom: (line + 1) * LINE,
});

export function printedDocument(
  front: readonly string[],
  grids: readonly Grid[],
  text: readonly string[],
): PublishedDocument {
  const paragraphs: TextParagraph[] = front.map((line) => ({ text: line }));
  const lines: PrintedLine[] = front.map((line, paragraph) => ({
    paragraph,
    from: 0,
    to: line.length,
    box: boxAt(1, paragraph),
  }));
  const tables = grids.map((grid, place): TableBlock => {
    const before = paragraphs.length;
    const page = place + 2;
    const rows = grid.cells.map((cells, row): DocumentRow => ({
      isHead: false,
      cells: (cells ?? []).flatMap((cell, column): DocumentCell[] => {
        if (!cell) return [];
        paragraphs.push({ text: cell.text, style: 'table' });
        const merge = grid.merges.find(({ top, left }) => top === row && left === column);
        return [
          {
            text: cell.text,
            column,
            columns: merge ? merge.right - merge.left + 1 : 1,
            rows: merge ? merge.bottom - merge.top + 1 : 1,
            paragraphs: [paragraphs.length - 1],
            box: boxAt(page, row),
          },
        ];
      }),
    }));
    return { kind: 'table', number: place + 1, rows, before };
  });
  const firstPage = grids.length + 2;
  for (const [place, line] of text.entries()) {
    paragraphs.push({ text: line });
    const page = firstPage + Math.floor(place / PARAGRAPHS_A_PAGE);
    const box = boxAt(page, place % PARAGRAPHS_A_PAGE);
    lines.push({ paragraph: paragraphs.length - 1, from: 0, to: line.length, box });
  }
  const pages = firstPage + Math.floor(Math.max(0, text.length - 1) / PARAGRAPHS_A_PAGE);
  return { kind: 'pdf', text: { paragraphs }, tables, remarks: [], print: { pages, lines, unread: [] } };
}
