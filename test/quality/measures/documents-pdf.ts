/** PDFs of every layout in every style: tables found or refused in words, and never a figure wrong in silence. */
import { toWorkbook, LAYOUT_NAMES, type LayoutName } from '../../bench/generate';
import { publicationDocx } from '../../bench/publish/docx/package';
import { DOCX_WAYS } from '../../bench/publish/docx/ways';
import { pageHtml } from '../../bench/publish/html/page';
import { HTML_STYLES, type Group } from '../../bench/publish/html/styles';
import { ChromiumPrinter } from '../../bench/publish/print/chromium';
import { convertedByOffice, type Convertible } from '../../bench/publish/print/soffice';
import { publicationOf, type KnownPublication } from '../../bench/publish/publication';
import { judgedBreakdown, countJudged } from '../documents/counted';
import { judgedReading } from '../documents/judged';
import { readTables } from '../documents/read';
import type { Measure, SeedRange } from '../frame/measure';
import { atLeast, Counter, countOf, percent, type Tally } from '../frame/tally';

/** One way to a PDF. */
interface Print {
  readonly name: string;
  readonly group: Group;
}

const CHROMIUM = HTML_STYLES.map((style) => ({ ...style, name: `Chromium: ${style.name}` }));
const WRITER = DOCX_WAYS.flatMap((way) =>
  way.printed ? [{ way, name: `Writer: ${way.name}`, group: way.printed }] : [],
);
const CALC: Print = { name: 'Calc: the workbook', group: 'ruled' };
const PRINTS: readonly Print[] = [...CHROMIUM, ...WRITER, CALC];

/** What Word's widest page holds of figures side by side; of more the columns are narrower than they are. */
const MOST_COLUMNS = 63;

const isTooWide = ({ set }: KnownPublication): boolean =>
  set.tables.some(({ rows }) => (rows[0]?.length ?? 0) > MOST_COLUMNS);

const STEP = 7;

/** Each seed has one layout; the styles go round with it, so that each layout comes in each style. */
const layoutOf = (seed: number): LayoutName => LAYOUT_NAMES[seed % LAYOUT_NAMES.length]!;

const publicationFor = (seed: number): KnownPublication =>
  publicationOf(seed, layoutOf(seed), {
    unit: seed % 5 === 0 ? '元' : '万元',
    rounding: seed % 2 === 0 ? 'exact' : 'independent',
  });

async function judge(
  counter: Counter,
  known: KnownPublication,
  print: Print,
  pdf: Uint8Array,
): Promise<void> {
  const { set } = known;
  const label = `${print.name}, ${set.layout}, seed ${set.seed}`;
  try {
    const { found, said } = await readTables(pdf);
    countJudged(counter, judgedReading(found, set, said), [print.name, print.group, set.layout], label);
  } catch (error) {
    counter.add('failed');
    counter.miss(`${label}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function run({ first, count }: SeedRange): Promise<Tally> {
  const counter = new Counter();
  const all = Array.from({ length: count }, (_, place) => publicationFor(first + place));
  const printer = new ChromiumPrinter();
  try {
    for (const known of all)
      for (const style of CHROMIUM) {
        const html = pageHtml(known.publication, style);
        await judge(counter, known, style, await printer.print(html, style.turn === 'and told'));
      }
  } finally {
    await printer.close();
  }
  const jobs = all.flatMap((known) => {
    const turn = Math.floor(known.set.seed / STEP) + known.set.seed;
    const written = [WRITER[turn % WRITER.length]!, WRITER[(turn + 1) % WRITER.length]!];
    const calc = { known, print: CALC, file: { bytes: toWorkbook(known.set), from: 'xlsx' } };
    return [
      ...written.map(({ way, name, group }) => ({
        known,
        print: { name, group: isTooWide(known) ? ('hard' as const) : group },
        file: { bytes: publicationDocx(known.publication, way), from: 'docx' },
      })),
      ...(isTooWide(known) ? [] : [calc]),
    ];
  });
  const printed = convertedByOffice(
    jobs.map(({ file }): Convertible => file),
    'pdf',
  );
  for (const [place, { known, print }] of jobs.entries()) await judge(counter, known, print, printed[place]!);
  return counter.tally();
}

const UNRULED_SHARE = 0.98;

export const DOCUMENTS_PDF: Measure = {
  name: 'documents-pdf',
  title: 'Printed documents, tables and figures',
  on: 'drawn',
  how: `The same publications printed by Chromium in ${CHROMIUM.length} styles, as Word documents by LibreOffice Writer in ${WRITER.length} ways, as workbooks by Calc. Ruled: all lines are there. Unruled: some or none are. Hard: figures broken, cut off or written over the next cell, sheets over two pages. A figure is right; or told to be unsure (unreadable, in a row or column told not to be known, in a table refused by its title); or else wrong in silence.`,
  seeds: { full: 2 * LAYOUT_NAMES.length, quick: 1, few: 0 },
  run,
  rows: (tally) => {
    const of = (field: string, name: string): number => countOf(tally, `${field}|${name}`);
    const line = (name: string): string =>
      `${percent(of('whole', name), of('tables', name))} of ${of('tables', name)} tables whole, ${of('refused', name)} refused; ${percent(of('right', name), of('figures', name))} of ${of('figures', name)} figures right, ${of('told', name)} told`;
    const failed = countOf(tally, 'failed');
    const wrong = countOf(tally, 'wrong');
    return [
      {
        what: 'PDF, ruled tables',
        goal: '100 % of tables and figures',
        reached: line('ruled'),
        isReached:
          of('tables', 'ruled') > 0 && of('whole', 'ruled') === of('tables', 'ruled') && failed === 0,
      },
      {
        what: 'PDF, tables partly ruled or not at all: read whole',
        goal: '≥ 98 % of tables',
        reached: line('unruled'),
        isReached: atLeast(of('whole', 'unruled'), of('tables', 'unruled'), UNRULED_SHARE),
      },
      {
        what: 'PDF, figures wrong in silence, in any style',
        goal: '0',
        reached: `${wrong} of ${countOf(tally, 'figures')}; in hard styles ${line('hard')}`,
        isReached: countOf(tally, 'figures') > 0 && wrong === 0,
      },
    ];
  },
  details: (tally) =>
    [
      judgedBreakdown(
        tally,
        PRINTS.map(({ name }) => name),
        'print',
      ),
      judgedBreakdown(tally, LAYOUT_NAMES, 'layout'),
    ].join('\n\n'),
};
