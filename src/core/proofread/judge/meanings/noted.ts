/** What of a stretch is told already: its name to be wrong, or a number that it was worked out from. */
import { textPlaceKey, type Stream } from '../../text/stream';
import type { TextNote } from '../notes';
import type { State } from '../state';

/** `textPlaceKey` of each place of a stretch. */
export const keysOfStretch = (stream: Stream, from: number, to: number): readonly string[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, place) => textPlaceKey(stream, from + place));

export const keyOfNote = ({ stream, start }: TextNote): string => textPlaceKey(stream, start);

/** Names that are wrong, and choices left open: what stands behind them is not. */
const UNSETTLING = new Set(['name', 'item-extra']);
const LEFT_OPEN = 'N-29';
/** A slip in the year, or 占%: what else is said is as it was. */
const SETTLED = new Set(['year', 'blank-number']);

/** Its name was told to be wrong, or a choice is left open: then the figure is not. */
export function isNamedOtherwise({ notes }: State, stream: Stream, from: number, start: number): boolean {
  const places = new Set(keysOfStretch(stream, from, start));
  return notes.some((note) => {
    const { rule, message } = note;
    const isUnsettling = UNSETTLING.has(message.id) || (rule === LEFT_OPEN && !SETTLED.has(message.id));
    return isUnsettling && places.has(keyOfNote(note));
  });
}

/** Worked out from a number that is wrong itself. */
export const isFollowing = ({ judged }: State, stream: Stream, stated: readonly number[]): boolean => {
  const places = new Set(stated.map((start) => textPlaceKey(stream, start)));
  return judged.some(
    ({ verdict, stream: of, start }) => verdict === 'contradicted' && places.has(textPlaceKey(of, start)),
  );
};
