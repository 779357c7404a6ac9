/** Printed pages spoilt before they are read: rulings lost, words and figures off their place; never a figure wrong in silence. */
import { documentOfPages, type Page, type Ruling } from '../../../src/core/page';
import { provenTables } from '../../../src/core/review/engine';
import { readPages } from '../../../src/hosts/files/pdf';
import { LAYOUT_NAMES } from '../../bench/generate';
import { createRandom, type Random } from '../../bench/generate/random';
import { pageHtml } from '../../bench/publish/html/page';
import { HTML_STYLES } from '../../bench/publish/html/styles';
import { ChromiumPrinter } from '../../bench/publish/print/chromium';
import { publicationOf } from '../../bench/publish/publication';
import { countJudged, judgedBreakdown } from '../documents/counted';
import { DISPLACEMENTS, type Displacement } from '../documents/displaced';
import { judgedReading } from '../documents/judged';
import { tablesOf } from '../documents/read';
import type { Measure, SeedRange } from '../frame/measure';
import { Counter, countOf, percent, type Tally } from '../frame/tally';

const TENTHS = 10;
const MOST_OFF = 8;

/** Up to 0.8 pt either way. */
const off = (random: Random): number => random.whole(-MOST_OFF, MOST_OFF) / TENTHS;

function moved<T extends Ruling | Page['glyphs'][number]>(thing: T, random: Random): T {
  const [across, down] = [off(random), off(random)];
  return {
    ...thing,
    left: thing.left + across,
    right: thing.right + across,
    top: thing.top + down,
    bottom: thing.bottom + down,
    ...('baseline' in thing ? { baseline: thing.baseline + down } : {}),
  };
}

const shaken = (page: Page, random: Random): Page => ({
  ...page,
  rulings: page.rulings.map((ruling) => moved(ruling, random)),
  glyphs: page.glyphs.map((glyph) => moved(glyph, random)),
});

const lacking =
  (percentage: number) =>
  (page: Page, random: Random): Page => ({
    ...page,
    rulings: page.rulings.filter(() => !random.chance(percentage)),
  });

const LOST = [1, 5, 20];

const DAMAGES: readonly Displacement[] = [
  ...LOST.map((percentage): Displacement => ({
    name: `${percentage} % of the rulings lost`,
    spoil: lacking(percentage),
  })),
  {
    name: 'rulings moved by up to 0.8 pt',
    spoil: (page, random) => ({ ...shaken(page, random), glyphs: page.glyphs }),
  },
  { name: 'letters and rulings moved by up to 0.8 pt', spoil: shaken },
  {
    name: 'moved, and 5 % of the rulings lost',
    spoil: (page, random) => lacking(5)(shaken(page, random), random),
  },
];

const RULED = HTML_STYLES.filter(({ group }) => group === 'ruled');
const UNRULED = HTML_STYLES.filter(({ group }) => group === 'unruled');
/** Of styles: spoilt each in its own ways. */
const KINDS = [
  { styles: RULED, damages: DAMAGES },
  { styles: UNRULED, damages: DISPLACEMENTS },
] as const;

async function run({ first, count }: SeedRange): Promise<Tally> {
  const counter = new Counter();
  const printer = new ChromiumPrinter();
  try {
    for (let seed = first; seed < first + count; seed += 1) {
      const layout = LAYOUT_NAMES[seed % LAYOUT_NAMES.length]!;
      const { set, publication } = publicationOf(seed, layout, { tablesOnly: true });
      for (const { styles, damages } of KINDS) {
        const style = styles[(seed + Math.floor(seed / styles.length)) % styles.length]!;
        const pdf = await printer.print(pageHtml(publication, style), style.turn === 'and told');
        const reading = await readPages(pdf);
        if (!reading.ok) throw new Error(`${style.name} of our own printing can’t be read`);
        for (const [place, { name, spoil }] of damages.entries()) {
          const random = createRandom(seed * damages.length + place, { decimals: 2, perWanYuan: 1 });
          const spoilt = reading.pages.map((page) => spoil(page, random));
          const { found, said } = tablesOf(documentOfPages(spoilt, provenTables));
          countJudged(
            counter,
            judgedReading(found, set, said),
            [name, style.name],
            `${name}, ${style.name}, ${layout}, seed ${seed}`,
          );
        }
      }
    }
  } finally {
    await printer.close();
  }
  return counter.tally();
}

export const DOCUMENTS_DAMAGE: Measure = {
  name: 'documents-damage',
  title: 'Printed pages with rulings, words or figures lost or moved',
  on: 'drawn',
  how: 'Tables printed in the ruled styles; of their pages some rulings are taken away, or each letter and ruling is moved by up to 0.8 pt either way, before they are read. In the unruled styles words, lines or a column of figures are moved, or a word of a table is taken away.',
  seeds: { full: 2 * LAYOUT_NAMES.length, quick: 1, few: 0 },
  run,
  rows: (tally) => {
    const of = (field: string): number => countOf(tally, field);
    return [
      {
        what: 'PDF with rulings, words or figures lost or moved: figures wrong in silence',
        goal: '0',
        reached: `${of('wrong')} of ${of('figures')}; ${percent(of('right'), of('figures'))} right, ${of('told')} told`,
        isReached: of('figures') > 0 && of('wrong') === 0,
      },
    ];
  },
  details: (tally) =>
    [
      judgedBreakdown(
        tally,
        [...DAMAGES, ...DISPLACEMENTS].map(({ name }) => name),
        'damage',
      ),
      judgedBreakdown(
        tally,
        [...RULED, ...UNRULED].map(({ name }) => name),
        'style',
      ),
    ].join('\n\n'),
};
