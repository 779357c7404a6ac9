/** Bad workbooks: every command says what is wrong and what to do, ends with 2, and leaves the folder as it was. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { createWorkbook, type SheetSpec } from '../../src/hosts/files/create';
import { handWorkbook, sheetXml, STYLES } from '../hosts/files/xlsx/packages';
import { bomb } from '../hosts/files/xlsx/packed';
import { complaints } from './json/schemas';
import {
  checkJson,
  juesuan,
  listing,
  LUKOU,
  lukouSheets,
  lukouWith,
  newFolder,
  places,
  written,
  type Ended,
} from './support';
import { fewOr } from '../support/proof';

const lukou = new Uint8Array(readFileSync(LUKOU));

const WRITING: readonly (readonly [string, string])[] = [
  ['fill', 'out.xlsx'],
  ['supplement', 'out.json'],
  ['supplement', 'out.xlsx'],
  ['explain', 'out.docx'],
  ['explain', 'out.txt'],
];

const STACK = /\n\s+at |undefined|\bnull\b|\.ts:/;

/** Runs every command that writes; each has to refuse in these words and to write nothing. */
async function refuses(file: string, folder: string, words: RegExp): Promise<void> {
  const before = listing(folder);
  for (const [command, name] of WRITING) {
    const { code, out, error } = await juesuan(command, file, '-o', join(folder, name));
    expect([command, code, out]).toEqual([command, 2, '']);
    expect(error.startsWith(`${file}\n`)).toBe(true);
    expect(error).toMatch(words);
    expect(error).not.toMatch(STACK);
  }
  expect(listing(folder)).toEqual(before);
}

function encrypted(): Uint8Array {
  const container = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(container, '/EncryptionInfo', new Uint8Array(64));
  XLSX.CFB.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(5000));
  return new Uint8Array(XLSX.CFB.write(container, { type: 'array' }));
}

async function wordDocument(): Promise<Uint8Array> {
  const docx = join(newFolder(), '说明.docx');
  await juesuan('explain', LUKOU, '-o', docx);
  return new Uint8Array(readFileSync(docx));
}

const withTexts = (...texts: string[]): Uint8Array =>
  createWorkbook([
    { name: '表', cells: texts.map((text, row) => ({ at: { row, column: 0 }, content: { text } })) },
    { name: '空', cells: [] },
  ]);

