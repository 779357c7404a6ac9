/** The same printed tables as other programs write PDFs: all of them read, every figure right. What is not installed is skipped. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publicationDocx } from '../../../bench/publish/docx/package';
import { DOCX_WAYS } from '../../../bench/publish/docx/ways';
import { pageHtml } from '../../../bench/publish/html/page';
import { HTML_STYLES } from '../../../bench/publish/html/styles';
import { hasProgram } from '../../../bench/publish/print/programs';
import { convertedByOffice } from '../../../bench/publish/print/soffice';
import { publicationOf } from '../../../bench/publish/publication';
import { judgedReading } from '../../../quality/documents/judged';
import { readTables } from '../../../quality/documents/read';

const KNOWN = publicationOf(5, 'hunan-2022', { unit: '元', rounding: 'exact', tablesOnly: true });

type Program = readonly [name: string, options: (from: string, to: string) => readonly string[]];

/** Write a PDF anew, with tables of fonts, maps and streams of their own. */
const REWRITING: readonly Program[] = [
  ['gs', (from, to) => ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite', `-sOutputFile=${to}`, from]],
  ['pdftocairo', (from, to) => ['-pdf', from, to]],
  ['qpdf', (from, to) => ['--object-streams=generate', '--linearize', from, to]],
  ['mutool', (from, to) => ['clean', '-ggggz', from, to]],
];
const OF_PAGES: readonly Program[] = [['wkhtmltopdf', (from, to) => ['-q', from, to]]];

let folder: string;
let printed: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'juesuan-producers-'));
  const way = DOCX_WAYS.find((one) => one.printed === 'ruled');
  if (!way) throw new Error('no way of laying out is printed with ruled cells');
  const [pdf] = convertedByOffice([{ bytes: publicationDocx(KNOWN.publication, way), from: 'docx' }], 'pdf');
  printed = join(folder, 'printed.pdf');
  writeFileSync(printed, pdf ?? new Uint8Array());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function expectWhole(file: string): Promise<void> {
  const { found, said } = await readTables(new Uint8Array(readFileSync(file)));
  const { tables, whole, faults } = judgedReading(found, KNOWN.set, said);
  expect([faults, whole]).toEqual([[], tables]);
}

function installed(programs: readonly Program[]): readonly Program[] {
  return programs.filter(([program]) => {
    const isThere = hasProgram(program);
    if (!isThere) process.stdout.write(`${program} is not installed, skipped\n`);
    return isThere;
  });
}

describe('a PDF by Writer, written anew', () => {
  it('is read as it is', async () => expectWhole(printed));

  for (const [program, options] of installed(REWRITING))
    it(`by ${program}`, async () => {
      const to = join(folder, `${program}.pdf`);
      execFileSync(program, [...options(printed, to)], { stdio: 'ignore' });
      await expectWhole(to);
    });
});

describe('a page with ruled tables, printed', () => {
  for (const [program, options] of installed(OF_PAGES))
    it(`by ${program}`, async () => {
      const style = HTML_STYLES.find(({ name }) => name === 'ruled');
      if (!style) throw new Error('no style has ruled cells');
      const [from, to] = [join(folder, 'page.html'), join(folder, `${program}.pdf`)];
      writeFileSync(from, pageHtml(KNOWN.publication, style));
      execFileSync(program, [...options(from, to)], { stdio: 'ignore' });
      await expectWhole(to);
    });
});
