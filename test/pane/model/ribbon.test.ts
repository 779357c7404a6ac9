/** A pane opened by a ribbon button checks at once; marks that are shown follow a new check. */
import { PaneModel } from '../../../src/pane/model/pane-model';
import { caseGrids } from '../../support/case-workbook';
import { MemoryHost } from '../memory-host';

test('the view asked for is shown and the workbook is checked', async () => {
  const model = new PaneModel(new MemoryHost(caseGrids('lukou-2020')), { view: 'fill' });
  await model.start();
  expect(model.state.view).toBe('fill');
  expect(model.state.checked?.result.set.tables).toHaveLength(9);
});

test('without a view nothing is checked unasked', async () => {
  const model = new PaneModel(new MemoryHost(caseGrids('lukou-2020')));
  await model.start();
  expect(model.state.checked).toBeUndefined();
});

test('marks go from cells that were filled', async () => {
  const host = new MemoryHost(caseGrids('lukou-2020'));
  const model = new PaneModel(host);
  await model.checking.check();
  await model.reporting.mark();
  const before = host.marks.length;
  await model.editing.fill();
  await model.checking.check();
  expect(before).toBeGreaterThan(host.marks.length);
});
