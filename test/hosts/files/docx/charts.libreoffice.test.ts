/** LibreOffice opens a document with charts and prints them: names, amounts and shares, none of them lost. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { legendOf, titleWithUnit } from '../../../../src/core/narrative/charts';
import { writeDocx } from '../../../../src/hosts/files/docx';
import { CHARTS, TEXT } from './support/charts';

const FONTS = join(__dirname, 'fonts.conf');

let folder: string;
let text: string;
let charts: number;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'juesuan-charts-'));
  writeFileSync(join(folder, 'text.docx'), await writeDocx(TEXT, { charts: CHARTS }));
  const convert = (to: string): void =>
    void execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        folder,
        join(folder, 'text.docx'),
      ],
      { env: { ...process.env, FONTCONFIG_FILE: FONTS }, stdio: 'ignore' },
    );
  convert('pdf');
  convert('odt');
  const printed = execFileSync('pdftotext', ['-layout', join(folder, 'text.pdf'), '-'], { encoding: 'utf8' });
  text = printed.replace(/\s/g, '');
  const parts = execFileSync('unzip', ['-Z1', join(folder, 'text.odt')], { encoding: 'utf8' });
  charts = parts.split('\n').filter((name) => /^Object \d+\/content\.xml$/.test(name)).length;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('takes every one of them for a chart, not for a picture', () => expect(charts).toBe(CHARTS.length));

it.each(CHARTS)('prints chart $number, $title', (chart) => {
  expect(text).toContain(`图${chart.number}${titleWithUnit(chart)}`);
  const words =
    chart.kind === 'pie'
      ? legendOf(chart)
      : chart.series.flatMap(({ values }) => values.map((one) => one.text));
  for (const word of words) expect(text).toContain(word.replace(/\s/g, ''));
});