describe('cannot be read', () => {
  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array, string, RegExp]>([
    ['text', 'in.xlsx', () => strToU8('科目,金额\n201,1.00'), 'isText', /纯文本.*另存为 \.xlsx/],
    [
      'web page',
      'in.xls',
      () => strToU8('<html><table><tr><td>1</td></tr>'),
      'isHtml',
      /网页格式.*另存为 \.xlsx/,
    ],
    ['empty file', 'in.xlsx', () => new Uint8Array(0), 'empty', /文件是空的.*请重新下载/],
    [
      'truncated',
      'in.xlsx',
      () => lukou.subarray(0, lukou.length / 2),
      'damaged',
      /不完整或已损坏.*请重新下载/,
    ],
    ['without its last byte', 'in.xlsx', () => lukou.subarray(0, -1), 'damaged', /不完整或已损坏/],
    ['with a password', 'in.xlsx', encrypted, 'encrypted', /已加密.*取消密码后另存/],
    ['zip bomb', 'in.xlsx', () => bomb(101), 'tooLarge', /展开后有 101 MB，超过 100 MB.*请删去/],
    [
      'no table',
      'in.xlsx',
      () => withTexts('通讯录', '张三'),
      'noTables',
      /没有认出.*看了 2 张工作表.*请确认/,
    ],
    [
      'a title and nothing below',
      'in.xlsx',
      () => withTexts('收入支出决算总表', '尚未编制'),
      'noTables',
      /没有认出[^]*未采用 表 A1:A2：标题像“收入支出决算总表”，但下面没有找到它的表头/,
    ],
  ])('%s', async (_, name, make, errorCode, words) => {
    const { folder, file } = written(await make(), name);
    await refuses(file, folder, words);
    const printed = await juesuan('check', file);
    expect([printed.code, printed.out]).toEqual([2, '']);
    expect(printed.error).toMatch(words);
    const ended = await juesuan('check', file, '--json');
    expect([ended.code, ended.error]).toEqual([2, '']);
    expect(complaints('check', checkJson(ended))).toEqual([]);
    const [workbook] = checkJson(ended).workbooks;
    expect([workbook?.file, workbook?.error?.code]).toEqual([file, errorCode]);
    expect(workbook?.error?.message).toMatch(words);
    const english = await juesuan('check', file, '--lang', 'en-US');
    expect(english.error.replace(file, '').replace(/收入支出决算总表|决算数|表 A1:A2/g, '')).not.toMatch(
      /[\u4e00-\u9fff]/,
    );
  });

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, RegExp, string, RegExp]>([
    ['PDF', () => strToU8('%PDF-1.7\n%'), /PDF 文件.*请选择/, 'damaged', /PDF 不完整或已损坏/],
    ['Word document', wordDocument, /Word 文档.*请选择/, 'noTablesInDocument', /文档里有 0 张表/],
  ])(
    '%s: a document is checked, and told where a workbook has to be',
    async (_, make, words, code, ofCheck) => {
      const { folder, file } = written(await make(), 'in.xlsx');
      await refuses(file, folder, words);
      const ended = await juesuan('check', file, '--json');
      expect([ended.code, ended.error]).toEqual([2, '']);
      expect(complaints('check', checkJson(ended))).toEqual([]);
      const [workbook] = checkJson(ended).workbooks;
      expect(workbook?.error?.code).toBe(code);
      expect(workbook?.error?.message).toMatch(ofCheck);
    },
  );

  it('a file that is not there', async () => {
    const folder = newFolder();
    const file = join(folder, 'nowhere.xlsx');
    for (const argv of [
      ['check', file, '--json'],
      ...WRITING.map(([command, name]) => [command, file, '-o', join(folder, name)]),
    ]) {
      const { code, out, error } = await juesuan(...argv);
      expect([code, out, error]).toEqual([2, '', `没有找到 ${file}，请核对文件名和路径\n`]);
    }
    expect(listing(folder).size).toBe(0);
  });
});

it('a folder, for a command that takes one file', async () => {
  const { folder } = written('x', 'x.txt');
  const { code, out, error } = await juesuan('fill', folder, '-o', join(folder, 'out.xlsx'));
  expect([code, out, error]).toEqual([2, '', `${folder} 打不开：没有读取权限，或不是文件。请核对\n`]);
  expect([...listing(folder).keys()]).toEqual(['x.txt']);
});

