/** LibreOffice opens what we create, shows it, calculates it and prints it without ####. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, type WorkBook } from '@e965/xlsx';
import { createWorkbook, type SheetSpec } from '../../../../src/hosts/files/create';
import { LUKOU_TABLES } from '../../../cases/data/lukou-2020';
import { sheetOf } from '../../../../scripts/samples/printed/to-sheet';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'juesuan-create-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function convert(sheets: readonly SheetSpec[], to: 'xlsx' | 'pdf'): Buffer {
  writeFileSync(join(folder, 'book.xlsx'), createWorkbook(sheets));
  const out = join(folder, 'out');
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    out,
    join(folder, 'book.xlsx'),
  ]);
  return readFileSync(join(out, `book.${to}`));
}

const reopened = (sheets: readonly SheetSpec[]): WorkBook =>
  read(convert(sheets, 'xlsx'), { type: 'buffer' });

it('opens the nine tables and keeps every cell and merge', () => {
  const sheets = LUKOU_TABLES.map((table) => sheetOf(table));
  const book = reopened(sheets);
  expect(book.SheetNames).toEqual(sheets.map(({ name }) => name));
  for (const { name, cells, merges } of sheets) {
    const sheet = book.Sheets[name];
    expect(sheet?.['!merges']).toHaveLength(merges?.length ?? 0);
    for (const { at, content } of cells) {
      const address = `${String.fromCharCode(65 + at.column)}${at.row + 1}`;
      const shown: unknown = sheet?.[address]?.v;
      if (content && 'text' in content) expect([address, shown]).toEqual([address, content.text]);
      if (content && 'number' in content) expect([address, shown]).toEqual([address, Number(content.number)]);
    }
  }
  expect(book.Workbook?.Names?.filter(({ Name }) => Name === '_xlnm.Print_Titles')).toHaveLength(9);
});

it('calculates formulas, follows visibility, keeps awkward texts', () => {
  const book = reopened([
    {
      name: '算',
      cells: [
        { at: { row: 0, column: 0 }, content: { number: '209.40' } },
        { at: { row: 1, column: 0 }, content: { number: '419.69' } },
        { at: { row: 2, column: 0 }, content: { formula: 'SUM(A1:A2)' } },
        { at: { row: 3, column: 0 }, content: { text: '  a_x0007_\n<b>  ' } },
      ],
    },
    { name: '藏', cells: [], visibility: 'hidden' },
  ]);
  expect(book.Sheets['算']?.A3).toMatchObject({ v: 629.09, f: 'SUM(A1:A2)' });
  expect(book.Sheets['算']?.A4).toMatchObject({ v: '  a_x0007_\n<b>  ' });
  expect(book.Workbook?.Sheets?.[1]?.Hidden).toBe(1);
});

it('prints each table on its page, no figure too wide for its column', () => {
  const pdf = convert(
    LUKOU_TABLES.map((table) => sheetOf(table, { onOnePage: true })),
    'pdf',
  );
  writeFileSync(join(folder, 'book.pdf'), pdf);
  const text = execFileSync('pdftotext', ['-layout', join(folder, 'book.pdf'), '-'], { encoding: 'utf8' });
  expect(text.split('\f').filter((page) => page.trim() !== '')).toHaveLength(LUKOU_TABLES.length);
  expect(text).not.toContain('##');
  expect(text).toContain('629.09');
});
