/** `juesuan fill`: what it writes, what it leaves alone, and what it refuses to write to. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDirectory } from '../../../src/hosts/files/xlsx/zip/directory';
import { createWorkbook } from '../../../src/hosts/files/create';
import {
  checkJson,
  copied,
  DEMO,
  fillJson,
  juesuan,
  listing,
  LUKOU,
  lukouSheets,
  newFolder,
  places,
  SAMPLE_WORKBOOKS,
  written,
  YUELU,
} from '../support';

const out = (): string => join(newFolder(), 'out.xlsx');

/** Each part of a zip as it lies in the file: local header, name and packed bytes. */
function rawParts(file: string): ReadonlyMap<string, Buffer> {
  const bytes = readFileSync(file);
  const directory = readDirectory(bytes);
  if (!directory) throw new Error(`${file} is no zip`);
  return new Map(
    directory.entries.map(({ name, offset, compressedSize }) => {
      const head = 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
      return [name, bytes.subarray(offset, offset + head + compressedSize)];
    }),
  );
}

function changedParts(before: string, after: string): string[] {
  const [old, now] = [rawParts(before), rawParts(after)];
  expect([...now.keys()]).toEqual([...old.keys()]);
  return [...now].filter(([name, bytes]) => !old.get(name)?.equals(bytes)).map(([name]) => name);
}

it('brings every blanked cell of the demonstration back as published, and the column that Lukou left blank', async () => {
  interface Cell {
    readonly sheet: string;
    readonly address: string;
    readonly published: string;
  }
  const { blanked } = JSON.parse(readFileSync(DEMO.replace('.xlsx', '.json'), 'utf8')) as { blanked: Cell[] };
  const { edits, refused, withheld } = fillJson(await juesuan('fill', DEMO, '--dry-run', '--json'));
  const expected = blanked.map(({ sheet, address, published }) => `${sheet}!${address}=${published}`);
  // 公用经费合计 rests on 302, which differs from the sum of its parts as published.
  expect(withheld.map(({ address, after }) => `${address}=${after}`)).toEqual(['I33=108.32']);
  const filled = [...edits, ...withheld].map(({ sheet, address, after }) => `${sheet}!${address}=${after}`);
  expect(filled.filter((edit) => !edit.startsWith('Z04')).sort()).toEqual(expected.sort());
  expect(filled.filter((edit) => edit.startsWith('Z04')).map((edit) => edit.split('!')[1])).toEqual([
    'G7=490.81',
    'G10=123.29',
    'G13=14.99',
    'G14=629.09',
    'G19=629.09',
  ]);
  expect(refused).toEqual([]);
});

it.each(SAMPLE_WORKBOOKS)('a second fill of %s edits nothing and copies byte for byte', async (sample) => {
  const [first, second] = [out(), out()];
  expect(fillJson(await juesuan('fill', sample, '-o', first, '--json')).edits.length).toBeGreaterThan(0);
  const again = fillJson(await juesuan('fill', first, '-o', second, '--json'));
  expect(again).toMatchObject({ version: 1, edits: [], refused: [] });
  expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
});

it('parts that were not edited are byte-identical, and so is the original', async () => {
  const { folder, file } = copied(LUKOU);
  const filled = join(folder, 'out.xlsx');
  await juesuan('fill', file, '-o', filled);
  expect(changedParts(file, filled)).toEqual(['xl/worksheets/sheet4.xml']);
  expect(readFileSync(file).equals(readFileSync(LUKOU))).toBe(true);
});

it('what was filled is read back as published and checked as right', async () => {
  const filled = out();
  await juesuan('fill', LUKOU, '-o', filled);
  const [workbook] = checkJson(await juesuan('check', filled, '--json')).workbooks;
  expect(workbook?.findings.map(({ rule }) => rule)).toEqual(['T08-3', 'HEAD-1', 'rounding-tail']);
});

