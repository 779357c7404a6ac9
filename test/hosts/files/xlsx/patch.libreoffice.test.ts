/** LibreOffice opens what we patch and shows the edit; and we read what LibreOffice saves, hidden rows included. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { cellAt } from '../../../../src/core/grid';
import {
  keepIn,
  marksInFile,
  patchWorkbook,
  readWorkbook,
  withMarks,
  withSheets,
} from '../../../../src/hosts/files/xlsx';
import type { CellEdit } from '../../../../src/hosts/files/xlsx';
import { STYLES, oneSheet } from './packages';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'juesuan-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function converted(bytes: Uint8Array, to: string): Uint8Array {
  const from = join(folder, 'book.xlsx');
  writeFileSync(from, bytes);
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      join(folder, 'out'),
      from,
    ],
    { stdio: 'ignore' },
  );
  return new Uint8Array(readFileSync(join(folder, 'out', `book.${to.split(':')[0]!}`)));
}

const ROWS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>合计</t></is></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="1"><v>2</v></c><c r="D1" s="1"><f>B1+C1</f><v>3</v></c></row><row r="2" hidden="1"><c r="A2"><v>9</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>';
const AFTER_ROWS = '<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>';
const edits: readonly CellEdit[] = [
  { sheet: '表', at: { row: 0, column: 1 }, value: '419.69' },
  { sheet: '表', at: { row: 2, column: 0 }, text: '公务接待费 <元> & 其他' },
  { sheet: '表', at: { row: 2, column: 1 }, value: '0.66', numberFormat: '0.0000' },
  { sheet: '表', at: { row: 2, column: 2 }, formula: 'SUM(B1:C1)' },
];

test('a workbook that carries reasons opens as it did without', async () => {
  const kept = keepIn(patchedBook(), 'reasons', '{"version":1,"reasons":[]}');
  if (!kept.ok) throw new Error(kept.problem.id);
  const [one, other] = [kept.bytes, patchedBook()].map((bytes) => readWorkbook(converted(bytes, 'xlsx')));
  expect(await one).toEqual(await other);
});

/** Its own words for our formula and our look show that it has read both. */
test('a workbook with marks and a sheet of ours opens with them', async () => {
  const sheet = { name: '校验报告', cells: [{ at: { row: 0, column: 0 }, content: { text: '报告' } }] };
  const marked = withMarks(patchedBook(), [{ sheet: '表', at: { row: 0, column: 1 }, level: 'error' }]);
  if (!marked.ok) throw new Error(marked.problem.id);
  const told = withSheets(marked.bytes, [sheet]);
  if (!told.ok) throw new Error(told.problem.id);
  const after = converted(told.bytes, 'xlsx');
  expect(marksInFile(after)).toEqual([{ sheet: '表', at: { row: 0, column: 1 }, level: 'error' }]);
  expect(strFromU8(unzipSync(after)['xl/styles.xml']!)).toMatch(/<dxf>.*FFC7CE.*<\/dxf>/s);
  const reading = await readWorkbook(after);
  expect(reading.ok && reading.grids[1]?.cells[0]?.[0]?.text).toBe('报告');
});

function patchedBook(): Uint8Array {
  const result = patchWorkbook(
    oneSheet(ROWS, { styles: STYLES }, '<dimension ref="A1:D2"/>', AFTER_ROWS),
    edits,
  );
  if (!result.ok) throw new Error(result.problem.id);
  expect(result.refused).toEqual([]);
  return result.bytes;
}

test('a patched workbook opens, shows the edits; a new formula is computed', () => {
  const csv = new TextDecoder().decode(
    converted(patchedBook(), 'csv:Text - txt - csv (StarCalc):44,34,76,1'),
  );
  const [first, , third] = csv.split('\n').map((line) => line.split(','));
  expect(first?.slice(0, 3)).toEqual(['"合计"', '419.69', '2.00']);
  expect(third).toEqual(['"公务接待费 <元> & 其他"', '0.6600', '421.69', '']);
});

test.each(['xls', 'ods', 'xlsx'])('what LibreOffice saves as .%s reads as it was', async (kind) => {
  const result = await readWorkbook(converted(patchedBook(), kind));
  if (!result.ok) throw new Error(result.problem.id);
  const grid = result.grids[0]!;
  expect(result.kind).toBe(kind);
  expect(cellAt(grid, { row: 0, column: 1 })).toMatchObject({
    text: '419.69',
    value: 419.69,
    kind: 'number',
  });
  expect(cellAt(grid, { row: 2, column: 2 })).toMatchObject({ value: 421.69, formula: 'SUM(B1:C1)' });
  expect(cellAt(grid, { row: 2, column: 0 })).toMatchObject({ text: '公务接待费 <元> & 其他', kind: 'text' });
  expect(cellAt(grid, { row: 2, column: 1 })?.text).toBe('0.6600');
  expect(grid.merges).toEqual([{ top: 4, left: 0, bottom: 4, right: 1 }]);
  expect([...grid.hiddenRows]).toEqual([1]);
});
