/** Last year's tables and the year's budget beside a text: taken where they fit, told in words where they don't. */
import { render } from '../../../src/core/messages';
import { proofread } from '../../../src/core/proofread';
import type { Grid } from '../../../src/core/grid';
import { recognise } from '../../../src/core/recognise';
import type { TableSet } from '../../../src/core/tables';
import { readWorkbook } from '../../../src/hosts/files/xlsx';
import { fittedTo, refusalOf, type GivenBook } from '../../../src/workbench/beside/given';
import { BesideSource } from '../../../src/workbench/beside/source';
import { documentOf } from '../../../src/workbench/text/read-text';
import { demoBudget } from '../../support/demo-budget';
import { demoGrids, demoText } from '../../support/demo-document';
import { tableSet } from '../../support/table-set';

async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  const reading = await readWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.problem.id);
  return reading.grids;
}

const TEXT = documentOf(demoText());
const budgetOf = async (year: number): Promise<GivenBook> => ({
  name: `预算${year}.xlsx`,
  grids: await gridsOf(demoBudget(year)),
});
const accounts = (async (): Promise<TableSet> => recognise(await demoGrids()))();

const words = (set: TableSet, books: Parameters<typeof fittedTo>[2]): string[] =>
  fittedTo(() => set, TEXT, books).unused.map((one) => render(one, 'zh-CN'));

test('a budget of the year that the text names is taken, and another 年初预算 is a hint', async () => {
  const set = await accounts;
  const { sets, unused } = fittedTo(() => set, TEXT, { budget: await budgetOf(2020) });
  expect([unused, sets.budget?.kind]).toEqual([[], 'budget']);
  const hints = (beside: typeof sets): string[] =>
    proofread(TEXT, set, beside)
      .findings.filter(({ severity, text }) => severity === 'hint' && text === '291.42万元')
      .map(({ message }) => String(message.data['expected']));
  expect([hints({}), hints(sets)]).toEqual([[], ['300.00万元']]);
});

test('one of another year is not used, and the year that is wanted is told', async () => {
  expect(words(await accounts, { budget: await budgetOf(2021) })).toEqual([
    '“预算2021.xlsx”是 2021 年的预算，要的是 2020 年的，没有用它',
  ]);
});

test('a file without a budget, and one without any table, are refused when they are chosen', async () => {
  const [own, budget] = [{ name: '表.xlsx', grids: await demoGrids() }, await budgetOf(2020)];
  const told = (slot: Parameters<typeof refusalOf>[0], book: GivenBook): string | undefined =>
    refusalOf(slot, book)?.id;
  expect([told('budget', own), told('previous', own), told('budget', budget)]).toEqual([
    'noBudget',
    undefined,
    undefined,
  ]);
  expect(told('previous', { name: '空.xlsx', grids: [] })).toBe('noTables');
});

test('of last year’s file the set of the same kind is taken; another kind or year is told', async () => {
  const last = { name: '预算2019.xlsx', grids: (await budgetOf(2019)).grids };
  const of = (id: 'T01' | 'B01', year: number): TableSet =>
    tableSet({ [id]: { 收入总计: '1.00' } }, { year });
  expect(fittedTo(() => of('B01', 2020), TEXT, { previous: last }).sets.previous?.kind).toBe('budget');
  expect(words(of('T01', 2020), { previous: last })).toEqual([
    '“预算2019.xlsx”里没有上年的决算公开表，没有用它',
  ]);
  expect(words(of('B01', 2022), { previous: last })).toEqual([
    '“预算2019.xlsx”是 2019 年的，打开的是 2022 年的，上年应是 2021 年，没有用它',
  ]);
});

test('a budget is held against no budget of its own year', async () => {
  const budget = tableSet({ B01: { 收入总计: '1.00' } }, { year: 2020 });
  expect(words(budget, { budget: await budgetOf(2020) })).toEqual([
    '打开的就是预算，文中没有“年初预算”可对，没有用“预算2020.xlsx”',
  ]);
});

test('the pane beside a text hears when others are chosen, and why some are not used', async () => {
  const told: string[] = [];
  const source = new BesideSource((...lines) => told.push(...lines.map(({ id }) => id)));
  let heard = 0;
  const end = source.watch(() => (heard += 1));
  const set = await accounts;
  source.put({ budget: await budgetOf(2020) });
  expect([heard, source.setsFor(set, TEXT).budget?.kind]).toEqual([1, 'budget']);
  source.put({ budget: await budgetOf(2021) });
  expect([source.setsFor(set, TEXT), told]).toEqual([{}, ['budgetOfOtherYear']]);
  end();
  source.put({});
  expect(heard).toBe(2);
});
