/** What can't be changed is refused by itself, with a reason in words; the rest is done. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { render } from '../../../../../src/core/messages';
import { patchDocx, type DocxEdits, type TextEdit } from '../../../../../src/hosts/files/docx';
import { definition, handDocx, level, list, listed, p, r, textsOf } from '../read/support';

const FIELD =
  '<w:r><w:t>见第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>页</w:t></w:r>';
const BOUND =
  '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent><w:r><w:t>某局</w:t></w:r></w:sdtContent></w:sdt>';

const word = (offset: number, length: number, by = '9'): TextEdit => ({ paragraph: 0, offset, length, by });

/** All of a document's edits refused, by the reason of each. */
async function reasons(body: string, edits: DocxEdits, parts = {}): Promise<string[]> {
  const docx = handDocx(body + p('末'), parts);
  const patched = await patchDocx(docx, edits, { showing: 'track', author: { name: 'W', date: 'D' } });
  if (!patched.ok) return [patched.problem.id];
  for (const { reason } of patched.refused) {
    expect(render(reason)).not.toMatch(/[{}]|undefined|NaN/);
    expect(render(reason, 'en-US')).not.toMatch(/[{}\u4e00-\u9fff]/);
  }
  if (patched.made === 0) expect(patched.bytes).toBe(docx);
  return patched.refused.map(({ reason }) => reason.id);
}

const WORDS: readonly (readonly [name: string, body: string, edit: TextEdit, reason: string])[] = [
  ['the result of a field', p(FIELD), word(2, 2), 'inField'],
  ['a stretch that reaches into one', p(FIELD), word(1, 2), 'inField'],
  ['within a field', p(FIELD), word(3, 0), 'inField'],
  [
    'a field in one element',
    p(`<w:fldSimple w:instr="PAGE">${r('12')}</w:fldSimple>`),
    word(0, 1),
    'inField',
  ],
  ['an equation', p(`<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>${r('元')}`), word(0, 2), 'inEquation'],
  ['what is taken from elsewhere', p(BOUND), word(0, 1), 'inBound'],
  [
    'one of two ways to show a word',
    p(
      '<w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:t>甲</w:t></mc:Choice></mc:AlternateContent></w:r>',
    ),
    word(0, 1),
    'inOther',
  ],
  ['a paragraph that is not there', p('甲'), { ...word(0, 1), paragraph: 7 }, 'noSuchPlace'],
  ['beyond the end', p('甲'), word(0, 2), 'noSuchPlace'],
  ['before the beginning', p('甲'), word(-1, 1), 'noSuchPlace'],
  ['no whole number', p('甲'), word(0.5, 0), 'noSuchPlace'],
  ['half a character', p('😀甲'), word(1, 1), 'noSuchPlace'],
  ['a control character', p('甲'), word(0, 1, '\u0001'), 'badCharacters'],
  ['half a character as the new word', p('甲'), word(0, 1, '\ud83d'), 'badCharacters'],
];

it.each(WORDS)('words: %s', async (_, body, edit, reason) =>
  expect(await reasons(body, { texts: [edit] })).toEqual([reason]),
);

const NUMBERED = { numbering: definition(1, level(0, 'chineseCounting', '%1、')) + list(5, 1) };

it('words: an automatic number, whole or in part; what follows it is free', async () => {
  const body = listed('总体情况', 5);
  expect(await reasons(body, { texts: [word(0, 1)] }, NUMBERED)).toEqual(['inNumber']);
  expect(await reasons(body, { texts: [word(1, 2)] }, NUMBERED)).toEqual(['inNumber']);
  expect(await reasons(body, { texts: [word(0, 0)] }, NUMBERED)).toEqual(['inNumber']);
  const docx = handDocx(body, NUMBERED);
  const patched = await patchDocx(docx, { texts: [word(2, 2, '收入'), word(2, 0, '其他')] });
  expect(patched.ok && (await textsOf(patched.bytes))).toEqual(['一、其他收入情况']);
});

it('words: beside a field', async () => {
  const docx = handDocx(p(FIELD));
  const patched = await patchDocx(docx, { texts: [word(2, 0, '：'), word(4, 0, '、'), word(5, 0, '。')] });
  expect(patched.ok && (await textsOf(patched.bytes))).toEqual(['见第：12、页。']);
});

