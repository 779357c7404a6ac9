/** A unit that stands behind the figures, by their number format, and nowhere above the table. */
import type { Cell, Grid } from '../../../src/core/grid';
import { recognise } from '../../../src/core/recognise';
import { checkTables } from '../../../src/core/check';
import { caseGrids } from '../../support/case-workbook';

const INCOME = '收入支出决算总表';
const UNIT_LINE = /[（(]?(?:金额)?单位[：:]\s*万元[）)]?/;

/** 表01 of the case: its line of the unit gone, each figure a number with such a format. */
function income(unit: string | ((place: number) => string), line = ''): Grid {
  const grid = caseGrids('lukou-2020').find(({ name }) => name === INCOME)!;
  let place = 0;
  const cellOf = (cell: Cell | undefined): Cell | undefined => {
    if (cell === undefined) return undefined;
    if (!/^\d+\.\d\d$/.test(cell.text)) return { ...cell, text: cell.text.replace(UNIT_LINE, line) };
    const words = typeof unit === 'string' ? unit : unit((place += 1));
    const format = words === '' ? '0.00' : `0.00"${words}"`;
    return { text: cell.text + words, value: Number(cell.text), kind: 'number', format };
  };
  return { ...grid, cells: grid.cells.map((row) => row?.map(cellOf)) };
}

const unitOf = (...grids: readonly Grid[]): string | undefined =>
  recognise(grids).tables.find(({ id }) => id === 'T01')?.unit.name;

test.each([
  ['元', '元'],
  ['万元', '万元'],
  ['千元', '千元'],
  ['', '万元'],
  ['个', '万元'],
])('%s behind each amount: the table is in %s', (words, unit) => {
  expect(unitOf(income(words))).toBe(unit);
});

test('what stands above the table counts', () => {
  expect(unitOf(income('元', '单位：万元'))).toBe('万元');
});

test('one amount without it, or with another: nothing is made of it', () => {
  expect(unitOf(income((place) => (place === 3 ? '' : '元')))).toBe('万元');
  expect(unitOf(income((place) => (place === 3 ? '千元' : '元')))).toBe('万元');
});

test('a table that shows its unit keeps it beside others, and lacks none', () => {
  const others = caseGrids('lukou-2020').filter(({ name }) => name !== INCOME);
  const grids = [...others, income('元')];
  expect(unitOf(...grids)).toBe('元');
  expect(checkTables(recognise(grids), grids).findings.filter(({ rule }) => rule === 'X-20')).toEqual([]);
});
