/** The document of last year made this year's in Word, paragraph by paragraph, and taken back. */
import type { Grid } from '../../../../src/core/grid';
import { draftQuestions } from '../../../../src/core/learn';
import { FORMS, paragraphText, plainFigures } from '../../../../src/core/narrative';
import { explanationDocument } from '../../../../src/pane/model/explanation';
import { wholeOf } from '../../../../src/pane/model/supplement';
import { linkCounts } from '../../../../src/pane/word/model/linking';
import { sectionRows } from '../../../../src/pane/word/model/sections';
import type { WordModel } from '../../../../src/pane/word/model/word-model';
import { twoYears } from '../../../bench/proofread/two-years';
import { FakeWord } from '../fake-word';
import { fileOf, told, wordStage, wrong } from '../support';

const form = FORMS.find(({ id }) => id === 'national')!;
const { before, sets } = twoYears(form, 31)!;
const TEXT = before.document.sections.flatMap(({ paragraphs }) => paragraphs.map(paragraphText));
const FILES = { '今年.xlsx': sets.next.grids, '去年.xlsx': sets.last.grids };

async function stage(): Promise<{ readonly model: WordModel; readonly word: FakeWord }> {
  const staged = wordStage({}, FILES, new FakeWord(TEXT));
  await staged.model.start();
  await staged.model.opening!.fromFile(fileOf('今年.xlsx'));
  return staged;
}
async function made(): ReturnType<typeof stage> {
  const staged = await stage();
  await staged.model.pane.narrating.readPrevious(fileOf('去年.xlsx'));
  await staged.model.drafting!.make();
  return staged;
}
const placesOf = ({ state }: WordModel, kind: string): number[] =>
  state.draft!.rolled.paragraphs.flatMap((one, place) => (one.kind === kind ? [place] : []));

test('last year’s workbook is asked for first', async () => {
  const { model } = await stage();
  await model.drafting!.make();
  expect(wrong(model)).toBe('还没有去年的决算表，先选一个');
});

test('a document that is none of that year is refused in words', async () => {
  const { model, word } = await stage();
  await model.pane.narrating.readPrevious(fileOf('去年.xlsx'));
  word.paragraphs = ['部门说明', '一、收入支出决算总体情况说明', '全年办案3171件，结案2977件，接访415次。'];
  await model.drafting!.make();
  expect(wrong(model)).toContain('不能作底稿');
});

test('all is changed, and all taken back: the document is what it was', async () => {
  const { model, word } = await made();
  const { rolled } = model.state.draft!;
  await model.drafting!.apply();
  expect(told(model)).toBe(`改了 ${rolled.paragraphs.length} 段`);
  expect(placesOf(model, 'removed').length).toBeGreaterThan(0);
  expect(word.paragraphs).toEqual(rolled.document.paragraphs.map(({ text }) => text));
  await model.drafting!.takeBack();
  expect(word.paragraphs).toEqual(TEXT);
  expect(model.state.draft!.done.size).toBe(0);
});

test('a paragraph that could not be put back as it was is left to the user, and all else is done', async () => {
  const { model, word } = await made();
  const { rolled } = model.state.draft!;
  const [place = -1] = placesOf(model, 'removed');
  const one = rolled.paragraphs[place]!;
  const own = TEXT[one.kind === 'removed' ? one.paragraph : -1] ?? '';
  word.mixed.add(own);
  await model.drafting!.apply();
  expect(wrong(model)).toBe('');
  expect([...model.state.draft!.byHand]).toEqual([place]);
  expect(word.paragraphs).toContain(own);
  expect(word.paragraphs.length).toBe(rolled.document.paragraphs.length + 1);
  await model.drafting!.takeBack();
  expect(word.paragraphs).toEqual(TEXT);
});

test('one by one in any order, those added behind one another as well', async () => {
  const { model, word } = await made();
  const added = placesOf(model, 'added');
  expect(added.length).toBeGreaterThan(1);
  const places = [...added, ...placesOf(model, 'changed'), ...placesOf(model, 'removed')].reverse();
  for (const place of places) await model.drafting!.apply([place]);
  const backwards = [...word.paragraphs];
  await model.drafting!.takeBack();
  await model.drafting!.apply();
  expect(word.paragraphs).toEqual(backwards);
  for (const place of added) await model.drafting!.takeBack([place]);
  for (const place of places) await model.drafting!.takeBack([place]);
  expect(word.paragraphs).toEqual(TEXT);
});

test('what was rewritten by hand is left alone, and told; the rest is done', async () => {
  const { model, word } = await made();
  const [place = -1] = placesOf(model, 'changed').slice(1);
  const one = model.state.draft!.rolled.paragraphs[place]!;
  const at = one.kind === 'changed' ? one.paragraph : -1;
  word.paragraphs[at] = '手工改过的一段。';
  await model.drafting!.apply();
  expect(wrong(model)).toContain('有 1 段和刚才读到的不一样了');
  expect(word.paragraphs).toContain('手工改过的一段。');
  expect(model.state.draft!.done.has(place)).toBe(false);
  expect(model.state.draft!.done.size).toBeGreaterThan(5);
});

