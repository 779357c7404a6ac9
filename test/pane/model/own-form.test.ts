/** The office's own form: taken from a file, used and kept, refused where it is wrong, given up again. */
import { documentText, HUNAN_2020, printForm, SHANGHAI_2024 } from '../../../src/core/narrative';
import { render } from '../../../src/core/messages';
import { explanationOf } from '../../../src/pane/model/explanation';
import { formChoices, formOf } from '../../../src/pane/model/form-in-use';
import { defaultSettings, OWN_FORM, printSettings, readSettings } from '../../../src/pane/model/settings';
import { checkedModel, noticeText, openModel, plantedHost, problemText } from '../support';
import { textFile } from '../text-file';

const OWN = {
  ...HUNAN_2020,
  name: '本局写法',
  title: '{年度}年度本局决算说明',
  settings: { ...HUNAN_2020.settings, percentDecimals: 0 },
};
const file = (text = printForm(OWN)): File => textFile('样式.json', text);

const textOf = ({ state }: Awaited<ReturnType<typeof openModel>>): string =>
  documentText(explanationOf(state.checked!.result, state.supplement, state.settings).document);

const inUse = ({ state }: Awaited<ReturnType<typeof openModel>>) =>
  formOf(state.settings, state.checked?.result.set);

test('a form is used at once, with what it sets, and is there when the pane is opened again', async () => {
  let kept: string | undefined;
  const settings = { load: () => kept, save: (text: string) => void (kept = text) };
  const model = await checkedModel(plantedHost(), { settings });
  expect(textOf(model)).not.toContain('本局决算说明');
  expect(await model.ownForm.take(file())).toBe(true);
  expect(noticeText(model)).toContain('“本局写法”');
  expect(textOf(model)).toContain('年度本局决算说明');
  expect(textOf(model)).not.toMatch(/\.\d+%/);
  const again = await checkedModel(plantedHost(), { settings });
  expect(textOf(again)).toContain('年度本局决算说明');
  expect(inUse(again)).toEqual(OWN);
});

test('it is one of the choices as long as it is kept', async () => {
  const model = await openModel();
  await model.ownForm.take(file());
  expect(formChoices(model.state.settings).at(-1)).toEqual({ value: OWN_FORM, name: '本局写法' });
  model.change({ form: SHANGHAI_2024.id });
  expect(inUse(model)).toBe(SHANGHAI_2024);
  model.ownForm.forget();
  expect(inUse(model)).toBe(SHANGHAI_2024);
  expect(formChoices(model.state.settings).map(({ value }) => value)).not.toContain(OWN_FORM);
});

test('given up while it is used, the form that the tables ask for is used', async () => {
  const model = await checkedModel();
  await model.ownForm.take(file());
  model.ownForm.forget();
  expect(inUse(model)).toBe(HUNAN_2020);
});

test('a wrong file changes nothing, and its mistakes are told with their places', async () => {
  const model = await openModel();
  const before = model.state.settings;
  const wrong = printForm(OWN).replace('"title"', '"标题"');
  expect(await model.ownForm.take(file(wrong))).toBe(false);
  expect(problemText(model)).toBe('“样式.json”有 2 处写错，没有换用。改好后再导入');
  expect(model.state.problem!.details.map((detail) => render(detail))).toEqual([
    expect.stringContaining('整个文件里没有“标题”这一项'),
    '整个文件缺“title”',
  ]);
  expect(model.state.settings).toBe(before);
});

test('a file beyond all measure is not read', async () => {
  const model = await openModel();
  const huge = textFile('大.json', '', 5_000_000);
  await model.ownForm.take(huge);
  expect(problemText(model)).toContain('“大.json”太大');
});

test('the form in use can be saved as a file, edited and taken again', async () => {
  const saved: [string, string][] = [];
  const model = await checkedModel(plantedHost(), {
    saveDocument: async (name, bytes) => void saved.push([name, new TextDecoder().decode(bytes)]),
  });
  expect([model.ownForm.canExport, (await openModel()).ownForm.canExport]).toEqual([true, false]);
  await model.ownForm.export();
  const [name, text] = saved[0]!;
  expect(name).toBe('湖南省2020年度说明样式.json');
  await model.ownForm.take(file(text.replace('"湖南省2020年度"', '"我们的"')));
  expect(inUse(model)).toEqual({ ...HUNAN_2020, name: '我们的' });
});

test.each([
  ['no form', undefined],
  ['a form that no longer fits', { ...OWN, sections: [{ id: '1' }] }],
  ['a form of another kind', 'hunan-2020'],
])('settings that name an own form without one fall back: %s', async (_, ownForm) => {
  const kept = JSON.stringify({ ...defaultSettings(), form: OWN_FORM, ownForm });
  const { result } = (await checkedModel()).state.checked!;
  expect(formOf(readSettings(kept), result.set)).toBe(HUNAN_2020);
});

test('what was printed is read back', () => {
  const settings = { ...defaultSettings(), form: OWN_FORM, ownForm: OWN };
  expect(readSettings(printSettings(settings))).toEqual(settings);
});
