/**
 * One contract for all hosts: the same workbook gives equal grids, and whatever is done and taken back leaves it as it was.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { readFileSync } from 'node:fs';
import { check } from '../../../src/core/check';
import { planOf } from '../../../src/core/fill';
import { sureFixes } from '../../../src/core/fix';
import type { Grid } from '../../../src/core/grid';
import { cellEditOf } from '../../../src/hosts/cell-edit';
import { readWorkbook } from '../../../src/hosts/files/xlsx';
import type { CellEdit } from '../../../src/hosts/host';
import { fixOf } from '../../../src/pane/model/fixes';
import { marksOf } from '../../../src/pane/model/marks';
import { openPane } from '../../office-host/jest/open-pane';
import type { OfficeHost } from '../../office-host/office-host';
import { caseWorkbook } from '../../support/case-workbook';
import { fewOf } from '../../support/proof';
import { HOSTS, plainOf } from './opened';
import { oddWorkbook } from './odd-workbook';

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(`assets/samples/${name}`));

const WORKBOOKS: Readonly<Record<string, () => Uint8Array>> = {
  渌口: () => caseWorkbook('lukou-2020'),
  普陀: () => caseWorkbook('putuo-finance-2024'),
  '普陀，三处改错': () => caseWorkbook('putuo-finance-2024-planted-errors'),
  岳麓自评: () => caseWorkbook('yuelu-2020'),
  '演示，有错有空': () => sample('演示-待校验.xlsx'),
  '演示，十四张表': () => sample('演示-今年决算表（自动生成）.xlsx'),
  杂项: oddWorkbook,
};
const TO_MEND = ['普陀，三处改错', '演示，有错有空'] as const;

let office: OfficeHost;
beforeAll(async () => {
  office = await openPane();
});

async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  const file = await readWorkbook(bytes);
  if (!file.ok) throw new Error('unreadable');
  return file.grids;
}

function fillsIn(grids: readonly Grid[]): CellEdit[] {
  return planOf(check(grids)).edits.map((edit) => cellEditOf(edit, grids));
}

function fixesIn(grids: readonly Grid[]): CellEdit[] {
  const result = check(grids);
  const plan = planOf(result);
  return sureFixes(result.findings).flatMap(({ suspects }) => suspects.map((one) => fixOf(one, plan, grids)));
}

/** What stands in the cells and shows. Not the number formats: a Grid knows none of blank cells, so the programs were not given them. */
const shownIn = (grid: Grid): unknown =>
  grid.cells.flatMap((row, at) =>
    (row ?? []).flatMap((cell, column) => (cell ? [[at, column, cell.text, cell.value, cell.formula]] : [])),
  );

describe.each(Object.entries(HOSTS))('%s', (_, open) => {
  test.each(fewOf(Object.entries(WORKBOOKS), 3))(
    '%s: its grids are those of the file',
    async (name, make) => {
      const bytes = make();
      const { host } = await open(name, bytes, office);
      const read = await host.read();
      expect(read.map(plainOf)).toEqual((await gridsOf(bytes)).map(plainOf));
    },
  );

  test.each(TO_MEND)('%s: marks come and go as a whole', async (name) => {
    const { host, snapshot } = await open(name, WORKBOOKS[name]!(), office);
    const before = snapshot();
    const marks = marksOf(check(await host.read()).findings, []);
    expect(marks.length).toBeGreaterThan(5);
    await host.mark(marks);
    const marked = snapshot();
    expect(marked).not.toEqual(before);
    await host.mark(marks);
    expect(snapshot()).toEqual(marked);
    await host.clearMarks();
    expect(snapshot()).toEqual(before);
  });

  test.each([
    ['fills', '演示，有错有空', fillsIn],
    ['fixes', '演示，有错有空', fixesIn],
  ] as const)('%s of %s are written, and taken back whole', async (_what, name, editsIn) => {
    const bytes = WORKBOOKS[name]!();
    const { host, snapshot } = await open(name, bytes, office);
    const before = snapshot();
    const edits = editsIn(await host.read());
    expect(edits.length).toBeGreaterThan(0);
    const done = await host.apply(edits);
    expect(done.refused).toEqual([]);
    expect(done.applied).toEqual(edits);
    const written = (await host.read()).map(shownIn);
    expect(written).not.toEqual((await gridsOf(bytes)).map(shownIn));
    const file = await HOSTS.FileHost!(name, bytes, office);
    await file.host.apply(edits);
    expect(written).toEqual((await file.host.read()).map(shownIn));
    expect(await done.undo()).toEqual([]);
    expect(snapshot()).toEqual(before);
  });
});
