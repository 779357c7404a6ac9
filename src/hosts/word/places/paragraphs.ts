/** The paragraphs of the document as places count them. */
import type { TextPlace } from '../../../core/proofread/types';
import { findStretches } from './locate';
import type { WantedStretch } from './locate';

/** By number; undefined where there is none. */
export type Paragraphs = (number: number) => Word.Paragraph | undefined;

/** Those between the first and the last asked for, in one round trip: Word has to remember each, which takes its time. */
export async function paragraphsAt(
  context: Word.RequestContext,
  numbers: readonly number[],
  body: Word.Body = context.document.body,
): Promise<Paragraphs> {
  if (numbers.length === 0) return () => undefined;
  const first = numbers.reduce((least, each) => Math.min(least, each));
  const count = numbers.reduce((most, each) => Math.max(most, each)) - first + 1;
  const { paragraphs } = body;
  paragraphs.load({ text: true, $skip: first, $top: count });
  await context.sync();
  // A Word that knows nothing of parts hands over all.
  const skipped = paragraphs.items.length > count ? 0 : first;
  return (number) => paragraphs.items[number - skipped];
}

/** Undefined where there is no such place. */
export async function rangesAt(
  context: Word.RequestContext,
  paragraphs: Paragraphs,
  places: readonly TextPlace[],
): Promise<readonly (Word.Range | undefined)[]> {
  const wanted = places.map((place): WantedStretch | undefined => {
    const paragraph = paragraphs(place.paragraph);
    return paragraph && { paragraph, text: paragraph.text, offset: place.offset, length: place.length };
  });
  const found = await findStretches(
    context,
    wanted.filter((each) => each !== undefined),
  );
  let next = 0;
  return wanted.map((each) => (each ? found[next++] : undefined));
}
