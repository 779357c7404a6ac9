/** `--only published`: review of a printed document of some 30 pages beside the library's own reading of it and pdftotext, whole processes. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { against, heading, line, median } from './clock';
import { CLI, hasCli } from './places';
import { publicationDocx } from './publish/docx/package';
import { DOCX_WAYS } from './publish/docx/ways';
import { pageHtml } from './publish/html/page';
import { HTML_STYLES } from './publish/html/styles';
import { ChromiumPrinter } from './publish/print/chromium';
import { hasProgram } from './publish/print/programs';
import { convertedByOffice } from './publish/print/soffice';
import { publicationOf, type Publication } from './publish/publication';

const ROUNDS = 5;
const MOST_TIMES_LIBRARY = 2;
const MOST_SECONDS = 2;
/** A set whose tables and text take some thirty pages as LibreOffice prints them. */
const SEED = 8;
const SIZE = 24;
const MAPS = join('node_modules', 'pdfjs-dist', 'cmaps');

/** All that pdf.js itself reads of every page: its text, and its list of operations. */
function library(folder: string): string {
  const script = join(folder, 'library.mjs');
  const root = join(__dirname, '..', '..');
  const entry = pathToFileURL(join(root, 'node_modules', 'pdfjs-dist', 'legacy', 'build', 'pdf.mjs')).href;
  writeFileSync(
    script,
    `import { readFileSync } from 'node:fs';
// Asked for when it is loaded, needed only to draw.
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globalThis[name] ??= class {};
const { getDocument } = await import(${JSON.stringify(entry)});
const task = getDocument({ data: new Uint8Array(readFileSync(process.argv[2])), isEvalSupported: false, useSystemFonts: false, disableFontFace: true, verbosity: 0, cMapPacked: true, cMapUrl: ${JSON.stringify(`${join(root, MAPS)}/`)} });
const file = await task.promise;
for (let number = 1; number <= file.numPages; number += 1) {
  const page = await file.getPage(number);
  await page.getTextContent();
  await page.getOperatorList();
}
console.log(file.numPages);
await task.destroy();
`,
  );
  return script;
}

/** Seconds of CPU of a whole process, those that it began included, by the shell's own count. */
function cpuOf(command: string, argv: readonly string[]): number {
  const script = '"$@" >/dev/null 2>&1; times';
  const { stdout } = spawnSync('sh', ['-c', script, 'sh', command, ...argv], { encoding: 'utf8' });
  const [, children = ''] = stdout.split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes = '0', seconds = '0']) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

const seconds = (value: number): string => `${value.toFixed(2)} s of CPU`.padStart(16);

function pagesOf(script: string, file: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`pdf.js itself can’t read the benchmark document: ${stderr.slice(0, 300)}`);
  return stdout.trim();
}

/** Nothing that is refused is fast. */
function readsPdf(file: string): boolean {
  if (!hasCli()) return false;
  const { status, stderr } = spawnSync(process.execPath, [CLI, 'review', file], { encoding: 'utf8' });
  if (status !== null && status < 2) return true;
  line('juesuan review', 'refuses it:', (stderr.split('\n')[0] ?? '').slice(0, 80));
  return false;
}

async function withoutLines(publication: Publication): Promise<Uint8Array | undefined> {
  const style = HTML_STYLES.find(({ name }) => name === 'no lines');
  const printer = new ChromiumPrinter();
  try {
    return style && (await printer.print(pageHtml(publication, style)));
  } finally {
    await printer.close();
  }
}

export async function published(folder: string): Promise<void> {
  if (!hasProgram('soffice')) {
    heading('review of a printed document: LibreOffice is not installed, skipped');
    return;
  }
  const { publication } = publicationOf(SEED, 'liaoning-2022', { size: SIZE });
  const [way] = DOCX_WAYS;
  const [ruled] = way
    ? convertedByOffice([{ bytes: publicationDocx(publication, way), from: 'docx' }], 'pdf')
    : [];
  const script = library(folder);
  for (const [name, pdf] of [
    ['ruled, by Writer', ruled],
    ['without a line, by Chromium', await withoutLines(publication)],
  ] as const) {
    if (!pdf) throw new Error(`the benchmark document could not be printed: ${name}`);
    const file = join(folder, 'published.pdf');
    writeFileSync(file, pdf);
    timeReview({ name, file, script, html: join(folder, 'published.html') });
  }
}

interface Timed {
  readonly name: string;
  readonly file: string;
  /** What reads it by the library alone. */
  readonly script: string;
  readonly html: string;
}

function timeReview({ name, file, script, html }: Timed): void {
  heading(
    `review of a printed document of ${pagesOf(script, file)} pages, ${name}, whole processes, median of ${ROUNDS}`,
  );
  const commands: readonly (readonly [string, string, readonly string[]])[] = [
    ['pdf.js, text and operations', process.execPath, [script, file]],
    ...(hasProgram('pdftotext') ? [['pdftotext -bbox', 'pdftotext', ['-bbox', file, html]] as const] : []),
    ...(readsPdf(file) ? [['juesuan review', process.execPath, [CLI, 'review', file]] as const] : []),
  ];
  const times = new Map<string, number[]>(commands.map(([step]) => [step, []]));
  // In turn, so that whatever else the machine does falls on all alike.
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [step, command, argv] of commands) times.get(step)?.push(cpuOf(command, argv));
  const of = (step: string): number => median(times.get(step) ?? []);
  for (const step of times.keys()) line(step, seconds(of(step)));
  if (!times.has('juesuan review')) return;
  const review = of('juesuan review');
  line(
    'review beside pdf.js alone',
    against(review / of('pdf.js, text and operations'), MOST_TIMES_LIBRARY, '×'),
  );
  line('review, cold', against(review, MOST_SECONDS, ' s'));
}
