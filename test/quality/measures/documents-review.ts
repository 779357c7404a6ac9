/** Published documents reviewed by themselves: as much is found in them, and nothing else, as with workbook and text. */
import { proofread } from '../../../src/core/proofread';
import { LAYOUT_NAMES } from '../../bench/generate';
import { placesOf } from '../../bench/proofread/changes/change';
import { overlaps } from '../../bench/proofread/round-trip';
import { flatten, toText } from '../../bench/proofread/stretches';
import type { Written } from '../../bench/proofread/written';
import { publicationDocx } from '../../bench/publish/docx/package';
import { DOCX_WAYS } from '../../bench/publish/docx/ways';
import { pageHtml } from '../../bench/publish/html/page';
import { HTML_STYLES } from '../../bench/publish/html/styles';
import { ChromiumPrinter } from '../../bench/publish/print/chromium';
import {
  publicationOf,
  spoiltPublication,
  type KnownPublication,
  type Publication,
} from '../../bench/publish/publication';
import { plantedFigures, plantedSlips } from '../documents/planted';
import { publishedOf } from '../documents/read';
import { reviewedApart, reviewedDocument, toldText, without, type Reviewed } from '../documents/reviewed';
import { markdownTable, type Measure, type SeedRange } from '../frame/measure';
import { atLeast, Counter, countOf, percent, type Tally } from '../frame/tally';

const KINDS = ['docx', 'PDF'] as const;
type Kind = (typeof KINDS)[number];

/** How many errors are planted, one at a time, into each publication; one print for each. */
const ERRORS: Readonly<Record<Kind, { readonly figures: number; readonly slips: number }>> = {
  docx: { figures: 6, slips: 12 },
  PDF: { figures: 2, slips: 4 },
};
const SEEDS_A_LAYOUT = 3;
const MOST_LINES = 2;

const RULED = HTML_STYLES.filter(({ group, turn }) => group === 'ruled' && !turn);

const fileOf = async (
  printer: ChromiumPrinter,
  seed: number,
  kind: Kind,
  publication: Publication,
): Promise<Uint8Array> =>
  kind === 'docx'
    ? publicationDocx(publication, DOCX_WAYS[seed % DOCX_WAYS.length]!)
    : printer.print(pageHtml(publication, RULED[seed % RULED.length]!));

/** The cell's name by meaning, as findings tell it. */
function nameOf({ result }: Reviewed, sheet: string, row: number, column: number): string | undefined {
  for (const table of result.set.tables)
    for (const { key } of table.rows)
      for (const { key: other } of table.columns) {
        const figure = table.figure(key, other);
        if (figure?.sheet === sheet && figure.at.row === row && figure.at.column === column)
          return `${table.id}[${key}, ${other}]`;
      }
  return undefined;
}

function compare(counter: Counter, kind: Kind, label: string, own: Reviewed, wanted: Reviewed): void {
  const lost = [...without(wanted.tables, own.tables), ...without(wanted.text, own.text)];
  const added = [...without(own.tables, wanted.tables), ...without(own.text, wanted.text)];
  counter.add(`compared|${kind}`);
  counter.add(`same|${kind}`, lost.length + added.length === 0 ? 1 : 0);
  counter.add(`added|${kind}`, added.length);
  for (const line of added.slice(0, MOST_LINES)) counter.miss(`${label}: adds ${line}`);
  for (const line of lost.slice(0, MOST_LINES)) counter.miss(`${label}: lacks ${line}`);
}

interface Given {
  readonly known: KnownPublication;
  readonly written: Written;
  readonly review: (kind: Kind, publication: Publication) => Promise<Reviewed>;
  readonly counter: Counter;
}

async function clean(given: Given, kind: Kind, label: string): Promise<void> {
  const { known, written, review, counter } = given;
  const own = await review(kind, known.publication);
  const wanted = reviewedApart(known.set.grids, toText(flatten(written)), written);
  counter.add(`clean|${kind}`);
  counter.add(`false|${kind}`, own.loud);
  counter.add(`numbers|${kind}`, wanted.numbers.verified);
  counter.add(`verified|${kind}`, own.numbers.verified);
  if (own.loud > 0)
    counter.miss(`${label}, clean: ${[...own.tables, ...own.text].slice(0, MOST_LINES).join(' / ')}`);
  compare(counter, kind, `${label}, clean`, own, wanted);
}

