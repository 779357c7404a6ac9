/**
 * Excel 2019 (ExcelApi 1.8) still reads, fills and selects; what it lacks is said.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { createExcelHost } from '../../../src/hosts/excel';
import { openGrids, openPane } from '../../office-host/jest/open-pane';
import { caseGrids } from '../../support/case-workbook';
import { problemOf } from './support/problem';

test('reads without merges and hidden rows, fills, selects, keeps state; says that it cannot mark', async () => {
  const office = await openPane('1.8');
  openGrids(office, caseGrids('lukou-2020'));
  const excel = await createExcelHost();
  const grids = await excel.read();
  expect(grids).toHaveLength(9);
  expect(grids[0]?.merges).toEqual([]);
  const place = { sheet: grids[0]!.name, at: { row: 30, column: 7 } };
  const { applied, undo } = await excel.apply([{ ...place, value: '1.5' }]);
  expect(applied).toHaveLength(1);
  expect(await undo()).toEqual([]);
  await excel.select(place.sheet, place.at);
  await excel.saveState('a', 'b');
  expect(await problemOf(excel.mark([{ ...place, level: 'error' }]))).toContain('太旧');
  expect(await problemOf(excel.writeSheet({ name: '校验报告', cells: [] }))).toContain('太旧');
  await excel.clearMarks();
  excel.onChange(() => undefined)();
});
