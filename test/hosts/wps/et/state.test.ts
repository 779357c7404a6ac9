/**
 * State of ours in a workbook of WPS: a custom XML part, as the workbench keeps it.
 * @jest-environment ./test/support/world/page.cjs
 */
import { gridFromTexts } from '../../../../src/core/grid';
import { EtHost } from '../../../../src/hosts/wps/et';
import { workbookOf } from '../../../office-host/excel/from-grids';
import { openEt } from '../../../wps-host/et/program';
import { problemOf } from '../../excel/support/problem';

function open() {
  const workbook = workbookOf([gridFromTexts('表01', [['1']])]);
  const { application, program } = openEt(workbook);
  return { workbook, program, wps: new EtHost(application), again: () => new EtHost(application) };
}

test('what is kept is there again, the newest only', async () => {
  const { workbook, wps, again } = open();
  workbook.$customXml.set('user', '<x xmlns="urn:of-the-user"/>');
  expect(await wps.loadState('说明')).toBeUndefined();
  await wps.saveState('说明', '一 < 二 & “三”\n');
  await wps.saveState('说明', '四');
  await wps.saveState('别的', '');
  expect(await again().loadState('说明')).toBe('四');
  expect(await again().loadState('别的')).toBe('');
  expect(workbook.$customXml.size).toBe(3);
});

test('signs of XML come back as they were', async () => {
  const { wps } = open();
  const text = JSON.stringify({ a: '<b>&"\'', c: ['甲', 1] });
  await wps.saveState('说明', text);
  expect(await wps.loadState('说明')).toBe(text);
});

test('where WPS does not keep it that is said, and what was kept stays', async () => {
  const { workbook, wps } = open();
  await wps.saveState('说明', '一');
  workbook.$customXml.set = () => workbook.$customXml;
  expect(await problemOf(wps.saveState('说明', '二'))).toContain('没有把这条内容存进工作簿');
  expect(await wps.loadState('说明')).toBe('一');
});
