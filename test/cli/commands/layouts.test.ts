/** `juesuan layouts` and `check --layouts`: a form nobody knows, confirmed once. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkJson, juesuan, LUKOU, lukouWith, newFolder, written } from '../support';

interface Template {
  readonly choices: Readonly<Record<string, { columns: string[]; rows: string[] }>>;
  readonly layouts: {
    table: string;
    title?: string;
    sheet: string;
    columns: { words: string[]; key?: string; role?: string }[];
  }[];
}

/** The Lukou tables with a heading in 表03 that no form prints. */
const strange = (): { folder: string; file: string } =>
  written(lukouWith({ 'Z03!A1': { text: '花费一览' }, 'Z03!C4': { text: '全年花费' } }));

async function template(file: string): Promise<{ output: string; json: Template }> {
  const output = join(newFolder(), 'layouts.json');
  const { code } = await juesuan('layouts', file, '-o', output);
  expect(code).toBe(0);
  return { output, json: JSON.parse(readFileSync(output, 'utf8')) as Template };
}

const tablesOf = async (...argv: string[]): Promise<string[] | undefined> =>
  checkJson(await juesuan('check', ...argv, '--json')).workbooks[0]?.tables.map(({ id }) => id);

it('writes what was not recognised, with the words printed and the keys to choose from', async () => {
  const { file } = strange();
  expect(await tablesOf(file)).not.toContain('T03');
  const { json } = await template(file);
  const [layout, ...others] = json.layouts;
  expect(others).toEqual([]);
  expect(layout?.sheet).toMatch(/^Z03/);
  expect(layout?.columns.map(({ words }) => words.at(-1))).toContain('全年花费');
  expect(layout?.columns.filter(({ key }) => key === '')).toHaveLength(1);
  expect(json.choices['T03']?.columns).toContain('本年支出合计');
});

it('edited and given back, the table is recognised and checked as ever, alone and among many', async () => {
  const { folder, file } = strange();
  const { output, json } = await template(file);
  const layouts = json.layouts.map((layout) => ({
    ...layout,
    table: 'T03',
    columns: layout.columns.map((column) =>
      column.key === '' ? { ...column, key: '本年支出合计' } : column,
    ),
    rows: [],
  }));
  writeFileSync(output, JSON.stringify({ layouts }));
  const usual = await tablesOf(LUKOU);
  expect(await tablesOf(file, '--layouts', output)).toEqual(usual);
  expect(await tablesOf(folder, '--layouts', output)).toEqual(usual);
});

it('points at what is wrong in the file, with the keys that would be right', async () => {
  const { file } = strange();
  const layouts = written(
    JSON.stringify({
      layouts: [{ table: 'T03', title: '花费一览', columns: [{ words: ['甲'], key: '花费' }] }],
    }),
    'layouts.json',
  ).file;
  for (const argv of [[file], [file, '--format', 'jsonl']]) {
    const { code, out, error } = await juesuan('check', ...argv, '--layouts', layouts);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(/有 1 处写错：\n.*layouts\[0\]\.columns\[0\].*花费/);
    expect(error).toMatch(/T03 .*可用的列：.*本年支出合计.*；行：/);
  }
  writeFileSync(layouts, '{');
  expect((await juesuan('check', file, '--layouts', layouts)).error).toMatch(/不是正确的 JSON/);
});

it('writes nothing where every table is known', async () => {
  const output = join(newFolder(), 'layouts.json');
  const { code, out } = await juesuan('layouts', LUKOU, '-o', output);
  expect(code).toBe(0);
  expect(out).toContain('没有要确认的版式');
  expect(() => readFileSync(output)).toThrow('ENOENT');
});
