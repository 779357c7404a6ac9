/** Notes on the pages of a PDF: the file is the beginning of what comes out, pdf.js sees them, and what is printed is read as before. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from '../../../../../src/core/messages';
import { annotatePdf, readPages, readPdf, type PdfNote } from '../../../../../src/hosts/files/pdf';
import { makePdf, type Item, type PdfSpec } from '../../../../support/pdf';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'juesuan-annotate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const AUTHOR = { name: '决算公开助手', date: '2025-09-01T00:00:00Z' };
const WORDS: readonly Item[] = [
  { text: '收入总计六百二十九万元', at: [72, 100] },
  { text: '支出总计六百二十九万元', at: [72, 130] },
];

interface Seen {
  readonly page: number;
  readonly subtype: string;
  readonly rect: readonly number[];
  readonly contents: string;
  readonly title: string;
  readonly quads: readonly number[];
}

const SCRIPT = `
import { getDocument } from '${require.resolve('pdfjs-dist/legacy/build/pdf.mjs')}';
import { readFileSync } from 'node:fs';
const document = await getDocument({ data: new Uint8Array(readFileSync(process.argv[1])), verbosity: 0 }).promise;
const all = [];
for (let page = 1; page <= document.numPages; page += 1)
  for (const one of await (await document.getPage(page)).getAnnotations())
    all.push({ page, subtype: one.subtype, rect: one.rect, contents: one.contentsObj?.str, title: one.titleObj?.str, quads: [...(one.quadPoints ?? [])] });
process.stdout.write(JSON.stringify(all));
`;

/** By pdf.js as it is published, in a process of its own. */
function seenIn(bytes: Uint8Array): readonly Seen[] {
  const file = join(folder, 'seen.pdf');
  writeFileSync(file, bytes);
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', SCRIPT, '--', file], {
    encoding: 'utf8',
  });
  return JSON.parse(out) as Seen[];
}

function done(bytes: Uint8Array, notes: readonly PdfNote[]): Uint8Array {
  const annotated = annotatePdf(bytes, notes, AUTHOR);
  if (!annotated.ok) throw new Error(render(annotated.problem));
  expect(annotated.made).toBe(notes.length);
  return annotated.bytes;
}

const KINDS: readonly (readonly [string, Partial<PdfSpec>])[] = [
  ['a table of places', {}],
  ['a stream of places, objects packed', { xref: 'stream', packed: true }],
];
const note = (page: number, text: string): PdfNote => ({
  boxes: [{ page, left: 72, top: 90, right: 150, bottom: 104 }],
  text,
});
const SAID = '【错误】N-15　应为：629.09\n依据：表01 <合计> (a) \\ 😀';

describe.each(KINDS)('a file with %s', (_, kind) => {
  const file = makePdf({ ...kind, pages: [{ items: WORDS }, { items: WORDS }, { items: WORDS }] });

  it('is the beginning of what comes out, which is read the same', async () => {
    const bytes = done(file, [note(1, SAID), note(3, 'x')]);
    expect(bytes.subarray(0, file.length)).toEqual(file);
    expect(await readPages(bytes)).toEqual(await readPages(file));
  });

  it('has the notes where they belong, in any language', () => {
    const seen = seenIn(done(file, [note(1, SAID), note(3, '看'), { boxes: [], text: '整份' }]));
    expect(seen.map(({ page, subtype, contents, title }) => [page, subtype, contents, title])).toEqual([
      [1, 'Highlight', SAID, AUTHOR.name],
      [1, 'Text', '整份', AUTHOR.name],
      [3, 'Highlight', '看', AUTHOR.name],
    ]);
    expect(seen[0]?.rect.map(Math.round)).toEqual([72, 842 - 104, 150, 842 - 90]);
  });

  it('takes notes again and again', () => {
    const twice = done(done(file, [note(2, '一')]), [note(2, '二'), note(1, '三')]);
    expect(seenIn(twice).map(({ page, contents }) => `${page}${contents}`)).toEqual(['1三', '2一', '2二']);
  });

  it('over two lines is one note, over two pages one for each', () => {
    const boxes = [
      note(1, '').boxes[0]!,
      { page: 1, left: 72, top: 120, right: 100, bottom: 134 },
      note(2, '').boxes[0]!,
    ];
    const seen = seenIn(done(file, [{ boxes, text: '长' }]));
    expect(seen.map(({ page, quads }) => [page, quads.length])).toEqual([
      [1, 16],
      [2, 8],
    ]);
    expect(seen[0]?.rect.map(Math.round)).toEqual([72, 842 - 134, 150, 842 - 90]);
  });
});