test('a place is gone to, wherever paragraphs that came have moved it', async () => {
  const { model, word } = await made();
  await model.drafting!.apply();
  const { toDo } = model.state.draft!.rolled;
  const missing = toDo.filter(({ kind }) => kind === 'missing');
  for (const one of [missing.at(-1)!, missing.find(({ added }) => added !== undefined)!]) {
    await model.drafting!.go(one, one.text);
    expect(word.selectedText).toBe(one.text);
  }
});

describe('what was made of last year’s document lives on', () => {
  const MENDED = '今年改过.xlsx';
  const files: Record<string, readonly Grid[]> = { ...FILES };
  const kept = new Map<string, string>();
  const shelf = {
    get: (key: string) => kept.get(key),
    set: (key: string, value: string) => void kept.set(key, value),
  };
  const narrated = ({ pane }: WordModel) => explanationDocument(pane.state)!;
  const figures = (model: WordModel) => plainFigures(narrated(model));

  async function drafted(): Promise<{ readonly model: WordModel; readonly word: FakeWord }> {
    kept.clear();
    const staged = wordStage({ shelf }, files, new FakeWord(TEXT));
    await staged.model.start();
    await staged.model.opening!.fromFile(fileOf('今年.xlsx'));
    await staged.model.pane.narrating.readPrevious(fileOf('去年.xlsx'));
    await staged.model.drafting!.make();
    return staged;
  }
  /** The workbook with another figure wherever it prints this one. */
  const mended = (figure: string): readonly Grid[] =>
    sets.next.grids.map((grid) => ({
      ...grid,
      cells: grid.cells.map((row) =>
        row?.map((cell) => {
          if (cell?.text.replaceAll(',', '') !== figure) return cell;
          const value = Number(figure) + 0.01;
          return { ...cell, text: value.toFixed(2), value };
        }),
      ),
    }));

  test('its figures have controls, its form is in use, also for the workbook mended and opened again', async () => {
    const { model, word } = await drafted();
    await model.drafting!.apply();
    const linked = figures(model).map(({ id }) => id);
    expect(linkCounts(model.state.draft!.links)).toEqual({ linked: linked.length, left: 0 });
    expect([...word.linked.values()].sort()).toEqual([...linked].sort());
    expect(narrated(model).sections.flatMap((one) => one.paragraphs.map(paragraphText))).toEqual(
      word.paragraphs,
    );
    const rows = sectionRows(narrated(model), model.state.standing, undefined);
    expect(rows.filter(({ state }) => state !== 'standing')).toEqual([]);

    const [place = -1] = placesOf(model, 'changed').filter((at) => {
      const one = model.state.draft!.rolled.paragraphs[at]!;
      return 'runs' in one && one.runs.some(({ kind }) => kind === 'figure');
    });
    await model.drafting!.takeBack([place]);
    expect(word.linked.size).toBeLessThan(linked.length);
    await model.drafting!.apply([place]);
    expect(word.linked.size).toBe(linked.length);

    const before = new Map(figures(model).map(({ id, text }) => [id, text]));
    const printed = figures(model).find(({ source }) => source.kind === 'cell')!;
    files[MENDED] = mended(printed.text.replaceAll(',', ''));
    await model.opening!.fromFile(fileOf(MENDED));
    expect(model.pane.state.settings.learnedForm?.id).toBe('learned');
    const differing = figures(model).filter(({ id, text }) => before.get(id) !== text);
    expect(differing.map(({ id }) => id)).toContain(printed.id);
    expect(differing.length).toBeLessThan(linked.length / 2);

    word.linked.clear();
    await model.opening!.fromFile(fileOf('今年.xlsx'));
    expect(model.pane.state.settings.learnedForm).toBeUndefined();
  });

  test('taken back, nothing of it is left; what was answered since stays', async () => {
    const { model, word } = await drafted();
    const before = wholeOf(model.pane.state.supplement);
    await model.drafting!.apply();
    expect(model.pane.state.settings.learnedForm?.id).toBe('learned');
    const { questions } = draftQuestions(model.state.draft!.learned);
    const { key } = questions.find(
      (one) => one.kind === '文字' && one.each === undefined && !before.entries.has(one.key),
    )!;
    await model.pane.narrating.answer(key, '今年的原因');
    await model.drafting!.takeBack();
    expect([word.paragraphs, word.linked.size]).toEqual([TEXT, 0]);
    expect(model.pane.state.settings.learnedForm).toBeUndefined();
    const now = new Map(wholeOf(model.pane.state.supplement).entries);
    expect(now.get(key)?.value).toBe('今年的原因');
    now.delete(key);
    expect([...now]).toEqual([...before.entries]);
  });
});
