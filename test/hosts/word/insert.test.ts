/**
 * Sections put into a document: where, how they look, and what a second time does.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { documentText, plainFigures } from '../../../src/core/narrative';
import { createWordHost } from '../../../src/hosts/word';
import type { WordHost, WordPicture } from '../../../src/hosts/word';
import { openWord } from '../../office-host/jest/open-word';
import { isParagraph } from '../../office-host/word/story';
import { WordDocument } from '../../office-host/word/document';
import { snapshot } from '../../office-host/word/snapshot';
import type { WordOffice } from '../../office-host/word/word-office';
import { PNG, lukou, officeDocument, sectionOf } from './support/documents';

let office: WordOffice;
let word: WordHost;

beforeAll(async () => {
  office = await openWord();
  word = await createWordHost();
});

const NARRATIVE = lukou();
const looksOf = (document: WordDocument) =>
  document.$story.paragraphs.map(({ text, layout: { style, firstLineIndent } }) => [
    text.slice(0, 8),
    style,
    firstLineIndent,
  ]);

test('the whole explanation, in two round trips and without a reference', async () => {
  const document = office.open(new WordDocument());
  await word.insert(NARRATIVE);
  console.log(
    `insert ${NARRATIVE.sections.length} sections, ${plainFigures(NARRATIVE).length} figures: ${office.page.traffic.summary}`,
  );
  expect(office.page.traffic.syncs).toBeLessThanOrEqual(3);
  expect(office.referencesLeft).toBe(0);
  expect(document.$text).toBe(`${documentText(NARRATIVE)}\n`);
  for (const { id, text } of plainFigures(NARRATIVE)) expect(document.$control(id).text).toBe(text);
  const outer = document.$story.nodes.filter((node) => !isParagraph(node));
  expect(outer).toHaveLength(2 * NARRATIVE.sections.length);
  expect(await word.inserted()).toEqual(NARRATIVE.sections.map(({ id }) => id));
});

test('figures tell where they come from; what is missing is highlighted, and nothing else', async () => {
  const document = office.open(new WordDocument());
  await word.insert(sectionOf('会议费[1/会议费.1|0.32]万元，培训费[?培训费]，[1/b.1|5]人。'));
  const control = document.$control('1/会议费.1');
  expect([control.title, control.$state.appearance]).toEqual(['计算：1 + 1', 'Hidden']);
  expect(document.$control('section:1').title).toBe('一、总体情况说明');
  const highlighted = document.$story.paragraphs.flatMap(({ atoms }) =>
    atoms.flatMap((atom) => ('char' in atom && atom.look.highlightColor !== null ? [atom.char] : [])),
  );
  expect(highlighted.join('')).toBe('【待补充：培训费】');
});

test('the template of the office decides: headings built in, body like the text at the cursor', async () => {
  const document = office.open(officeDocument());
  await word.insert(sectionOf('收入[1/a.1|12.50]万元。'));
  expect(looksOf(document).slice(1, 4)).toEqual([
    ['本部门主要职责是', '公文正文', 32],
    ['一、总体情况说明', 'Heading1', 0],
    ['收入12.50万', '公文正文', 0],
  ]);
});

test('in plain text the body is indented by two characters', async () => {
  const document = office.open(new WordDocument());
  await word.insert(sectionOf('收入[1/a.1|12.50]万元。'));
  expect(looksOf(document)[1]).toEqual(['收入12.50万', 'Normal', 21]);
});

test('a cursor in a table puts the text behind the table', async () => {
  const document = office.open(officeDocument());
  document.$click('419.69');
  await word.insert(sectionOf('收入[1/a.1|12.50]万元。'));
  expect(document.$text.split('\n').slice(4, 9)).toEqual([
    '基本支出',
    '419.69',
    '一、总体情况说明',
    '收入12.50万元。',
    '第四部分 名词解释',
  ]);
  expect(document.$paragraphWith('收入').cell).toBeUndefined();
});

test('a section that stands is left, one that is missing goes to its place', async () => {
  const document = office.open(officeDocument());
  await word.insert(NARRATIVE, ['1', '4']);
  const before = snapshot(document);
  await word.insert(NARRATIVE, ['1']);
  expect(snapshot(document)).toEqual(before);
  document.$click('第四部分');
  office.page.traffic.reset();
  await word.insert(NARRATIVE, ['title', '2', '3', '5']);
  expect(office.page.traffic.syncs).toBeLessThanOrEqual(3);
  expect(await word.inserted()).toEqual(['title', '1', '2', '3', '4', '5']);
  expect(looksOf(document).filter(([, style]) => style === '公文正文')).toHaveLength(5);
  expect(office.referencesLeft).toBe(0);
});

const picture = (over: Partial<WordPicture> = {}): WordPicture => ({
  id: '支出构成',
  section: '1',
  base64: PNG,
  width: 400,
  height: 200,
  altText: '基本支出占三分之二',
  title: '支出构成图',
  ...over,
});

test('pictures stand behind their section, and a later section behind them', async () => {
  const document = office.open(new WordDocument());
  await word.insert(
    NARRATIVE,
    ['1'],
    [picture(), picture({ id: '收入', title: '收入图' }), picture({ section: '9' })],
  );
  await word.insert(NARRATIVE, ['2'], [picture(), picture({ id: '收入' })]);
  const inOrder = document.$story.allControls().filter(({ isBlock }) => isBlock);
  expect(inOrder.map(({ tag }) => tag.replace(/@.*/, ''))).toEqual([
    'section:1',
    'picture:支出构成',
    'picture:收入',
    'section:2',
  ]);
  const [first] = document.body.inlinePictures.$items;
  expect(first).toMatchObject({
    width: 400,
    height: 200,
    altTextTitle: '支出构成图',
    altTextDescription: '基本支出占三分之二',
  });
  expect(await word.inserted()).toEqual(['1', '2']);
});

