/** Settings: remembered, and readable however old or broken what was kept is. */
import { documentText, HUNAN_2020, SHANGHAI_2024, YUNNAN_2021 } from '../../../src/core/narrative';
import { explanationDocument } from '../../../src/pane/model/explanation';
import { formOf } from '../../../src/pane/model/form-in-use';
import type { PaneModel } from '../../../src/pane/model/pane-model';
import { defaultSettings, OWN_FORM, printSettings, readSettings } from '../../../src/pane/model/settings';
import { generateSet } from '../../bench/generate';
import { MemoryHost } from '../memory-host';
import { checkedModel, openModel, plantedHost } from '../support';

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

describe('how the text is written', () => {
  const yunnan = () => new MemoryHost(generateSet(1, { layout: 'yunnan-2023' }).grids);
  const written = ({ state }: PaneModel): string => documentText(explanationDocument(state)!);

  test('by the form that the tables ask for, with its own unit', async () => {
    const model = await checkedModel(yunnan());
    expect(formOf(model.state.settings, model.state.checked!.result.set)).toBe(YUNNAN_2021);
    expect(written(model)).toMatch(/收入合计[\d.]+元/);
    expect(written(model)).not.toContain('万元');
  });

  test('what was changed by hand stays when another form is chosen, and what was not is the form’s', async () => {
    const model = await checkedModel();
    const { set } = model.state.checked!.result;
    expect(formOf(model.state.settings, set)).toBe(HUNAN_2020);
    model.change({ percentDecimals: 0 });
    model.change({ form: YUNNAN_2021.id });
    expect(formOf(model.state.settings, set)).toBe(YUNNAN_2021);
    expect(written(model)).toContain('6290900');
    expect(written(model)).not.toMatch(/\.\d+%/);
    model.change({ unit: '万元' });
    expect(written(model)).toContain('629.09万元');
  });

  test.each([
    ['nothing changed', { form: 'hunan-2020', unit: '万元', percentDecimals: 1, trimZeros: false }, {}],
    [
      'a form chosen, which had another form’s unit and decimals',
      { form: 'yunnan-2021', unit: '万元', percentDecimals: 1, trimZeros: false },
      { form: 'yunnan-2021' },
    ],
    [
      'unit and decimals changed',
      { form: 'hunan-2020', unit: '元', percentDecimals: 2, trimZeros: true, author: '张三' },
      { unit: '元', percentDecimals: 2, trimZeros: true, author: '张三' },
    ],
    [
      'the office’s own form',
      { form: OWN_FORM, ownForm: SHANGHAI_2024, unit: '万元', percentDecimals: 1, trimZeros: false },
      { form: OWN_FORM, ownForm: SHANGHAI_2024, unit: '万元', percentDecimals: 1, trimZeros: false },
    ],
  ])('kept by an earlier version: %s', (_, kept, expected) => {
    expect(readSettings(JSON.stringify(kept))).toEqual({ ...defaultSettings(), ...expected });
  });

  test('kept by this version: a unit chosen by hand that is also the default of then', () => {
    const settings = { ...defaultSettings(), form: YUNNAN_2021.id, unit: '万元' as const, trimZeros: false };
    expect(readSettings(printSettings(settings))).toEqual(settings);
  });
});
