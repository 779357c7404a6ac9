/** A written document laid out flat: each paragraph with the stretches that are figures, office's words, and the form's own. */
import type { Run } from '../../../src/core/narrative';
import type { TextDocument, TextParagraph } from '../../../src/core/proofread';
import type { Written } from './written';

/** `fixed`: the form's own words, with the names of the tables; `words`: what the office said, never changed. */
type StretchKind = 'figure' | 'words' | 'fixed';

export interface Stretch {
  readonly kind: StretchKind;
  readonly offset: number;
  readonly text: string;
  readonly run: Run;
}

export interface FlatParagraph {
  readonly section: string;
  readonly style: 'title' | 'heading' | 'body';
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** Shorter ones stand by chance in the form's own words as well. */
const SHORTEST_WORDS = 4;

const wordsOf = ({ form, supplement }: Written): readonly string[] => {
  const kinds = new Map(form.questions.map(({ key, kind }) => [key, kind]));
  return [...supplement.entries]
    .filter(([key]) => (kinds.get(key) ?? kinds.get(key.replace(/\.\d{3,7}$/, '.本行'))) === '文字')
    .map(([, { value }]) => value)
    .filter((value) => value.length >= SHORTEST_WORDS)
    .sort((a, b) => b.length - a.length);
};

/** The text of a run cut into what the office said and what stands around it. */
function cut(run: Run, offset: number, words: readonly string[]): Stretch[] {
  if (run.kind === 'figure') return [{ kind: 'figure', offset, text: run.text, run }];
  const stretches: Stretch[] = [];
  const add = (kind: StretchKind, from: number, to: number): void => {
    if (to > from) stretches.push({ kind, offset: offset + from, text: run.text.slice(from, to), run });
  };
  let done = 0;
  for (let at = 0; at < run.text.length; at += 1) {
    const said = words.find((word) => run.text.startsWith(word, at));
    if (said === undefined) continue;
    add('fixed', done, at);
    add('words', at, at + said.length);
    done = at + said.length;
    at = done - 1;
  }
  add('fixed', done, run.text.length);
  return stretches;
}

export function flatten(own: Written): readonly FlatParagraph[] {
  const words = wordsOf(own);
  return own.document.sections.flatMap(({ id: section, paragraphs }) =>
    paragraphs.map(({ style, runs }) => {
      let text = '';
      const stretches = runs.flatMap((run) => {
        const pieces = cut(run, text.length, words);
        text += run.text;
        return pieces;
      });
      const plain = style === 'title' || style === 'body' ? style : 'heading';
      return { section, style: plain, text, stretches };
    }),
  );
}

export const toText = (paragraphs: readonly FlatParagraph[]): TextDocument => ({
  paragraphs: paragraphs.map(({ text, style }): TextParagraph => ({ text, style })),
});
