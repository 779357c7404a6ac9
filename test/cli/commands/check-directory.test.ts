/** `juesuan check FOLDER`: order, files that can't be read, formats, and going on where a run was stopped. */
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createWorkbook } from '../../../src/hosts/files/create';
import { checkJson, DEMO, juesuan, LUKOU, lukouOf, lukouWith, newFolder, YUELU } from '../support';
import { complaints } from '../json/schemas';

/** Three departments, an empty workbook, a text in the clothes of a workbook, and what is no workbook at all. */
function bureau(): string {
  const folder = newFolder();
  mkdirSync(join(folder, '乙组'));
  copyFileSync(LUKOU, join(folder, '乙组', '渌口.xlsx'));
  copyFileSync(YUELU, join(folder, '岳麓.xlsx'));
  copyFileSync(DEMO, join(folder, '演示.xlsm'));
  writeFileSync(join(folder, '空.xlsx'), createWorkbook([{ name: 'Sheet1', cells: [] }]));
  writeFileSync(join(folder, '文本.xlsx'), '部门,金额\n甲,1\n');
  for (const name of ['~$岳麓.xlsx', '.隐藏.xlsx', '说明.docx']) writeFileSync(join(folder, name), 'x');
  return folder;
}

const NAMES = ['乙组/渌口.xlsx', '岳麓.xlsx', '文本.xlsx', '演示.xlsm', '空.xlsx'];
const paths = (folder: string): string[] => NAMES.map((name) => join(folder, name));
const lines = (text: string): string[] => text.trimEnd().split('\n');

describe('a folder', () => {
  it('one line a workbook in the order of the names, the files that cannot be read among them, then a summary', async () => {
    const folder = bureau();
    const { code, out, error } = await juesuan('check', folder);
    expect([code, error]).toEqual([2, '']);
    const printed = lines(out);
    expect(printed).toHaveLength(NAMES.length + 1);
    paths(folder).forEach((path, place) => expect(printed[place]).toContain(path));
    expect(printed[0]).toMatch(/^■ .*错误 2\s注意 1\s提示 1$/);
    expect(printed[2]).toMatch(/^× .*没能校验：这是纯文本/);
    expect(printed[4]).toMatch(/^× .*没能校验：没有认出决算或预算公开表/);
    expect(printed[5]).toMatch(/^共 5 个文件：有错误 2，没有错误 1，没能核完 2（其中打不开 2）/);
  });

  it('in English', async () => {
    const { out } = await juesuan('check', bureau(), '--lang', 'en-US');
    expect(lines(out).at(-1)).toMatch(/^Files: 5; with errors 2, without 1/);
    expect(out.replace(/\/.*?\.xls[xm]/g, '')).not.toMatch(/[\u3400-\u9fff]/);
  });

  it('links to folders are followed, but never in a circle, and nothing is checked twice', async () => {
    const folder = newFolder();
    const elsewhere = newFolder();
    copyFileSync(YUELU, join(elsewhere, 'a.xlsx'));
    symlinkSync(elsewhere, join(folder, 'away'));
    symlinkSync(folder, join(folder, 'self'));
    symlinkSync(join(elsewhere, 'a.xlsx'), join(folder, 'same.xlsx'));
    symlinkSync(join(folder, 'nowhere.xlsx'), join(folder, 'broken.xlsx'));
    const { workbooks } = checkJson(await juesuan('check', folder, folder, '--json'));
    expect(workbooks.map(({ file }) => file)).toEqual([join(folder, 'away', 'a.xlsx')]);
  });

  it('files and folders together, those named in the order given', async () => {
    const folder = bureau();
    const { workbooks } = checkJson(await juesuan('check', DEMO, folder, YUELU, '--json'));
    expect(workbooks.map(({ file }) => file)).toEqual([DEMO, ...paths(folder), YUELU]);
  });

  it('a rules file with mistakes stops everything before any work', async () => {
    const rules = join(newFolder(), 'rules.txt');
    writeFileSync(rules, '甲：表01[什么] 等于 3\n');
    const { code, out, error } = await juesuan('check', bureau(), '--rules', rules);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('规则文件');
  });
});