it('a rate is filled as a percentage', async () => {
  const { edits } = fillJson(await juesuan('fill', YUELU, '-o', out(), '--json'));
  expect(edits.map(({ address, before, after }) => [address, before, after])).toEqual([['F6', '', '96.67%']]);
});

it('a figure that stands is never edited, however wrong', async () => {
  const { edits } = fillJson(await juesuan('fill', DEMO, '--dry-run', '--json'));
  for (const wrong of ['Z02!C11', 'Z06!F15', 'Z07!L8']) expect(places(edits)).not.toContain(wrong);
  expect(edits.every(({ before }) => before === '')).toBe(true);
});

it('with --formulas fills live formulas that give the same figures', async () => {
  const [values, formulas] = [out(), out()];
  const plain = fillJson(await juesuan('fill', DEMO, '-o', values, '--json'));
  const live = fillJson(await juesuan('fill', DEMO, '-o', formulas, '--formulas', '--json'));
  expect(live.edits.map(({ formula: _, ...edit }) => edit)).toEqual(plain.edits);
  expect(plain.edits.some(({ formula }) => formula)).toBe(false);
  expect(live.edits.find(({ address, sheet }) => sheet.startsWith('Z03') && address === 'C7')?.formula).toBe(
    '=SUM(D7:H7)',
  );
  const readBack = async (file: string) =>
    checkJson(await juesuan('check', file, '--json')).workbooks[0]?.findings;
  expect(await readBack(formulas)).toEqual(await readBack(values));
});

it('with --dry-run writes nothing, whether or not an output is named', async () => {
  const { folder, file } = copied(DEMO);
  const before = listing(folder);
  const { code, out: said } = await juesuan('fill', file, '--dry-run', '-o', join(folder, 'out.xlsx'));
  expect(code).toBe(0);
  expect(said).toMatch(/Z01 收入支出决算总表 F16 → 629\.09\s表01“本年支出合计”/);
  expect(said).toMatch(/可以补填 22 格（只试算，没有写文件）\n另有 1 格暂不填，.*\n$/);
  expect((await juesuan('fill', file, '--dry-run')).code).toBe(0);
  expect(listing(folder)).toEqual(before);
});

it('says where it wrote', async () => {
  const file = out();
  const { code, out: said, error } = await juesuan('fill', LUKOU, '-o', file);
  expect([code, error]).toEqual([0, '']);
  expect(said.trimEnd().split('\n').at(-1)).toBe(`补填 5 格，写到 ${file}`);
});

it('replaces an older output', async () => {
  const { file } = written('older', 'out.xlsx');
  await juesuan('fill', LUKOU, '-o', file);
  expect(changedParts(LUKOU, file)).toEqual(['xl/worksheets/sheet4.xml']);
});

it('keeps the name that a workbook with macros needs', async () => {
  const { folder, file } = written(createWorkbook(lukouSheets()), 'in.xlsm');
  const refused = await juesuan('fill', file, '-o', join(folder, 'out.xlsx'));
  expect(refused.code).toBe(2);
  expect(refused.error).toMatch(/类型不对，应为 \.xlsm/);
  expect((await juesuan('fill', file, '-o', join(folder, 'out.xlsm'))).code).toBe(0);
});

it.each<[string, string | undefined, RegExp]>([
  ['no output', undefined, /^请用 -o 写明输出文件（\.xlsx）/],
  ['another kind of file', 'out.xls', /out\.xls 的类型不对，应为 \.xlsx/],
])('refuses %s', async (_, name, words) => {
  const { folder, file } = copied(LUKOU);
  const before = listing(folder);
  const {
    code,
    out: said,
    error,
  } = await juesuan('fill', file, ...(name ? ['-o', join(folder, name)] : []), '--json');
  expect([code, said]).toEqual([2, '']);
  expect(error).toMatch(words);
  expect(listing(folder)).toEqual(before);
  expect(existsSync(join(folder, 'out.xls'))).toBe(false);
});
