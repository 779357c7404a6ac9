/** Corrections of a document's tables: into the cell that is meant, and into no other. */
import type { Suspect } from '../../../src/core/check';
import type { Position } from '../../../src/core/grid';
import { review } from '../../../src/core/review/engine';
import { CellsInText } from '../../../src/core/review/cells-in-text';
import { handDocx, p, r } from '../../hosts/files/docx/read/support';
import { readBack } from '../../support/publication-docx';

const tc = (...texts: string[]): string =>
  `<w:tc>${texts.map((text) => p(text === '' ? '' : r(text))).join('')}</w:tc>`;
const tr = (cells: string, properties = ''): string => `<w:tr>${properties}${cells}</w:tr>`;
const LEFT_OUT = '<w:trPr><w:gridAfter w:val="1"/></w:trPr>';

/** The last cell of the third row is left out of the file; one cell holds a blank paragraph before its figure. */
const DOCUMENT = handDocx(
  p(r('表')) +
    `<w:tbl>${tr(tc('项目') + tc('收入') + tc('支出'))}${tr(tc('甲') + tc('', '1.00') + tc(''))}${tr(tc('乙') + tc('2.00'), LEFT_OUT)}</w:tbl>` +
    p(r('完')),
);

const suspectAt = (sheet: string, at: Position, text: string): Suspect => ({
  sheet,
  at,
  text,
  suggestion: '9.00',
  why: { id: 'sum', phrase: { zh: '各项之和', en: 'their sum' }, data: {} },
});

test.each([
  ['a figure behind a blank paragraph', 1, 1, '1.00', '1.00'],
  ['a blank cell', 1, 2, '', ''],
])('%s is put where it belongs', async (_, row, column, text, stood) => {
  const reviewed = review(await readBack(DOCUMENT));
  const { grid, placeOf } = reviewed.grids[0] ?? {};
  if (!grid || !placeOf) throw new Error('no table');
  const top = grid.cells.findIndex((cells) => cells?.[0]?.text === '项目');
  const at = { row: top + row, column };
  const correction = new CellsInText(reviewed).correction(suspectAt(grid.name, at, text));
  expect(correction).toMatchObject({ offset: 0, text: stood, by: '9.00' });
  const cell = reviewed.published.tables[0]?.rows[row]?.cells.find((one) => one.column === column);
  expect(cell?.paragraphs).toContain(correction?.paragraph);
});

test('a cell that the file leaves out gets nothing, nor does its neighbour', async () => {
  const reviewed = review(await readBack(DOCUMENT));
  const [{ grid } = { grid: undefined }] = reviewed.grids;
  if (!grid) throw new Error('no table');
  const top = grid.cells.findIndex((cells) => cells?.[0]?.text === '项目');
  const suspect = suspectAt(grid.name, { row: top + 2, column: 2 }, '');
  expect(new CellsInText(reviewed).correction(suspect)).toBeUndefined();
});
