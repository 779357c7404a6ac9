/** One set with wrong figures as a workbook, as Word documents and as PDFs: what is found is the same, by meaning and to the cent. */
import { check, type CheckResult, type Finding } from '../../../src/core/check';
import { review } from '../../../src/core/review/engine';
import { readWorkbook } from '../../../src/hosts/files/xlsx';
import { LAYOUT_NAMES, toWorkbook } from '../../bench/generate';
import type { CellTruth } from '../../bench/inject';
import { publicationDocx } from '../../bench/publish/docx/package';
import { DOCX_WAYS, type DocxWay } from '../../bench/publish/docx/ways';
import { convertedByOffice } from '../../bench/publish/print/soffice';
import { publicationOf, spoiltPublication, type KnownPublication } from '../../bench/publish/publication';
import { plantedFigures, tablesWith } from '../documents/planted';
import { publishedOf } from '../documents/read';
import { toldText, without } from '../documents/reviewed';
import { markdownTable, type Measure, type SeedRange } from '../frame/measure';
import { Counter, countOf, percent, type Tally } from '../frame/tally';
import { toldFindings } from './told';

const CALC = 'PDF by Calc';
const OURS = 'our .docx';
const KINDS = [OURS, '.docx by LibreOffice', 'PDF by Writer', 'PDF of that by LibreOffice', CALC] as const;
type Kind = (typeof KINDS)[number];

const SEEDS_A_LAYOUT = 3;
const ERRORS_A_SET = 4;
/** A wrong figure too long for its column is broken in print, and told to be unreadable. */
const UNREADABLE = 'warning unsure ';
const MOST_LINES = 3;
/** Word's own limit, beyond which LibreOffice writes the first columns alone. */
const MOST_COLUMNS = 63;
const PRINTED = DOCX_WAYS.filter(({ printed }) => printed === 'ruled');

interface Case {
  readonly known: KnownPublication;
  readonly way: DocxWay;
  readonly cells: readonly CellTruth[];
  readonly workbook: Uint8Array;
  readonly docx: Uint8Array;
  readonly isTooWide: boolean;
}

const isSame = (one: CellTruth, other: CellTruth): boolean =>
  one.sheet === other.sheet && one.at.row === other.at.row && one.at.column === other.at.column;

function caseOf(seed: number): Case {
  const known = publicationOf(seed, LAYOUT_NAMES[seed % LAYOUT_NAMES.length]!, {
    unit: seed % 5 === 0 ? '元' : '万元',
    rounding: seed % 2 === 0 ? 'exact' : 'independent',
  });
  const { set } = known;
  const drawn = plantedFigures(set, ERRORS_A_SET).map(({ cell }) => cell);
  const cells = drawn.filter((cell, at) => drawn.findIndex((other) => isSame(cell, other)) === at);
  const tables = tablesWith(set, cells);
  const way = PRINTED[(seed + Math.floor(seed / LAYOUT_NAMES.length)) % PRINTED.length]!;
  return {
    known,
    way,
    cells,
    workbook: toWorkbook({ ...set, tables }),
    docx: publicationDocx(spoiltPublication(known, { tables }), way),
    isTooWide: tables.some(({ rows }) => (rows[0]?.length ?? 0) > MOST_COLUMNS),
  };
}

const sides = ({ left, right, difference, suspects }: Finding): string =>
  [left, right, difference, suspects[0]?.suggestion]
    .map((text) => (text ?? '').replace(/,/g, ''))
    .join(' | ');

/** Findings with the amounts that they tell. */
function toldWithAmounts(result: CheckResult): readonly string[] {
  return result.findings
    .map((finding) => `${toldFindings({ ...result, findings: [finding] }).join('')} | ${sides(finding)}`)
    .sort();
}

async function checked(bytes: Uint8Array): Promise<CheckResult> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error('a workbook of our own making can’t be read');
  return check(read.grids);
}

