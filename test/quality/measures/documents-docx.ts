/** Word documents of every layout in every way of laying tables out: each table found, each figure at its place. */
import { recognise } from '../../../src/core/recognise';
import { annexOf, writeDocx } from '../../../src/hosts/files/docx';
import { narrate, NO_SUPPLEMENT, formFor } from '../../../src/core/narrative';
import { LAYOUT_NAMES } from '../../bench/generate';
import { publicationDocx } from '../../bench/publish/docx/package';
import { DOCX_WAYS } from '../../bench/publish/docx/ways';
import { pageHtml } from '../../bench/publish/html/page';
import { HTML_STYLES } from '../../bench/publish/html/styles';
import { convertedByOffice, type Convertible } from '../../bench/publish/print/soffice';
import { publicationOf, type KnownPublication } from '../../bench/publish/publication';
import { judgedReading } from '../documents/judged';
import { countJudged, judgedBreakdown } from '../documents/counted';
import { readTables } from '../documents/read';
import type { Measure, SeedRange } from '../frame/measure';
import { Counter, countOf, percent, type Tally } from '../frame/tally';

const OURS = 'by our own explain --annex';
const FROM_WORD = 'written anew by LibreOffice';
const FROM_HTML = 'a page pasted into LibreOffice';
const WAY_NAMES = [...DOCX_WAYS.map(({ name }) => name), OURS, FROM_WORD, FROM_HTML];

async function ourAnnex({ set, written }: KnownPublication): Promise<Uint8Array> {
  const tables = recognise(set.grids);
  const annex = tables.tables.flatMap((table) => {
    const grid = set.grids.find(({ name }) => name === table.sheet);
    return grid ? [annexOf(table, grid)] : [];
  });
  return writeDocx(written?.document ?? narrate(formFor(tables), tables, NO_SUPPLEMENT), { annex });
}

const layoutOf = (seed: number): (typeof LAYOUT_NAMES)[number] => LAYOUT_NAMES[seed % LAYOUT_NAMES.length]!;

/** How far LibreOffice is asked: each layout once. */
const BY_OFFICE = LAYOUT_NAMES.length;
/** Word's own limit: of a wider table LibreOffice writes the first columns alone, and nothing tells of the others. */
const MOST_COLUMNS = 63;
/** LibreOffice writes what stands in controls within controls several times over. */
const REWRITTEN = DOCX_WAYS.filter(({ name }) => name !== 'within content controls');

const isForWord = ({ set }: KnownPublication): boolean =>
  set.seed <= BY_OFFICE && set.tables.every(({ rows }) => (rows[0]?.length ?? 0) <= MOST_COLUMNS);

async function run({ first, count }: SeedRange): Promise<Tally> {
  const counter = new Counter();
  const known = Array.from({ length: count }, (_, place) => {
    const seed = first + place;
    return publicationOf(seed, layoutOf(seed), {
      unit: seed % 5 === 0 ? '元' : '万元',
      rounding: seed % 2 === 0 ? 'exact' : 'independent',
    });
  });
  const judge = async (one: KnownPublication, way: string, docx: Uint8Array): Promise<void> => {
    const { found, said } = await readTables(docx);
    countJudged(
      counter,
      judgedReading(found, one.set, said),
      [way, one.set.layout],
      `${way}, ${one.set.layout}, seed ${one.set.seed}`,
    );
  };
  for (const one of known) {
    for (const way of DOCX_WAYS) await judge(one, way.name, publicationDocx(one.publication, way));
    await judge(one, OURS, await ourAnnex(one));
  }
  const asked = known.filter(isForWord);
  if (asked.length > 0) {
    const docx = asked.map(({ publication, set }): Convertible => ({
      bytes: publicationDocx(publication, REWRITTEN[set.seed % REWRITTEN.length]!),
      from: 'docx',
    }));
    const html = asked.map(({ publication }): Convertible => ({
      bytes: new TextEncoder().encode(pageHtml(publication, HTML_STYLES[0]!)),
      from: 'html',
    }));
    const anew = convertedByOffice(docx, 'docx');
    const pasted = convertedByOffice(html, 'docx:MS Word 2007 XML');
    for (const [place, one] of asked.entries()) {
      await judge(one, FROM_WORD, anew[place]!);
      await judge(one, FROM_HTML, pasted[place]!);
    }
  }
  return counter.tally();
}

export const DOCUMENTS_DOCX: Measure = {
  name: 'documents-docx',
  title: 'Word documents, tables and figures',
  on: 'drawn',
  how: `Publications of ${LAYOUT_NAMES.length} layouts with cover, contents, explanation and terms, their tables laid out in ${WAY_NAMES.length} ways. A table counts as whole when it is found once, in the right unit, with every figure the generator put there at its row and column and none besides.`,
  seeds: { full: 2 * LAYOUT_NAMES.length, quick: 3, few: 0 },
  run,
  rows: (tally) => {
    const of = (field: string): number => countOf(tally, field);
    return [
      {
        what: `Tables of .docx, ${LAYOUT_NAMES.length} layouts × ${WAY_NAMES.length} ways of laying out`,
        goal: '100 % of tables, 100 % of figures',
        reached: `${percent(of('whole'), of('tables'))} of ${of('tables')} tables, ${percent(of('right'), of('figures'))} of ${of('figures')} figures; ${of('told')} told, ${of('wrong')} wrong in silence`,
        isReached: of('tables') > 0 && of('whole') === of('tables') && of('wrong') === 0,
      },
    ];
  },
  details: (tally) =>
    [judgedBreakdown(tally, WAY_NAMES, 'way'), judgedBreakdown(tally, LAYOUT_NAMES, 'layout')].join('\n\n'),
};
