/** `--marked`: a copy of the document with the findings as comments in their places. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { LUKOU_DEPARTMENT } from '../../cases/data/lukou-2020';
import { ownLukou } from '../../cases/narrative/own/lukou';
import { readDocx } from '../../../src/hosts/files/docx';
import { caseGrids } from '../../support/case-workbook';
import { makePdf } from '../../support/pdf';
import { publicationDocx } from '../../support/publication-docx';
import { documentIn, letters } from '../../hosts/files/docx/patch/support/tree';
import { juesuan, LUKOU, newFolder, written } from '../support';

/** One figure of table 03 and one of the text are others than those they must be. */
function slipped(): { file: string; bytes: Uint8Array } {
  const grids = caseGrids('lukou-2020').map((grid, place) =>
    place === 2 ? withFigure(grid, '419.69', '419.96') : grid,
  );
  const bytes = publicationDocx({
    year: 2020,
    department: LUKOU_DEPARTMENT,
    grids,
    explanation: ownLukou().replace(/(\d+)\.(\d)(\d)万元/, '$1.$3$2万元'),
  });
  return { file: written(bytes, '公开.docx').file, bytes };
}

const withFigure = (grid: ReturnType<typeof caseGrids>[number], from: string, to: string): typeof grid => ({
  ...grid,
  cells: grid.cells.map((row) =>
    row?.map((cell) => (cell?.text === from ? { ...cell, text: to, value: to } : cell)),
  ),
});

const partIn = (file: string, name: string): string =>
  strFromU8(unzipSync(new Uint8Array(readFileSync(file)))[name] ?? new Uint8Array());

const commentsIn = (file: string): string[] =>
  [...partIn(file, 'word/comments.xml').matchAll(/<w:comment .*?<\/w:comment>/gs)].map(([comment]) =>
    [...comment.matchAll(/<w:t[^>]*>(.*?)<\/w:t>/g)].map(([, text]) => text).join('\n'),
  );

const MARKS = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference', 'w:r']);

it('review: findings of the tables and of the text, the document otherwise as it was', async () => {
  const { file, bytes } = slipped();
  const out = join(newFolder(), '批注.docx');
  const { code, error } = await juesuan('review', file, '--marked', out);
  expect(code).toBe(1);
  const comments = commentsIn(out);
  expect(error).toContain(`批注本写到 ${out}：${comments.length} 条批注`);
  expect(comments.some((one) => /^【错误】T03/.test(one) || /^【错误】.*表03/s.test(one))).toBe(true);
  expect(comments.some((one) => /^【错误】N-\d+\u3000.*应为/s.test(one))).toBe(true);
  expect(readFileSync(file)).toEqual(Buffer.from(bytes));
  const marked = new Uint8Array(readFileSync(out));
  const [before, after] = [await readDocx(bytes), await readDocx(marked)];
  expect(after).toEqual(before);
  const words = (docx: Uint8Array): string[] =>
    letters(documentIn(docx), MARKS).filter((one) => !/<w:comment/.test(one));
  expect(words(marked)).toEqual(words(bytes));
  const again = join(newFolder(), '批注.docx');
  await juesuan('review', file, '--marked', again);
  expect(readFileSync(again)).toEqual(readFileSync(out));
});

it('proofread: findings of the text at their words', async () => {
  const { file } = slipped();
  const out = join(newFolder(), '批注.docx');
  const { code, out: said } = await juesuan('proofread', file, '--workbook', LUKOU, '--marked', out);
  expect(code).toBe(1);
  const comments = commentsIn(out);
  expect(comments.length).toBeGreaterThan(0);
  for (const comment of comments)
    for (const line of comment.replace(/&amp;/g, '&').split('\n').slice(1)) expect(said).toContain(line);
  const document = partIn(out, 'word/document.xml');
  expect(document.match(/<w:commentRangeStart/g)).toHaveLength(comments.length);
  expect(document.match(/<w:commentReference/g)).toHaveLength(comments.length);
});

describe('a PDF', () => {
  const file = makePdf({
    pages: [
      {
        items: [
          { text: '一、收入支出决算总体情况说明', at: [72, 100] },
          { text: '2020年度收、支总计692.09万元。', at: [72, 130] },
        ],
      },
    ],
  });

  it('gets notes behind all that stands in it', async () => {
    const out = join(newFolder(), '批注.pdf');
    const {
      code,
      out: said,
      error,
    } = await juesuan('proofread', written(file, '说明.pdf').file, '--workbook', LUKOU, '--marked', out);
    expect(code).toBe(1);
    const count = said.match(/【(?:错误|注意|提示)】/g)?.length;
    expect(error).toContain(`${count} 条批注`);
    const marked = readFileSync(out);
    expect(marked.subarray(0, file.length)).toEqual(Buffer.from(file));
    const added = marked.subarray(file.length).toString('latin1');
    expect(added.match(/\/Subtype \/Highlight/g)).toHaveLength(count ?? -1);
    const contents = [...added.matchAll(/\/Contents <feff([0-9a-f]*)>/g)].map(([, digits = '']) =>
      Buffer.from(digits, 'hex').swap16().toString('utf16le'),
    );
    expect(contents.some((text) => /^【错误】N-\d+\u3000.*692\.09万元.*\n应为：629\.09/s.test(text))).toBe(
      true,
    );
  });

  it('that allows no changes gets none', async () => {
    const locked = makePdf({
      pages: [{ items: [{ text: '2020年度收、支总计692.09万元。', at: [72, 130] }] }],
      encryption: 'aes-128',
    });
    const out = join(newFolder(), '批注.pdf');
    const { code, error } = await juesuan(
      'proofread',
      written(locked, '说明.pdf').file,
      '--workbook',
      LUKOU,
      '--marked',
      out,
    );
    expect(code).toBe(2);
    expect(error).toContain('没法加批注');
    expect(existsSync(out)).toBe(false);
  });
});

it.each([
  ['several documents', ['review', 'a.docx', 'b.docx'], '一次只写一份文件'],
  ['a folder', ['review', newFolder()], '一次只写一份文件'],
  ['results for programs', ['review', 'a.docx', '--json'], '一次只写一份文件'],
])('not for %s', async (_, argv, said) => {
  const out = join(newFolder(), '批注.docx');
  const { code, error } = await juesuan(...argv, '--marked', out);
  expect(code).toBe(2);
  expect(error).toContain(said);
  expect(existsSync(out)).toBe(false);
});

it('not as a file of another kind, and not of plain text', async () => {
  const { file } = slipped();
  const out = join(newFolder(), '批注.pdf');
  for (const command of ['review', 'proofread']) {
    const ended = await juesuan(command, file, '--marked', out);
    expect(ended.code).toBe(2);
    expect(ended.error).toContain('应为 .docx');
  }
  const text = written(new TextEncoder().encode(ownLukou()), '说明.txt').file;
  const ended = await juesuan(
    'proofread',
    text,
    '--workbook',
    LUKOU,
    '--marked',
    join(newFolder(), 'a.docx'),
  );
  expect(ended.code).toBe(2);
  expect(ended.error).toContain('是纯文本，放不下批注');
});
