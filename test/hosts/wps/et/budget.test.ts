/** How often WPS is asked: each question takes about 0.2 milliseconds there, and the page stands still meanwhile. */
import { readFileSync } from 'node:fs';
import { check } from '../../../../src/core/check';
import { planOf } from '../../../../src/core/fill';
import { cellEditOf } from '../../../../src/hosts/cell-edit';
import { readWorkbook } from '../../../../src/hosts/files/xlsx';
import type { CellMark } from '../../../../src/hosts/host';
import { EtHost } from '../../../../src/hosts/wps/et';
import { workbookOf } from '../../../office-host/excel/from-grids';
import { openEt } from '../../../wps-host/et/program';

async function openSample(name: string) {
  const file = await readWorkbook(new Uint8Array(readFileSync(`assets/samples/${name}`)));
  if (!file.ok) throw new Error('unreadable');
  const { application, crossings } = openEt(workbookOf(file.grids));
  return { host: new EtHost(application), crossings };
}

test('reading nine tables', async () => {
  const { host, crossings } = await openSample('渌口2020部门决算.xlsx');
  expect(await host.read()).toHaveLength(9);
  console.log(`nine tables: ${crossings.count} crossings`);
  expect(crossings.count).toBeLessThanOrEqual(3500);
});

test('marking ten cells, filling twenty-three, taking them back', async () => {
  const { host, crossings } = await openSample('演示-待校验.xlsx');
  const grids = await host.read();
  const result = check(grids);
  const marks = result.findings.flatMap(({ cells: [cell] }): CellMark[] =>
    cell ? [{ sheet: cell.sheet, at: cell.at, level: 'error' }] : [],
  );
  expect(marks.length).toBeGreaterThanOrEqual(10);
  crossings.reset();
  await host.mark(marks.slice(0, 10));
  console.log(`marking 10: ${crossings.count} crossings`);
  expect(crossings.count).toBeLessThanOrEqual(100);
  // One blank is kept back while figures beside it are wrong; it is filled here all the same.
  const { edits: sure, withheld } = planOf(result);
  const edits = [
    ...sure.map((edit) => cellEditOf(edit, grids)),
    ...withheld.map(({ sheet, at, after }) => ({ sheet, at, value: after, before: '' })),
  ];
  expect(edits).toHaveLength(23);
  crossings.reset();
  const { applied, undo } = await host.apply(edits);
  expect(applied).toHaveLength(23);
  console.log(`filling 23: ${crossings.count} crossings`);
  expect(crossings.count).toBeLessThanOrEqual(200);
  crossings.reset();
  expect(await undo()).toEqual([]);
  console.log(`taking 23 back: ${crossings.count} crossings`);
  expect(crossings.count).toBeLessThanOrEqual(250);
});