describe('formats', () => {
  it('json is one document as published, the same as --json prints', async () => {
    const folder = bureau();
    const old = await juesuan('check', folder, '--json');
    const { out, error, code } = await juesuan('check', folder, '--format', 'json');
    expect(out).toBe(old.out);
    expect([code, old.error]).toEqual([2, '']);
    expect(complaints('check', JSON.parse(out))).toEqual([]);
    expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`);
    expect(lines(error)).toHaveLength(NAMES.length + 1);
    expect(error).toContain(`[5/5] × ${join(folder, '空.xlsx')}`);
  });

  it('jsonl is one workbook a line, as published, in the order of the files', async () => {
    const folder = bureau();
    const { out } = await juesuan('check', folder, '--format', 'jsonl');
    const workbooks = lines(out).map((line) => JSON.parse(line) as { file: string });
    for (const workbook of workbooks) expect(complaints('check-line', workbook)).toEqual([]);
    expect(workbooks.map(({ file }) => file)).toEqual(paths(folder));
    expect(workbooks).toEqual(checkJson(await juesuan('check', folder, '--json')).workbooks);
  });

  it.each([
    ['out.json', 'json'],
    ['out.jsonl', 'jsonl'],
    ['out.sarif', 'sarif'],
  ])('-o %s is what --format %s prints', async (name, format) => {
    const folder = bureau();
    const output = join(newFolder(), name);
    const { code, out } = await juesuan('check', folder, '-o', output);
    expect([code, out]).toEqual([2, '']);
    const printed = (await juesuan('check', folder, '--format', format)).out;
    const uris = /"uri":"[^"]*"/g;
    expect(readFileSync(output, 'utf8').replace(uris, '')).toBe(printed.replace(uris, ''));
    expect(readdirSync(join(output, '..'))).toEqual([name]);
  });

  it.each([
    [['--format', 'pdf'], /^--format 只能是 text json jsonl .*html，写的是“pdf”/],
    [['--format', 'xlsx'], /^--format xlsx 要用 -o/],
    [['--format', 'html', '-o', 'out.xlsx'], /类型不对，应为 \.html/],
    [['--json', '--format', 'json'], /只能写一个/],
    [['--resume'], /^--resume 要用 -o/],
    [['--workers', '1.5'], /^--workers 应为/],
    [['--timeout', '0'], /^--timeout 应为/],
    [['--report', 'r.html', '--format', 'html'], /^--report 只用于/],
  ])('refuses %s', async (argv, words) => {
    const { code, out, error } = await juesuan('check', LUKOU, ...argv);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(words);
    expect(lines(error)).toHaveLength(1);
  });

  it('the output may not be one of the workbooks', async () => {
    const folder = bureau();
    const { code, error } = await juesuan('check', folder, '-o', join(folder, '岳麓.xlsx'));
    expect(code).toBe(2);
    expect(error).toContain('同一个');
    expect(readFileSync(join(folder, '岳麓.xlsx'))).toEqual(readFileSync(YUELU));
  });
});

describe('going on with --resume', () => {
  const LATER = new Date(2030, 1, 1);

  async function checked(): Promise<{ folder: string; output: string; first: string }> {
    const folder = bureau();
    const output = join(newFolder(), 'out.jsonl');
    await juesuan('check', folder, '-o', output, '--resume');
    return { folder, output, first: readFileSync(output, 'utf8') };
  }

  /** What the journal knows of a file, replaced: if it comes out again, the file was not checked again. */
  const forge = (output: string): void => {
    const journal = `${output}.journal`;
    writeFileSync(journal, readFileSync(journal, 'utf8').replaceAll('"year":2020', '"year":1999'));
  };
  const years = (output: string): (number | null)[] =>
    lines(readFileSync(output, 'utf8')).map((line) => (JSON.parse(line) as { year: number | null }).year);

  it('takes unchanged files from the journal and says how many', async () => {
    const { folder, output } = await checked();
    forge(output);
    const { error } = await juesuan('check', folder, '-o', output, '--resume');
    expect(error).toContain('其中 5 个没有变化');
    expect(years(output).filter((year) => year === 1999).length).toBeGreaterThan(0);
    expect(years(output)).not.toContain(2020);
  });

  it('checks a changed file again, and only that', async () => {
    const { folder, output } = await checked();
    const changed = join(folder, '乙组', '渌口.xlsx');
    writeFileSync(changed, lukouOf('2021年度', {}));
    utimesSync(changed, LATER, LATER);
    const { error } = await juesuan('check', folder, '-o', output, '--resume');
    expect(error).toContain('其中 4 个没有变化');
    expect(years(output)[0]).toBe(2021);
  });

  it('checks all again with other rules or in another language, and gives the first answer to the first question', async () => {
    const { folder, output, first } = await checked();
    const rules = join(newFolder(), 'rules.txt');
    writeFileSync(rules, '本委-1：表01[收入总计] ≤ 1元\n');
    const other = await juesuan('check', folder, '-o', output, '--resume', '--rules', rules);
    expect(other.error).not.toContain('没有变化');
    expect(readFileSync(output, 'utf8')).toContain('本委-1');
    expect((await juesuan('check', folder, '-o', output, '--resume', '--lang', 'en')).error).not.toContain(
      'Unchanged',
    );
    await juesuan('check', folder, '-o', output, '--resume');
    expect(readFileSync(output, 'utf8')).toBe(first);
  });

  it('a journal that was cut off in the middle of a line loses that line only', async () => {
    const { folder, output, first } = await checked();
    const journal = readFileSync(`${output}.journal`, 'utf8');
    const cut = journal.slice(0, journal.trimEnd().lastIndexOf('\n') + 40);
    writeFileSync(`${output}.journal`, cut);
    expect((await juesuan('check', folder, '-o', output, '--resume')).error).toContain('其中 4 个没有变化');
    expect(readFileSync(output, 'utf8')).toBe(first);
    expect((await juesuan('check', folder, '-o', output, '--resume')).error).toContain('其中 5 个没有变化');
  });

  it('without --resume the journal is begun anew and gone at the end', async () => {
    const { folder, output } = await checked();
    forge(output);
    await juesuan('check', folder, '-o', output);
    expect(years(output)).not.toContain(1999);
    expect(existsSync(`${output}.journal`)).toBe(false);
  });

  it('a file of that name that is no journal is left alone', async () => {
    const output = join(newFolder(), 'out.jsonl');
    appendFileSync(`${output}.journal`, '日记');
    const { code, error } = await juesuan('check', bureau(), '-o', output);
    expect(code).toBe(2);
    expect(error).toContain('不是校验的进度文件');
    expect(readFileSync(`${output}.journal`, 'utf8')).toBe('日记');
  });
});

describe('last year', () => {
  it('is found by place, then by name but for the year; what is not found is said', async () => {
    const [now, before] = [newFolder(), newFolder()];
    const workbook = lukouWith({});
    for (const name of ['甲2020.xlsx', '乙2020.xlsx', '丙.xlsx']) writeFileSync(join(now, name), workbook);
    for (const name of ['甲2019年.xlsx', '丙.xlsx'])
      writeFileSync(join(before, name), lukouOf('2019年度', {}));
    writeFileSync(join(before, '丁.xlsx'), '%PDF-1.7');
    const { workbooks } = checkJson(await juesuan('check', now, '--previous', before, '--json'));
    const told = workbooks.map(({ file, findings }) => [
      file.slice(now.length + 1),
      findings.filter(({ rule }) => rule === 'previous').length,
    ]);
    expect(told).toEqual([
      ['丙.xlsx', 0],
      ['乙2020.xlsx', 1],
      ['甲2020.xlsx', 0],
    ]);
  });

  it('a workbook of last year that cannot be read is a caution, not the end', async () => {
    const [now, before] = [newFolder(), newFolder()];
    writeFileSync(join(now, '甲.xlsx'), lukouWith({}));
    writeFileSync(join(before, '甲.xlsx'), '%PDF-1.7');
    const [workbook] = checkJson(await juesuan('check', now, '--previous', before, '--json')).workbooks;
    const [told] = workbook!.findings.filter(({ rule }) => rule === 'previous');
    expect(told?.severity).toBe('warning');
    expect(told?.message).toMatch(/上年的工作簿 .* 用不了.*\nPDF 不完整或已损坏/);
  });
});
