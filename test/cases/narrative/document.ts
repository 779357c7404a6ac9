/** Explanations as documents, and where words stand in them: spaces and broken lines are read over. */
import type { TextDocument, TextPlace } from '../../../src/core/proofread';

/** One paragraph for each line that is not blank. */
export const paragraphsOf = (text: string): TextDocument => ({
  paragraphs: text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line })),
});

interface Sign {
  readonly sign: string;
  readonly paragraph: number;
  readonly offset: number;
}

const GAP = /\s/;

const known = new WeakMap<TextDocument, readonly Sign[]>();

/** Taken apart once a document, however many rows ask for a place in it. */
function signsOf(document: TextDocument): readonly Sign[] {
  const signs = known.get(document) ?? signsIn(document);
  known.set(document, signs);
  return signs;
}

const signsIn = ({ paragraphs }: TextDocument): readonly Sign[] =>
  paragraphs.flatMap(({ text }, paragraph) =>
    [...text.matchAll(/./gsu)].flatMap(({ 0: sign, index: offset }) =>
      GAP.test(sign) ? [] : [{ sign, paragraph, offset }],
    ),
  );

/**
 * Where the words stand after the first occurrence of `after`, one place for each paragraph they go through; throws
 * where they stand nowhere.
 */
export function placesOf(document: TextDocument, after: string, words: string): readonly TextPlace[] {
  const signs = signsOf(document);
  const text = signs.map(({ sign }) => sign).join('');
  const start = text.indexOf(after);
  const at = start < 0 ? -1 : text.indexOf(words, start);
  if (at < 0) throw new Error(`Nowhere: ${words} after ${after}`);
  const own = signs.slice(at, at + words.length);
  return [...new Set(own.map(({ paragraph }) => paragraph))].map((paragraph) => {
    const here = own.filter((sign) => sign.paragraph === paragraph);
    const offset = here[0]!.offset;
    return { paragraph, offset, length: here.at(-1)!.offset + 1 - offset };
  });
}

/** What stands at a place. */
export const sliceOf = ({ paragraphs }: TextDocument, { paragraph, offset, length }: TextPlace): string =>
  (paragraphs[paragraph]?.text ?? '').slice(offset, offset + length);
