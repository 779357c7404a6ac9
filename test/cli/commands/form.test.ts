/** `juesuan form`: the forms there are, one as a file, whether an edited one is right; and `--form` where a form is used. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_FORMS, HUNAN_2020, printForm, readForm, type NarrativeForm } from '../../../src/core/narrative';
import { chosenForm, loadForm } from '../../../src/cli/form-choice';
import { createWorkbook } from '../../../src/hosts/files/create';
import { sheetOf } from '../../../scripts/samples/printed/to-sheet';
import { generateSet } from '../../bench/generate';
import { copied, juesuan, listing, LUKOU, newFolder, written } from '../support';

const OWN: NarrativeForm = {
  ...HUNAN_2020,
  title: '{年度}年度我局决算说明',
  questions: [...HUNAN_2020.questions, { key: '我局.说明', label: '我局要说的话', kind: '文字' }],
  sections: [
    ...HUNAN_2020.sections,
    {
      id: '16',
      level: 1,
      heading: '十六、我局要说的话',
      paragraphs: [{ sentences: [{ id: '话', cases: [{ text: '{文字 我局.说明}。' }] }] }],
    },
  ],
};

const fileOf = (form: NarrativeForm): string => written(printForm(form), '样式.json').file;

it('lists every form, and how one is taken where none is named', async () => {
  const { code, out, error } = await juesuan('form', 'list');
  expect([code, error]).toEqual([0, '']);
  expect(out.trim().split('\n')).toHaveLength(ALL_FORMS.length + 1);
  for (const { id, name } of ALL_FORMS) expect(out).toContain(`${id}\u3000${name}，`);
  expect(out).toMatch(/\n不写 --style 时，按表格.*自动选；看不出省份的用 national\n$/);
});

it.each(ALL_FORMS.map((form) => [form.id, form] as const))(
  'exports %s: read back, it is the same',
  async (id, form) => {
    const { code, out } = await juesuan('form', 'export', id);
    expect([code, readForm(out)]).toEqual([0, { ok: true, form }]);
  },
);

it('exports to a file, over nothing but that file', async () => {
  const file = join(newFolder(), '样式.json');
  const { code, out } = await juesuan('form', 'export', 'shanghai-2024', '-o', file);
  expect([code, out]).toEqual([0, expect.stringContaining(`样式写到 ${file}`)]);
  expect((await juesuan('form', 'check', file)).out).toMatch(
    /^没有问题：.*上海市2024年度，\d+ 节，\d+ 项补充资料/,
  );
});

it('says what is wrong in a file, with every place', async () => {
  const text = printForm(HUNAN_2020)
    .replace('总计{金额 表01[收入总计]}', '总计{金额 表01[收人总计]}')
    .replace('"title"', '"标题"');
  const { file } = written(text, '样式.json');
  const { code, out, error } = await juesuan('form', 'check', file);
  expect([code, out]).toEqual([2, '']);
  expect(error).toMatch(/^样式文件 .* 有 2 处写错：\n {2}整个文件里没有“标题”.*\n {2}整个文件缺“title”\n$/);
  writeFileSync(file, text.replace('"标题"', '"title"'));
  expect((await juesuan('form', 'check', file)).error).toMatch(
    /有 \d+ 处写错：\n {2}第1节第1段句子“总计”第1种写法的“text”第 \d+ 个字起“.*”：表01没有“收人总计”这一行/,
  );
});

it('explains by a file’s form, and asks what it asks', async () => {
  const file = fileOf(OWN);
  const [text, asked] = [join(newFolder(), '说明.txt'), join(newFolder(), '资料.json')];
  expect((await juesuan('explain', LUKOU, '--form', file, '--year', '2020', '-o', text)).code).toBe(0);
  expect(readFileSync(text, 'utf8')).toMatch(
    /^\uFEFF2020年度我局决算说明\r\n[^]*十六、我局要说的话\r\n【待补充：我局要说的话】/,
  );
  expect((await juesuan('supplement', LUKOU, '--form', file, '-o', asked)).code).toBe(0);
  const entries = (JSON.parse(readFileSync(asked, 'utf8')) as { entries: Record<string, { value: string }> })
    .entries;
  entries['我局.说明'] = { value: '数据以表为准' };
  writeFileSync(asked, JSON.stringify({ version: 1, entries }));
  expect((await juesuan('explain', LUKOU, '--form', file, '--supplement', asked, '-o', text)).error).toBe('');
  expect(readFileSync(text, 'utf8')).toContain('数据以表为准。');
});

it('takes the form that the tables ask for where none is named, and says which', async () => {
  const sheets = generateSet(1, { layout: 'yunnan-2023' }).tables.map((table) => sheetOf(table));
  const { file, folder } = written(createWorkbook(sheets), '云南.xlsx');
  const text = join(folder, '说明.txt');
  const { code, out } = await juesuan('explain', file, '-o', text);
  expect([code, out]).toEqual([0, expect.stringContaining('（yunnan-2021）。要换别的，用 --style 指定\n')]);
  expect(readFileSync(text, 'utf8')).toMatch(/收入合计[\d.]+元/);
  expect((await juesuan('explain', file, '-o', text, '--style', 'national')).out).not.toContain('--style');
  expect(readFileSync(text, 'utf8')).toMatch(/收入合计[\d.]+万元/);
});

it.each<[string, readonly string[], RegExp]>([
  ['nothing', ['form'], /^应写成 juesuan form list/],
  ['an unknown word', ['form', 'print'], /^应写成 juesuan form list/],
  ['a word of every object', ['form', 'constructor', 'x'], /^应写成 juesuan form list/],
  ['an export of nothing', ['form', 'export'], /^应写成/],
  ['two files', ['form', 'check', 'a', 'b'], /^应写成/],
  [
    'a form that there is not',
    ['form', 'export', 'beijing'],
    /没有“beijing”这种说明格式，现有：.*hunan-2020、/,
  ],
  ['a file that there is not', ['form', 'check', '/nowhere.json'], /^没有找到 \/nowhere\.json/],
  ['another kind of output', ['form', 'export', 'hunan-2020', '-o', 'a.txt'], /类型不对，应为 \.json/],
  ['an output where nothing is written', ['form', 'list', '-o', 'a.json'], /^-o 只用于 form export/],
])('refuses %s', async (_, argv, words) => {
  const { code, out, error } = await juesuan(...argv);
  expect([code, out]).toEqual([2, '']);
  expect(error).toMatch(words);
});

it.each(['explain', 'supplement'])(
  '%s refuses a form twice over, a wrong one, and to write over it',
  async (command) => {
    const { folder, file } = copied(LUKOU);
    const [own, wrong] = [join(folder, '样式.json'), join(folder, '错.json')];
    writeFileSync(own, printForm(OWN));
    writeFileSync(wrong, '{');
    const output = join(folder, command === 'explain' ? '说明.txt' : '资料.json');
    const before = listing(folder);
    const refused = async (...options: string[]): Promise<string> => {
      const { code, out, error } = await juesuan(command, file, ...options);
      expect([code, out]).toEqual([2, '']);
      return error;
    };
    expect(await refused('-o', output, '--form', own, '--style', 'hunan-2020')).toMatch(/只能写一个/);
    expect(await refused('-o', output, '--form', wrong)).toMatch(
      /样式文件 .*错\.json 有 1 处写错：\n.*不是正确的 JSON/,
    );
    if (command === 'supplement')
      expect(await refused('-o', own, '--form', own)).toMatch(
        /^输出文件 .*样式\.json 和要读的 .*样式\.json 是同一个文件/,
      );
    expect(listing(folder)).toEqual(before);
  },
);

it('gives other commands the form that is asked for', () => {
  const file = fileOf(OWN);
  expect(chosenForm({})).toBeUndefined();
  expect(chosenForm({ style: 'shanghai-2024' })?.id).toBe('shanghai-2024');
  expect(chosenForm({ form: file })).toEqual(loadForm(file));
  expect(loadForm(file)).toEqual(OWN);
  expect(existsSync(file)).toBe(true);
});
