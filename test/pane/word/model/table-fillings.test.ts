/** Which tables are filled together, in which order, and what that moves. */
import type { PublishedDocument, TableBlock } from '../../../../src/core/document';
import type { RefilledTable, RefillEdits } from '../../../../src/core/refill';
import type { Table } from '../../../../src/core/tables';
import { fillingsOf } from '../../../../src/pane/word/model/table-fillings';
import { movedBy, movedFurther, movesBetween, noMoves } from '../../../../src/pane/word/model/table-moves';

const editsOf = (paragraph: number): RefillEdits => ({
  lines: [{ paragraph, offset: 0, length: 4, by: '2024' }],
  cells: [],
  rows: [],
});

const tableIn = (blocks: readonly number[], paragraph: number): RefilledTable => ({
  table: {} as Table,
  blocks,
  outcome: { kind: 'filled', figures: 1, added: [], removed: [], remarks: [], edits: editsOf(paragraph) },
});

const of = (...tables: readonly RefilledTable[]) => ({ tables, remarks: [] });

test('the last first; those that share a table of the file, or lie between pages of another, together', () => {
  const refill = of(
    tableIn([5], 50),
    tableIn([1], 10),
    tableIn([2, 4], 20),
    tableIn([3], 30),
    tableIn([5], 51),
  );
  const fillings = fillingsOf(refill, () => false);
  expect(fillings.map(({ places }) => places)).toEqual([[0, 4], [2, 3], [1]]);
  expect(fillings.map(({ edits }) => edits.lines.map(({ paragraph }) => paragraph))).toEqual([
    [50, 51],
    [20, 30],
    [10],
  ]);
});

test('a line that others write is left to them; a table that is not filled is none', () => {
  const same: RefilledTable = { table: {} as Table, blocks: [2], outcome: { kind: 'same' } };
  const fillings = fillingsOf(of(tableIn([1], 10), same), (paragraph) => paragraph === 10);
  expect(fillings.map(({ places, edits }) => [places, edits.lines])).toEqual([[[0], []]]);
});

/** Tables of one column, each with a paragraph before it. */
function documentOf(...heights: readonly number[]): PublishedDocument {
  let paragraphs = 0;
  const tables = heights.map((height, place): TableBlock => {
    paragraphs += 1;
    const before = paragraphs;
    const rows = Array.from({ length: height }, () => ({
      isHead: false,
      cells: [{ text: '', column: 0, columns: 1, rows: 1, paragraphs: [paragraphs++] }],
    }));
    return { kind: 'table', number: place + 1, before, rows };
  });
  return { kind: 'docx', text: { paragraphs: [] }, tables, remarks: [] };
}

test('what stands behind tables moves by the rows that came and went; back again by none', () => {
  const [before, after] = [documentOf(3, 4), documentOf(5, 1)];
  const moves = movedFurther(noMoves(before), movesBetween(before, after));
  // Before both, between, behind.
  expect([0, 4, 9].map((paragraph) => movedBy(moves, paragraph))).toEqual([0, 2, -1]);
  const back = movedFurther(moves, movesBetween(after, before));
  expect([0, 4, 9].map((paragraph) => movedBy(back, paragraph))).toEqual([0, 0, 0]);
});