describe('cannot be relied on: check reports it and ends with 2, the others write nothing', () => {
  const fifth = lukouSheets()[4] as SheetSpec;
  const circular = (cached?: string): Uint8Array =>
    lukouWith({ 'Z03!C7': { formula: 'SUM(C7:C18)', ...(cached ? { cached: { number: cached } } : {}) } });
  it.each<[string, () => Uint8Array, string, string[], RegExp]>([
    [
      'two copies of a table',
      () => createWorkbook([...lukouSheets(), { ...fifth, name: 'Z05 副本' }]),
      'SET-1',
      ['Z05!A1', 'Z05!A1'],
      /出现了 2 次：Z05 一般公共预算财政拨款支出决算表 A1:E18、Z05 副本 A1:E18\n.*请只留要公开的一份/,
    ],
    [
      'a text where a figure should be',
      () => lukouWith({ 'Z03!C9': { text: '四百九十' } }),
      'unreadable',
      ['Z03!C9'],
      /表03“20131 .*”本年支出合计 应为数字，表中是“四百九十”\n.*请改成数字/,
    ],
    [
      'a circular formula',
      () => circular('629.09'),
      'CELL-2',
      ['Z03!C7'],
      /C7 公式循环引用（=SUM\(C7:C18\)）.*\n.*请改公式的范围/,
    ],
    ['a circular formula without a result', circular, 'CELL-2', ['Z03!C7'], /C7 公式循环引用/],
    [
      'formulas in a circle',
      () =>
        lukouWith({
          'Z03!C7': { formula: "'Z05 一般公共预算财政拨款支出决算表'!C7", cached: { number: '629.09' } },
          'Z05!C7': { formula: "'Z03 支出决算表'!C7", cached: { number: '629.09' } },
        }),
      'CELL-2',
      ['Z03!C7'],
      /Z03 支出决算表 的 C7 公式循环引用/,
    ],
  ])('%s', async (_, make, rule, cells, words) => {
    const { folder, file } = written(make());
    await refuses(file, folder, words);
    const printed = await juesuan('check', file);
    expect(printed.code).toBe(2);
    expect(printed.out).toMatch(words);
    expect(printed.error).toMatch(/^ {2}有 \d 处没法核对，请先改正再校验\n$/);
    const ended = await juesuan('check', file, '--json');
    expect([ended.code, ended.error]).toEqual([2, '']);
    const obstacles = checkJson(ended).workbooks[0]?.findings.filter((finding) => finding.rule === rule);
    expect(obstacles?.map((finding) => [finding.severity, places(finding.cells)])).toEqual([
      ['error', cells],
    ]);
  });
});

describe('a million empty rows', () => {
  const ROWS = fewOr(150_000, 1_048_576);
  const MOST_MEGABYTES = 1500;
  const DIMENSION = '<dimension ref="A1:XFD1048576"/>';

  const emptyRows = (from: number): string =>
    Array.from(
      { length: ROWS - from + 1 },
      (_, index) => `<row r="${from + index}" s="1" customFormat="1"/>`,
    ).join('');

  /** The sample with its first sheet spoilt. */
  function spoilt(rows: string): Uint8Array {
    const name = 'xl/worksheets/sheet1.xml';
    const parts = unzipSync(lukou);
    const xml = new TextDecoder().decode(parts[name]);
    const changed = xml.replace(/<dimension[^>]*>/, DIMENSION).replace('</sheetData>', `${rows}</sheetData>`);
    return zipSync({ ...parts, [name]: strToU8(changed) }, { level: 1 });
  }

  /** Runs a command and refuses to hold memory without end. */
  async function bounded(...argv: string[]): Promise<Ended> {
    const before = process.memoryUsage().rss;
    const ended = await juesuan(...argv);
    expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(MOST_MEGABYTES);
    return ended;
  }

  it('declared only: the tables are found and filled as ever', async () => {
    const { folder, file } = written(spoilt(''));
    const expected = checkJson(await juesuan('check', LUKOU, '--json')).workbooks[0]?.findings;
    const ended = await bounded('check', file, '--json');
    expect([ended.code, checkJson(ended).workbooks[0]?.findings]).toEqual([1, expected]);
    expect((await bounded('fill', file, '-o', join(folder, 'out.xlsx'))).code).toBe(0);
  });

  it('with styles, below a table: the table is found as ever', async () => {
    const { file } = written(spoilt(emptyRows(30)));
    const expected = checkJson(await juesuan('check', LUKOU, '--json')).workbooks[0]?.findings;
    const ended = await bounded('check', file, '--json');
    expect([ended.code, checkJson(ended).workbooks[0]?.findings]).toEqual([1, expected]);
  });

  it('with styles and without a table: says that there is none', async () => {
    const xml = sheetXml(emptyRows(1), DIMENSION);
    const { file } = written(handWorkbook([{ name: '表', xml }], { styles: STYLES }));
    const ended = await bounded('check', file, '--json');
    expect([ended.code, checkJson(ended).workbooks[0]?.error?.code]).toEqual([2, 'noTables']);
  });
});
