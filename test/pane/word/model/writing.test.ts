/** Our sections in the document: how each stands, what an update tells, where a figure is found again. */
import { render } from '../../../../src/core/messages';
import { paragraphText, type NarrativeDocument, type Run } from '../../../../src/core/narrative';
import type { StaleSentence, WordPicture } from '../../../../src/hosts/word/types';
import { explanationDocument as writtenBy } from '../../../../src/pane/model/explanation';
import { placeOfFigure, placeOfSentence } from '../../../../src/pane/word/model/find';
import { sectionRows } from '../../../../src/pane/word/model/sections';
import type { WordModel } from '../../../../src/pane/word/model/word-model';
import { FakeWord } from '../fake-word';
import { openedStage, told, wrong } from '../support';

const documentOf = (model: WordModel): NarrativeDocument => writtenBy(model.pane.state)!;
const rowsOf = (model: WordModel) => sectionRows(documentOf(model), model.state.standing, model.state.update);
const stateOf = (model: WordModel, id: string) => rowsOf(model).find((row) => row.id === id)?.state;

test('nothing is inserted at first; then all of it', async () => {
  const { model, word } = await openedStage();
  expect(new Set(rowsOf(model).map(({ state }) => state))).toEqual(new Set(['absent']));
  await model.writing!.insert();
  expect(new Set(rowsOf(model).map(({ state }) => state))).toEqual(new Set(['standing']));
  expect(told(model)).toBe(`已插入 ${documentOf(model).sections.length} 节`);
  expect(word.paragraphs.length).toBeGreaterThan(20);
});

test('one section is inserted alone', async () => {
  const { model, word } = await openedStage();
  await model.writing!.insert(['1']);
  expect([...word.ours.keys()]).toEqual(['1']);
  expect([stateOf(model, '1'), stateOf(model, '2')]).toEqual(['standing', 'absent']);
});

test('after another style is chosen sections differ, until they are updated', async () => {
  const { model } = await openedStage();
  await model.writing!.insert();
  model.pane.change({ unit: '元' });
  expect(stateOf(model, '1')).toBe('changed');
  await model.writing!.update();
  expect(stateOf(model, '1')).toBe('standing');
  const { report } = model.state.update!;
  expect(report.changed.length).toBeGreaterThan(10);
});

test('a sentence that no longer fits keeps its section open until it is replaced', async () => {
  const word = new FakeWord();
  const { model } = await openedStage({}, word);
  await model.writing!.insert();
  const text = word.paragraphs.find((one) => one.includes('万元'))!;
  const stale: StaleSentence = { section: '1', paragraph: 1, text, replacement: '新句。', why: 'sign' };
  word.stale = [stale];
  await model.writing!.update();
  expect(stateOf(model, '1')).toBe('changed');
  await model.writing!.goToSentence(stale);
  expect(word.selectedText).toBe(text);
  await model.writing!.replace(stale, 0);
  expect([word.replaced, stateOf(model, '1')]).toEqual([[stale], 'standing']);
  await model.writing!.goToSentence(stale);
  expect(wrong(model)).toMatch(/没有找到/);
});

test('a wording edited by hand is settled by an update', async () => {
  const word = new FakeWord();
  const { model } = await openedStage({}, word);
  await model.writing!.insert();
  word.paragraphs = word.paragraphs.map((text) => text.replace('收入', '各项收入'));
  await model.writing!.look();
  expect(rowsOf(model).some(({ state }) => state === 'changed')).toBe(true);
  await model.writing!.update();
  expect(rowsOf(model).every(({ state }) => state === 'standing')).toBe(true);
});

test('charts are drawn only when they are asked for', async () => {
  const picture = { id: 'c', section: '1' } as WordPicture;
  const { model, word } = await openedStage({ pictures: async () => ({ pictures: [picture], leftOut: 2 }) });
  await model.writing!.insert(['1']);
  expect(word.pictures).toEqual([]);
  model.pane.change({ charts: true });
  await model.writing!.insert(['2']);
  expect(word.pictures).toEqual([picture]);
  expect(render(model.pane.state.notice!)).toBe('已插入 1 节；另有 2 幅图缺数或合计不平，没有画');
});

test('what Word refuses is told with a way to try again', async () => {
  const { model, word } = await openedStage();
  word.failing = 'insert';
  await model.writing!.insert();
  expect([wrong(model), word.ours.size]).toEqual(['Word 正忙，请稍后再试', 0]);
  await model.pane.runner.retry();
  expect(word.ours.size).toBeGreaterThan(5);
});

describe('a figure is found again', () => {
  const figure = (id: string, text: string): Run => ({
    kind: 'figure',
    id,
    text,
    source: { kind: 'cell', cells: [], supplement: [], formula: '' },
  });
  const words = (text: string): Run => ({ kind: 'text', text });
  const narrative: NarrativeDocument = {
    form: 'f',
    year: 2020,
    department: undefined,
    sections: [
      {
        id: '1',
        paragraphs: [
          { style: 'heading1', runs: [words('一、收入')] },
          {
            style: 'body',
            runs: [words('收入'), figure('a', '5'), words('万元，其中拨款'), figure('b', '5')],
          },
        ],
      },
      {
        id: '2',
        paragraphs: [
          { style: 'heading1', runs: [words('二、支出')] },
          { style: 'body', runs: [words('支出'), figure('c', '5'), words('万元')] },
        ],
      },
    ],
  };
  const place = (lines: readonly string[], section: string, id: string) => {
    const found = placeOfFigure({ paragraphs: lines.map((text) => ({ text })) }, narrative, { section, id });
    return found && [found.paragraph, found.offset];
  };
  const LINES = ['一、收入', '收入5万元，其中拨款5万元', '二、支出', '支出5万元'];
  test.each<[string, readonly string[], string, string, number[] | undefined]>([
    ['by its section and the words before it', LINES, '1', 'a', [1, 2]],
    ['the second of the same value', LINES, '1', 'b', [1, 10]],
    ['in its own section', LINES, '2', 'c', [3, 2]],
    ['in wording edited by hand', ['一、收入', '全年收入55、其中财政拨款5万元'], '1', 'b', [1, 13]],
    ['without its heading', ['支出5万元'], '2', 'c', [0, 2]],
    ['not as part of another number', ['一、收入', '收入15.5万元'], '1', 'a', undefined],
    ['not when it is gone', ['一、收入', '收入6万元'], '1', 'a', undefined],
  ])('%s', (_, lines, section, id, expected) => expect(place(lines, section, id)).toEqual(expected));

  test('and a sentence in its section first', () => {
    const paragraphs = ['支出5万元', ...LINES].map((text) => ({ text }));
    expect(placeOfSentence({ paragraphs }, narrative, { section: '2', text: '支出5万元' })).toEqual({
      paragraph: 4,
      offset: 0,
      length: 5,
    });
    expect(placeOfSentence({ paragraphs }, narrative, { section: '2', text: '' })).toBeUndefined();
  });
});

test('rows name the headings and count what is missing', async () => {
  const { model } = await openedStage();
  const document = documentOf(model);
  for (const [place, { heading }] of rowsOf(model).entries())
    expect(heading).toBe(paragraphText(document.sections[place]!.paragraphs[0]!));
  expect(rowsOf(model).reduce((sum, { missing }) => sum + missing, 0)).toBeGreaterThan(3);
});
