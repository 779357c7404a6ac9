/**
 * Figures of a document that was made of last year's: they get controls, follow the tables, and lose them without a trace.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { paragraphText, type NarrativeDocument } from '../../../src/core/narrative';
import { createWordHost, type WordHost } from '../../../src/hosts/word';
import type { FigureParagraph } from '../../../src/hosts/word/types';
import { openWord } from '../../office-host/jest/open-word';
import { quiet } from '../../office-host/jest/quiet';
import { WordDocument } from '../../office-host/word/document';
import { snapshot } from '../../office-host/word/snapshot';
import type { WordOffice } from '../../office-host/word/word-office';
import { sectionOf } from './support/documents';

let office: WordOffice;
let word: WordHost;
beforeAll(async () => {
  office = await openWord();
  word = await createWordHost();
});

const TOTAL = (total: string): string => `2020年度收入[1/稿p1s1.1|${total}]万元，其中12.50万元是别的。`;
const RISEN = '比上年增加[1/稿p1s2.1~1.2|12.50]万元。';
const FALLEN = '比上年减少[1/稿p1s2.1~2.2|3.00]万元。';
const ITEM = (row: string, name: string, amount: string): string =>
  `${name}[1/稿T05项:${row}.3|${amount}]万元。`;
const LAST = sectionOf(TOTAL('12.50') + RISEN, ITEM('201', '甲', '5.00'));

/** The document as it stands, the figures of these paragraphs of the first section asked for. */
function paragraphsOf(document: NarrativeDocument): FigureParagraph[] {
  const [section] = document.sections;
  return section!.paragraphs.map((paragraph, index) => {
    let offset = 0;
    const figures = paragraph.runs.flatMap((run) => {
      const at = offset;
      offset += run.text.length;
      return run.kind === 'figure' ? [{ id: run.id, text: run.text, source: run.source, offset: at }] : [];
    });
    return { paragraph: index + 1, text: paragraphText(paragraph), figures };
  });
}

/** Its first number is bold. */
function opened(document = LAST): WordDocument {
  const texts = document.sections[0]!.paragraphs.map(paragraphText);
  const own = office.open(new WordDocument(['前', ...texts, '后']));
  own.$range(own.$story.paragraphs[2]!, 8, 13).font.bold = true;
  return own;
}
const textsIn = (document: WordDocument): string[] => document.$story.paragraphs.map(({ text }) => text);
const tagsIn = (document: WordDocument): string[] => document.$story.allControls().map(({ tag }) => tag);
const linked = async (): Promise<WordDocument> => {
  const document = opened();
  await word.link(paragraphsOf(LAST));
  return document;
};

test('each figure gets its control, hidden, with its source; taken away, the document is what it was', async () => {
  const document = opened();
  const before = snapshot(document);
  const links = await word.link(paragraphsOf(LAST));
  expect(tagsIn(document)).toEqual(['1/稿p1s1.1', '1/稿p1s2.1~1.2', '1/稿T05项:201.3']);
  expect(document.$story.allControls().map(({ appearance, title }) => [appearance, title])[0]).toEqual([
    'Hidden',
    '计算：1 + 1',
  ]);
  expect(links.map(({ made, left }) => [made.length, left])).toEqual([
    [0, 0],
    [2, 0],
    [1, 0],
  ]);
  expect(JSON.stringify(snapshot(document))).toContain('"text":"12.50","bold":true');
  expect([await word.hasLearned(), await word.inserted()]).toEqual([true, ['1']]);
  await word.unlink(links);
  expect(snapshot(document)).toEqual(before);
  expect(await word.hasLearned()).toBe(false);
  await quiet(office);
  expect(office.referencesLeft).toBe(0);
});

test('a paragraph that is another now is left alone, and told', async () => {
  const document = opened();
  document.$retype('其中12.50万元', '其中有12.50万元');
  const links = await word.link(paragraphsOf(LAST));
  expect(links.map(({ left }) => left)).toEqual([0, 2, 0]);
  expect(tagsIn(document)).toEqual(['1/稿T05项:201.3']);
});

test('the tables change: exactly that number does, in the look it has', async () => {
  const document = await linked();
  const before = textsIn(document);
  const now = sectionOf(TOTAL('19.50') + RISEN, ITEM('201', '甲', '5.00'));
  const report = await word.update(now);
  expect(report).toEqual({
    changed: [{ id: '1/稿p1s1.1', section: '1', before: '12.50', after: '19.50' }],
    kept: 2,
    stale: [],
    missing: [],
  });
  expect(textsIn(document)).toEqual(
    before.map((text) => text.replace('2020年度收入12.50万元', '2020年度收入19.50万元')),
  );
  expect(JSON.stringify(snapshot(document))).toContain('"text":"19.50","bold":true');
});

