/** Charts in the explanation that the pane saves. */
import { render } from '../../../src/core/messages';
import type { Chart } from '../../../src/core/narrative/charts';
import { defaultSettings, printSettings, readSettings } from '../../../src/pane/model/settings';
import { chartsFor } from '../../../src/pane/charts';
import { wholeOf } from '../../../src/pane/model/supplement';
import { caseGrids } from '../../support/case-workbook';
import { MemoryHost } from '../memory-host';
import { checkedModel } from '../support';

async function saved(charts: boolean, answers: Readonly<Record<string, string>> = {}) {
  const written: (readonly Chart[])[] = [];
  const model = await checkedModel(new MemoryHost(caseGrids('lukou-2020')), {
    writeDocument: async (_, given) => {
      written.push(given);
      return new Uint8Array(3);
    },
    saveDocument: async () => undefined,
  });
  model.change({ charts });
  for (const [key, value] of Object.entries({ 年度: '2020', ...answers }))
    await model.narrating.answer(key, value);
  await model.narrating.save();
  const { notice } = model.state;
  return { model, charts: written[0] ?? [], notice: notice ? render(notice) : '' };
}

it('has none unless they are wanted', async () => {
  const { charts, notice } = await saved(false);
  expect(charts).toEqual([]);
  expect(notice).toBe('已保存“2020年度部门决算情况说明.docx”');
});

it('has those that the tables give, and says how many lack last year', async () => {
  const { charts, notice } = await saved(true);
  expect(charts.map(({ section }) => section)).toEqual(['3', '5.2', '7.1']);
  expect(notice).toBe('已保存“2020年度部门决算情况说明.docx”，附图 3 幅；另有 3 幅缺数或合计不平，没有画');
});

it('has last year beside this where it was answered', async () => {
  const { model, charts } = await saved(true, { '上年.收入总计': '694.43' });
  expect(charts[0]?.series[0]?.values.map(({ text }) => text)).toEqual(['694.43', '629.09']);
  const { checked, settings, supplement } = model.state;
  const again = chartsFor({ result: checked!.result, supplement: wholeOf(supplement), settings });
  expect(again.charts).toEqual(charts);
});

it('the choice is kept', () => {
  const wanted = { ...defaultSettings(), charts: true };
  expect(readSettings(printSettings(wanted)).charts).toBe(true);
  expect(readSettings('{"charts":"yes"}').charts).toBe(false);
});
