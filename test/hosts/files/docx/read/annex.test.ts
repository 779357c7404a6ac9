/** Tables that we set behind an explanation are read back as they are, those that had to be cut too. */
import { check } from '../../../../../src/core/check';
import { documentGrids } from '../../../../../src/core/document';
import { annexOf, readDocx, writeDocx } from '../../../../../src/hosts/files/docx';
import { readings } from '../../../../properties/support';
import { generateSet } from '../../../../bench/generate';
import { fewOf } from '../../../../support/proof';
import { SAMPLE } from '../support/sample';

it.each(fewOf(['sichuan-2021', 'yunnan-2023', 'shanghai-2024'] as const, 2))('%s', async (layout) => {
  const { grids } = generateSet(5, { layout });
  const whole = check(grids);
  const annex = whole.set.tables.flatMap((table) => {
    const grid = grids.find(({ name }) => name === table.sheet);
    return grid ? [annexOf(table, grid)] : [];
  });
  const reading = await readDocx(await writeDocx(SAMPLE, { annex }));
  if (!reading.ok) throw new Error('It was not read');
  const { document, tables } = reading;
  const read = documentGrids(document.paragraphs, tables, (table) => `表${table}`);
  const again = check(read.map(({ grid }) => grid));
  expect(again.set.tables.map(({ id }) => id).sort()).toEqual(whole.set.tables.map(({ id }) => id).sort());
  expect(readings(again)).toEqual(readings(whole));
});
