/** Where in Word the paragraphs of a draft stand, after all that was done of it. */
import type { DraftPlace, KeptParagraph, RolledParagraph } from '../../../core/learn';
import type { StandingParagraph } from '../../../hosts/word/types';
import { movedBy } from './table-moves';
import type { WordDraft } from './word-draft';

export const textAsRead = ({ document }: WordDraft, paragraph: number): string =>
  document.paragraphs[paragraph]?.text ?? '';

function standingText(draft: WordDraft, paragraph: number): string {
  const changed = draft.rolled.paragraphs.find(
    (one, place) => one.kind === 'changed' && one.paragraph === paragraph && draft.done.has(place),
  );
  return changed?.kind === 'changed' ? changed.text : textAsRead(draft, paragraph);
}

/** Where to look for it; one that is not added yet at what it comes behind. */
export function standingAt(draft: WordDraft, { paragraph, added }: DraftPlace): StandingParagraph {
  const own = draft.rolled.paragraphs.findIndex(
    (one, place) =>
      one.kind === 'added' && one.after === paragraph && one.text === added && draft.done.has(place),
  );
  return own < 0 || added === undefined
    ? { paragraph: standingPlace(draft, paragraph), text: standingText(draft, paragraph) }
    : { paragraph: placeBefore(draft, own).paragraph + 1, text: added };
}

/** What says what the draft says, with its place. */
export function standingOf(
  draft: WordDraft,
): (readonly [RolledParagraph | KeptParagraph, StandingParagraph])[] {
  const { rolled, done } = draft;
  const made = rolled.paragraphs.flatMap((one, place) => {
    if (!done.has(place) || one.kind === 'removed') return [];
    const paragraph =
      one.kind === 'added' ? placeBefore(draft, place).paragraph + 1 : standingPlace(draft, one.paragraph);
    return [[one, { paragraph, text: one.text }] as const];
  });
  const kept = rolled.kept.map(
    (one) =>
      [
        one,
        { paragraph: standingPlace(draft, one.paragraph), text: textAsRead(draft, one.paragraph) },
      ] as const,
  );
  return [...made, ...kept];
}

/** Paragraphs that were added or taken away before it move it. */
export const standingPlace = ({ rolled, done, moves }: WordDraft, paragraph: number): number =>
  rolled.paragraphs.reduce(
    (at, one, place) => {
      if (!done.has(place)) return at;
      if (one.kind === 'added') return at + Number(one.after < paragraph);
      return one.kind === 'removed' ? at - Number(one.paragraph < paragraph) : at;
    },
    paragraph + movedBy(moves, paragraph),
  );

/** What stands right before the place of a paragraph that was taken away. */
export function standingBefore(draft: WordDraft, paragraph: number): StandingParagraph {
  const { rolled, done } = draft;
  const isGone = (at: number): boolean =>
    rolled.paragraphs.some((one, place) => one.kind === 'removed' && one.paragraph === at && done.has(place));
  let before = paragraph - 1;
  while (before > 0 && isGone(before)) before -= 1;
  const added = rolled.paragraphs.flatMap((one, place) =>
    one.kind === 'added' && done.has(place) && one.after >= before && one.after < paragraph ? [one] : [],
  );
  const at = standingPlace(draft, before) + added.length;
  return { paragraph: at, text: added.at(-1)?.text ?? standingText(draft, before) };
}

/** What an added paragraph comes behind: the last one added before it at the same place, or the one of last year. */
export function placeBefore(draft: WordDraft, place: number): { paragraph: number; text: string } {
  const { rolled, done } = draft;
  const own = rolled.paragraphs[place];
  const after = own?.kind === 'added' ? own.after : 0;
  const before = rolled.paragraphs.filter(
    (one, other) => one.kind === 'added' && one.after === after && other < place && done.has(other),
  );
  const last = before.at(-1);
  const text = last?.kind === 'added' ? last.text : standingText(draft, after);
  return { paragraph: standingPlace(draft, after) + before.length, text };
}
