/** A draft of which a person wants only some. */
import { message } from '../messages';
import { LEARN_MESSAGES } from './messages';
import type { Rolled } from './rolled';

/** Only what was chosen, by its place in the list; of what was not, that it still is last year's is left to a person. */
export function chosenOf(rolled: Rolled, isChosen: (place: number) => boolean): Rolled {
  const paragraphs = rolled.paragraphs.filter((_, place) => isChosen(place));
  if (paragraphs.length === rolled.paragraphs.length) return rolled;
  const left = rolled.paragraphs.filter((_, place) => !isChosen(place));
  const standing = new Set(left.flatMap((one) => (one.kind === 'added' ? [] : [one.paragraph])));
  const unsaid = left.flatMap((one) => (one.kind === 'added' ? [one] : []));
  const isGone = ({ paragraph, added }: Rolled['toDo'][number]): boolean =>
    added === undefined
      ? standing.has(paragraph)
      : unsaid.some((one) => one.after === paragraph && one.text === added);
  const reminders = [...standing].map((paragraph): Rolled['toDo'][number] => ({
    paragraph,
    text: '',
    kind: 'left',
    what: message(LEARN_MESSAGES, 'left-as-it-was'),
  }));
  const toDo = [...rolled.toDo.filter((one) => !isGone(one)), ...reminders];
  return {
    ...rolled,
    paragraphs,
    toDo: toDo.sort(
      (a, b) => a.paragraph - b.paragraph || Number(a.added !== undefined) - Number(b.added !== undefined),
    ),
  };
}
