/**
 * A table without ruled cells as it must be where its columns are known: every word and figure within its columns, heads in
 * the middle of theirs, figures below each other by one edge, rows by the lines of writing. Only supposed: whether it is
 * believed is for its sums to say.
 */
import { lettersAsText } from './cells';
import { isAmount } from './figure-text';
import { cellPieces, pieceText, type Columns, type DraftCell, type CellPiece } from './pieces';
import type { RuledCell, RuledTable } from './ruled';
import { headOf } from './supposed-head';
import { areBelowEachOther, cellsOfRow, rowsOf } from './supposed-rows';
import { lettersInLines, type PrintLine } from './writing';

interface SupposedArea {
  readonly page: number;
  readonly xs: readonly number[];
  readonly lines: readonly PrintLine[];
  /** Edges above and below, where lines are drawn there. */
  readonly top?: number;
  readonly bottom?: number;
}

/** Undefined where anything of it does not come out even. */
export function supposedTable({ page, xs, lines, top, bottom }: SupposedArea): RuledTable | undefined {
  const size = lines.reduce((least, line) => Math.min(least, line.size), Infinity);
  const columns: Columns = { xs, size };
  const pieces = lines.map((line) => cellPieces(line, columns));
  const head = headOf(pieces, columns, top);
  if (!head) return undefined;
  const headRows = head.ys.length - 1;
  const drafts: DraftCell[] = [...head.drafts];
  const rows = rowsOf(pieces.slice(head.lines), columns);
  if (!rows) return undefined;
  for (const [place, own] of rows.entries()) {
    const cells = cellsOfRow(headRows + place, own, columns);
    if (!cells) return undefined;
    drafts.push(...cells);
  }
  if (!areBelowEachOther(drafts, columns)) return undefined;
  const isEmpty = !pieces.slice(head.lines).some((own) => own.some((piece) => isAmount(pieceText(piece))));
  const ys = [...head.ys, ...edgesOf(rows, { bottom: isEmpty ? undefined : bottom, size })];
  // What has no figure is printed with a blank row for them.
  if (isEmpty) ys.push(Math.max(bottom ?? 0, (ys.at(-1) ?? 0) + size));
  const cells = cellsFrom(drafts, { page, xs, ys, headRows });
  if (cells.some(({ doubt }) => doubt !== undefined)) return undefined;
  return {
    page,
    left: xs[0] ?? 0,
    right: xs.at(-1) ?? 0,
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    xs,
    ys,
    cells,
    size,
  };
}

const baselinesOf = (lines: readonly (readonly CellPiece[])[]): number[] =>
  lines.map(([piece]) => piece?.baseline ?? 0);

/** Rows end in the middle between the writing of one and the next. */
function edgesOf(
  rows: readonly (readonly (readonly CellPiece[])[])[],
  { bottom, size }: { bottom?: number | undefined; size: number },
): number[] {
  const spans = rows.map((row) => {
    const baselines = baselinesOf(row);
    return { top: (baselines[0] ?? 0) - size, bottom: (baselines.at(-1) ?? 0) + size / 5 };
  });
  return spans.map((span, place) => {
    const next = spans[place + 1];
    return next ? (span.bottom + next.top) / 2 : (bottom ?? span.bottom);
  });
}

function cellsFrom(
  drafts: readonly DraftCell[],
  {
    page,
    xs,
    ys,
    headRows,
  }: { page: number; xs: readonly number[]; ys: readonly number[]; headRows: number },
): RuledCell[] {
  const covered = new Set<string>();
  for (const { row, rows, column, columns } of drafts)
    for (let y = row; y < row + rows; y += 1)
      for (let x = column; x < column + columns; x += 1) covered.add(`${y} ${x}`);
  const blanks: DraftCell[] = [];
  for (let row = headRows; row < ys.length - 1; row += 1)
    for (let column = 0; column < xs.length - 1; column += 1)
      if (!covered.has(`${row} ${column}`)) blanks.push({ row, rows: 1, column, columns: 1, letters: [] });
  return [...drafts, ...blanks]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, rows, column, columns, letters }): RuledCell => {
      const box = {
        left: xs[column] ?? 0,
        right: xs[column + columns] ?? 0,
        top: ys[row] ?? 0,
        bottom: ys[row + rows] ?? 0,
      };
      const written =
        letters.length === 0
          ? { text: '', lines: lettersInLines(letters) }
          : lettersAsText(letters, box, columns === 1 ? 'figures' : 'words');
      return { row, column, rows, columns, page, box, isClosed: false, ...written };
    });
}