it('words: what was begun and never ended is no field', async () => {
  const docx = handDocx(p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('12')}`));
  const patched = await patchDocx(docx, { texts: [word(0, 1)] });
  expect(patched.ok && (await textsOf(patched.bytes))).toEqual(['92']);
});

it('two changes at one place: the first in the text is made', async () => {
  const body = p('甲乙丙');
  expect(await reasons(body, { texts: [word(0, 2), word(1, 1), word(1, 0)] })).toEqual([
    'changedTwice',
    'changedTwice',
  ]);
  expect(await reasons(body, { texts: [word(0, 2), word(2, 1), word(2, 0)] })).toEqual([]);
});

const SECTION = '<w:sectPr><w:pgSz w:w="1"/></w:sectPr>';
const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
const table = (...cells: string[]): string => `<w:tbl><w:tr>${cells.map(cell).join('')}</w:tr></w:tbl>`;

it.each([
  ['a picture', p(`<w:r><w:t>甲</w:t><w:drawing/></w:r>`), 0, 'holdsMore'],
  ['a note', p('<w:r><w:t>甲</w:t><w:footnoteReference w:id="1"/></w:r>'), 0, 'holdsMore'],
  ['part of a field', p(FIELD), 0, 'holdsMore'],
  [
    'what someone else deleted',
    p(`${r('甲')}<w:del w:id="1"><w:r><w:delText>乙</w:delText></w:r></w:del>`),
    0,
    'holdsMore',
  ],
  ['the end of a section', p('甲', SECTION), 0, 'holdsSection'],
  ['the only one of a cell', table(p('甲'), p('乙')), 0, 'lastOfPlace'],
  [
    'the one between two tables',
    table(p('甲'), p('乙')) + p('丙') + table(p('丁'), p('戊')),
    2,
    'lastOfPlace',
  ],
  ['not there', p('甲'), 9, 'noSuchPlace'],
])('a paragraph that stays: %s', async (_, body, removed, reason) =>
  expect(await reasons(body, { removed: [removed] })).toEqual([reason]),
);

it('of the paragraphs of a cell one stays', async () => {
  const docx = handDocx(table(p('甲') + p('乙'), p('丙')));
  const patched = await patchDocx(docx, { removed: [0, 1] }, { showing: 'plain' });
  expect(patched.ok && patched.refused.map(({ reason }) => reason.id)).toEqual(['lastOfPlace']);
  expect(patched.ok && (await textsOf(patched.bytes))).toEqual(['乙', '丙']);
});

it('words of a paragraph that goes', async () =>
  expect(await reasons(p('甲') + p('乙'), { removed: [0], texts: [word(0, 1)] })).toEqual(['changedTwice']));

it('behind the end of a section', async () =>
  expect(await reasons(p('甲', SECTION), { inserted: [{ after: 0, text: '乙' }] })).toEqual([
    'holdsSection',
  ]));

it('cells that are not there, or hold a field', async () => {
  const body = table(p('甲'), p(FIELD));
  const at = (column: number, row = 0, number = 1) => ({ table: number, row, column, by: '1' });
  expect(await reasons(body, { cells: [at(2), at(0, 1), at(0, 0, 2), at(1)] })).toEqual([
    'noSuchCell',
    'noSuchCell',
    'noSuchCell',
    'inField',
  ]);
});

it('a cell that changes otherwise as well, and one that changes twice', async () => {
  const body = table(p('甲') + p('乙'), p('丙'));
  const cells = [0, 1, 1].map((column) => ({ table: 1, row: 0, column, by: '1' }));
  const docx = handDocx(body + p('末'));
  const texts = [{ paragraph: 1, offset: 0, length: 1, by: '2' }];
  const patched = await patchDocx(docx, { cells, texts }, { showing: 'plain' });
  expect(patched.ok && patched.refused.map(({ reason }) => reason.id)).toEqual([
    'changedTwice',
    'changedTwice',
  ]);
  expect(patched.ok && (await textsOf(patched.bytes))).toEqual(['甲', '2', '1', '末']);
});

describe('files that are none', () => {
  const edits = { texts: [word(0, 1)] };
  const idOf = async (bytes: Uint8Array): Promise<string> => {
    const patched = await patchDocx(bytes, edits);
    return patched.ok ? 'done' : patched.problem.id;
  };
  const whole = handDocx(p('甲'));
  const withDocument = (content: Uint8Array): Uint8Array =>
    zipSync({ ...unzipSync(whole), 'word/document.xml': content });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['cut off', whole.subarray(0, whole.length - 40), 'damaged'],
    ['a PDF', strToU8('%PDF-1.7 …'), 'isPdf'],
    ['broken markup', withDocument(strToU8('<w:document xmlns:w="u"><w:p>')), 'damaged'],
    ['a DOCTYPE', withDocument(strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a/>')), 'suspicious'],
    ['nested without end', withDocument(strToU8('<a>'.repeat(5000) + '</a>'.repeat(5000))), 'suspicious'],
    [
      'UTF-16',
      withDocument(Uint8Array.from(utf16(strFromU8(unzipSync(whole)['word/document.xml']!)))),
      'notUtf8',
    ],
  ])('%s', async (_, bytes, id) => expect(await idOf(bytes)).toBe(id));
});

function utf16(text: string): number[] {
  return [
    0xff,
    0xfe,
    ...[...text.replace('UTF-8', 'UTF-16')].flatMap((one) => [
      one.charCodeAt(0) & 0xff,
      one.charCodeAt(0) >> 8,
    ]),
  ];
}
