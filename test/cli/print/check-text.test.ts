/** With --lang en-US everything is English but what is quoted from the workbook. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UNITS } from '../../../src/core/amount';
import { TABLE_SPECS } from '../../../src/core/tables';
import { readWorkbook } from '../../../src/hosts/files/xlsx';
import { textsOf } from '../../cases/support/blanking';
import { checkJson, DEMO, fillJson, juesuan, LUKOU, newFolder, SAMPLE_WORKBOOKS, written } from '../support';

/** Names that are the same in every language: of units, tables, of columns and rows as the notation of the identities writes them. */
const NAMES = [
  ...UNITS.map(({ name }) => name),
  ...TABLE_SPECS.flatMap(({ word, title, fund, layouts }) => [
    word.zh,
    title.zh,
    ...(fund ? [fund.name] : []),
    ...layouts.flatMap(({ blocks }) => blocks.flatMap(({ columns }) => columns.map(({ key }) => key))),
  ]),
];

async function quotedFrom(files: readonly string[]): Promise<string[]> {
  const words = new Set(NAMES);
  for (const file of files) {
    const read = await readWorkbook(new Uint8Array(readFileSync(file)));
    if (!read.ok) throw new Error(read.problem.id);
    for (const { name } of read.grids) words.add(name);
    for (const text of textsOf(read.grids).values()) words.add(text.replace(/\s+/g, ''));
  }
  return [...words].filter((word) => /[\u4e00-\u9fff]/.test(word)).sort((a, b) => b.length - a.length);
}

/** What is left of a text in Chinese once files, quotations and names are taken out. */
function chineseIn(text: string, files: readonly string[], words: readonly string[]): string[] {
  const own = files.reduce((rest, file) => rest.replaceAll(file, ''), text);
  const unnamed = words.reduce((left, word) => left.replaceAll(word, '~'), own);
  const rest = unnamed.replace(/“[^”]*”/g, '~');
  return rest.match(/[\u3001-\u300a\u4e00-\u9fff\uff00-\uffef【】]+/g) ?? [];
}

it('check', async () => {
  const words = await quotedFrom(SAMPLE_WORKBOOKS);
  const { out, error } = await juesuan('check', ...SAMPLE_WORKBOOKS, '--lang', 'en-US');
  expect(error).toBe('');
  expect(out).toContain('[error] Cells left blank in 表04, 5: ');
  expect(chineseIn(out, SAMPLE_WORKBOOKS, words)).toEqual([]);
});

it('check --json', async () => {
  const words = await quotedFrom(SAMPLE_WORKBOOKS);
  const { workbooks } = checkJson(await juesuan('check', ...SAMPLE_WORKBOOKS, '--json', '--lang=en-US'));
  const messages = workbooks.flatMap(({ findings }) => findings.map(({ message }) => message)).join('\n');
  expect(messages).toContain('Cells left blank in 表04');
  expect(chineseIn(messages, [], words)).toEqual([]);
});

it('fill and its refusals', async () => {
  const words = await quotedFrom([DEMO]);
  const file = join(newFolder(), 'out.xlsx');
  const { out, error } = await juesuan('fill', DEMO, '-o', file, '--lang', 'en-US');
  expect([error, out]).toEqual(['', expect.stringContaining('22 cells filled') as string]);
  expect(out).toContain('Withheld: ');
  expect(chineseIn(out, [], words)).toEqual([]);
  const { edits } = fillJson(await juesuan('fill', DEMO, '--dry-run', '--json', '--lang', 'en-US'));
  expect(chineseIn(JSON.stringify(edits), [], words)).toEqual([]);
});

it('supplement, and what explain says beside the names of what is missing', async () => {
  const folder = newFolder();
  const listed = await juesuan('supplement', LUKOU, '-o', join(folder, 'out.json'), '--lang', 'en-US');
  expect(chineseIn(listed.out, [], [])).toEqual([]);
  const explained = await juesuan('explain', LUKOU, '-o', join(folder, 'out.txt'), '--lang', 'en-US');
  const own = explained.out.split('\n').filter((line) => line !== '' && !line.startsWith('  '));
  expect(own).toHaveLength(3);
  expect(chineseIn(own.join('\n'), [], ['待补充', '【', '】'])).toEqual([]);
});

it.each([
  ['a missing file', ['check', '/nowhere.xlsx']],
  ['a bad rule', ['check', LUKOU, '--rules', written('no colon', 'rules.txt').file]],
  ['an unknown style', ['explain', LUKOU, '-o', 'out.txt', '--style', 'x']],
  ['the input as output', ['supplement', LUKOU, '-o', LUKOU]],
  ['a folder that is not there', ['fill', LUKOU, '-o', '/nowhere/out.xlsx']],
])('problems: %s', async (_, argv) => {
  const { code, error } = await juesuan(...argv, '--lang', 'en-US');
  expect(code).toBe(2);
  expect(error).not.toBe('');
  expect(chineseIn(error, [LUKOU], [])).toEqual([]);
});
