/**
 * The test host speaks to the genuine office.js.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { gridFromTexts } from '../../src/core/grid';
import { openGrids, openPane } from './jest/open-pane';
import type { OfficeHost } from './office-host';

let host: OfficeHost;
beforeAll(async () => {
  host = await openPane();
});

test('reads and writes through office.js', async () => {
  const workbook = openGrids(host, [
    gridFromTexts('汇总', [
      ['单位', '金额'],
      ['甲', '12'],
    ]),
    gridFromTexts('b', [['x']]),
  ]);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const used = worksheets.getFirst().getUsedRangeOrNullObject(true);
    used.load('values,address');
    used.untrack();
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['汇总', 'b']);
    expect(used.values).toEqual([
      ['单位', '金额'],
      ['甲', '12'],
    ]);
    const cell = worksheets.getItem('汇总').getRange('B3');
    cell.values = [[5]];
    cell.untrack();
    await context.sync();
  });
  expect(workbook.$sheet('汇总').$cells.get(2, 1)).toEqual({ value: 5 });
  expect(host.page.traffic.syncs).toBe(2);
  expect(host.referencesLeft).toBe(0);
});
