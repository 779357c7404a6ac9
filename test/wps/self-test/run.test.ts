/** The self-test over the simulated 表格: it passes there, finds what is broken, and leaves nothing behind. */
import { selfTestReport, selfTest, type TryResult } from '../../../src/wps/self-test/run';
import { TRIES } from '../../../src/wps/self-test/tries';
import type { TriedApplication } from '../../../src/wps/self-test/types';
import { Workbook } from '../../office-host/excel/workbook';
import { openWps, type SimulatedWps } from '../support/shell';

/** Those that ask the page, not WPS. */
const OF_THE_PAGE = ['clipboard', 'engine'];
const ofWps = TRIES.filter(({ id }) => !OF_THE_PAGE.includes(id));

function wps(): SimulatedWps & { tried: TriedApplication } {
  const one = openWps(new Workbook('用户的表.xlsx'));
  one.open[0]!.program.$book.$addSheet('账').$cells.get(0, 0);
  return { ...one, tried: one.application as unknown as TriedApplication };
}

const failures = (all: readonly TryResult[]): string[] =>
  all.filter(({ passed }) => !passed).map(({ id, saw }) => `${id}: ${saw}`);

it('passes as a whole, tells each as it is done, and closes its workbook', async () => {
  const { tried, open, disk } = wps();
  const told: string[] = [];
  const all = await selfTest(tried, ({ id }) => told.push(id), ofWps);
  expect(failures(all)).toEqual([]);
  expect(told).toEqual(['newBook', ...ofWps.map(({ id }) => id)]);
  expect(open.map(({ program }) => program.$book.name)).toEqual(['用户的表.xlsx']);
  expect([...disk.files.keys()]).toEqual([]);
});

it('each function that is broken is told, and those after it are tried all the same', async () => {
  const { tried } = wps();
  Object.assign(tried.FileSystem, {
    ReadFileAsArrayBuffer: () => new ArrayBuffer(1),
  });
  Object.assign(tried.PluginStorage, { getItem: () => undefined });
  const all = await selfTest(tried, () => undefined, ofWps);
  expect(failures(all).map((text) => text.split(':')[0])).toEqual(['memory', 'files']);
  expect(all).toHaveLength(ofWps.length + 1);
});

it('where no workbook can be made, nothing is tried', async () => {
  const { tried, open } = wps();
  Object.assign(tried.Workbooks, {
    Add: () => {
      throw new Error('0x800AC472');
    },
  });
  expect(await selfTest(tried, () => undefined, ofWps)).toEqual([
    { id: 'newBook', passed: false, saw: '0x800AC472' },
  ]);
  expect(open).toHaveLength(1);
});

it('the report names the version of WPS and of the program, each try, and nothing of the user’s', async () => {
  const { tried } = wps();
  const report = selfTestReport(tried, await selfTest(tried, () => undefined, ofWps), new Date(0));
  expect(report).toContain('12.1.0.28043');
  expect(report).toMatch(/^决算公开助手 \d+\.\d+\.\d+ {2}自检 {2}1970-01-01/);
  for (const { id } of ofWps) expect(report).toContain(`（${id}）`);
  expect(report).not.toContain('用户的表');
});
