/** A workbook written piece by piece: the same parts as in memory, and sheets of any length of which nothing is kept. */
import { unzipSync } from 'fflate';
import {
  createWorkbook,
  streamWorkbook,
  type WrittenRow,
  type StreamedSheet,
} from '../../../../src/hosts/files/create';
import { readWorkbook } from '../../../../src/hosts/files/xlsx';
import { lukouSheets } from '../../../cli/support';

function written(sheets: Parameters<typeof streamWorkbook>[0]): Uint8Array {
  const pieces: Uint8Array[] = [];
  streamWorkbook(sheets, (bytes) => pieces.push(bytes));
  return Buffer.concat(pieces);
}

const STYLE = { font: { bold: true } } as const;

const list = (rows: Iterable<WrittenRow>): StreamedSheet => ({
  name: '明细',
  columnWidths: [10, 20],
  rows,
  filterRow: 0,
  freeze: { rows: 1, columns: 0 },
});

test('gives the parts that a workbook made in memory has', () => {
  expect(unzipSync(written(lukouSheets()))).toEqual(unzipSync(createWorkbook(lukouSheets())));
});

test('rows are read back as given, with numbers, blanks and links', async () => {
  const bytes = written([
    list([
      { height: 20, cells: [{ content: { text: '部门' }, style: STYLE }, { content: { text: '数' } }] },
      {
        height: 20,
        cells: [{ content: { text: ' 甲\n乙 ' }, file: '甲%20乙.xlsx' }, { content: { number: '1.50' } }],
      },
      { height: 20, cells: [{ style: STYLE }, { content: { formula: 'B2*2', cached: { number: '3' } } }] },
    ]),
  ]);
  const read = await readWorkbook(bytes);
  expect(read.ok && read.grids[0]?.cells.map((row) => (row ?? []).map((cell) => cell?.value))).toEqual([
    ['部门', '数'],
    [' 甲\n乙 ', 1.5],
    [undefined, 3],
  ]);
  const parts = unzipSync(bytes);
  const text = (path: string): string => new TextDecoder().decode(parts[path]);
  expect(text('xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A1:B3"/>');
  expect(text('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
    'Target="甲%20乙.xlsx" TargetMode="External"',
  );
});

test('a row is written while later ones are still to be made, however many there are', () => {
  const ROWS = 60_000;
  let made = 0;
  let behind = 0;
  let last = 0;
  function* rows(): Generator<WrittenRow> {
    for (; made < ROWS; made += 1)
      yield { height: 15, cells: [{ content: { text: `第 ${made * 7919} 行` }, style: STYLE }] };
  }
  streamWorkbook([list(rows())], () => {
    behind = Math.max(behind, made - last);
    last = made;
  });
  expect(made).toBe(ROWS);
  expect(behind).toBeLessThan(ROWS / 10);
});

test('refuses names that no program would open, like a workbook made in memory', () => {
  expect(() => written([{ ...list([]), name: 'a/b' }])).toThrow('cannot name a worksheet');
});
