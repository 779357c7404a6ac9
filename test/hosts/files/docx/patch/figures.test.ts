/** Figures get the controls by which Word finds them again: around the number alone, whatever is changed about it. */
import fc from 'fast-check';
import { patchDocx, type DocxEdits, type DocxShowing } from '../../../../../src/hosts/files/docx';
import type { FigureStretch, ParagraphFigures } from '../../../../../src/hosts/files/docx/patch/types';
import { fewOr } from '../../../../support/proof';
import { handDocx, p, r, textsOf } from '../read/support';
import { AUTHOR, DATE } from './cases';
import { edited, made } from './support/expected';
import { body, editsFor, seeds } from './support/random-document';
import { controlsIn, documentIn, letters, partIn, settled } from './support/tree';

const author = { name: AUTHOR, date: DATE };
const WAYS: readonly DocxShowing[] = [
  { showing: 'plain' },
  { showing: 'highlight' },
  { showing: 'track', author },
];

async function patched(docx: Uint8Array, edits: DocxEdits, options: DocxShowing = { showing: 'plain' }) {
  const result = await patchDocx(docx, edits, options);
  if (!result.ok) throw new Error(result.problem.phrase.zh);
  return result;
}

const stretch = (text: string, figure: string, tag: string): FigureStretch => ({
  offset: text.indexOf(figure),
  length: figure.length,
  tag,
  title: '表01 B2',
});
const told = (docx: Uint8Array): (readonly [string, string])[] =>
  controlsIn(documentIn(docx)).map(({ tag, text }) => [tag, text]);

const BEFORE = '收入629.09万元，增加3.00万元。';
const AFTER = '收入700.00万元，减少1.50万元。';
const EDITS = {
  texts: [
    { paragraph: 0, offset: 2, length: 6, by: '700.00' },
    { paragraph: 0, offset: 11, length: 6, by: '减少1.50' },
  ],
  figures: [
    {
      paragraph: 0,
      text: AFTER,
      figures: [stretch(AFTER, '700.00', '1/稿p1s1.1'), stretch(AFTER, '1.50', '1/稿p1s1.2')],
    },
  ],
};
const CONTROLS = [
  ['1/稿p1s1.1', '700.00'],
  ['1/稿p1s1.2', '1.50'],
];

it.each(WAYS)('$showing: a control around the number alone, the look kept', async (options) => {
  const bold = '<w:b/>';
  const docx = handDocx(p(r('收入629', bold) + r('.09万元，增加3.00万元。')) + p(r('完')));
  const { bytes, refused } = await patched(docx, EDITS, options);
  expect(refused).toEqual([]);
  expect(told(bytes)).toEqual(CONTROLS);
  expect((await textsOf(bytes))[0]).toBe(AFTER);
  const isBold = letters(documentIn(bytes)).filter((one) => one.includes('<w:b></>'));
  expect(isBold.map((one) => one.at(-1)).join('')).toContain('700.00');
});

it('what Word has to pass over is said at the root, once', async () => {
  const { bytes } = await patched(handDocx(p(r(BEFORE)) + p(r('完'))), EDITS);
  const { attributes } = partIn(bytes, 'word/document.xml');
  expect(attributes['mc:Ignorable']).toBe('w15');
  expect(attributes['xmlns:w15']).toBe('http://schemas.microsoft.com/office/word/2012/wordml');
  const again = await patched(bytes, { figures: [] });
  expect(partIn(again.bytes, 'word/document.xml').attributes).toEqual(attributes);
});

it('a control of last year’s figure goes, its words stay; others stay', async () => {
  const old = `<w:sdt><w:sdtPr><w:tag w:val="1/稿p9s9.9"/><w:id w:val="1"/></w:sdtPr><w:sdtContent>${r('629.09')}</w:sdtContent></w:sdt>`;
  const other = `<w:sdt><w:sdtPr><w:tag w:val="甲"/><w:id w:val="2"/></w:sdtPr><w:sdtContent>${r('元')}</w:sdtContent></w:sdt>`;
  const docx = handDocx(p(r('收入') + old + r('万') + other + r('，增加3.00万元。')) + p(r('完')));
  for (const options of WAYS) {
    const { bytes } = await patched(docx, EDITS, options);
    expect(told(bytes)).toEqual([CONTROLS[0], ['甲', '元'], CONTROLS[1]]);
  }
});

