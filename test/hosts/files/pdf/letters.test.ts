/** Letters: what they say and where they stand, however they are set. */
import { widthOf, type FontName, type Item, type PageSpec } from '../../../support/pdf';
import { pageWith, said } from './support';

const TITLE = { text: '收入支出决算总表', at: [100, 80], size: 16 } as const;

it.each<[FontName, string]>([
  ['song', '一、一般公共预算财政拨款收入 2,940.05'],
  ['song-gbk', '一、一般公共预算财政拨款收入 2,940.05'],
  ['helvetica', '2,940.05 (100%)'],
  ['named', '国有资本经营预算'],
])('in %s says what it is written for, blanks left out', async (font, text) => {
  expect(said(await pageWith([{ text, at: [72, 100], font }]))).toBe(text.replaceAll(' ', ''));
});

it('stand on their baseline, as wide as their font says, as high as a Chinese letter', async () => {
  const page = await pageWith([TITLE, { text: '2,940.05', at: [300, 80], font: 'helvetica', size: 10 }]);
  const [first, second] = page.glyphs;
  expect(first).toMatchObject({ text: '收', size: 16, baseline: expect.closeTo(80, 2), angle: 0 });
  expect(first?.left).toBeCloseTo(100, 2);
  expect(first?.right).toBeCloseTo(116, 2);
  expect(first?.top).toBeCloseTo(80 - 0.88 * 16, 2);
  expect(first?.bottom).toBeCloseTo(80 + 0.12 * 16, 2);
  expect(second?.left).toBeCloseTo(116, 2);
  const figure = page.glyphs.slice(-8);
  expect(figure[0]?.left).toBeCloseTo(300, 2);
  expect(figure[7]?.right).toBeCloseTo(300 + widthOf('2,940.05', 10, 'helvetica'), 2);
  expect(new Set(page.glyphs.map(({ font }) => font)).size).toBe(2);
});

it('are set by the space between letters, by stretching and by rise', async () => {
  const { glyphs } = await pageWith([
    { text: '预算', at: [100, 100], size: 10, letterSpace: 2, stretch: 50, rise: 3 },
  ]);
  expect(glyphs[0]?.right).toBeCloseTo(105, 2);
  expect(glyphs[1]?.left).toBeCloseTo(106, 2);
  expect(glyphs[1]?.baseline).toBeCloseTo(97, 2);
});

it('go on where the last operation left off, line by line', async () => {
  const raw = `BT /song 10 Tf 12 TL 1 0 0 1 100 700 Tm <65364e00> Tj [<652f> -1000 <51fa>] TJ T* <51b3> Tj <7b97> ' ET`;
  const { glyphs } = await pageWith([{ text: '表', at: [10, 20] }, { raw }]);
  const places = glyphs.slice(1).map(({ text, left, baseline }) => [text, left, 841.89 - baseline]);
  expect(places).toEqual([
    ['收', expect.closeTo(100, 2), expect.closeTo(700, 2)],
    ['一', expect.closeTo(110, 2), expect.closeTo(700, 2)],
    ['支', expect.closeTo(120, 2), expect.closeTo(700, 2)],
    ['出', expect.closeTo(140, 2), expect.closeTo(700, 2)],
    ['决', expect.closeTo(100, 2), expect.closeTo(688, 2)],
    ['算', expect.closeTo(100, 2), expect.closeTo(676, 2)],
  ]);
});

it('written downwards stand one below the other', async () => {
  const { glyphs } = await pageWith([{ text: '决算', at: [300, 200], size: 20, font: 'song-v' }]);
  expect(glyphs.map(({ text, angle }) => [text, angle])).toEqual([
    ['决', 0],
    ['算', 0],
  ]);
  const [first, second] = glyphs;
  expect(first?.left).toBeCloseTo(290, 2);
  expect(first?.right).toBeCloseTo(310, 2);
  expect(first?.top).toBeCloseTo(200, 2);
  expect(first?.bottom).toBeCloseTo(220, 2);
  expect(second?.top).toBeCloseTo(220, 2);
});

it.each([90, 180, 270])('turned by %s degrees tell it', async (angle) => {
  const { glyphs } = await pageWith([{ text: '决算', at: [300, 300], size: 10, angle }]);
  expect(glyphs.map((glyph) => glyph.angle)).toEqual([angle, angle]);
  const [first, second] = glyphs;
  const isSideways = angle !== 180;
  expect(first?.baseline).toBeCloseTo(300, 2);
  const step = isSideways ? (second?.top ?? 0) - (first?.top ?? 0) : (second?.left ?? 0) - (first?.left ?? 0);
  expect(step).toBeCloseTo(angle === 90 ? 10 : -10, 2);
});

describe('on a page that is turned', () => {
  const items = [{ text: '决算', at: [100, 50], size: 10 }] as const;
  const page = { width: 400, height: 300 };

  it.each<[NonNullable<PageSpec['rotate']>, number, number, number, number, number]>([
    [0, 400, 300, 100, 50 - 8.8, 0],
    [90, 300, 400, 300 - 51.2, 100, 90],
    [180, 400, 300, 400 - 110, 300 - 51.2, 180],
    [270, 300, 400, 50 - 8.8, 400 - 110, 270],
  ])('by %s degrees stand as it is read', async (rotate, width, height, left, top, angle) => {
    const read = await pageWith(items, { ...page, rotate });
    expect([read.width, read.height]).toEqual([width, height]);
    expect(read.glyphs[0]).toMatchObject({
      left: expect.closeTo(left, 2),
      top: expect.closeTo(top, 2),
      angle,
    });
  });
});

