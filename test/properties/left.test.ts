/** What our forms write is silent by its words alone, and what is left in at any clause of it is told there. */
import { FORMS, type NarrativeForm } from '../../src/core/narrative';
import { proofread, type TextDocument, type TextFinding } from '../../src/core/proofread';
import { createRandom } from '../bench/generate/random';
import { flatten, toText } from '../bench/proofread/stretches';
import { written, type Written } from '../bench/proofread/written';
import { fewOf, fewOr, seedsUpTo } from '../support/proof';

/** Rules that only the words of a text decide. */
const BY_WORDS = /^N-(?:20|29|30|32|33|34|35|36)$/;

/** What is left in, before which stops, and the rule that tells it. */
const LEFT: readonly (readonly [words: string, before: RegExp, rule: string])[] = [
  ['，比上年增加（减少）', /[，。]/g, 'N-29'],
  ['，比上年减增加', /[，。]/g, 'N-29'],
  ['，决算数大小于预算数', /[，。]/g, 'N-29'],
  ['XX', /[，。；]/g, 'N-29'],
  ['____', /[，。；]/g, 'N-29'],
  ['【待补充：原因】', /[，。；]/g, 'N-29'],
  ['（请结合实际说明）', /[，。；]/g, 'N-29'],
  ['（注：数据取自财决01表）', /[，。；]/g, 'N-29'],
  ['（ ）', /[，。；]/g, 'N-29'],
  ['，另有结余支出3.15万', /[，。；]/g, 'N-32'],
  ['，另有经费的的', /[，。；]/g, 'N-33'],
  ['。', /。/g, 'N-33'],
  ['（', /[，。；]/g, 'N-33'],
  ['，主要原因是', /[。；]/g, 'N-34'],
  ['，电话13800138000', /[，。；]/g, 'N-36'],
];

const textOf = (own: Written): TextDocument => toText(flatten(own));

const byWords = (own: Written, document: TextDocument): readonly TextFinding[] =>
  proofread(document, own.tables, { form: own.form, supplement: own.supplement }).findings.filter(
    ({ rule }) => BY_WORDS.test(rule),
  );

const shown = ({ rule, text, sentence }: TextFinding): string => `${rule} ${text}: ${sentence}`;

const RANDOM = { decimals: 2, perWanYuan: 1 } as const;
const FIRST_SEED = 400;

const known = new Map<string, Written | undefined>();

/** Drawn once: most of the time of these tests goes into it. */
function wholeOf(form: NarrativeForm, seed: number): readonly Written[] {
  const key = `${form.id} ${seed}`;
  if (!known.has(key)) known.set(key, written(form, FIRST_SEED + seed));
  const own = known.get(key);
  return own ? [own] : [];
}

const forms = FORMS.map((form) => [form.id, form] as const);

it.each(fewOf(forms, 3))('%s: nothing is told of what it writes', (_id, form) => {
  const all = seedsUpTo(1, 40).flatMap((seed) => wholeOf(form, seed));
  expect(all.length).toBeGreaterThan(0);
  expect(all.flatMap((own) => byWords(own, textOf(own)).map(shown))).toEqual([]);
});

interface Planted {
  readonly document: TextDocument;
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** Its heading and one paragraph of it, with words put before one of its stops. */
function planted(own: Written, words: string, before: RegExp, seed: number): Planted | undefined {
  const random = createRandom(seed, RANDOM);
  const { paragraphs } = textOf(own);
  const places = paragraphs.flatMap(({ text, style }, paragraph) =>
    style === 'body' ? [...text.matchAll(before)].map(({ index }) => ({ paragraph, at: index })) : [],
  );
  if (places.length === 0) return undefined;
  const { paragraph, at } = random.pick(places);
  const text = paragraphs[paragraph]!.text;
  const heading = paragraphs
    .slice(0, paragraph)
    .filter(({ style }) => style === 'heading')
    .at(-1);
  const changed = { ...paragraphs[paragraph], text: text.slice(0, at) + words + text.slice(at) };
  const document = { paragraphs: [...(heading ? [heading] : []), changed] };
  return { document, paragraph: heading ? 1 : 0, from: at, to: at + words.length };
}

const PLACES = fewOr(1, 40);

it.each(LEFT)('%s is told wherever it is left', (words, before, rule) => {
  const missed = fewOf(forms, 2).flatMap(([id, form]) =>
    wholeOf(form, 1).flatMap((own) =>
      Array.from({ length: PLACES }, (_, seed) => planted(own, words, before, seed)).flatMap((one) => {
        if (!one) return [`${id}: no place`];
        const isThere = byWords(own, one.document).some(
          (found) =>
            found.rule === rule &&
            found.paragraph === one.paragraph &&
            found.offset <= one.to &&
            found.offset + found.length >= one.from,
        );
        return isThere ? [] : [`${id}: ${one.document.paragraphs[one.paragraph]!.text}`];
      }),
    ),
  );
  expect(missed).toEqual([]);
});
