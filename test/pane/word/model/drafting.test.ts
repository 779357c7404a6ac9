/** The document of last year made this year's in Word, paragraph by paragraph, and taken back. */
import { FORMS, paragraphText } from '../../../../src/core/narrative';
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
  const last = toDo.filter(({ kind }) => kind === 'missing').at(-1)!;
  await model.drafting!.go(last.paragraph, last.text);
  expect(word.selectedText).toBe(last.text);
});
