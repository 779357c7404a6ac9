/** The pieces of a sentence, cut so that words gone to stand by themselves. */
import type { SentencePiece } from '../../core/learn/shown';

export interface ShownPiece extends SentencePiece {
  readonly isMarked: boolean;
}

/** `words`: marked where they first stand; nowhere where they are empty. */
export function withWords(pieces: readonly SentencePiece[], words: string): readonly ShownPiece[] {
  const at =
    words === ''
      ? -1
      : pieces
          .map(({ text }) => text)
          .join('')
          .indexOf(words);
  if (at < 0) return pieces.map((one) => ({ ...one, isMarked: false }));
  const end = at + words.length;
  let from = 0;
  return pieces.flatMap(({ text, isOther }): ShownPiece[] => {
    const cuts = [0, at - from, end - from, text.length].map((cut) =>
      Math.min(Math.max(cut, 0), text.length),
    );
    from += text.length;
    return [0, 1, 2].flatMap((place) => {
      const part = text.slice(cuts[place], cuts[place + 1]);
      return part === '' ? [] : [{ text: part, isOther, isMarked: place === 1 }];
    });
  });
}