test('nothing differs: nothing changes', async () => {
  const document = await linked();
  const before = snapshot(document);
  expect(await word.update(LAST)).toEqual({ changed: [], kept: 3, stale: [], missing: [] });
  expect(snapshot(document)).toEqual(before);
});

test('a number typed over is put right', async () => {
  const document = await linked();
  document.$retype('甲5.00', '甲5.60');
  const { changed } = await word.update(LAST);
  expect(changed.map(({ before, after }) => [before, after])).toEqual([['5.60', '5.00']]);
  expect(textsIn(document)).toContain('甲5.00万元。');
});

test('a sentence that turns is told, and replaced by one click', async () => {
  const document = await linked();
  const now = sectionOf(TOTAL('12.50') + FALLEN, ITEM('201', '甲', '5.00'));
  const { stale, changed } = await word.update(now);
  expect([changed, stale.map(({ why, text, replacement }) => [why, text, replacement])]).toEqual([
    [],
    [['sign', '比上年增加12.50万元。', '比上年减少3.00万元。']],
  ]);
  await word.replaceSentence(now, stale[0]!);
  expect(textsIn(document)[2]).toBe('2020年度收入12.50万元，其中12.50万元是别的。比上年减少3.00万元。');
  expect((await word.update(now)).stale).toEqual([]);
});

test('an item that is new is told, and comes behind the one before it', async () => {
  const document = await linked();
  const items = [ITEM('201', '甲', '5.00'), ITEM('204', '乙', '7.00')];
  const now = sectionOf(TOTAL('12.50') + RISEN, ...items);
  const { stale } = await word.update(now);
  expect(stale.map(({ why, replacement }) => [why, replacement])).toEqual([['new', '乙7.00万元。']]);
  await word.replaceSentence(now, stale[0]!);
  expect(textsIn(document).slice(-3)).toEqual(['甲5.00万元。', '乙7.00万元。', '后']);
  expect(await word.update(now)).toEqual({ changed: [], kept: 4, stale: [], missing: [] });
});

test('an item that is gone is told', async () => {
  await linked();
  const { stale } = await word.update(sectionOf(TOTAL('12.50') + RISEN));
  expect(stale.map(({ why, text }) => [why, text])).toEqual([['gone', '甲5.00万元。']]);
});

test('sections are not put in a second time', async () => {
  const document = await linked();
  const before = snapshot(document);
  await word.insert(LAST);
  expect(snapshot(document)).toEqual(before);
});

test('a figure that we wrote last year keeps its control under its new name, and gets the old one back', async () => {
  const last = sectionOf('收入[1/总计.1|12.50]万元。');
  const document = opened(last);
  await word.link(paragraphsOf(last));
  const before = snapshot(document);
  const now = sectionOf('收入[1/稿p1s1.1|12.50]万元。');
  const links = await word.link(paragraphsOf(now));
  expect(tagsIn(document)).toEqual(['1/稿p1s1.1']);
  await word.unlink(links);
  expect(snapshot(document)).toEqual(before);
});

test('a control of the office’s own around the number stays what it is', async () => {
  const document = opened();
  const own = document.$range(document.$story.paragraphs[3]!, 1, 5).insertContentControl();
  own.tag = '本单位的数';
  const before = snapshot(document);
  const links = await word.link(paragraphsOf(LAST));
  expect(tagsIn(document)).toEqual(['1/稿p1s1.1', '1/稿p1s2.1~1.2', '本单位的数', '1/稿T05项:201.3']);
  await word.unlink(links);
  expect(snapshot(document)).toEqual(before);
});

test('in a locked control nothing is touched, and it is told', async () => {
  const document = opened();
  document.$range(document.$story.paragraphs[3]!, 1, 5).insertContentControl().$state.cannotEdit = true;
  const links = await word.link(paragraphsOf(LAST));
  expect(links.map(({ left }) => left)).toEqual([0, 0, 1]);
});

test('by another form than its own nothing is updated: all would be gone', async () => {
  const document = await linked();
  const before = snapshot(document);
  await expect(word.update(sectionOf('收入[1/总计.1|12.50]万元。'))).rejects.toThrow('learnedElsewhere');
  expect(snapshot(document)).toEqual(before);
});
