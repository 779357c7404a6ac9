/** Settings: remembered, and readable however old or broken what was kept is. */
import { defaultSettings, printSettings, readSettings } from '../../../src/pane/model/settings';
import { openModel, plantedHost } from '../support';

test('what was printed is read back', () => {
  const settings = {
    ...defaultSettings(),
    unit: '元' as const,
    percentDecimals: 2,
    largeChange: 15,
    rules: '甲：表01[收入总计] = 表01[支出总计]',
    author: '张三',
  };
  expect(readSettings(printSettings(settings))).toEqual(settings);
});

test.each([
  undefined,
  '',
  'not json',
  'null',
  '[]',
  '{"unit":"美元","percentDecimals":9,"largeChange":-1,"locale":"fr"}',
])('what cannot be read has its default: %s', (text) => {
  expect(readSettings(text)).toEqual(defaultSettings());
});

test('the user’s language wins over the platform’s', () => {
  expect(readSettings(undefined, 'en-US').locale).toBe('en-US');
  expect(readSettings('{"locale":"zh-CN"}', 'en-US').locale).toBe('zh-CN');
});

test('a change is kept at once', async () => {
  let kept: string | undefined;
  const settings = { load: () => kept, save: (text: string) => void (kept = text) };
  const model = await openModel(plantedHost(), { settings });
  model.change({ trimZeros: true });
  expect((await openModel(plantedHost(), { settings })).state.settings.trimZeros).toBe(true);
});
