/**
 * See leaves.ts.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { caseGrids } from '../../support/case-workbook';
import { openGrids, openPane } from '../jest/open-pane';
import { ALL_FOUND, foundIn, leaveIn } from './leaves';

test('finds nothing of what another suite left in Excel', async () => {
  const office = await openPane();
  expect([...foundIn(office), office.listeners]).toEqual([0]);
  openGrids(office, caseGrids('lukou-2020').slice(0, 1));
  await leaveIn(office, () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async () => undefined);
      context.trackedObjects.add(context.workbook.worksheets.getFirst().getRange('A1'));
      await context.sync();
    }),
  );
  expect([...foundIn(office), office.listeners]).toEqual([...ALL_FOUND, 1]);
});
