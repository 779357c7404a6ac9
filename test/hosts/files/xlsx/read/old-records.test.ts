/** .xls: records and formulas that run past their end are known before anything is read from them. */
import { utils, write, type WorkBook } from '@e965/xlsx';
import { readWorkbook } from '../../../../../src/hosts/files/xlsx';
import { openContainer } from '../../../../../src/hosts/files/xlsx/read/container';
import { runsPastItsEnd } from '../../../../../src/hosts/files/xlsx/read/old-records';

function oldWorkbook(): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['收入支出决算总表', 1.5],
    ['合计', 2.25],
  ]);
  const book: WorkBook = { SheetNames: ['表'], Sheets: { 表: sheet } };
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

function streamOf(bytes: Uint8Array): Uint8Array {
  const container = openContainer(bytes)!;
  const stream = container.streams.find(({ name }) => name === 'Workbook')!;
  return container.read(stream, stream.size)!;
}

const record = (type: number, data: readonly number[]): number[] => [
  type & 255,
  type >> 8,
  data.length & 255,
  data.length >> 8,
  ...data,
];
const BOF = record(0x0809, [0, 6, 5, 0, 0, 0, 0, 0]);
const END = record(0x000a, []);
/** The first record of a workbook of Excel 95. */
const OLD_BOF = record(0x0809, [0, 5, 5, 0, 0, 0, 0, 0]);
/** A formula record: cell, result and flags, then the length of the tokens and the tokens. */
const formula = (tokens: readonly number[], length = tokens.length): number[] =>
  record(0x0006, [...Array<number>(20).fill(0), length & 255, length >> 8, ...tokens]);
const stream = (...records: readonly number[][]): Uint8Array => new Uint8Array(records.flat());

const ONE = [0x1e, 1, 0];
const SUM_OF_AREA = [0x25, 0, 0, 9, 0, 0, 0xc0, 0, 0xc0, 0x19, 0x10, 0, 0];
const TEXT = [0x17, 2, 1, 0x2d, 0x4e, 0x2d, 0x4e];
const CHOICE = [0x19, 0x04, 1, 0, 0, 0, 0, 0];

test('a workbook as programs write it does not', async () => {
  const bytes = oldWorkbook();
  expect(runsPastItsEnd(streamOf(bytes))).toBe(false);
  expect((await readWorkbook(bytes)).ok).toBe(true);
});

test.each<[string, Uint8Array, boolean]>([
  [
    'tokens that fill their formula',
    stream(BOF, formula([...ONE, ...SUM_OF_AREA, ...TEXT, 0x03]), END),
    false,
  ],
  ['a list of jumps', stream(BOF, formula([...CHOICE, ...ONE]), END), false],
  [
    'the same token in its other classes',
    stream(BOF, formula([0x44, 0, 0, 0, 0, 0x64, 0, 0, 0, 0]), END),
    false,
  ],
  ['a token longer than what is left', stream(BOF, formula([...ONE, 0x25, 0, 0]), END), true],
  ['a text longer than what is left', stream(BOF, formula([0x17, 200, 0, 65]), END), true],
  ['a token nobody knows', stream(BOF, formula([0x7f, 0xff, 0xff]), END), false],
  [
    'a sheet of another version than its old workbook',
    stream(OLD_BOF, END, BOF, formula([...ONE, 0x25, 0, 0]), END),
    false,
  ],
  ['a record that leaves the file', stream(BOF, [0x06, 0x00, 0xff, 0x7f, 1, 2]), true],
  ['anything behind the last sheet', stream(BOF, END, [0x06, 0x00, 0xff, 0x7f, 1, 2]), false],
  ['zeros behind the last sheet', stream(BOF, END, Array<number>(64).fill(0)), false],
  [
    'a shared formula',
    stream(BOF, record(0x04bc, [...Array<number>(8).fill(0), 3, 0, 0x25, 0, 0]), END),
    true,
  ],
])('%s', (_, bytes, expected) => expect(runsPastItsEnd(bytes)).toBe(expected));

test('a file whose records leave it is refused as damaged, not read for ever', async () => {
  const bytes = oldWorkbook();
  const whole = streamOf(bytes);
  const at = bytes.findIndex((_, place) =>
    whole.subarray(0, 64).every((byte, offset) => bytes[place + offset] === byte),
  );
  const [, , low = 0, high = 0] = whole;
  const second = at + 4 + low + high * 256;
  bytes.set([0xff, 0x7f], second + 2);
  const result = await readWorkbook(bytes);
  expect(result.ok ? 'read' : result.problem.id).toBe('damaged');
});
