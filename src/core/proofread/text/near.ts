/** What stands near a place: in its sentence, in its paragraph. */
import type { Mark } from './marks';
import { BREAK, MOST_BACK } from './stream';

/** The sentence around a place, and the paragraph; no more than is near. */
export function boundsAround(text: string, place: number): readonly { from: number; to: number }[] {
  const start = place > MOST_BACK ? place - MOST_BACK : 0;
  const [before, after] = [text.slice(start, place), text.slice(place, place + MOST_BACK)];
  const paragraph = {
    from: start + before.lastIndexOf(BREAK) + 1,
    to: place + lengthTo(after, after.indexOf(BREAK)),
  };
  const sentence = {
    from: start + before.lastIndexOf('。') + 1,
    to: place + lengthTo(after, after.indexOf('。')),
  };
  const from = sentence.from > paragraph.from ? sentence.from : paragraph.from;
  return [{ from, to: sentence.to < paragraph.to ? sentence.to : paragraph.to }, paragraph];
}

const lengthTo = (text: string, stop: number): number => (stop < 0 ? text.length : stop);

/** Marks between two places, from one of them outwards. */
export function marksNear(marks: readonly Mark[], at: number, from: number, to: number): readonly Mark[] {
  let [first, last] = [at, at];
  while ((marks[first - 1]?.start ?? -1) >= from) first -= 1;
  while ((marks[last + 1]?.end ?? Infinity) <= to) last += 1;
  return marks.slice(first, last + 1);
}