it('without being asked, controls stay as they are', async () => {
  const old = `<w:sdt><w:sdtPr><w:tag w:val="1/稿p9s9.9"/></w:sdtPr><w:sdtContent>${r('629.09')}</w:sdtContent></w:sdt>`;
  const docx = handDocx(p(r('收入') + old) + p(r('完')));
  const { bytes } = await patched(docx, { texts: [{ paragraph: 0, offset: 0, length: 2, by: '支出' }] });
  expect(told(bytes)).toEqual([['1/稿p9s9.9', '629.09']]);
});

const TEXT = '共12.50万元';
const ASKED: readonly ParagraphFigures[] = [
  { paragraph: 0, text: TEXT, figures: [stretch(TEXT, '12.50', '1/稿p1s1.1')] },
];
const locked = `<w:sdtPr><w:tag w:val="1/稿p1s1.1"/><w:lock w:val="sdtContentLocked"/></w:sdtPr>`;

it.each<readonly [string, string, readonly (readonly [string, string])[]]>([
  ['a field', `<w:p>${r('共')}<w:fldSimple w:instr="X">${r('12.50')}</w:fldSimple>${r('万元')}</w:p>`, []],
  ['a link', `<w:p>${r('共')}<w:hyperlink r:id="h">${r('12.50')}</w:hyperlink>${r('万元')}</w:p>`, []],
  [
    'half in a link',
    `<w:p>${r('共12')}<w:hyperlink r:id="h">${r('.50')}</w:hyperlink>${r('万元')}</w:p>`,
    [],
  ],
  [
    'another’s insertion',
    `<w:p>${r('共')}<w:ins w:id="9" w:author="V">${r('12.50')}</w:ins>${r('万元')}</w:p>`,
    [],
  ],
  [
    'another’s deletion in it',
    `<w:p>${r('共12')}<w:del w:id="9" w:author="V"><w:r><w:delText>3</w:delText></w:r></w:del>${r('.50万元')}</w:p>`,
    [],
  ],
  [
    'another control',
    `<w:p>${r('共')}<w:sdt><w:sdtPr><w:tag w:val="甲"/></w:sdtPr><w:sdtContent>${r('12.50')}</w:sdtContent></w:sdt>${r('万元')}</w:p>`,
    [['甲', '12.50']],
  ],
  [
    'a locked control',
    `<w:p>${r('共')}<w:sdt>${locked}<w:sdtContent>${r('12.50')}</w:sdtContent></w:sdt>${r('万元')}</w:p>`,
    [['1/稿p1s1.1', '12.50']],
  ],
  [
    'a control for words alone around its paragraph',
    `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${p(r(TEXT))}</w:sdtContent></w:sdt>`,
    [],
  ],
  ['other words than were read', p(r('共12.50元')), []],
  [
    'a control of a section around it: in its place',
    `<w:sdt><w:sdtPr><w:tag w:val="section:1"/></w:sdtPr><w:sdtContent>${p(r(TEXT))}</w:sdtContent></w:sdt>`,
    [
      ['section:1', TEXT],
      ['1/稿p1s1.1', '12.50'],
    ],
  ],
])('%s', async (_, content, expected) => {
  const docx = handDocx(content + p(r('完')));
  const { bytes } = await patched(docx, { figures: ASKED }, { showing: 'track', author });
  expect(told(bytes)).toEqual(expected);
  expect(await textsOf(bytes)).toEqual(await textsOf(docx));
});

it('part of a longer number is none', async () => {
  const text = '共112.50万元，12.500元';
  const figures = [
    { offset: 2, length: 5, tag: '1/稿p1s1.1', title: '' },
    { offset: 10, length: 5, tag: '1/稿p1s1.2', title: '' },
  ];
  const { bytes } = await patched(handDocx(p(r(text)) + p(r('完'))), {
    figures: [{ paragraph: 0, text, figures }],
  });
  expect(told(bytes)).toEqual([]);
});

