/** `juesuan check`: files and folders, exit codes, and what it finds in the samples. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../../src/cli/run';
import { createWorkbook } from '../../../src/hosts/files/create';
import { LUKOU_DEPARTMENT, LUKOU_TABLES } from '../../cases/data/lukou-2020';
import { sheetOf } from '../../../scripts/samples/printed/to-sheet';
import {
  checkJson,
  copied,
  DEMO,
  juesuan,
  listing,
  LUKOU,
  newFolder,
  places,
  written,
  YUELU,
} from '../support';

/** The Lukou tables as they should have been published: with the department, T04's column and the notes set right. */
async function corrected(): Promise<string> {
  const [note8, note9] = [LUKOU_TABLES[7]?.notes ?? [], LUKOU_TABLES[8]?.notes ?? []];
  const tables = LUKOU_TABLES.map((table, index) => ({
    ...table,
    department: `部门：${LUKOU_DEPARTMENT}`,
    ...(index === 7 ? { notes: note9 } : index === 8 ? { notes: note8 } : {}),
  }));
  const { folder, file } = written(createWorkbook(tables.map((table) => sheetOf(table))));
  const filled = join(folder, 'filled.xlsx');
  expect((await juesuan('fill', file, '-o', filled)).code).toBe(0);
  return filled;
}

describe('Lukou 2020 as published', () => {
  it('has a blank column, swapped notes, no department, two rounding tails, and nothing else', async () => {
    const ended = await juesuan('check', LUKOU, '--json');
    const [workbook] = checkJson(ended).workbooks;
    expect(ended.code).toBe(1);
    expect(workbook?.findings.map(({ rule, severity, cells }) => [severity, rule, places(cells)])).toEqual([
      ['error', 'blank', ['Z04!G7', 'Z04!G10', 'Z04!G13', 'Z04!G14', 'Z04!G19']],
      ['error', 'T08-3', ['Z08!A8', 'Z09!A8']],
      ['warning', 'HEAD-1', LUKOU_TABLES.map((_, index) => `Z0${index + 1}!A3`)],
      ['hint', 'rounding-tail', ['Z06!C5', 'Z06!F5']],
    ]);
    expect(workbook?.tables.map(({ id }) => id)).toEqual('T01 T02 T03 T04 T05 T06 T07 T08 T09'.split(' '));
    expect([workbook?.department, workbook?.year, workbook?.refused]).toEqual([null, null, []]);
    expect(workbook?.outcomes['unreadable']).toBe(0);
  });

  it('says so in words that name the places', async () => {
    const { out } = await juesuan('check', LUKOU);
    expect(out).toMatch(/【错误】表04 有 5 格该填未填：“一般公共预算财政拨款”列\n.*表05.*G7 应为 490\.81/);
    expect(out).toMatch(/【错误】表08 和 表09 的空表说明写反了/);
    expect(out).toMatch(/【注意】9 张表的“部门：”后面没有填单位名称/);
    expect(out).toMatch(/【提示】表06 有 2 处尾差（0\.01）：“301 工资福利支出”、“302 商品和服务支出”/);
    expect(out).toMatch(/错误 2\s注意 1\s提示 1/);
  });
});

describe('the workbook of the demonstration', () => {
  interface DemoRecord {
    readonly errors: readonly {
      readonly sheet: string;
      readonly address: string;
      readonly planted: string;
    }[];
    readonly blanked: readonly { readonly sheet: string; readonly address: string }[];
  }
  const planted = JSON.parse(readFileSync(DEMO.replace('.xlsx', '.json'), 'utf8')) as DemoRecord;

  it.each(planted.errors)(
    'the planted $planted in $address is found',
    async ({ sheet, address, planted: text }) => {
      const [workbook] = checkJson(await juesuan('check', DEMO, '--json')).workbooks;
      const cells = workbook?.findings
        .filter(({ severity }) => severity === 'error')
        .flatMap((finding) => finding.cells);
      expect(cells).toContainEqual({ sheet, address, text });
    },
  );

  it('reports every blanked cell', async () => {
    const [workbook] = checkJson(await juesuan('check', DEMO, '--json')).workbooks;
    const cells = workbook?.findings
      .filter(({ rule }) => rule === 'blank')
      .flatMap((finding) => finding.cells);
    for (const { sheet, address } of planted.blanked)
      expect(cells).toContainEqual({ sheet, address, text: '' });
  });
});

