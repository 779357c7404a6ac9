import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDocx } from '../../../../src/hosts/files/docx';
import { ANNEX, SAMPLE } from './support/sample';

const FONTS = join(__dirname, 'fonts.conf');

let folder: string;
let pdf: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'juesuan-docx-'));
  const docx = join(folder, 'sample.docx');
  pdf = join(folder, 'sample.pdf');
  writeFileSync(docx, await writeDocx(SAMPLE, { annex: [ANNEX] }));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, docx], {
    env: { ...process.env, FONTCONFIG_FILE: FONTS },
    stdio: 'ignore',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Without the blanks and line ends that setting the text put in. */
const textOfPage = (page: number): string =>
  execFileSync('pdftotext', ['-f', String(page), '-l', String(page), pdf, '-'], { encoding: 'utf8' }).replace(
    /\s/g,
    '',
  );

const sizes = (): string[] =>
  [
    ...execFileSync('pdfinfo', ['-l', '99', pdf], { encoding: 'utf8' }).matchAll(
      /size:\s+([\d.]+ x [\d.]+) pts \(A4\)/g,
    ),
  ].map((match) => match[1]!);

it('makes a PDF', () => expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-'));

it('prints the text on upright A4, the table on a sheet turned, and no blank page', () =>
  expect(sizes()).toEqual(['595.304 x 841.89', '841.89 x 595.304']));

it('prints sentences, figures and what is missing in one flow', () => {
  expect(textOfPage(1)).toContain(
    '2020年度收、支总计629.09万元，增长3.1%，主要是因为“平安建设”经费增加、【待补充：增减原因】。',
  );
  expect(textOfPage(1)).toContain('接待A&B<公司>等来访团组22个。');
});

it('numbers the pages', () => {
  expect(textOfPage(1)).toContain('—1—');
  expect(textOfPage(2)).toContain('—2—');
});

it('prints the table with its merges, unit and note', () => {
  for (const words of [
    '支出决算表',
    '部门：区委政法委',
    '单位：万元',
    '功能分类科目编码',
    '629.09',
    '注：本表反映',
  ])
    expect(textOfPage(2)).toContain(words);
});
