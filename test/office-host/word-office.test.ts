/**
 * The test host's Word, through the genuine office.js.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { openWord } from './jest/open-word';
import { requirementTable } from './requirements/table';
import { WordDocument } from './word/document';
import { snapshot } from './word/snapshot';
import type { WordOffice } from './word/word-office';

let office: WordOffice;
beforeAll(async () => {
  office = await openWord();
});

const untracked = <Item extends { untrack(): unknown }>(item: Item): Item => {
  item.untrack();
  return item;
};

test('paragraphs, cells, styles, in one round trip and without a reference', async () => {
  const document = office.open(new WordDocument(['标题', '甲']));
  document.$paragraphWith('标题').layout.style = 'Heading1';
  document.$addTable([['a', 'b']]);
  await Word.run(async (context) => {
    const paragraphs = untracked(untracked(context.document.body).paragraphs);
    paragraphs.load('items/text,items/styleBuiltIn,items/tableNestingLevel');
    await context.sync();
    expect(
      paragraphs.items.map(({ text, styleBuiltIn, tableNestingLevel }) => [
        text,
        styleBuiltIn,
        tableNestingLevel,
      ]),
    ).toEqual([
      ['标题', 'Heading1', 0],
      ['甲', 'Normal', 0],
      ['a', 'Normal', 1],
      ['b', 'Normal', 1],
    ]);
  });
  expect(office.page.traffic.syncs).toBe(1);
  expect(office.referencesLeft).toBe(0);
});

test('controls within controls: made, found by tag, replaced, taken away', async () => {
  const document = office.open(new WordDocument(['前']));
  const before = snapshot(document);
  await Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst().insertParagraph('', 'After');
    const block = first.insertContentControl();
    block.tag = 'section:1';
    const text = first.insertText('收入', 'End');
    const figure = first.insertText('12.50', 'End');
    first.insertText('万元', 'End');
    const control = figure.insertContentControl();
    control.tag = '1/总计.1';
    text.font.highlightColor = 'Yellow';
    text.load('text');
    await context.sync();
    expect(text.text).toBe('收入');
  });
  expect(document.$control('section:1').text).toBe('收入12.50万元');
  await Word.run(async (context) => {
    const controls = context.document.contentControls;
    const none = controls.getByTag('没有').getFirstOrNullObject();
    const figure = controls.getByTag('1/总计.1').getFirst();
    figure.insertText('13.00', 'Replace');
    figure.load('id,text,parentContentControl/tag');
    none.load('id');
    await context.sync();
    expect([figure.text, none.isNullObject]).toEqual(['13.00', true]);
    const ahead = figure.paragraphs.getFirst().getRange('Start').expandTo(figure.getRange('Start'));
    ahead.load('text');
    await context.sync();
    expect(ahead.text).toBe('收入');
    controls.getByTag('section:1').getFirst().delete(false);
    await context.sync();
  });
  expect(snapshot(document)).toEqual(before);
});

test('a search finds what is written otherwise too, and nothing across the edge of a control', async () => {
  const document = office.open(new WordDocument(['“5”和５和55，5']));
  const count = (wanted: string) =>
    Word.run(async (context) => {
      const hits = context.document.body.paragraphs.getFirst().search(wanted, { matchCase: true });
      hits.load('items/text');
      await context.sync();
      return hits.items.map(({ text }) => text);
    });
  expect(await count('5')).toEqual(['5', '５', '5', '5', '5']);
  expect(await count('"')).toEqual(['“', '”']);
  await expect(count('^x')).rejects.toMatchObject({ code: 'InvalidArgument' });
  await expect(count('长'.repeat(256))).rejects.toMatchObject({ code: 'SearchStringInvalidOrTooLong' });
  const [node] = document.$story.paragraphs;
  document.$range(node!, 6, 7).insertContentControl();
  expect(await count('55')).toEqual([]);
});

type Work = (document: Word.Document) => unknown;
const failing: readonly (readonly [string, Work, string])[] = [
  ['a missing control', (document) => document.contentControls.getById(1).load('tag'), 'ItemNotFound'],
  [
    'a control half over the edge of another',
    (document) => {
      const whole = document.contentControls.getFirst().getRange('Content');
      return whole.expandTo(document.body.paragraphs.getFirst().getRange('End')).insertContentControl();
    },
    'InvalidArgument',
  ],
  [
    'a locked control',
    (document) => {
      document.contentControls.getFirst().cannotEdit = true;
      return document.contentControls.getFirst().insertText('x', 'Replace');
    },
    'AccessDenied',
  ],
  [
    'a tag that is too long',
    (document) => {
      document.contentControls.getFirst().tag = 'x'.repeat(65);
    },
    'InvalidArgument',
  ],
];

test.each(failing)('%s fails', async (_, work, code) => {
  const document = office.open(new WordDocument(['收入12万元']));
  document.$range(document.$paragraphWith('收入'), 2, 4).insertContentControl();
  const run = Word.run(async (context) => {
    work(context.document);
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code });
});

test('members above WordApi 1.3 are stopped', async () => {
  office.open(new WordDocument(['甲']));
  const run = Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().getRange().insertComment('x');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  expect(requirementTable('Word')['Range.insertComment']).toEqual({ set: 'WordApi', version: '1.4' });
  expect(requirementTable('Word')['ContentControl.tag']).toEqual({ set: 'WordApi', version: '1.1' });
  expect(requirementTable('Word')['Paragraph.getTextRanges']).toEqual({ set: 'WordApi', version: '1.3' });
});

test('a user edits within controls, and they stay', () => {
  const document = new WordDocument(['收入12.50万元']);
  document.$range(document.$paragraphWith('收入'), 2, 7).insertContentControl().tag = 'a';
  document.$retype('收入12.50万元', '总收入12.70万元');
  expect([document.$text, document.$control('a').text]).toEqual(['总收入12.70万元', '12.70']);
});
