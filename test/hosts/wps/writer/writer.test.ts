/** Proofreading in WPS 文字: places in a document with tables, colours, comments, corrections; removed as a whole. */
import { message, render, type Catalogue } from '../../../../src/core/messages';
import type { TextFinding, TextPlace } from '../../../../src/core/proofread/types';
import { WriterHost } from '../../../../src/hosts/wps/writer';
import { Anchors } from '../../../../src/hosts/wps/writer/anchor';
import { OpenText } from '../../../../src/hosts/wps/writer/open-text';
import { SimDocument, openWriter, selectionIn } from '../../../wps-host/writer/document';
import { problemOf } from '../../excel/support/problem';

const TABLE = [
  ['项目', '本年', '上年'],
  ['基本支出', '419.69', '0.00'],
  ['项目支出', '209.40', '0.00'],
  ['合计', '629.09', ''],
];

/** Three tables, equal figures in many cells, a paragraph behind each. */
const explanation = (): SimDocument =>
  new SimDocument()
    .$add('第一部分 部门概况', 1)
    .$add('本部门共有人员 25 人，编制 26 名。')
    .$addTable(TABLE)
    .$add('第二部分 决算情况说明', 1)
    .$add('本年支出合计629.09万元，比上年增加10.00万元，增长1.62%。')
    .$addTable([...TABLE, ['其中：三公经费', '10.00', '10.00']])
    .$add('“三公”经费10.00万元，占^1.59%。')
    .$addTable([
      ['公务接待费', '10.00', '0.00'],
      ['公务用车', '0.00', '0.00'],
      ['燃料', '0.00', '0.00'],
    ])
    .$add('以上均为629.09万元口径。');

/** Every figure of the document, by paragraph: 26 of them. */
function figures(text: OpenText): TextPlace[] {
  return text.paragraphs.flatMap(({ text: words }, paragraph) =>
    [...words.matchAll(/\d+(?:\.\d+)?%?/g)].map(({ 0: figure, index }) => ({
      paragraph,
      offset: index,
      length: figure.length,
    })),
  );
}

const textAt = (open: OpenText, { paragraph, offset, length }: TextPlace): string =>
  open.paragraphs[paragraph]!.text.slice(offset, offset + length);

/** Where it really stands: counted over the document’s places. */
function truth(document: SimDocument, open: OpenText, place: TextPlace): number {
  const index = open.paragraphs[place.paragraph]!.start + place.offset;
  let signs = 0;
  for (const [at, unit] of document.$units.entries()) {
    if (unit.text !== '' && signs === index) return at;
    signs += unit.text.length;
  }
  return -1;
}

function anchored(document: SimDocument): { right: number; all: number; naive: number } {
  const open = new OpenText(document.$text());
  const places = figures(open);
  const { application } = openWriter(document);
  const anchors = new Anchors(application.ActiveDocument, open);
  let right = 0;
  let naive = 0;
  for (const place of places) {
    const range = anchors.rangeOf(place);
    const start = truth(document, open, place);
    if (range?.Start === start && range.Text === textAt(open, place)) right += 1;
    if (open.paragraphs[place.paragraph]!.start + place.offset === start) naive += 1;
  }
  return { right, all: places.length, naive };
}

describe('places', () => {
  test('26 of 26 are right, where the index alone is right for two', () => {
    expect(anchored(explanation())).toEqual({ right: 26, all: 26, naive: 2 });
  });

  test.each([
    ['a field in front', 3, 7],
    ['a mark of a comment in the midst', 90, 1],
    ['deleted words in a figure’s own paragraph', 66, 4],
  ])('%s: they are found by a search, whatever the user searched for before', (_, at, count) => {
    expect(anchored(explanation().$hide(at, count))).toMatchObject({ right: 26, all: 26 });
  });

  test('a text that has gone is not found, and none like it is taken', () => {
    const document = explanation();
    const open = new OpenText(document.$text());
    const { application } = openWriter(document);
    const place = figures(open).find((one) => textAt(open, one) === '1.62%')!;
    const start = truth(document, open, place);
    document.retype(start, start + 5, '1.63%');
    const anchors = new Anchors(application.ActiveDocument, open);
    expect(anchors.rangeOf(place)).toBeUndefined();
    expect(anchors.rangeOf({ paragraph: 999, offset: 0, length: 1 })).toBeUndefined();
    expect(anchors.rangeOf({ paragraph: 1, offset: 15, length: 99 })).toBeUndefined();
  });
});

