/** `juesuan explain --report`: the self-evaluation report, alone and beside the explanation. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { generateSet, toWorkbook } from '../../bench/generate';
import { copied, juesuan, listing, LUKOU, newFolder, written, YUELU } from '../support';

const output = (name: string): string => join(newFolder(), name);

it('writes the report of a form alone, and says what is missing', async () => {
  const file = output('报告.txt');
  const { code, out, error } = await juesuan('explain', YUELU, '--report', file);
  expect([code, error]).toEqual([0, '']);
  expect(out).toBe(
    `自评报告写到 ${file}：1 张自评表，23 个数，每个都有出处\n还缺 1 项，文中标为【待补充】：\n  预算执行率未达到100%的原因\n`,
  );
  expect(readFileSync(file, 'utf8')).toContain('自评总分99.67分（满分100分），等级为“优”。');
});

it('writes explanation and report at once, as Word documents', async () => {
  const workbook = written(toWorkbook(generateSet(3, { selfEvaluation: 'central' }))).file;
  const [text, report] = [output('说明.docx'), output('报告.docx')];
  const { code, out } = await juesuan('explain', workbook, '-o', text, '--report', report);
  expect(code).toBe(0);
  expect(out).toContain(`说明写到 ${text}`);
  expect(out).toMatch(new RegExp(`自评报告写到 ${report}：4 张自评表，\\d+ 个数`));
  expect(existsSync(text)).toBe(true);
  const xml = strFromU8(unzipSync(new Uint8Array(readFileSync(report)))['word/document.xml']!);
  expect(xml.replace(/<[^>]+>/g, '')).toContain(
    '四、其他国有土地使用权出让收入对应专项债务收入安排的专项经费项目绩效自评',
  );
});

it.each<[string, (folder: string) => string[], RegExp]>([
  [
    'a workbook without forms',
    (folder) => ['-o', join(folder, 'a.txt'), '--report', join(folder, 'b.txt')],
    /没有写自评报告：.*没有认出绩效自评表/,
  ],
  [
    'one file for both',
    (folder) => ['-o', join(folder, 'a.txt'), '--report', join(folder, 'a.txt')],
    /^输出文件 .* 和 .* 是同一个文件，没有写/,
  ],
  ['another kind of file', (folder) => ['--report', join(folder, 'a.pdf')], /类型不对，应为 \.docx \.txt/],
  [
    'an option of the explanation alone',
    (folder) => ['--report', join(folder, 'a.txt'), '--annex'],
    /^--annex 只用于决算情况说明/,
  ],
  ['no file at all', () => [], /^请用 -o 写明输出文件/],
])('refuses %s, and writes nothing', async (_, options, words) => {
  const { folder, file } = copied(LUKOU);
  const before = listing(folder);
  const { code, out, error } = await juesuan('explain', file, ...options(folder));
  expect([code, out]).toEqual([2, '']);
  expect(error).toMatch(words);
  expect(listing(folder)).toEqual(before);
});
