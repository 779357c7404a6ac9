/** The budget that was published for the year, chosen in the pane: it answers 年初预算, and the text is held against it. */
import type { PrintedTable } from '../../../../scripts/samples/printed/printed-table';
import { gridOf } from '../../../../scripts/samples/printed/to-grid';
import type { Grid } from '../../../../src/core/grid';
import { FORMS } from '../../../../src/core/narrative';
import type { Proofread, ProofreadOptions } from '../../../../src/core/proofread/types';
import { explanationOf } from '../../../../src/pane/model/explanation';
import { sourceOfAnswer, wholeOf } from '../../../../src/pane/model/supplement';
import type { WordModel } from '../../../../src/pane/word/model/word-model';
import { generateBudget } from '../../../bench/generate/budget';
import { twoYears } from '../../../bench/proofread/two-years';
import { fakeProofread } from '../fake-proofread';
import { FakeWord } from '../fake-word';
import { fileOf, told, wordStage, wrong } from '../support';

const { sets } = twoYears(
  FORMS.find(({ id }) => id === 'hunan-2020')!,
  31,
)!;
const YEAR = String(sets.next.year);

/** Drawn for 2024, said to be of another year. */
function budgetOf(year: string): readonly Grid[] {
  const drawn = JSON.stringify(generateBudget(4, { form: 'shanghai-unit' }).tables);
  const tables = JSON.parse(drawn.replaceAll('2024年', `${year}年`)) as PrintedTable[];
  return tables.map((table) => gridOf(table));
}
const FILES = {
  '决算.xlsx': sets.next.grids,
  '预算.xlsx': budgetOf(YEAR),
  '旧预算.xlsx': budgetOf('2019'),
};
const kept = new Map<string, string>();
const shelf = {
  get: (key: string) => kept.get(key),
  set: (key: string, value: string) => void kept.set(key, value),
};

async function opened(proofread?: Proofread): Promise<WordModel> {
  const { model } = wordStage(
    { shelf, ...(proofread ? { proofread: async () => proofread } : {}) },
    FILES,
    new FakeWord(['部门决算情况说明', '收入1.00万元。']),
  );
  await model.start();
  model.pane.change({ form: 'hunan-2020' });
  await model.opening!.fromFile(fileOf('决算.xlsx'));
  return model;
}
const lacking = ({ pane: { state } }: WordModel): number =>
  explanationOf(state.checked!.result, state.supplement, state.settings).lacking;

test('it answers what was budgeted, also when the workbook is opened again, until it is given up', async () => {
  kept.clear();
  const model = await opened();
  const before = lacking(model);
  await model.pane.narrating.readBudget(fileOf('预算.xlsx'));
  const { supplement } = model.pane.state;
  const keys = [...supplement.budget.entries.keys()];
  expect(keys.every((key) => key.startsWith('年初预算.'))).toBe(true);
  expect(told(model)).toBe(`从“预算.xlsx”读出年初预算 ${keys.length} 项`);
  expect(lacking(model)).toBeLessThan(before);
  expect(sourceOfAnswer(supplement, keys[0]!)).toBe('budget');
  await model.pane.narrating.answer(keys[0]!, '7.77');
  expect(wholeOf(model.pane.state.supplement).entries.get(keys[0]!)?.value).toBe('7.77');
  const again = await opened();
  expect([...again.pane.state.supplement.budget.entries.keys()]).toEqual(keys);
  expect(again.pane.state.budget).toBeUndefined();
  await again.pane.narrating.forgetBudget();
  expect(again.pane.state.supplement.budget.entries.size).toBe(0);
});

test('the text is held against it by itself, as it may rightly differ', async () => {
  kept.clear();
  const seen: (ProofreadOptions | undefined)[] = [];
  const read = fakeProofread([], []);
  const model = await opened((text, tables, options) => {
    seen.push(options);
    return read(text, tables);
  });
  await model.pane.narrating.readBudget(fileOf('预算.xlsx'));
  await model.proofing.run();
  expect(seen.map((one) => [one?.budget?.kind, one?.budget?.year])).toEqual([['budget', sets.next.year]]);
  expect(
    [...(seen[0]?.supplement?.entries.keys() ?? [])].filter((key) => key.startsWith('年初预算')),
  ).toEqual([]);
});

test('a file without a budget, and a budget of another year, are told and change nothing', async () => {
  kept.clear();
  const model = await opened();
  await model.pane.narrating.readBudget(fileOf('决算.xlsx'));
  expect(wrong(model)).toBe('“决算.xlsx”里没有认出部门预算公开表；请选今年年初公布的部门预算');
  await model.pane.narrating.readBudget(fileOf('旧预算.xlsx'));
  expect(wrong(model)).toBe(`“旧预算.xlsx”是 2019 年的预算，这里要 ${YEAR} 年的`);
  expect(model.pane.state.budget).toBeUndefined();
  expect(model.pane.state.supplement.budget.entries.size).toBe(0);
});
