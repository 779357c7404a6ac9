/** `juesuan supplement`: the list of what an explanation needs, as JSON and as a worksheet, with last year's figures. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  HUNAN_2020,
  parseSupplement,
  supplementFromGrid,
  type Supplement,
} from '../../../src/core/narrative';
import { createWorkbook } from '../../../src/hosts/files/create';
import { readWorkbook } from '../../../src/hosts/files/xlsx';
import { copied, juesuan, listing, LUKOU, lukouOf, lukouSheets, newFolder, written } from '../support';

const output = (kind: 'json' | 'xlsx'): string => join(newFolder(), `补充资料.${kind}`);

function fromJson(file: string): Supplement {
  const reading = parseSupplement(readFileSync(file, 'utf8'), HUNAN_2020);
  if (!reading.ok) throw new Error(reading.problems.map(({ id }) => id).join());
  return reading.supplement;
}

async function fromSheet(file: string): Promise<Supplement> {
  const read = await readWorkbook(new Uint8Array(readFileSync(file)));
  const [grid] = read.ok ? read.grids : [];
  const reading = grid && supplementFromGrid(grid, HUNAN_2020);
  if (!reading?.ok) throw new Error('The worksheet could not be read back');
  return reading.supplement;
}

const lastYear = (): string => written(lukouOf('2019年度', { '629.09': '694.43' }), '上年.xlsx').file;

it('lists the needs as JSON, blank and labelled, with a budget for each account of this workbook', async () => {
  const file = output('json');
  const { code, out, error } = await juesuan('supplement', LUKOU, '-o', file);
  expect([code, error]).toEqual([0, '']);
  const { entries } = fromJson(file);
  expect(out).toBe(
    `说明格式按表格选了“湖南省2020年度”（hunan-2020）。要换别的，用 --style 指定\n补充资料表写到 ${file}：共 ${entries.size} 项，已有 0 项，还缺 ${entries.size} 项\n`,
  );
  expect(entries.get('上年.收入总计')).toEqual({ value: '', label: '上年收支总计', unit: '万元' });
  expect([...entries.keys()].filter((key) => /^年初预算\.\d/.test(key))).toEqual([
    '年初预算.2013101',
    '年初预算.2013102',
    '年初预算.2013199',
    '年初预算.2049901',
    '年初预算.2210201',
  ]);
  expect([...entries.values()].every(({ value, label }) => value === '' && label !== '')).toBe(true);
});

it('lists the same needs as a worksheet', async () => {
  const [json, xlsx] = [output('json'), output('xlsx')];
  await juesuan('supplement', LUKOU, '-o', json);
  await juesuan('supplement', LUKOU, '-o', xlsx);
  const read = await readWorkbook(new Uint8Array(readFileSync(xlsx)));
  const [grid] = read.ok ? read.grids : [];
  const header = (grid?.cells[0] ?? []).map((cell) => cell?.text);
  expect(header).toEqual(['章节', '项目', '单位', '填写', '说明', '键']);
  const keys = (grid?.cells ?? []).slice(3).map((row) => row?.[5]?.text);
  expect(keys).toEqual([...fromJson(json).entries.keys()]);
});

it.each(['json', 'xlsx'] as const)(
  "takes last year's figures out of last year's workbook: .%s",
  async (kind) => {
    const file = output(kind);
    const { code } = await juesuan('supplement', LUKOU, '-o', file, '--previous', lastYear());
    const { year, entries } = kind === 'json' ? fromJson(file) : await fromSheet(file);
    expect([code, year]).toEqual([0, 2020]);
    expect(entries.get('上年.收入总计')).toMatchObject({ value: '694.43', unit: '万元' });
    expect(entries.get('上年.公务接待费')?.value).toBe('0.66');
  },
);

it('says what is wrong with the workbook of last year, by name, and writes nothing', async () => {
  const previous = written('%PDF-1.7', '上年.xlsx').file;
  const { folder, file } = copied(LUKOU);
  const before = listing(folder);
  const { code, error } = await juesuan(
    'supplement',
    file,
    '-o',
    join(folder, 's.json'),
    '--previous',
    previous,
  );
  expect(code).toBe(2);
  expect(error).toMatch(new RegExp(`^${previous}\n  这是 PDF 文件`));
  expect(listing(folder)).toEqual(before);
});

it("refuses last year's workbook with two copies of a table: nobody knows which was published", async () => {
  const sheets = lukouSheets();
  const twice = createWorkbook([...sheets, { ...sheets[4], name: '副本', cells: sheets[4]?.cells ?? [] }]);
  const previous = written(twice, '上年.xlsx').file;
  const { code, error } = await juesuan('supplement', LUKOU, '-o', output('json'), '--previous', previous);
  expect(code).toBe(2);
  expect(error).toMatch(/上年\.xlsx\n.*要先改正\n.*出现了 2 次/);
});

it.each<[string, string[], RegExp]>([
  ['no output', [], /^请用 -o 写明输出文件（\.json \.xlsx）/],
  ['another kind of output', ['-o', '/tmp/补充资料.txt'], /类型不对，应为 \.json \.xlsx/],
  [
    'a missing workbook of last year',
    ['-o', '/tmp/补充资料.json', '--previous', '/nowhere.xlsx'],
    /^没有找到 \/nowhere\.xlsx/,
  ],
])('refuses %s', async (_, options, words) => {
  const { code, out, error } = await juesuan('supplement', LUKOU, ...options);
  expect([code, out]).toEqual([2, '']);
  expect(error).toMatch(words);
});