/** Numbers that look like chance and are the same each time. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

test('whatever is hidden, and however alike the rows: a place is the right one or none', () => {
  let found = 0;
  let all = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const next = chance(seed);
    const document = new SimDocument();
    for (let block = 0; block < 4; block++) {
      document.$add(`第${block}段，共${next(3)}.00万元，同上${next(3)}.00万元。`);
      const row = Array.from({ length: 1 + next(3) }, () => `${next(2)}.00`);
      document.$addTable(
        Array.from({ length: 1 + next(12) }, () => (next(4) > 0 ? row : [...row].reverse())),
      );
    }
    document.$add('完。');
    for (let hidden = next(3); hidden > 0; hidden--)
      document.$hide(next(document.$units.length), 1 + next(24));
    const open = new OpenText(document.$text());
    const { application } = openWriter(document);
    const anchors = new Anchors(application.ActiveDocument, open);
    for (const place of figures(open)) {
      all += 1;
      const range = anchors.rangeOf(place);
      if (!range) continue;
      found += 1;
      expect([seed, place, range.Text, range.Start]).toEqual([
        seed,
        place,
        textAt(open, place),
        truth(document, open, place),
      ]);
    }
  }
  expect(all).toBeGreaterThan(2000);
  expect(found / all).toBeGreaterThan(0.95);
});

test('the text is read with headings and tables', async () => {
  const { application, crossings } = openWriter(explanation());
  const { paragraphs } = await new WriterHost(application).read();
  expect(paragraphs.filter(({ style }) => style === 'heading').map(({ text }) => text)).toEqual([
    '第一部分 部门概况',
    '第二部分 决算情况说明',
  ]);
  expect(paragraphs.filter(({ style }) => style === 'table')).toHaveLength(16 + 20 + 12);
  expect(paragraphs.filter(({ style }) => style === undefined).map(({ text }) => text)).toEqual([
    '本部门共有人员 25 人，编制 26 名。',
    '本年支出合计629.09万元，比上年增加10.00万元，增长1.62%。',
    '“三公”经费10.00万元，占^1.59%。',
    '以上均为629.09万元口径。',
  ]);
  expect(crossings.count).toBeLessThan(60);
});

const COLOURS = ['#FF0000', '#FFFF00', '#00FF00', '#C0C0C0'];

test('colours come in the palette’s own and go as a whole, also another day', async () => {
  const document = explanation();
  const own = truth(document, new OpenText(document.$text()), { paragraph: 1, offset: 0, length: 1 });
  // The user’s own colours, one of them within a figure.
  document.$units[own]!.highlight = 5;
  const places = figures(new OpenText(document.$text()));
  const half = truth(document, new OpenText(document.$text()), places[2]!);
  document.$units[half]!.highlight = 2;
  const before = document.$snapshot();
  const { application } = openWriter(document);
  const host = new WriterHost(application);
  await host.mark(places.map((place, index) => ({ ...place, colour: COLOURS[index % 4]! })));
  const marked = document.$snapshot();
  expect(
    document.$units.filter(({ highlight }) => [6, 7, 4, 16].includes(highlight)).map(({ text }) => text),
  ).toHaveLength(places.reduce((sum, { length }) => sum + length, 0));
  await host.mark(places.map((place, index) => ({ ...place, colour: COLOURS[index % 4]! })));
  expect(document.$snapshot()).toEqual(marked);
  await new WriterHost(application).clearMarks();
  expect(document.$snapshot()).toEqual(before);
});

const WORDS = { what: { zh: '应为{right}', en: 'should be {right}' } } as const satisfies Catalogue<string>;

const findingAt = (place: TextPlace, index: number): TextFinding =>
  ({
    ...place,
    id: `f${index}`,
    rule: 'N-15',
    severity: 'error',
    message: message(WORDS, 'what', { right: `${index}` }),
    evidence: [],
    text: '',
    sentence: '',
    section: undefined,
    correction: undefined,
  }) as unknown as TextFinding;

test('comments stand at their places, once, and go as a whole; the user’s stay', async () => {
  const document = explanation();
  const { application } = openWriter(document);
  const host = new WriterHost(application);
  const open = new OpenText(document.$text());
  document.Comments.Add(document.Range(0, 4), '请领导审');
  const before = document.$snapshot();
  const findings = figures(open).map(findingAt);
  await host.comment(findings.slice(0, 5));
  await host.comment(findings);
  expect(document.$comments).toHaveLength(27);
  for (const [index, finding] of findings.entries()) {
    const text = `【决算公开助手】应为${index}`;
    const comment = document.$comments.find((one) => one.text === text)!;
    expect(document.$text(comment.start, comment.end)).toBe(textAt(open, finding));
  }
  await new WriterHost(application).clearComments();
  expect(document.$snapshot()).toEqual(before);
});

test('a correction changes the words that differ, in one step', async () => {
  const document = explanation();
  const { application } = openWriter(document);
  const host = new WriterHost(application);
  const open = new OpenText(document.$text());
  const paragraph = open.paragraphs.findIndex(({ text }) => text.startsWith('本年支出'));
  const { text } = open.paragraphs[paragraph]!;
  const offset = text.indexOf('增加');
  const correction = {
    paragraph,
    offset,
    length: 10,
    text: text.slice(offset, offset + 10),
    by: '减少12.00万元，',
  };
  expect(correction.text).toBe('增加10.00万元，');
  expect(await host.correct(correction)).toBe(true);
  expect(document.$text()).toContain('629.09万元，比上年减少12.00万元，增长1.62%。');
  expect(document.$undo).toEqual(['决算公开助手：改正', 'end']);
  // No longer what it was.
  const now = document.$snapshot();
  expect(await host.correct(correction)).toBe(false);
  expect(document.$snapshot()).toEqual(now);
});

test('a correction in a cell leaves the cells beside it', async () => {
  const document = explanation();
  const { application } = openWriter(document);
  const open = new OpenText(document.$text());
  const place = figures(open).filter((one) => textAt(open, one) === '0.00')[1]!;
  expect(await new WriterHost(application).correct({ ...place, text: '0.00', by: '1.25' })).toBe(true);
  const expected = document.$text();
  expect(expected.match(/1\.25/g)).toHaveLength(1);
  expect(expected).toContain('209.40\r\x071.25\r\x07\r\x07合计');
});

test('selecting goes to the words, and behind what something is lacking after', async () => {
  const document = explanation();
  const { application } = openWriter(document);
  const host = new WriterHost(application);
  const open = new OpenText(document.$text());
  const place = figures(open).at(-1)!;
  const start = truth(document, open, place);
  await host.select(place);
  expect(selectionIn(document)).toEqual([start, start + place.length]);
  await host.select({ ...place, length: 0 });
  expect(selectionIn(document)).toEqual([start, start]);
  expect(await problemOf(host.select({ paragraph: 999, offset: 0, length: 1 }))).toContain('已经改过');
});

test('whichever question WPS fails at, there are no colours and no comments rather than some', async () => {
  const start = explanation();
  const places = figures(new OpenText(start.$text())).slice(0, 3);
  const before = start.$snapshot();
  const work = {
    mark: (host: WriterHost) => host.mark(places.map((place) => ({ ...place, colour: '#FF0000' }))),
    comment: (host: WriterHost) => host.comment(places.map(findingAt)),
  };
  for (const [name, act] of Object.entries(work))
    for (let failAt = 1, untouched = 0; untouched < 3; failAt++) {
      const document = explanation();
      const { application, crossings } = openWriter(document);
      const host = new WriterHost(application);
      crossings.reset();
      crossings.failAt = failAt;
      const problem = await problemOf(act(host));
      if (problem === '（没有问题）') untouched += 1;
      else {
        expect(problem).toContain('WPS 文字没有接受');
        expect([name, failAt, document.$snapshot()]).toEqual([name, failAt, before]);
      }
    }
});

test('a protected document and none at all are told', async () => {
  const document = explanation();
  document.$protected = true;
  const { application } = openWriter(document);
  const before = document.$snapshot();
  const place = figures(new OpenText(document.$text()))[0]!;
  expect(await problemOf(new WriterHost(application).mark([{ ...place, colour: '#FF0000' }]))).toContain(
    '受保护',
  );
  expect(await problemOf(new WriterHost(application).correct({ ...place, text: '25', by: '26' }))).toContain(
    '受保护',
  );
  expect(document.$snapshot()).toEqual(before);
  expect(await problemOf(new WriterHost(openWriter(undefined).application).read())).toContain(
    '没有打开的文档',
  );
});

test('a finding reads as it is told elsewhere', () => {
  expect(render(findingAt({ paragraph: 0, offset: 0, length: 1 }, 7).message)).toBe('应为7');
});
