/**
 * Office 2021 (ExcelApi 1.14) can do everything; the requirement sets are enforced.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { createExcelHost } from '../../../src/hosts/excel';
import { snapshot } from '../../office-host/excel/snapshot';
import { openGrids, openPane } from '../../office-host/jest/open-pane';
import { caseGrids } from '../../support/case-workbook';

test('the whole story at the floor', async () => {
  const office = await openPane('1.14');
  const workbook = openGrids(office, caseGrids('lukou-2020'));
  const before = snapshot(workbook);
  const excel = await createExcelHost();
  const [grid] = await excel.read();
  expect(grid?.merges.length).toBeGreaterThan(0);
  const place = { sheet: grid!.name, at: { row: 30, column: 7 } };
  await excel.mark([{ ...place, level: 'error' }]);
  const done = await excel.apply([{ ...place, value: '1.5', numberFormat: '0.00' }]);
  await excel.select(place.sheet, place.at);
  await excel.clearMarks();
  await done.undo();
  expect(snapshot(workbook)).toEqual(before);
  expect(office.referencesLeft).toBe(0);
});
