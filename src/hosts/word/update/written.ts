/** The explanation as it would be written now, sentence by sentence. */
import type { NarrativeDocument, Paragraph, Run } from '../../../core/narrative';
import { controlTag } from '../tags';

export interface WrittenSentence {
  readonly section: string;
  /** Within the section. */
  readonly paragraph: number;
  readonly style: Paragraph['style'];
  readonly runs: readonly Run[];
  readonly text: string;
  /** Of its figures. */
  readonly tags: readonly string[];
  readonly blanks: number;
}

export interface Cut {
  readonly text: string;
  readonly offset: number;
}

const SENTENCE = /[^。！？]*[。！？]+[”’）】]*|[^。！？]+$/g;
/** `1、公共安全支出（类）……（项）。` names what the next sentence speaks of. */
const LABEL = /^\s*\d+、[^，]*。$/;

export function cutSentences(text: string): Cut[] {
  const [first, second, ...others] = [...text.matchAll(SENTENCE)].map((match) => ({
    text: match[0],
    offset: match.index,
  }));
  if (!first || !second) return first ? [first] : [];
  if (!LABEL.test(first.text)) return [first, second, ...others];
  return [{ text: first.text + second.text, offset: first.offset }, ...others];
}

export const writtenSentences = (document: NarrativeDocument, section: string): WrittenSentence[] =>
  (document.sections.find(({ id }) => id === section)?.paragraphs ?? []).flatMap(
    ({ style, runs }, paragraph) =>
      sentencesOfRuns(runs).map((own) => ({
        section,
        paragraph,
        style,
        runs: own,
        text: own.map(({ text }) => text).join(''),
        tags: own.flatMap((run) => (run.kind === 'figure' ? [controlTag(run.id)] : [])),
        blanks: own.filter(({ kind }) => kind === 'missing').length,
      })),
  );

function sentencesOfRuns(runs: readonly Run[]): Run[][] {
  const ends = cutSentences(runs.map(({ text }) => text).join('')).map(
    ({ text, offset }) => offset + text.length,
  );
  const sentences: Run[][] = ends.map(() => []);
  let at = 0;
  for (const run of runs) {
    if (run.kind !== 'text') {
      sentences[ends.findIndex((end) => at < end)]?.push(run);
      at += run.text.length;
      continue;
    }
    for (let from = 0; from < run.text.length;) {
      const index = ends.findIndex((end) => at < end);
      const length = Math.min(run.text.length - from, (ends[index] ?? at) - at) || run.text.length - from;
      sentences[index]?.push({ kind: 'text', text: run.text.slice(from, from + length) });
      from += length;
      at += length;
    }
  }
  return sentences;
}
