/** The workbook that a text is about: from a file or a packet; answers stay with their office and year. */
import { supplementOf } from '../../../../src/core/narrative';
import { printPacket } from '../../../../src/pane/packet';
import { packetSettings } from '../../../../src/pane/packet';
import { defaultSettings } from '../../../../src/pane/model/settings';
import { NOTHING_KEPT, answerTo, wholeOf } from '../../../../src/pane/model/supplement';
import type { TextStore } from '../../../../src/pane/word/platform';
import { caseGrids } from '../../../support/case-workbook';
import { LUKOU, fileOf, openedStage, wordStage, wrong } from '../support';

const KEY = '上年.收入总计';
const OTHER = '单位.性质';
const GIVEN = '行政单位';

const packetOf = (value?: string): string =>
  printPacket(
    {
      name: LUKOU,
      grids: caseGrids('lukou-2020'),
      settings: { ...packetSettings(defaultSettings()), unit: '元' },
      supplement:
        value === undefined ? NOTHING_KEPT : { ...NOTHING_KEPT, own: supplementOf({ [KEY]: value }) },
    },
    '给 Word',
  );

const answerIn = (model: ReturnType<typeof wordStage>['model'], key = KEY): string =>
  answerTo(wholeOf(model.pane.state.supplement), key);

test('a file is read, recognised and checked', async () => {
  const { model } = await openedStage();
  expect(model.pane.host.name).toBe(LUKOU);
  expect(model.pane.state.checked?.result.set.tables.length).toBeGreaterThan(8);
  expect([wrong(model), model.pane.state.busy]).toEqual(['', undefined]);
});

test('a file without public tables is refused, and what was open stays open', async () => {
  const { model } = wordStage({}, { [LUKOU]: caseGrids('lukou-2020'), '名单.xlsx': [] });
  await model.opening!.fromFile(fileOf(LUKOU));
  await model.opening!.fromFile(fileOf('名单.xlsx'));
  expect(wrong(model)).toBe('“名单.xlsx”里没有认出决算或预算公开表');
  expect(model.pane.host.name).toBe(LUKOU);
});

test('a packet brings tables, settings and supplement', async () => {
  const { model } = wordStage();
  await model.opening!.fromPacket(packetOf('694.43'));
  expect([wrong(model), model.pane.host.name, model.pane.state.settings.unit]).toEqual(['', LUKOU, '元']);
  expect(answerIn(model)).toBe('694.43');
});

test('a spoilt packet is refused in plain words', async () => {
  const { model } = wordStage();
  await model.opening!.fromPacket(packetOf().slice(0, 900));
  expect(wrong(model)).toMatch(/数据不完整/);
  expect(model.pane.state.checked).toBeUndefined();
});

test('answers stay when the same accounts are opened anew; those of the packet win', async () => {
  const kept = new Map<string, string>();
  const shelf: TextStore = { get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) };
  const first = await openedStage({ shelf });
  await first.model.pane.narrating.answer(KEY, '1');
  await first.model.pane.narrating.answer(OTHER, GIVEN);
  const { model } = wordStage({ shelf });
  await model.opening!.fromFile(fileOf(LUKOU));
  expect([answerIn(model), answerIn(model, OTHER)]).toEqual(['1', GIVEN]);
  await model.opening!.fromPacket(packetOf('694.43'));
  expect([answerIn(model), answerIn(model, OTHER)]).toEqual(['694.43', GIVEN]);
});

test('another office does not see them', async () => {
  const kept = new Map<string, string>();
  const shelf: TextStore = { get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) };
  const { model } = wordStage(
    { shelf },
    {
      [LUKOU]: caseGrids('lukou-2020'),
      '普陀.xlsx': caseGrids('putuo-finance-2024'),
    },
  );
  await model.opening!.fromFile(fileOf(LUKOU));
  await model.pane.narrating.answer(KEY, '1');
  await model.opening!.fromFile(fileOf('普陀.xlsx'));
  expect([wrong(model), answerIn(model)]).toEqual(['', '']);
  await model.opening!.fromFile(fileOf(LUKOU));
  expect(answerIn(model)).toBe('1');
});

test('the workbook is only read', async () => {
  const { model } = await openedStage();
  const { host } = model.pane;
  const edit = { sheet: '收入决算表', at: { row: 0, column: 0 }, value: '1' };
  expect((await host.apply([edit])).refused).toHaveLength(1);
  await expect(host.writeSheet({ name: 'A', cells: [] })).rejects.toThrow('readOnly');
});