async function run({ first, count }: SeedRange): Promise<Tally> {
  const counter = new Counter();
  const cases = Array.from({ length: count }, (_, place) => caseOf(first + place));
  const narrow = cases.filter(({ isTooWide }) => !isTooWide);
  const anew = convertedByOffice(
    narrow.map(({ docx }) => ({ bytes: docx, from: 'docx' })),
    'docx',
  );
  const files = new Map<Kind, ReadonlyMap<Case, Uint8Array>>([
    [OURS, new Map(cases.map((one) => [one, one.docx]))],
    ['.docx by LibreOffice', new Map(narrow.map((one, at) => [one, anew[at]!]))],
  ]);
  const print = (kind: Kind, sources: readonly Uint8Array[], from: string): void => {
    const pdfs = convertedByOffice(
      sources.map((bytes) => ({ bytes, from })),
      'pdf',
    );
    files.set(kind, new Map(narrow.map((one, at) => [one, pdfs[at]!])));
  };
  print(
    'PDF by Writer',
    narrow.map(({ docx }) => docx),
    'docx',
  );
  print('PDF of that by LibreOffice', anew, 'docx');
  print(
    CALC,
    narrow.map(({ workbook }) => workbook),
    'xlsx',
  );
  for (const one of cases) {
    const {
      known: { set },
      way,
      cells,
      workbook,
    } = one;
    const wanted = toldWithAmounts(await checked(workbook));
    let inText: readonly string[] = [];
    counter.add('planted', cells.length);
    for (const kind of KINDS) {
      const bytes = files.get(kind)?.get(one);
      if (!bytes) continue;
      const { check: result, text } = review(await publishedOf(bytes));
      const said = text.findings.map(toldText);
      if (kind === OURS) inText = said;
      const own = [...toldWithAmounts(result), ...said];
      const all = kind === CALC ? wanted : [...wanted, ...inText];
      const lost = without(all, own);
      const added = without(own, all);
      counter.add(`compared|${kind}`);
      counter.add(`findings|${kind}`, all.length);
      const isSameAll = lost.length + added.length === 0;
      counter.add(`same|${kind}`, isSameAll ? 1 : 0);
      counter.add(`told|${kind}`, !isSameAll && added.some((line) => line.startsWith(UNREADABLE)) ? 1 : 0);
      counter.add(`lost|${kind}`, lost.length);
      counter.add(`added|${kind}`, added.length);
      const label = `${kind}, ${way.name}, ${set.layout}, seed ${set.seed}`;
      for (const line of lost.slice(0, MOST_LINES)) counter.miss(`${label}: lacks ${line}`);
      for (const line of added.slice(0, MOST_LINES)) counter.miss(`${label}: adds ${line}`);
    }
  }
  return counter.tally();
}

export const DOCUMENTS_ALIKE: Measure = {
  name: 'documents-alike',
  title: 'The same from workbook, Word document and PDF',
  on: 'drawn',
  how: `Sets of ${LAYOUT_NAMES.length} layouts, ${SEEDS_A_LAYOUT} of each, with ${ERRORS_A_SET} wrong figures at once: as a workbook; as a Word document, ours and written anew by LibreOffice; as PDFs that Writer prints of both and Calc of the workbook. Two findings are the same when rule, severity, cells by table, row and column, both sides and their difference, first suspect and what it should show are.`,
  seeds: { full: SEEDS_A_LAYOUT * LAYOUT_NAMES.length, quick: 0, few: 0 },
  run,
  rows: (tally) => {
    const sum = (field: string): number =>
      KINDS.reduce((all, kind) => all + countOf(tally, `${field}|${kind}`), 0);
    return [
      {
        what: 'Findings of Word documents and PDFs the same as of their workbook',
        goal: '100 %',
        reached: `${percent(sum('same'), sum('compared'))} of ${sum('compared')} documents, ${sum('told')} tell figures unreadable; of ${sum('findings')} findings ${sum('lost')} lost, ${sum('added')} more`,
        isReached: sum('same') === sum('compared'),
      },
    ];
  },
  details: (tally) =>
    markdownTable(
      ['file', 'compared', 'the same', 'unreadable told', 'findings', 'lost', 'more'],
      KINDS.map((kind) => [
        kind,
        ...['compared', 'same', 'told', 'findings', 'lost', 'added'].map((field) =>
          String(countOf(tally, `${field}|${kind}`)),
        ),
      ]),
    ),
};
