/** A text in the browser: read from files and pastes, corrected in the copy, coloured in pieces. */
import '../encoding';
import { readTextFile, documentOf, isTextFile, pastedText } from '../../../src/workbench/text/read-text';
import { piecesOf } from '../../../src/workbench/text/pieces';
import { BrowserText } from '../../../src/workbench/text/text-host';
import { TEXT_WORDS } from '../../../src/workbench/text/words';

const fileOf = (name: string, bytes: Uint8Array): File =>
  ({ name, arrayBuffer: async () => bytes.slice().buffer }) as unknown as File;
const texts = (document: ReturnType<typeof documentOf>): string[] =>
  document.paragraphs.map(({ text }) => text);

test.each([
  ['甲\r\n乙\n丙', ['甲', '乙', '丙']],
  ['甲\v乙\f\u2028丙', ['甲', '乙', '', '丙']],
  ['', ['']],
])('%j is split into lines', (text, lines) => expect(texts(documentOf(text))).toEqual(lines));

test.each([
  ['说明.docx', true],
  ['说明.TXT', true],
  ['说明.doc', true],
  ['公开表.xlsx', false],
])('%s is a text: %s', (name, is) => expect(isTextFile(name)).toBe(is));

describe('a text file', () => {
  const read = async (bytes: readonly number[]) => {
    const reading = await readTextFile(fileOf('a.txt', new Uint8Array(bytes)));
    return reading.ok ? texts(reading.document) : reading.problem.id;
  };
  test('in UTF-8, with its mark', async () =>
    expect(await read([0xef, 0xbb, 0xbf, 0xe5, 0x86, 0xb3, 0x0a, 0x31])).toEqual(['决', '1']));
  test('in the encoding of Chinese Windows', async () =>
    expect(await read([0xbe, 0xf6, 0xcb, 0xe3])).toEqual(['决算']));
  test('without words', async () => expect(await read([0x20, 0x0a])).toBe('empty'));
  test('of more characters than a text may have', async () =>
    expect(await read(Array<number>(1_000_001).fill(0x31))).toBe('tooManyCharacters'));
  test('a paste is refused for the same, and where it has no words', () => {
    const problemOf = (text: string) => {
      const reading = pastedText(text);
      return reading.ok ? undefined : reading.problem.id;
    };
    expect(problemOf('1 '.repeat(15_001))).toBe('tooManyFigures');
    expect(problemOf(' \n')).toBe('empty');
    expect(problemOf('收入5万元。')).toBeUndefined();
  });
  test('a Word document that is none is refused', async () => {
    const reading = await readTextFile(fileOf('a.docx', new Uint8Array([1, 2, 3])));
    expect(reading.ok).toBe(false);
  });
});

