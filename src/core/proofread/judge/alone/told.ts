/** What the tables have told already: they know more of it, and the same is not said twice. */
import { placeInText, type Stream } from '../../text/stream';
import { meetsOne, type Stretch } from '../../text/stretches';
import type { State } from '../state';

/** Whether a rule has a finding that meets a stretch. Streams may differ: what counts is the place as written. */
export function toldIn({ notes, document }: State): (rule: string, stream: Stream, at: Stretch) => boolean {
  const places = new Map<string, { readonly paragraph: number; readonly told: Stretch[] }>();
  const spanOf = (stream: Stream, { start, end }: Stretch) => {
    const { paragraph, offset, length } = placeInText(stream, start, end);
    return { paragraph, span: { start: offset, end: offset + length } };
  };
  for (const note of notes) {
    const { paragraph, span } = spanOf(note.stream, note);
    const key = `${note.rule}|${paragraph}`;
    const place = places.get(key) ?? { paragraph, told: [] };
    place.told.push(span);
    places.set(key, place);
  }
  const meets = new Map(
    [...places].map(([key, { paragraph, told }]) => [
      key,
      meetsOne(document.paragraphs[paragraph]?.text ?? '', told),
    ]),
  );
  return (rule, stream, at) => {
    const { paragraph, span } = spanOf(stream, at);
    return meets.get(`${rule}|${paragraph}`)?.(span) ?? false;
  };
}
