/** Files that open and files that don't: what is told, and that nothing is thrown. */
import { readPages } from '../../../../src/hosts/files/pdf';
import { makePdf, type Encryption, type Item, type PdfSpec } from '../../../support/pdf';
import { said, told } from './support';

const TITLE: Item = { text: '收入支出决算总表', at: [100, 80] };
const PICTURE: Item = { image: [0, 0, 595, 842] };
const simple: PdfSpec = { pages: [{ items: [TITLE] }] };
const ENCRYPTIONS: readonly Encryption[] = ['rc4-40', 'rc4-128', 'aes-128', 'aes-256'];

const fileWith = (...pages: readonly (readonly Item[])[]): Uint8Array =>
  makePdf({ pages: pages.map((items) => ({ items })) });

describe.each(['table', 'stream'] as const)('with its places in a %s', (xref) => {
  it.each([undefined, ...ENCRYPTIONS])(
    'and encrypted by %s without a password, it is read',
    async (encryption) => {
      const reading = await readPages(
        makePdf({ ...simple, xref, packed: true, ...(encryption && { encryption }) }),
      );
      expect(told(reading)).toEqual([]);
      expect(reading.ok && reading.pages.map(said)).toEqual(['收入支出决算总表']);
    },
  );

  it.each(ENCRYPTIONS)('and encrypted by %s with a password, it is told', async (encryption) => {
    expect(told(await readPages(makePdf({ ...simple, xref, encryption, password: '密码1' })))).toBe(
      'password',
    );
  });
});

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it.each<[string, string, () => Uint8Array]>([
  ['nothing', 'empty', () => new Uint8Array(0)],
  ['blanks', 'empty', () => latin(' \r\n ')],
  ['a text', 'notPdf', () => latin('2020年度收支总计629.09万元'.replace(/[^\d.]/g, '?'))],
  ['the beginning alone', 'damaged', () => latin('%PDF-1.7\n')],
  ['rubbish after the beginning', 'damaged', () => latin(`%PDF-1.4\n${'x y z '.repeat(5000)}`)],
  ['a file without pages', 'noPages', () => makePdf({ pages: [] })],
  ['a page that is a picture', 'scan', () => fileWith([PICTURE])],
  [
    'a picture over letters that a program recognised in it',
    'scan',
    () => fileWith([PICTURE, { text: '629.09', at: [100, 100], mode: 3 }]),
  ],
  ['letters made into shapes', 'scan', () => fileWith([{ raw: '100 700 m 120 720 140 680 160 700 c f' }])],
  [
    'more pages than a department publishes',
    'tooManyPages',
    () => fileWith(...Array.from({ length: 501 }, () => [TITLE])),
  ],
])('%s is refused: %s', async (_, id, make) => {
  expect(told(await readPages(make()))).toBe(id);
});

it('a page without anything is a page', async () => {
  const reading = await readPages(fileWith([], [TITLE]));
  expect(told(reading)).toEqual([]);
  expect(reading.ok && reading.pages.map(({ problems }) => problems)).toEqual([[], []]);
});

it('pages that are pictures among others are told by their numbers', async () => {
  const reading = await readPages(fileWith([TITLE], [PICTURE], [PICTURE], [TITLE], [PICTURE]));
  expect(told(reading)).toEqual(['picturePages']);
  const pages = reading.ok ? reading.remarks[0]?.data.pages : undefined;
  expect(pages).toMatchObject({ phrase: { zh: '2至3、5', en: '2 to 3, 5' } });
});

it('a file that lost its end is read as far as it goes, and told', async () => {
  const whole = makePdf(simple);
  const end = Buffer.from(whole).lastIndexOf('startxref');
  const reading = await readPages(whole.subarray(0, end));
  expect(told(reading)).toEqual(['cutOff']);
  expect(reading.ok && reading.pages.map(said)).toEqual(['收入支出决算总表']);
});

it.each([0.9, 0.5, 0.1])('a file of which %s is left is told', async (part) => {
  const whole = makePdf(simple);
  expect(told(await readPages(whole.subarray(0, whole.length * part)))).toBe('damaged');
});

it('a Buffer that lies in the middle of another is read as it is', async () => {
  const file = makePdf(simple);
  const around = Buffer.concat([Buffer.alloc(100, 1), file, Buffer.alloc(100, 2)]);
  const before = Buffer.from(around);
  expect(told(await readPages(around.subarray(100, 100 + file.length)))).toEqual([]);
  expect(around.equals(before)).toBe(true);
});

it('reading stops when it is told to', async () => {
  expect(told(await readPages(makePdf(simple), { signal: AbortSignal.abort() }))).toBe('stopped');
});

it('pdf.js leaves what it shares with others as it was', async () => {
  const { push } = Array.prototype;
  const { stringify } = JSON;
  await readPages(makePdf(simple));
  expect(Array.prototype.push).toBe(push);
  expect(JSON.stringify).toBe(stringify);
});
