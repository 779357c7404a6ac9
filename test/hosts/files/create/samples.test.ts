/** The samples in assets are what the scripts write, and show what they promise; the cases survive the way into a workbook. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, type WorkSheet } from '@e965/xlsx';
import { samples } from '../../../../scripts/samples/samples';
import { caseGrids, caseWorkbook, type CaseName } from '../../../support/case-workbook';

const FOLDER = join(__dirname, '..', '..', '..', '..', 'assets', 'samples');
const stored = (name: string): Buffer => readFileSync(join(FOLDER, name));
const shown = (sheet: WorkSheet | undefined, row: number, column: number): string => {
  const cell = sheet?.['!data']?.[row]?.[column];
  return cell?.w ?? String(cell?.v ?? '');
};
const open = (bytes: Uint8Array) => read(bytes, { type: 'array', dense: true, cellNF: true });

interface Change {
  readonly sheet: string;
  readonly address: string;
  readonly published: string;
  readonly planted?: string;
}
interface DemoRecord {
  readonly errors: readonly Change[];
  readonly blanked: readonly Change[];
}

it.each([...samples().keys()])('%s is up to date', (name) => {
  expect(Buffer.from(samples().get(name) ?? '').equals(stored(name))).toBe(true);
});

it('plants what the record says and nothing else', () => {
  const { errors, blanked } = JSON.parse(stored('演示-待校验.json').toString()) as DemoRecord;
  const names = (changes: readonly Change[]) =>
    changes.map(({ sheet, address }) => `${sheet.slice(0, 3)} ${address}`);
  expect(names(errors)).toEqual(['Z02 C11', 'Z06 F15', 'Z07 L8']);
  expect(errors.map(({ published, planted }) => [published, planted])).toEqual([
    ['209.40', '204.90'],
    ['30.29', '40.29'],
    ['0.66', '6.60'],
  ]);
  expect(blanked).toHaveLength(18);
  const expected = new Map(
    [...errors, ...blanked].map((change) => [`${change.sheet}!${change.address}`, change]),
  );
  const before = open(stored('渌口2020部门决算.xlsx'));
  const after = open(stored('演示-待校验.xlsx'));
  let differing = 0;
  for (const name of before.SheetNames) {
    for (let row = 3; row < 40; row += 1) {
      for (let column = 0; column < 12; column += 1) {
        const [old, now] = [shown(before.Sheets[name], row, column), shown(after.Sheets[name], row, column)];
        if (old === now) continue;
        differing += 1;
        const change = expected.get(`${name}!${String.fromCharCode(65 + column)}${row + 1}`);
        expect([change?.published, change?.planted ?? '']).toEqual([old, now]);
      }
    }
    expect(shown(before.Sheets[name], 2, 0)).toBe('部门：');
    expect(shown(after.Sheets[name], 2, 0)).toBe('部门：中共株洲市渌口区委政法委员会');
  }
  expect(differing).toBe(expected.size);
});

const CASES: readonly CaseName[] = [
  'lukou-2020',
  'yuelu-2020',
  'putuo-finance-2024',
  'shanghai-template-2024',
];
it.each(CASES)('%s shows in a workbook what its grids say', (name) => {
  const book = open(caseWorkbook(name));
  for (const grid of caseGrids(name)) {
    grid.cells.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        expect(shown(book.Sheets[grid.name], row, column).trim()).toBe((cell?.text ?? '').trim());
      }),
    );
    expect(book.Sheets[grid.name]?.['!merges'] ?? []).toHaveLength(grid.merges.length);
  }
});
