/** Telling by hand which table stands on a sheet: tried, kept when it works, used again, forgotten. */
import type { Grid } from '../../../src/core/grid';
import { layoutQuestion } from '../../../src/core/recognise';
import {
  guessesFor,
  keyChoices,
  confirmedLayoutOf,
  withLayout,
} from '../../../src/pane/model/layout-answers';
import { placesToAsk } from '../../../src/pane/model/places-to-ask';
import { readSettings } from '../../../src/pane/model/settings';
import { caseGrids } from '../../support/case-workbook';
import { OWN_SHEET, ownForm } from '../../support/own-form';
import { MemoryHost } from '../memory-host';
import { checkedModel, noticeText, problemText } from '../support';

const placeOf = (grids: readonly Grid[]) => {
  const grid = grids.find(({ name }) => name === OWN_SHEET)!;
  return { sheet: OWN_SHEET, area: { top: 0, left: 0, bottom: grid.cells.length - 1, right: 7 } };
};

function answered(grids: readonly Grid[]) {
  const question = layoutQuestion(grids, placeOf(grids))!;
  const columns = [...guessesFor(question, 'T03')];
  const idOf = (key: string) => keyChoices('T03').find((choice) => choice.key === key)!.id;
  question.columns.forEach(({ words }, place) => {
    if (words.includes('日常运转')) columns[place] = idOf('基本支出');
    if (words.includes('专项花费')) columns[place] = idOf('项目支出');
  });
  return confirmedLayoutOf(question, { table: 'T03', columns });
}

async function told() {
  const host = new MemoryHost(ownForm());
  let stored: string | undefined;
  const settings = { load: () => stored, save: (text: string) => void (stored = text) };
  const model = await checkedModel(host, { settings });
  const grids = model.state.checked!.grids;
  await model.layouts.keep(answered(grids), placeOf(grids));
  return { model, host, settings, kept: () => stored };
}

test('the program guesses what it knows of the header', () => {
  const question = layoutQuestion(ownForm(), placeOf(ownForm()))!;
  const guesses = guessesFor(question, 'T03');
  const shown = question.columns.map(({ words }, place) => [words.at(-1), guesses[place]?.split('|')[0]]);
  expect(question.title?.text).toBe('本局花钱一览');
  expect(shown).toEqual([
    ['功能分类科目编码', 'code'],
    ['科目名称', 'label'],
    ['本年支出合计', '本年支出合计'],
    ['日常运转', 'none'],
    ['专项花费', 'none'],
    ['上缴上级支出', '上缴上级支出'],
    ['经营支出', '经营支出'],
    ['对附属单位补助支出', '对附属单位补助支出'],
  ]);
});

test('told once, the table is recognised with every figure, kept, and recognised when the pane is opened again', async () => {
  const { model, settings, kept } = await told();
  const { set } = model.state.checked!.result;
  expect(noticeText(model)).toContain('已认出并记住');
  expect(set.table('T03')?.figure('合计', '项目支出')?.text).toBe('209.40');
  expect(readSettings(kept()).layouts).toHaveLength(1);
  const again = await checkedModel(new MemoryHost(ownForm()), { settings });
  expect(again.state.checked!.result.set.table('T03')?.figure('201', '基本支出')?.text).toBe('281.41');
});

test('an answer with which nothing is recognised is not kept, and that is told', async () => {
  const model = await checkedModel(new MemoryHost(ownForm()));
  const { grids } = model.state.checked!;
  const place = placeOf(grids);
  const question = layoutQuestion(grids, place)!;
  const layout = confirmedLayoutOf(question, { table: 'T03', columns: question.columns.map(() => 'none') });
  expect(await model.layouts.keep(layout, place)).toBe(false);
  expect(problemText(model)).toContain('仍认不出');
  expect(model.state.settings.layouts).toEqual([]);
});

test('what was told can be forgotten', async () => {
  const { model, kept } = await told();
  model.layouts.forget(model.state.settings.layouts[0]!);
  await model.checking.check();
  expect(model.state.checked!.result.set.table('T03')).toBeUndefined();
  expect(readSettings(kept()).layouts).toEqual([]);
});

test('a later answer about the same title takes the place of the earlier', () => {
  const first = { table: 'T03', title: '本局花钱一览' } as const;
  const second = { table: 'T05', title: '本局花钱一览' } as const;
  const other = { table: 'T02', title: '本局收入一览' } as const;
  expect(withLayout([first, other], second)).toEqual([other, second]);
});

test('kept layouts that cannot be read do no harm', async () => {
  const model = await checkedModel(new MemoryHost(caseGrids('lukou-2020')), {
    settings: { load: () => '{"layouts":[{"table":"T99"}]}', save: () => undefined },
  });
  expect(model.state.checked!.result.set.tables).toHaveLength(9);
});

test('where nothing was recognised, every sheet with something on it can be told', async () => {
  const model = await checkedModel(new MemoryHost(ownForm().filter(({ name }) => name === OWN_SHEET)));
  expect(placesToAsk(model.state.checked!).map(({ place }) => place.sheet)).toEqual([OWN_SHEET]);
});