describe('exit code', () => {
  it('0 where nothing is wrong', async () => {
    const file = await corrected();
    const { code, out, error } = await juesuan('check', file);
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(/全部相符，可以公开|没有错误和注意，可以公开/);
    expect(out).toMatch(/看了 9 张表、\d+ 个数、\d+ 条勾稽关系、\d+ 项其他检查/);
    expect(out).toMatch(/错误 0\s注意 0/);
  });
  it('0 with a warning and a hint only', async () => {
    const ended = await juesuan('check', YUELU, '--json');
    expect(ended.code).toBe(0);
    expect(checkJson(ended).workbooks[0]?.findings.map(({ severity }) => severity)).toEqual([
      'warning',
      'hint',
    ]);
  });
  it('1 where one of several has an error', async () =>
    expect((await juesuan('check', YUELU, LUKOU)).code).toBe(1));
  it('2 where one of several could not be checked, whatever the others hold', async () => {
    const { file } = written('%PDF-1.7');
    const { code, out, error } = await juesuan('check', LUKOU, file, YUELU);
    expect(code).toBe(2);
    expect(error).toBe(`${file}\n  PDF 不完整或已损坏，读不出来。请重新下载，或从 Word 原稿重新导出 PDF\n`);
    for (const checked of [LUKOU, YUELU]) expect(out).toContain(checked);
  });
});

describe('folders', () => {
  it('every workbook of a folder and of the folders in it, by name, without lock files', async () => {
    const { folder, file } = copied(YUELU, '乙.xlsx');
    mkdirSync(join(folder, '丙', '丁'), { recursive: true });
    copyFileSync(LUKOU, join(folder, '丙', '丁', '表.XLSX'));
    copyFileSync(LUKOU, join(folder, '丙', '甲.xlsx'));
    for (const name of ['~$乙.xlsx', '.~lock.乙.xlsx#', '说明.docx', '.hidden.xlsx'])
      writeFileSync(join(folder, name), 'x');
    const { code, out } = await juesuan('check', folder, '--json');
    expect(code).toBe(1);
    expect(
      (JSON.parse(out) as { workbooks: { file: string }[] }).workbooks.map((workbook) => workbook.file),
    ).toEqual([join(folder, '丙', '丁', '表.XLSX'), join(folder, '丙', '甲.xlsx'), file]);
  });

  it('one without workbooks', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, '说明.docx'), 'x');
    const { code, out, error } = await juesuan('check', folder, '--json');
    expect([code, out]).toEqual([2, '']);
    expect(error).toBe(`文件夹 ${folder} 里没有工作簿（.xlsx .xlsb .xls .et .ods），请换一个文件夹\n`);
  });
});

it('with --json standard output is one object and standard error is silent', async () => {
  const { out, error } = await juesuan('check', LUKOU, DEMO, '--json');
  expect(error).toBe('');
  expect(out.startsWith('{') && out.endsWith('}\n')).toBe(true);
  expect(checkJson({ code: 0, out, error }).workbooks).toHaveLength(2);
});

it('shows progress to somebody who watches, on standard error, where there are several files', async () => {
  let error = '';
  const watched = { isTTY: true, write: (text: string) => (error += text) };
  let out = '';
  await run(['check', LUKOU, YUELU, '--json'], { out: { write: (text) => (out += text) }, error: watched });
  expect(error).toContain(`[1/2] ${LUKOU}`);
  expect(error).toContain(`[2/2] ${YUELU}`);
  expect(error.endsWith('\r\u001b[K')).toBe(true);
  expect(() => JSON.parse(out) as unknown).not.toThrow();
  error = '';
  await run(['check', LUKOU], { out: { write: () => 0 }, error: watched });
  expect(error).toBe('');
});

it('writes nothing', async () => {
  const { folder, file } = copied(LUKOU);
  const before = listing(folder);
  await juesuan('check', file);
  expect(listing(folder)).toEqual(before);
});