/** A mark must lie on the words it is of, however the page lies: where pdf.js prints them is asked of the reader itself. */
it.each([
  ['as it is', {}],
  ['turned to the right', { rotate: 90 }],
  ['turned to the left', { rotate: 270 }],
  ['in part', { crop: [20, 30, 400, 500] }],
  ['in part, turned', { crop: [20, 30, 400, 500], rotate: 90 }],
  ['in larger units', { userUnit: 2 }],
] as const)('on a page %s', async (_, page) => {
  const file = makePdf({ pages: [{ ...page, items: WORDS }] });
  const reading = await readPdf(file);
  if (!reading.ok) throw new Error(render(reading.problem));
  const box = reading.published.print!.lines[0]!.box;
  const [seen] = seenIn(done(file, [{ boxes: [box], text: 'x' }]));
  const [left, bottom, right, top] = seen!.rect as [number, number, number, number];
  // On the sheet the words begin at 72, their baseline is at 100 from the top, and 11 letters of 10.5 follow.
  expect(left).toBeCloseTo(72, 0);
  expect(right).toBeCloseTo(72 + 11 * 10.5, 0);
  expect(842 - top).toBeLessThan(100);
  expect(842 - bottom).toBeGreaterThanOrEqual(99);
  expect(top - bottom).toBeLessThan(14);
});

it('on a page upside down, whose words are not read', () => {
  const file = makePdf({ pages: [{ rotate: 180, items: WORDS }] });
  const box = { page: 1, left: 595 - 187, top: 842 - 103, right: 595 - 72, bottom: 842 - 90 };
  const [seen] = seenIn(done(file, [{ boxes: [box], text: 'x' }]));
  expect(seen?.rect.map(Math.round)).toEqual([72, 842 - 103, 187, 842 - 90]);
});

describe('is refused in words', () => {
  const idOf = (bytes: Uint8Array): string => {
    const annotated = annotatePdf(bytes, [note(1, 'x')], AUTHOR);
    return annotated.ok ? 'done' : annotated.problem.id;
  };
  const file = makePdf({ pages: [{ items: WORDS }] });
  const changed = (from: string, to: string): Uint8Array =>
    new Uint8Array(Buffer.from(Buffer.from(file).toString('latin1').replace(from, to), 'latin1'));

  it.each([
    ['none', new Uint8Array(), 'empty'],
    ['a zip', new TextEncoder().encode('PK\u0003\u0004'), 'notPdf'],
    ['cut off', file.subarray(0, file.length - 60), 'notAnnotated'],
    ['places that are elsewhere', changed('%PDF-1.7\n', '%PDF-1.7\n\n'), 'notAnnotated'],
    ['a page that is none', changed('/Kids', '/Kidz'), 'done'],
    [
      'pages in a circle',
      changed(/\/Kids \[[^\]]*\]/.exec(Buffer.from(file).toString('latin1'))![0], '/Kids [2 0 R]'),
      'notAnnotated',
    ],
    ['encrypted', makePdf({ pages: [{ items: WORDS }], encryption: 'aes-128' }), 'annotatedEncrypted'],
  ])('%s', (_, bytes, id) => expect(['done', id]).toContain(idOf(bytes)));

  it('and nothing else: bytes broken at random end in words or in a file', () => {
    for (let at = 10; at < file.length; at += 7) {
      const broken = file.slice();
      broken[at] = (broken[at]! * 31 + 17) % 256;
      const annotated = annotatePdf(broken, [note(1, 'x')], AUTHOR);
      if (annotated.ok) expect(annotated.bytes.subarray(0, broken.length)).toEqual(broken);
      else expect(render(annotated.problem)).not.toMatch(/[{}]/);
    }
  });
});

it('tells that a signature comes before the notes', () => {
  const file = makePdf({ pages: [{ items: [...WORDS, { raw: '% /ByteRange' }] }] });
  const annotated = annotatePdf(file, [note(1, 'x')], AUTHOR);
  expect(annotated.ok && annotated.warnings.map(({ id }) => id)).toEqual(['annotatedSigned']);
});

it('without notes it is the file given', () => {
  const file = makePdf({ pages: [{ items: WORDS }] });
  expect(done(file, [])).toBe(file);
});