it.each(WAYS)('$showing: a new paragraph has its controls', async (options) => {
  const text = '乙7.00万元，丙8.00万元。';
  const inserted = [
    { after: 0, text, figures: [stretch(text, '7.00', '1/稿T:204.3'), stretch(text, '8.00', '1/稿T:205.3')] },
  ];
  const { bytes } = await patched(handDocx(p(r('甲')) + p(r('完'))), { inserted, figures: [] }, options);
  expect(await textsOf(bytes)).toEqual(['甲', text, '完']);
  expect(told(bytes)).toEqual([
    ['1/稿T:204.3', '7.00'],
    ['1/稿T:205.3', '8.00'],
  ]);
});

it.each(WAYS)('$showing: a paragraph goes with its control', async (options) => {
  const old = `<w:sdt><w:sdtPr><w:tag w:val="1/稿p9s9.9"/></w:sdtPr><w:sdtContent>${r('629.09')}</w:sdtContent></w:sdt>`;
  const docx = handDocx(p(r('甲')) + p(r('收入') + old) + p(r('完')));
  const { bytes, refused } = await patched(docx, { removed: [1], figures: [] }, options);
  expect([refused, told(bytes), await textsOf(bytes)]).toEqual([[], [], ['甲', '完']]);
});

/** Each number of a text as a figure. */
const numbersIn = (texts: readonly string[]): readonly ParagraphFigures[] =>
  texts.map((text, paragraph) => ({
    paragraph,
    text,
    figures: [...text.matchAll(/\d[\d.]*/g)].map(({ 0: figure, index }, at) => ({
      offset: index,
      length: figure.length,
      tag: `1/稿p${paragraph}s${at}.${figure}`,
      title: '',
    })),
  }));

/** What the ends of controls alone tell. */
const CONTROL = new Set(['w:sdt', 'w:sdtContent', 'w:sdtPr', 'w:alias', 'w:tag', 'w:id', 'w15:appearance']);

describe('in documents and with edits made at random', () => {
  const numRuns = fewOr(15, 600);

  it('each is around its own words, none in another, and nothing else is otherwise; rejected is what it was', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(body, seeds, async (content, wanted) => {
        const docx = handDocx(content);
        const before = await textsOf(docx);
        const texts = editsFor(before, wanted);
        const { refused } = await patched(docx, { texts });
        const after = edited(before, made(texts, refused));
        const figures = numbersIn(after);
        for (const options of WAYS) {
          const bare = await patched(docx, { texts }, options);
          const { bytes } = await patched(docx, { texts, figures }, options);
          expect(await textsOf(bytes)).toEqual(after);
          const tree = documentIn(bytes);
          const own = controlsIn(tree);
          expect(own.filter(({ tag, text, inner }) => !tag.endsWith(`.${text}`) || inner > 0)).toEqual([]);
          count += own.length;
          if (options.showing === 'track') {
            const rejected = settled(tree, AUTHOR, 'reject');
            expect(controlsIn(rejected)).toEqual([]);
            // Controls without a name go unasked.
            expect(letters(rejected, CONTROL)).toEqual(letters(documentIn(docx), CONTROL));
            const accepted = letters(settled(tree, AUTHOR, 'accept'), CONTROL);
            expect(accepted).toEqual(letters(settled(documentIn(bare.bytes), AUTHOR, 'accept'), CONTROL));
            continue;
          }
          expect(letters(tree, CONTROL)).toEqual(letters(documentIn(bare.bytes), CONTROL));
          const again = await patched(bytes, { figures });
          const anew = controlsIn(documentIn(again.bytes));
          expect(anew).toEqual(expect.arrayContaining(own));
          expect(anew.filter(({ inner }) => inner > 0)).toEqual([]);
        }
      }),
      { numRuns },
    );
    expect(count).toBeGreaterThan(numRuns);
  });
});
