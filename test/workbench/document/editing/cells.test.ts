/** A cell typed anew: one paragraph takes the words, blanks too; what several paragraphs hold is not guessed at. */
import type { DocumentCell } from '../../../../src/core/document';
import { changedCells, paragraphOfCell, typedAnew } from '../../../../src/workbench/document/editing/cells';

const TEXTS = [{ text: '合计' }, { text: ' 8.00 ' }, { text: '' }, { text: '甲' }, { text: '乙' }];
const cell = (...paragraphs: number[]): DocumentCell => ({
  text: '',
  column: 0,
  columns: 1,
  rows: 1,
  paragraphs,
});

test('the paragraph with words, or the first of a blank cell', () => {
  expect(paragraphOfCell(cell(2, 1), TEXTS)).toBe(1);
  expect(paragraphOfCell(cell(2), TEXTS)).toBe(2);
  expect(paragraphOfCell(cell(3, 4), TEXTS)).toBeUndefined();
  expect(paragraphOfCell(cell(), TEXTS)).toBeUndefined();
});

test('what is typed takes the place of all that stood there; the same again is nothing', () => {
  expect(typedAnew(cell(1), TEXTS, '9.00 ')).toEqual({
    paragraph: 1,
    offset: 0,
    length: 6,
    text: ' 8.00 ',
    by: '9.00',
  });
  expect(typedAnew(cell(2), TEXTS, '9.00')).toMatchObject({ paragraph: 2, length: 0, by: '9.00' });
  expect(typedAnew(cell(1), TEXTS, '')).toMatchObject({ by: '' });
  expect(typedAnew(cell(1), TEXTS, '8.00')).toBeUndefined();
  expect(typedAnew(cell(3, 4), TEXTS, '丙')).toBeUndefined();
});

test('cells that say something else than at first are known by their names', () => {
  const block = {
    kind: 'table' as const,
    number: 2,
    before: 0,
    rows: [{ isHead: false, cells: [cell(0), { ...cell(1), column: 3 }] }],
  };
  const now = TEXTS.map((one, at) => (at === 1 ? { text: '9.00' } : one));
  const name = ({ table, row, column }: { table: number; row: number; column: number }): string =>
    `${table}/${row}/${column}`;
  expect([...changedCells([block], TEXTS, now, name)]).toEqual(['2/0/3']);
  expect([...changedCells([block], TEXTS, TEXTS, name)]).toEqual([]);
});
