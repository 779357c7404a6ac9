/** A cell without a number format of its own shows a figure as it was promised, in the way of the amounts beside it. */
import type { Cell, Grid } from '../../src/core/grid';
import { cellEditOf, shownAs } from '../../src/hosts/cell-edit';
import { formatToShow } from '../../src/hosts/shown-format';

const amount = (value: number, format?: string): Cell => ({
  text: String(value),
  value,
  kind: 'number',
  ...(format === undefined ? {} : { format }),
});
const sheet = (...cells: readonly (readonly (Cell | undefined)[])[]): Grid => ({
  name: '表',
  visibility: 'visible',
  cells,
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});
/** A1 and A2 as amounts, A3 General, A4 blank; B with another format, C with rates, D1 as text. */
const TABLE = sheet(
  [amount(1, '#,##0.00'), amount(1, '0.00_ '), amount(0.5, '0.00%'), { text: '3', value: '3', kind: 'text' }],
  [amount(2, '#,##0.00'), amount(2), amount(0.5, '0.00%')],
  [amount(3), amount(45292, 'yyyy-mm-dd')],
  [],
);
const at = (row: number, column: number) => ({ sheet: '表', at: { row, column } });
const formatOf = (row: number, column: number, value: string, promised: string, grid: Grid = TABLE) =>
  formatToShow([grid], at(row, column), value, promised);

test.each([
  ['as the amounts of its column', 2, 0, '20', '20.00', '#,##0.00'],
  ['also where it is blank', 3, 0, '0', '0.00', '#,##0.00'],
  ['with or without marks between thousands', 2, 0, '1234.5', '1234.50', '#,##0.00'],
  ['as the amounts of its own column, not of others', 1, 1, '20', '20.00', '0.00_ '],
  ['as those of its sheet where its column has none', 0, 3, '20', '20.00', '#,##0.00'],
  ['never as a rate or a day', 2, 2, '20', '20.00', '#,##0.00'],
  ['with as many decimals as promised where no format gives them', 2, 0, '20', '20.0', '0.0'],
])('%s', (_, row, column, value, promised, format) =>
  expect(formatOf(row, column, value, promised)).toBe(format),
);

test.each([
  ['a cell with its own format keeps it', 0, 0, '20', '20.0'],
  ['what General shows as promised needs none', 2, 0, '20.05', '20.05'],
  ['nor do whole numbers', 2, 0, '3', '3'],
  ['what is no plain figure is left alone', 0, 3, '20', '二十'],
])('%s', (_, row, column, value, promised) => expect(formatOf(row, column, value, promised)).toBeUndefined());

test('words around the figure are the format of the amounts beside it, too', () => {
  const grid = sheet([amount(1, '0.00"万元"')], [amount(2)]);
  expect(formatOf(1, 0, '20', '20.00', grid)).toBe('0.00"万元"');
});

test('without anything beside it, or without the sheet, as many decimals as promised', () => {
  expect(formatOf(0, 0, '-20', '-20.00', sheet([]))).toBe('0.00');
  expect(formatToShow([], at(0, 0), '2000', '2,000.00')).toBe('#,##0.00');
});

describe('an edit', () => {
  const fill = {
    ...at(3, 0),
    before: '',
    after: '20.00',
    value: '20',
    quantity: 'money' as const,
    rule: 'x',
    reason: { id: '', phrase: { zh: '', en: '' }, data: {} },
  };
  test('brings it along, only for a cell that has none', () => {
    expect(cellEditOf(fill, [TABLE])).toEqual({
      ...at(3, 0),
      before: '',
      value: '20',
      formatWherePlain: '#,##0.00',
    });
    expect(shownAs({ ...at(2, 0), value: '20.05' }, [TABLE], '20.05')).toEqual({
      ...at(2, 0),
      value: '20.05',
    });
  });
  test('of a rate has its own format', () =>
    expect(cellEditOf({ ...fill, numberFormat: '0.00%' }, [TABLE])).not.toHaveProperty('formatWherePlain'));
});
