/** `juesuan explain`: as Word and as text, with supplements from everywhere, and what it refuses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { HUNAN_2020, parseSupplement, SUPPLEMENT_SHEET } from '../../../src/core/narrative';
import { createWorkbook, type SheetSpec } from '../../../src/hosts/files/create';
import { patchWorkbook, readWorkbook } from '../../../src/hosts/files/xlsx';
import {
  copied,
  juesuan,
  listing,
  LUKOU,
  lukouOf,
  lukouSheets,
  newFolder,
  SUPPLEMENT,
  written,
} from '../support';

const output = (kind: 'docx' | 'txt'): string => join(newFolder(), `说明.${kind}`);

async function textOf(file: string, ...options: string[]): Promise<string> {
  const to = output('txt');
  const { code, error } = await juesuan('explain', file, '-o', to, ...options);
  expect([code, error]).toEqual([0, '']);
  return readFileSync(to, 'utf8');
}

const documentXml = (file: string): string =>
  strFromU8(unzipSync(new Uint8Array(readFileSync(file)))['word/document.xml'] ?? new Uint8Array(0));
const wordsIn = (xml: string): string =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');

/** The worksheet that `supplement` makes, filled in with the answers of the sample's JSON as a clerk would. */
async function filledWorksheet(): Promise<Uint8Array> {
  const blank = join(newFolder(), '补充资料.xlsx');
  await juesuan('supplement', LUKOU, '-o', blank);
  const reading = parseSupplement(readFileSync(SUPPLEMENT, 'utf8'), HUNAN_2020);
  const bytes = new Uint8Array(readFileSync(blank));
  const read = await readWorkbook(bytes);
  if (!reading.ok || !read.ok) throw new Error('The supplement could not be read');
  const { year, department, entries } = reading.supplement;
  const rows = read.grids[0]?.cells ?? [];
  const edits = rows.flatMap((cells, row) => {
    const key = cells?.[5]?.text ?? '';
    const answer = key === '年度' ? String(year) : key === '单位名称' ? department : entries.get(key)?.value;
    return answer ? [{ sheet: SUPPLEMENT_SHEET, at: { row, column: 3 }, text: answer }] : [];
  });
  const answered = [...entries.values()].filter(({ value }) => value !== '').length;
  expect(edits).toHaveLength(answered + (year === undefined ? 0 : 1) + (department === undefined ? 0 : 1));
  const patched = patchWorkbook(bytes, edits);
  if (!patched.ok) throw new Error(patched.problem.id);
  expect(patched.refused).toEqual([]);
  return patched.bytes;
}

/** The rows of a worksheet as a sheet of another workbook. */
async function sheetIn(bytes: Uint8Array): Promise<SheetSpec> {
  const read = await readWorkbook(bytes);
  const [grid] = read.ok ? read.grids : [];
  const cells = (grid?.cells ?? []).flatMap((row, at) =>
    (row ?? []).flatMap((cell, column) =>
      cell ? [{ at: { row: at, column }, content: { text: cell.text } }] : [],
    ),
  );
  return { name: SUPPLEMENT_SHEET, cells };
}

describe('Lukou 2020 with its supplement', () => {
  it('as Word and as text: the same words, the figures and what is still missing told', async () => {
    const docx = output('docx');
    const { code, out, error } = await juesuan('explain', LUKOU, '-o', docx, '--supplement', SUPPLEMENT);
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(
      new RegExp(
        `^说明格式按表格选了“湖南省2020年度”（hunan-2020）。要换别的，用 --style 指定\n说明写到 ${docx}：\\d+ 个数，每个都有出处\n还缺 \\d+ 项，文中标为【待补充】：\n`,
      ),
    );
    const text = await textOf(LUKOU, '--supplement', SUPPLEMENT);
    expect(text).toContain('2020年度收、支总计629.09万元');
    expect(text).toContain('与2019年相比，减少65.34万元，减少9.4%，主要是因为节约开支');
    const plain = (words: string): string => words.replace(/[\s\uFEFF]/g, '');
    expect(plain(wordsIn(documentXml(docx)))).toContain(plain(text.split('\n')[2] ?? 'x'));
    expect(plain(text)).toContain('【待补充：');
  });

  it('the worksheet filled in, beside the workbook or inside it, gives the same text as the JSON', async () => {
    const json = await textOf(LUKOU, '--supplement', SUPPLEMENT);
    const worksheet = await filledWorksheet();
    expect(await textOf(LUKOU, '--supplement', written(worksheet, '补充资料.xlsx').file)).toBe(json);
    const together = createWorkbook([...lukouSheets(), await sheetIn(worksheet)]);
    expect(await textOf(written(together).file)).toBe(json);
    expect(await textOf(LUKOU)).not.toBe(json);
  });

  it('--decimals sets the decimals of percentages', async () => {
    const options = ['--supplement', SUPPLEMENT, '--decimals'];
    expect(await textOf(LUKOU, ...options, '2')).toContain('减少65.34万元，减少9.41%');
    expect(await textOf(LUKOU, ...options, '0')).toContain('减少65.34万元，减少9%');
  });

  it('--annex puts the nine tables behind the text', async () => {
    const tables = async (...options: string[]): Promise<number> => {
      const docx = output('docx');
      await juesuan('explain', LUKOU, '-o', docx, ...options);
      return documentXml(docx).split('<w:tbl>').length - 1;
    };
    expect(await tables()).toBe(0);
    expect(await tables('--annex')).toBeGreaterThanOrEqual(9);
  });
});

