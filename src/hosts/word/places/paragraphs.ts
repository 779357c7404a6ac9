/** The paragraphs of the document as places count them. */
import type { TextPlace } from '../../../core/proofread/types';
import { locate } from './locate';
import type { WantedStretch } from './locate';

export async function allParagraphs(context: Word.RequestContext): Promise<readonly Word.Paragraph[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load('items/text');
  await context.sync();
  return paragraphs.items;
}

/** Undefined where there is no such place. */
export async function rangesAt(
  context: Word.RequestContext,
  paragraphs: readonly Word.Paragraph[],
  places: readonly TextPlace[],
): Promise<readonly (Word.Range | undefined)[]> {
  const wanted = places.map((place): WantedStretch | undefined => {
    const paragraph = paragraphs[place.paragraph];
    return paragraph && { paragraph, text: paragraph.text, offset: place.offset, length: place.length };
  });
  const found = await locate(
    context,
    wanted.filter((each) => each !== undefined),
  );
  let next = 0;
  return wanted.map((each) => (each ? found[next++] : undefined));
}