/** Findings in the text that rest on a wrong figure are worded by both: there the two kinds of file are held against each other. */
async function figures({ known, written, review, counter }: Given, kind: Kind, label: string): Promise<void> {
  const text = toText(flatten(written));
  for (const { cell, grids, tables, kind: mistake } of plantedFigures(known.set, ERRORS[kind].figures)) {
    const apart = reviewedApart(grids, text, written);
    const name = nameOf(apart, cell.sheet, cell.at.row, cell.at.column);
    const publication = spoiltPublication(known, { tables });
    const own = await review(kind, publication);
    const other = kind === 'docx' ? own : await review('docx', publication);
    const isFound = own.tables.some(
      (line) => line.startsWith('error') && name !== undefined && line.includes(name),
    );
    counter.add(`planted|${kind}`);
    counter.add(`found|${kind}`, isFound ? 1 : 0);
    const what = `${label}, ${mistake} ${name ?? cell.table}: ${cell.before} → ${cell.after}`;
    if (!isFound) counter.miss(`${what} is not found`);
    compare(counter, kind, what, own, { ...apart, text: other.text });
  }
}

async function slips({ known, written, review, counter }: Given, kind: Kind, label: string): Promise<void> {
  for (const { change, text } of plantedSlips(written, ERRORS[kind].slips)) {
    const wanted = reviewedApart(known.set.grids, text, written);
    const at = proofread(text, wanted.result.set, { form: written.form, supplement: written.supplement })
      .findings.filter((finding) =>
        placesOf(change).some(({ paragraph, offset, length }) =>
          overlaps(finding, paragraph, offset, offset + length),
        ),
      )
      .map(toldText);
    const own = await review(kind, spoiltPublication(known, { text }));
    const isFound = at.some((line) => own.text.includes(line));
    counter.add(`planted|${kind}`);
    counter.add(`found|${kind}`, isFound ? 1 : 0);
    const what = `${label}, ${change.kind} “${change.before.slice(0, 30)}” → “${change.after.slice(0, 30)}”`;
    if (!isFound) counter.miss(`${what} is not found`);
    compare(counter, kind, what, own, wanted);
  }
}

async function run({ first, count }: SeedRange): Promise<Tally> {
  const counter = new Counter();
  const printer = new ChromiumPrinter();
  try {
    for (let seed = first; seed < first + count; seed += 1) {
      const layout = LAYOUT_NAMES[seed % LAYOUT_NAMES.length]!;
      const known = publicationOf(seed, layout, { rounding: seed % 2 === 0 ? 'exact' : 'independent' });
      const { written } = known;
      if (!written) {
        counter.add('without text');
        continue;
      }
      const review = async (kind: Kind, publication: Publication): Promise<Reviewed> =>
        reviewedDocument(await publishedOf(await fileOf(printer, seed, kind, publication)), written);
      const given: Given = { known, written, review, counter };
      for (const kind of KINDS) {
        const label = `${kind}, ${layout}, seed ${seed}`;
        await clean(given, kind, label);
        await figures(given, kind, label);
        await slips(given, kind, label);
      }
    }
  } finally {
    await printer.close();
  }
  return counter.tally();
}

const SHARE_FOUND = 0.99;

export const DOCUMENTS_REVIEW: Measure = {
  name: 'documents-review',
  title: 'Published documents reviewed by themselves',
  on: 'drawn',
  how: `Publications of ${LAYOUT_NAMES.length} layouts, ${SEEDS_A_LAYOUT} of each, as Word documents in all ways and as PDFs in the ruled styles; as they are, with one wrong figure in a table, with one slip in the text. Found: an error names the cell, or a finding stands at the slip. The same: every finding in tables and text is that of workbook and text, by meaning, and none besides.`,
  seeds: { full: SEEDS_A_LAYOUT * LAYOUT_NAMES.length, quick: 1, few: 0 },
  run,
  rows: (tally) =>
    KINDS.flatMap((kind) => {
      const of = (field: string): number => countOf(tally, `${field}|${kind}`);
      return [
        {
          what: `Findings in ${of('clean')} clean ${kind} publications`,
          goal: '0',
          reached: `${of('false')}; ${of('verified')} numbers verified, ${of('numbers')} with workbook and text`,
          isReached: of('clean') > 0 && of('false') === 0,
        },
        {
          what: `Planted errors found in ${kind}`,
          goal: '≥ 99 %',
          reached: `${percent(of('found'), of('planted'))} of ${of('planted')}`,
          isReached: atLeast(of('found'), of('planted'), SHARE_FOUND),
        },
        {
          what: `Findings from ${kind} the same as from workbook and text`,
          goal: '100 %',
          reached: `${percent(of('same'), of('compared'))} of ${of('compared')} reviews; ${of('added')} findings more`,
          isReached: of('compared') > 0 && of('same') === of('compared'),
        },
      ];
    }),
  details: (tally) =>
    markdownTable(
      ['', 'clean', 'false findings', 'planted', 'found', 'compared', 'the same'],
      KINDS.map((kind) => [
        kind,
        ...['clean', 'false', 'planted', 'found', 'compared', 'same'].map((field) =>
          String(countOf(tally, `${field}|${kind}`)),
        ),
      ]),
    ),
};