test('a section that stands without its picture gets it, before what is new behind it', async () => {
  const document = office.open(new WordDocument());
  await word.insert(NARRATIVE, ['1']);
  await word.insert(NARRATIVE, ['1', '2'], [picture()]);
  const inOrder = document.$story.allControls().filter(({ isBlock }) => isBlock);
  expect(inOrder.map(({ tag }) => tag.replace(/@.*/, ''))).toEqual([
    'section:1',
    'picture:支出构成',
    'section:2',
  ]);
  const before = snapshot(document);
  await word.insert(NARRATIVE, ['1', '2'], [picture()]);
  expect(snapshot(document)).toEqual(before);
});

test('controls of others are no figures of ours', async () => {
  const document = office.open(new WordDocument(['其他 629.09']));
  await word.insert(NARRATIVE, ['1']);
  const foreign = document.$range(document.$paragraphWith('其他'), 3, 9).insertContentControl();
  for (const tag of ['1', '5.3', 'section', '99/x.1', 'plain/1.2']) {
    foreign.tag = tag;
    const { changed, stale, kept } = await word.update(NARRATIVE);
    expect([tag, changed, stale, kept]).toEqual([tag, [], [], 7]);
  }
});

test('very long explanations are written in several requests, in order', async () => {
  const document = office.open(new WordDocument());
  const long = Array.from({ length: 700 }, (_, index) => `收入[1/项:${index}.1|${index}.50]万元。`);
  const [first] = sectionOf(...long).sections;
  const [last] = sectionOf('结束').sections;
  await word.insert({
    ...NARRATIVE,
    sections: [first!, { ...first!, id: '2' }, { ...last!, id: '3' }],
  });
  expect(office.page.traffic.syncs).toBe(4);
  expect(await word.inserted()).toEqual(['1', '2', '3']);
  expect(document.$story.paragraphs.at(-2)!.text).toBe('结束');
});
