/** Last year's Word documents rolled in their own files: the same text as the draft, all else left, back by rejecting. */
import { learn, roll, rolledEditsOf } from '../../../src/core/learn';
import { FORMS } from '../../../src/core/narrative';
import type { TextDocument } from '../../../src/core/proofread';
import { draftDocx, readDocx } from '../../../src/hosts/files/docx';
import { DOCX_WRITERS, scriptedDocx } from '../../bench/proofread/docx-writers';
import { rewrittenOwn } from '../../bench/paraphrase';
import { flatten, toText, type FlatParagraph } from '../../bench/proofread/stretches';
import { twoYears, type TwoYears } from '../../bench/proofread/two-years';
import type { Written } from '../../bench/proofread/written';
import { convertedByOffice } from '../../bench/publish/print/soffice';
import type { Measure, SeedRange } from '../frame/measure';
import { Counter, countOf, percent, type Tally } from '../frame/tally';

const BY_OFFICE = 'written anew by LibreOffice';
const WAYS = [...DOCX_WRITERS.map(({ name }) => name), BY_OFFICE];
/** LibreOffice is asked for one seed of each form. */
const OFFICE_SEEDS = 1;

const linesOf = ({ paragraphs }: TextDocument): readonly string[] =>
  paragraphs.map(({ text }) => text.trim()).filter((text) => text !== '');

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((line, at) => line === other[at]);

async function textOf(bytes: Uint8Array): Promise<TextDocument> {
  const reading = await readDocx(bytes);
  if (!reading.ok) throw new Error(`A document of ours can't be read: ${reading.problem.id}`);
  return reading.document;
}

/** What stands in the file: as the form words it, or reworded. */
interface Worded {
  readonly years: TwoYears;
  readonly paragraphs: readonly FlatParagraph[];
  readonly isReworded: boolean;
}

interface Tried extends Worded {
  readonly way: string;
  readonly bytes: Uint8Array;
}

/** The same for our own writer. */
const narrated = (years: TwoYears, paragraphs: readonly FlatParagraph[]): Written => ({
  ...years.before,
  document: {
    ...years.before.document,
    sections: [
      {
        id: 'all',
        paragraphs: paragraphs.map(({ style, text }) => ({
          style: style === 'heading' ? 'heading1' : style,
          runs: [{ kind: 'text', text }],
        })),
      },
    ],
  },
});

function worded(years: TwoYears, seed: number): readonly Worded[] {
  const again = rewrittenOwn(years.before, seed);
  return [
    { years, paragraphs: flatten(years.before), isReworded: false },
    ...(again ? [{ years, paragraphs: again.paragraphs, isReworded: true }] : []),
  ];
}

const writtenOf = ({ years, paragraphs, isReworded }: Worded): Written =>
  isReworded ? narrated(years, paragraphs) : years.before;

async function tryOne(counter: Counter, { way, years, paragraphs, isReworded, bytes }: Tried): Promise<void> {
  const { before, tables, supplement } = years;
  const add = (field: string, by: number): void => {
    counter.add(field, by);
    counter.add(`${field}|${way}`, by);
  };
  const seen = await textOf(bytes);
  const learned = learn(seen, before.tables, { supplement: before.supplement });
  const rolled = roll(learned, seen, tables, { supplement, previous: before.tables });
  add('documents', 1);
  add('reworded', Number(isReworded));
  add('numbers', learned.numbers);
  add('slots', learned.slots);
  add('read as written', Number(same(linesOf(seen), linesOf(toText(paragraphs)))));
  const edits = rolledEditsOf(rolled, seen, 'zh-CN');
  const author = { name: 'juesuan', date: '2026-01-01T00:00:00Z' };
  for (const showing of ['highlight', 'track', 'plain'] as const) {
    const patched = await draftDocx(bytes, seen, edits, { showing, author });
    const text = patched.ok ? linesOf(await textOf(patched.bytes)) : [];
    const isSame = patched.ok && patched.refused.length === 0 && same(text, linesOf(rolled.document));
    add('drafts', 1);
    add('drafts as rolled', Number(isSame));
    if (!isSame)
      counter.miss(
        `${isReworded ? 'reworded ' : ''}${before.form.id} seed ${before.seed}, ${way}, ${showing}`,
      );
  }
}

async function run({ first, count }: SeedRange): Promise<Tally> {
  const counter = new Counter();
  const asked: Worded[] = [];
  for (let seed = first; seed < first + count; seed += 1)
    for (const form of FORMS) {
      const years = twoYears(form, seed);
      for (const one of years ? worded(years, seed) : []) {
        if (seed <= OFFICE_SEEDS) asked.push(one);
        const text = toText(one.paragraphs);
        for (const { name, write } of DOCX_WRITERS)
          await tryOne(counter, { ...one, way: name, bytes: await write(writtenOf(one), text) });
      }
    }
  if (asked.length === 0) return counter.tally();
  const scripted = asked.map(({ paragraphs }) => ({ bytes: scriptedDocx(toText(paragraphs)), from: 'docx' }));
  const anew = convertedByOffice(scripted, 'docx');
  for (const [place, one] of asked.entries()) {
    const bytes = anew[place];
    if (bytes) await tryOne(counter, { ...one, way: BY_OFFICE, bytes });
  }
  return counter.tally();
}

export const ROLLOVER_DOCX: Measure = {
  name: 'rollover-docx',
  title: 'Last year’s Word document made this year’s draft in its own file',
  on: 'written',
  how: 'Explanations, each in the words of its form and reworded, as Word documents of three writers: our own, one whose runs are cut as python-docx adds them, and LibreOffice. Each is read, learned from, rolled, and written into a copy: highlighted, tracked, plain. As rolled: read again, the copy says what the draft says, paragraph by paragraph.',
  seeds: { full: 4, quick: 0, few: 0 },
  run,
  rows: (tally) => {
    const of = (field: string): number => countOf(tally, field);
    const ways = WAYS.map((way) => `${countOf(tally, `documents|${way}`)} ${way}`).join(', ');
    return [
      {
        what: `Word documents read as they were written: ${ways}; ${of('reworded')} of them reworded`,
        goal: '100 %',
        reached: `${percent(of('read as written'), of('documents'))} of ${of('documents')}; ${percent(of('slots'), of('numbers'))} of ${of('numbers')} numbers learned`,
        isReached: of('read as written') === of('documents') && of('documents') > 0,
      },
      {
        what: 'Copies that say what the draft says, nothing refused',
        goal: '100 %',
        reached: `${percent(of('drafts as rolled'), of('drafts'))} of ${of('drafts')}`,
        isReached: of('drafts as rolled') === of('drafts') && of('drafts') > 0,
      },
    ];
  },
};