it('--year names the year that the tables do not', async () => {
  expect(await textOf(LUKOU)).toContain('【待补充：决算年度】');
  const dated = await textOf(LUKOU, '--year', '2020');
  expect(dated).not.toContain('【待补充：决算年度】');
  expect(dated).toContain('2020年度收、支总计629.09万元');
});

it("--previous fills the comparative part from last year's workbook", async () => {
  const previous = written(lukouOf('2019年度', { '629.09': '694.43' }), '上年.xlsx').file;
  expect(await textOf(LUKOU)).toContain('【待补充：上年收支总计');
  expect(await textOf(LUKOU, '--previous', previous)).toMatch(/与2019年相比，减少65\.34万元，减少9\.4%/);
});

it('says what of a supplement does not fit, and writes all the same', async () => {
  const json = JSON.parse(readFileSync(SUPPLEMENT, 'utf8')) as { entries: object };
  const more = { ...json, entries: { ...json.entries, '年初预算.2080505': { value: '1.00', unit: '万元' } } };
  const { file } = written(JSON.stringify(more), '补充资料.json');
  const { code, error } = await juesuan('explain', LUKOU, '-o', output('txt'), '--supplement', file);
  expect(code).toBe(0);
  expect(error).toMatch(/“年初预算\.2080505”.*没有这个科目的支出/);
});

describe('refuses, and writes nothing', () => {
  const other = (): string =>
    written(
      createWorkbook([
        { name: '甲', cells: [] },
        { name: '乙', cells: [] },
      ]),
      '别的.xlsx',
    ).file;
  it.each<[string, () => string[], RegExp]>([
    ['no output', () => [], /^请用 -o 写明输出文件（\.docx \.txt）/],
    ['another kind of output', () => ['-o', 'OUT/说明.pdf'], /类型不对，应为 \.docx \.txt/],
    [
      'an unknown style',
      () => ['-o', 'OUT/说明.txt', '--style', 'beijing'],
      /^没有“beijing”这种说明格式，现有：.*hunan-2020/,
    ],
    [
      'a missing supplement',
      () => ['-o', 'OUT/说明.txt', '--supplement', '/nowhere.json'],
      /^没有找到 \/nowhere\.json/,
    ],
    [
      'a supplement that is no JSON',
      () => ['-o', 'OUT/说明.txt', '--supplement', written('{', 's.json').file],
      /^补充资料读不懂：不是完整的 JSON 文件。请检查/,
    ],
    [
      'a supplement with a wrong key and a wrong figure',
      () => {
        const entries = { '上年.收入总记': { value: '1' }, '上年.财政拨款总计': { value: '一百' } };
        return [
          '-o',
          'OUT/说明.txt',
          '--supplement',
          written(JSON.stringify({ version: 1, entries }), 's.json').file,
        ];
      },
      /可能是“上年\.收入总计”写错了[^]*填的是“一百”，应是数字/,
    ],
    [
      'a workbook without the sheet of the supplement',
      () => ['-o', 'OUT/说明.txt', '--supplement', other()],
      /别的\.xlsx 里没有“决算公开补充资料”工作表。请用 juesuan supplement 生成一份/,
    ],
  ])('%s', async (_, options, words) => {
    const { folder, file } = copied(LUKOU);
    const argv = options().map((word) => word.replace('OUT', folder));
    const before = listing(folder);
    const { code, out, error } = await juesuan('explain', file, ...argv);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(words);
    expect(listing(folder)).toEqual(before);
  });
});
