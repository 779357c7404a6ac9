/** The .xlsx copy of a workbook that can only be read says what that one says. */
import { parseAddress, cellAt, gridFromTexts } from '../../../src/core/grid';
import type { Cell, Grid } from '../../../src/core/grid';
import { readWorkbook } from '../../../src/hosts/files/xlsx';
import { copyOf } from '../../../src/workbench/app/copy-workbook';

const number = (value: number, text: string, more: Partial<Cell> = {}): Cell => ({
  text,
  value,
  kind: 'number',
  ...more,
});
const GRID: Grid = {
  ...gridFromTexts('表', [
    ['收入决算表', ''],
    ['2010301', ''],
  ]),
  cells: [
    [{ text: '收入决算表', value: '收入决算表', kind: 'text' }],
    [
      { text: '2010301', value: '2010301', kind: 'text' },
      number(1234.5, '1,234.50', { format: '#,##0.00' }),
      number(0.1 + 0.2, '0.30', { format: '0.00', formula: 'A9+A10' }),
      { text: 'TRUE', value: true, kind: 'boolean' },
    ],
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  hiddenRows: new Set([4]),
};

test('figures, texts, formats, merges and what is hidden', async () => {
  const reading = await readWorkbook(copyOf([GRID, { ...GRID, name: '藏', visibility: 'hidden' }]));
  if (!reading.ok) throw new Error(reading.problem.id);
  const [copy, hidden] = reading.grids;
  const shown = (address: string): Cell | undefined => cellAt(copy!, parseAddress(address)!);
  expect(shown('A2')).toMatchObject({ text: '2010301', kind: 'text' });
  expect(shown('B2')).toMatchObject({ text: '1,234.50', value: 1234.5 });
  expect(shown('C2')).toMatchObject({ text: '0.30', value: 0.1 + 0.2 });
  expect(shown('C2')?.formula).toBeUndefined();
  expect(shown('D2')?.text).toBe('TRUE');
  expect(copy?.merges).toEqual(GRID.merges);
  expect(hidden?.visibility).toBe('hidden');
});