describe('the copy', () => {
  const correction = { paragraph: 1, offset: 2, length: 3, text: '5万元', by: '12万元' };
  const opened = () => new BrowserText('甲', documentOf('标题\n收入5万元。'));

  test('is corrected, counted, and shown where it was', async () => {
    const text = opened();
    const seen: number[] = [];
    const end = text.watch(() => seen.push(text.view().corrections));
    expect(await text.correct(correction)).toBe(true);
    end();
    await text.select(correction);
    expect([texts(await text.read()), seen]).toEqual([['标题', '收入12万元。'], [1]]);
    expect(text.view().selected).toEqual({ paragraph: 1, offset: 2, length: 3 });
    expect(text.view().isUnsaved).toBe(true);
    text.saved();
    expect(text.view()).toMatchObject({ isUnsaved: false, corrections: 1 });
  });
  test('takes corrections back one by one, the last first', async () => {
    const text = opened();
    const undone: unknown[] = [];
    const end = text.onUndone((one) => undone.push(one));
    const second = { paragraph: 0, offset: 0, length: 2, text: '标题', by: '题' };
    await text.correct(correction);
    await text.correct(second);
    await text.mark([{ ...correction, colour: '#FF0000' }]);
    text.undo();
    expect([texts(await text.read()), undone]).toEqual([['标题', '收入12万元。'], [second]]);
    expect(text.view()).toMatchObject({ corrections: 1, isUnsaved: true, marks: [] });
    text.undo();
    expect(texts(await text.read())).toEqual(['标题', '收入5万元。']);
    expect(text.view()).toMatchObject({
      corrections: 0,
      isUnsaved: false,
      selected: { paragraph: 1, offset: 2, length: 3 },
    });
    end();
    text.undo();
    expect(undone).toEqual([second, correction]);
  });
  test('makes them again one by one, the last taken back first, until another is made', async () => {
    const text = opened();
    const redone: unknown[] = [];
    text.onRedone((one) => redone.push(one));
    const second = { paragraph: 0, offset: 0, length: 2, text: '标题', by: '题' };
    await text.correct(correction);
    await text.correct(second);
    text.undo();
    text.undo();
    expect(text.view()).toMatchObject({ corrections: 0, takenBack: 2 });
    text.redo();
    expect([texts(await text.read()), redone]).toEqual([['标题', '收入12万元。'], [correction]]);
    expect(text.view()).toMatchObject({ corrections: 1, takenBack: 1, isUnsaved: true });
    expect(text.view().selected).toEqual({ paragraph: 1, offset: 2, length: 4 });
    await text.correct(second);
    text.redo();
    expect([texts(await text.read()), redone]).toEqual([['题', '收入12万元。'], [correction]]);
    expect(text.view()).toMatchObject({ corrections: 2, takenBack: 0 });
  });
  test('is left alone where it says something else', async () => {
    const text = opened();
    expect(await text.correct({ ...correction, text: '6万元' })).toBe(false);
    expect(await text.correct({ ...correction, paragraph: 9 })).toBe(false);
    expect(texts(await text.read())).toEqual(['标题', '收入5万元。']);
  });
  test('takes marks and gives them back', async () => {
    const text = opened();
    await text.mark([{ ...correction, colour: '#FF0000' }]);
    expect(text.view().marks).toHaveLength(1);
    await text.clearMarks();
    expect(text.view().marks).toEqual([]);
  });
});

describe('pieces', () => {
  const mark = (offset: number, length: number, colour: string) => ({ paragraph: 0, offset, length, colour });
  const shown = (...given: Parameters<typeof piecesOf>) =>
    piecesOf(...given).map(({ text, colour, isSelected }) => [text, colour ?? '', isSelected]);

  test('without marks the text is one', () =>
    expect(shown('甲乙', [], undefined)).toEqual([['甲乙', '', false]]));
  test('are cut at marks and at what is gone to', () =>
    expect(shown('收入5万元。', [mark(2, 3, 'red')], { paragraph: 0, offset: 0, length: 3 })).toEqual([
      ['收入', '', true],
      ['5', 'red', true],
      ['万元', 'red', false],
      ['。', '', false],
    ]));
  test('a place without length is shown between them', () =>
    expect(shown('甲乙', [], { paragraph: 0, offset: 1, length: 0 })).toEqual([
      ['甲', '', false],
      ['', '', true],
      ['乙', '', false],
    ]));
  test('also at the end, and in an empty paragraph', () => {
    expect(shown('甲', [], { paragraph: 0, offset: 1, length: 0 })).toEqual([
      ['甲', '', false],
      ['', '', true],
    ]);
    expect(shown('', [], { paragraph: 0, offset: 0, length: 0 })).toEqual([['', '', true]]);
  });
  test('marks end with the text', () =>
    expect(shown('甲', [mark(0, 9, 'red')], undefined)).toEqual([['甲', 'red', false]]));
});

test.each(Object.entries(TEXT_WORDS))('%s is said in both languages', (_, { zh, en }) => {
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(en).not.toMatch(/\p{Script=Han}/u);
});
