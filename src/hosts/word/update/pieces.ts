/** The words of a sentence, in pieces between its figures. */
import type { StandingSentence } from './standing';
import type { WrittenSentence } from './written';

export function standingPieces({ text, offset, figures }: StandingSentence): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const figure of figures) {
    pieces.push(text.slice(at, figure.offset - offset));
    at = figure.offset - offset + figure.text.length;
  }
  return [...pieces, text.slice(at)];
}

export function writtenPieces({ runs }: WrittenSentence): string[] {
  const pieces = [''];
  for (const run of runs)
    if (run.kind === 'figure') pieces.push('');
    else pieces[pieces.length - 1] += run.text;
  return pieces;
}