it('are placed from the corner of what is shown of a page, in points whatever its unit', async () => {
  const page = await pageWith([{ text: '决算', at: [100, 50], size: 10 }], {
    width: 400,
    height: 300,
    crop: [80, 20, 200, 100],
    userUnit: 2,
  });
  expect([page.width, page.height]).toEqual([400, 200]);
  expect(page.glyphs[0]).toMatchObject({
    left: expect.closeTo(40, 2),
    baseline: expect.closeTo(60, 2),
    size: 20,
  });
});

it('set again by a hair to look bold are there once', async () => {
  const page = await pageWith([
    { ...TITLE, again: 0.4 },
    { text: '1,111.11', at: [100, 120], font: 'helvetica' },
  ]);
  expect(said(page)).toBe('收入支出决算总表1,111.11');
});

const FIGURE = { text: '1,122.00', at: [100, 120], size: 10, font: 'helvetica' } as const;

it.each<[string, readonly Item[]]>([
  ['drawn twice in one place', [FIGURE, FIGURE]],
  ['filled, and stroked by another font', [FIGURE, { ...FIGURE, mode: 1 }]],
  ['filled and stroked at once', [{ ...FIGURE, mode: 2 }]],
  ['with a shadow below and beside', [{ ...FIGURE, at: [100.6, 120.6], colour: '#808080' }, FIGURE]],
  [
    'with two shadows',
    [
      { ...FIGURE, again: 0.3 },
      { ...FIGURE, again: 0.15 },
    ],
  ],
])('of a figure %s are there once', async (_, items) =>
  expect(said(await pageWith([TITLE, ...items]))).toBe(`${TITLE.text}${FIGURE.text}`),
);

it.each([
  ['painted by nothing', { mode: 3 }],
  ['painted in the colour of the paper', { colour: '#ffffff' }],
  ['beside the sheet', { at: [700, 100] as const }],
])('%s are not read', async (_, change) => {
  const page = await pageWith([TITLE, { text: '629.09', at: [100, 120], ...change }]);
  expect(said(page)).toBe(TITLE.text);
});

it('in white on a dark ground are read', async () => {
  const page = await pageWith([
    { box: [90, 100, 200, 30], fill: '#1f4e79' },
    { text: '项目', at: [100, 120], colour: '#ffffff' },
    { text: '不见', at: [400, 120], colour: '#ffffff' },
  ]);
  expect(said(page)).toBe('项目');
});

it('over which something was painted are not read', async () => {
  const page = await pageWith([
    { text: '旧数', at: [100, 120] },
    { box: [90, 100, 200, 30], fill: '#ffffff' },
    { text: '新数', at: [100, 120] },
  ]);
  expect(said(page)).toBe('新数');
});

it('are kept with the clip that cuts them off', async () => {
  const page = await pageWith([
    TITLE,
    { clip: [100, 100, 25, 20], items: [{ text: '剪去一半', at: [100, 115], size: 10 }] },
  ]);
  const cut = page.glyphs.filter(({ clip }) => clip !== undefined);
  expect(cut.map(({ text }) => text).join('')).toBe('剪去一半');
  expect(page.clips[cut[0]?.clip ?? -1]).toEqual({
    left: expect.closeTo(100, 2),
    top: expect.closeTo(100, 2),
    right: expect.closeTo(125, 2),
    bottom: expect.closeTo(120, 2),
  });
});

it('within a clip within a clip have what both show', async () => {
  const inner = { clip: [110, 90, 100, 20], items: [{ text: '两重', at: [100, 105] }] } as const;
  const page = await pageWith([TITLE, { clip: [100, 100, 40, 40], items: [inner] }]);
  const clip = page.clips[page.glyphs.at(-1)?.clip ?? -1];
  expect(clip).toMatchObject({ left: expect.closeTo(110, 2), right: expect.closeTo(140, 2) });
  expect(clip).toMatchObject({ top: expect.closeTo(100, 2), bottom: expect.closeTo(110, 2) });
});

it('in a drawing of their own stand where it is put, and what it shows is their clip', async () => {
  const page = await pageWith([
    { form: [{ text: '表内', at: [5, 15], size: 10 }], at: [200, 300], box: [0, 0, 50, 40] },
    TITLE,
  ]);
  const [first] = page.glyphs;
  expect(first).toMatchObject({ text: '表', left: expect.closeTo(205, 2), baseline: expect.closeTo(315, 2) });
  expect(page.clips[first?.clip ?? -1]).toMatchObject({
    left: expect.closeTo(200, 2),
    right: expect.closeTo(250, 2),
  });
  expect(page.glyphs.at(-1)?.clip).toBeUndefined();
});

it('that the file does not name say nothing, and the page tells it', async () => {
  const page = await pageWith([TITLE, { text: '无名', at: [100, 120], font: 'unnamed' }]);
  expect(page.glyphs.slice(-2).map(({ text }) => text)).toEqual(['', '']);
  expect(page.problems).toEqual(['unmapped']);
});

it('named by the private use of a font say nothing', async () => {
  const page = await pageWith([TITLE, { text: '\ue5e5', at: [100, 120], font: 'named' }]);
  expect(page.glyphs.at(-1)?.text).toBe('');
  expect(page.problems).toEqual(['unmapped']);
});

it('named by radicals say the characters that they are', async () => {
  expect(said(await pageWith([{ text: '公务用⻋运行，部⻔', at: [100, 120], font: 'named' }]))).toBe(
    '公务用车运行，部门',
  );
});
