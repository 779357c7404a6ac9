/** A merge over the whole sheet costs neither time nor memory. */
import { recognise } from '../../../src/core/recognise';
import { gridFromTexts } from '../../../src/core/grid';
import type { Grid } from '../../../src/core/grid';
import { caseGrids } from '../../support/case-workbook';

test('tables are found beside a sheet that is one merged cell', () => {
  const merged: Grid = gridFromTexts(
    '备注',
    [['说明']],
    [{ top: 1, left: 1, bottom: 1_048_574, right: 16_383 }],
  );
  const far = [...merged.cells];
  far[1_048_575] = [{ text: '远', value: '远', kind: 'text' }];
  const start = process.memoryUsage().heapUsed;
  const set = recognise([{ ...merged, cells: far }, ...caseGrids('lukou-2020')]);
  expect(set.tables).toHaveLength(9);
  expect(process.memoryUsage().heapUsed - start).toBeLessThan(200e6);
});
