/** Paragraphs of a document that several paragraphs of the form tell, one behind the other. */
import type { Run } from '../narrative';
import type { LearnedPlace } from './types';

interface Piece {
  readonly from: number;
  /** Empty where what it told is gone. */
  runs: readonly Run[];
}

export class Pieces {
  private readonly byParagraph = new Map<number, Piece[]>();

  put({ paragraph, within }: LearnedPlace, runs: readonly Run[]): void {
    const pieces = this.byParagraph.get(paragraph) ?? [];
    pieces.push({ from: within?.from ?? 0, runs });
    this.byParagraph.set(paragraph, pieces);
  }

  /** Behind what stands there, or before it. */
  add({ paragraph, within }: LearnedPlace, runs: readonly Run[], side: 'behind' | 'before'): void {
    const piece = this.byParagraph.get(paragraph)?.find(({ from }) => from === (within?.from ?? 0));
    if (piece) piece.runs = side === 'behind' ? [...piece.runs, ...runs] : [...runs, ...piece.runs];
  }

  /** Each paragraph whole. */
  all(): readonly { readonly paragraph: number; readonly runs: readonly Run[] }[] {
    return [...this.byParagraph].map(([paragraph, pieces]) => ({
      paragraph,
      runs: pieces.sort((one, other) => one.from - other.from).flatMap(({ runs }) => runs),
    }));
  }
}
