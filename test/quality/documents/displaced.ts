/** Words and figures of a page set elsewhere than where their table has them: what tells columns where no lines do. */
import type { Glyph, Page } from '../../../src/core/page';
import type { Random } from '../../bench/generate/random';

export interface Displacement {
  readonly name: string;
  spoil(page: Page, random: Random): Page;
}

const TENTHS = 10;
/** Letters of a word follow at once. */
const WRITTEN_ON = 0.3;
const AMOUNT = /^-?[\d,]+\.\d{2}$/;
const WORD = /^\p{Script=Han}/u;

/** Places of the letters of one word. */
type Word = readonly number[];

function wordsOn({ glyphs }: Page): Word[] {
  const words: number[][] = [];
  glyphs.forEach((glyph, place) => {
    const before = glyphs[place - 1];
    const isOne =
      before !== undefined &&
      Math.abs(before.baseline - glyph.baseline) < 1 &&
      Math.abs(glyph.left - before.right) < WRITTEN_ON * glyph.size;
    if (isOne) words.at(-1)!.push(place);
    else words.push([place]);
  });
  return words;
}

const textOf = ({ glyphs }: Page, word: Word): string => word.map((place) => glyphs[place]!.text).join('');
const leftOf = ({ glyphs }: Page, word: Word): number => glyphs[word[0]!]!.left;
const rightOf = ({ glyphs }: Page, word: Word): number => glyphs[word.at(-1)!]!.right;

const up = (glyph: Glyph, across: number, down: number): Glyph => ({
  ...glyph,
  left: glyph.left + across,
  right: glyph.right + across,
  top: glyph.top + down,
  bottom: glyph.bottom + down,
  baseline: glyph.baseline + down,
});

function withMoved(page: Page, moves: ReadonlyMap<Word, number>): Page {
  const by = new Map([...moves].flatMap(([word, across]) => word.map((place) => [place, across] as const)));
  return { ...page, glyphs: page.glyphs.map((glyph, place) => up(glyph, by.get(place) ?? 0, 0)) };
}

/** Up to so many points either way. */
const off = (random: Random, most: number): number => random.whole(-most * TENTHS, most * TENTHS) / TENTHS;

/** Figures that end at one edge. */
function columnOn(page: Page, random: Random): readonly Word[] {
  const columns = new Map<number, Word[]>();
  for (const word of wordsOn(page)) {
    if (!AMOUNT.test(textOf(page, word))) continue;
    const edge = Math.round(rightOf(page, word));
    columns.set(edge, [...(columns.get(edge) ?? []), word]);
  }
  return columns.size === 0 ? [] : random.pick([...columns.values()]);
}

const column =
  (moved: (page: Page, words: readonly Word[], random: Random) => (word: Word) => number) =>
  (page: Page, random: Random): Page => {
    const words = columnOn(page, random);
    const by = moved(page, words, random);
    return withMoved(page, new Map(words.map((word) => [word, by(word)])));
  };

/** Of a table: titles are set larger, and stand over none of its columns. */
function oneWord(page: Page, random: Random): Word {
  const all = wordsOn(page).filter((word) => WORD.test(textOf(page, word)));
  const sizeOf = (word: Word): number => page.glyphs[word[0]!]!.size;
  const least = Math.min(...all.filter(({ length }) => length > 1).map(sizeOf));
  const words = all.filter((word) => sizeOf(word) <= TITLE * least);
  return words.length === 0 ? [] : random.pick(words);
}

const MOST = 4;
/** Titles are so much larger than the print of tables. */
const TITLE = 1.3;

export const DISPLACEMENTS: readonly Displacement[] = [
  {
    name: 'each word moved by up to 0.8 pt',
    spoil: (page, random) => withMoved(page, new Map(wordsOn(page).map((word) => [word, off(random, 0.8)]))),
  },
  {
    name: 'each line moved up or down by up to 0.8 pt',
    spoil: (page, random) => {
      const lines = new Map<number, number>();
      const by = ({ baseline }: Glyph): number => {
        const line = Math.round(baseline);
        const known = lines.get(line) ?? off(random, 0.8);
        lines.set(line, known);
        return known;
      };
      return { ...page, glyphs: page.glyphs.map((glyph) => up(glyph, 0, by(glyph))) };
    },
  },
  {
    name: 'one column of figures moved by up to 4 pt',
    spoil: column((_, __, random) => {
      const by = off(random, MOST);
      return () => by;
    }),
  },
  {
    name: 'one column of figures set from the left',
    spoil: column((page, words) => {
      const left = Math.min(...words.map((word) => leftOf(page, word)));
      return (word) => left - leftOf(page, word);
    }),
  },
  {
    name: 'one column of figures set in its middle',
    spoil: column((page, words) => {
      const left = Math.min(...words.map((word) => leftOf(page, word)));
      return (word) => (left - leftOf(page, word)) / 2;
    }),
  },
  {
    name: 'one word moved by up to 4 pt',
    spoil: (page, random) => withMoved(page, new Map([[oneWord(page, random), off(random, MOST)]])),
  },
  {
    name: 'one word lost',
    spoil: (page, random) => {
      const lost = new Set(oneWord(page, random));
      return { ...page, glyphs: page.glyphs.filter((_, place) => !lost.has(place)) };
    },
  },
];
