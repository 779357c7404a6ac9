/** A Word document in reading order. */
import type { TableBlock } from '../../../../src/core/document';
import { flowOf } from '../../../../src/workbench/document/view/flow';

const table = (number: number, before: number, paragraphs: readonly number[]): TableBlock => ({
  kind: 'table',
  number,
  before,
  rows: [{ isHead: false, cells: [{ text: '', column: 0, columns: 1, rows: 1, paragraphs }] }],
});

const told = (paragraphs: number, blocks: readonly TableBlock[]): readonly string[] =>
  flowOf(paragraphs, blocks).map((part) =>
    part.kind === 'paragraph'
      ? `p${part.paragraph}`
      : `t${part.block.number}(${part.from}-${part.to}${part.inner.map(({ number }) => ` t${number}`).join('')})`,
  );

test('paragraphs around tables; those within a cell are the table’s', () =>
  expect(told(6, [table(1, 1, [1, 2]), table(2, 4, [4])])).toEqual(['p0', 't1(1-3)', 'p3', 't2(4-5)', 'p5']));

test('a table within a cell is no part of its own', () =>
  expect(told(5, [table(1, 0, [0, 1, 2]), table(2, 1, [1]), table(3, 3, [3])])).toEqual([
    't1(0-3 t2)',
    't3(3-4)',
    'p4',
  ]));

test('a table without a word is there', () =>
  expect(told(2, [table(1, 1, [])])).toEqual(['p0', 't1(1-1)', 'p1']));

test('every paragraph is shown once, whatever tables say', () => {
  const shown = new Set<number>();
  for (const part of flowOf(9, [table(2, 5, [5, 6]), table(1, 2, [2, 3])])) {
    const own =
      part.kind === 'paragraph'
        ? [part.paragraph]
        : Array.from({ length: part.to - part.from }, (_, i) => part.from + i);
    for (const one of own) {
      expect(shown.has(one)).toBe(false);
      shown.add(one);
    }
  }
  expect([...shown]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});
