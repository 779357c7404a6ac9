/** Whole paragraphs: one put in behind another, one taken away. */
import { paragraphsAt } from '../places/paragraphs';
import { problemOfOffice } from '../problems';
import { inWord } from '../run';
import type { ParagraphLook, StandingParagraph } from '../types';
import { dress } from './look';

/** A paragraph and the one behind it, as they stand. */
interface Around {
  readonly own: string | undefined;
  readonly next: string | undefined;
}

/** In the manner of the one that stands, or in the look given. False when that one is no longer what it was. */
export const addParagraph = (
  standing: StandingParagraph,
  fresh: string,
  look?: ParagraphLook,
): Promise<boolean> =>
  changed(
    standing,
    (found) => {
      const added = found.insertParagraph(fresh, 'After');
      if (look) dress(added, look);
    },
    (now, before) => now.own === standing.text && now.next === fresh && before.next !== fresh,
  );

/** False when it is no longer what it was. */
export const removeParagraph = (standing: StandingParagraph): Promise<boolean> =>
  changed(
    standing,
    (found) => found.delete(),
    (now, before) => now.own === before.next && now.own !== standing.text,
  );

/** `isDone`: whether it was done where Word's answer was lost. */
async function changed(
  { paragraph, text }: StandingParagraph,
  change: (found: Word.Paragraph) => void,
  isDone: (now: Around, before: Around) => boolean,
): Promise<boolean> {
  const seen: { before?: Around } = {};
  try {
    return await inWord(async (context) => {
      const paragraphs = await paragraphsAt(context, [paragraph, paragraph + 1]);
      const found = paragraphs(paragraph);
      if (found?.text !== text) return false;
      const before = { own: text, next: paragraphs(paragraph + 1)?.text };
      change(found);
      seen.before = before;
      await context.sync();
      return true;
    });
  } catch (error) {
    const { before } = seen;
    const now = before && (await around(paragraph).catch(() => undefined));
    if (before && now && isDone(now, before)) return true;
    throw problemOfOffice(error);
  }
}

const around = (paragraph: number): Promise<Around> =>
  inWord(async (context) => {
    const paragraphs = await paragraphsAt(context, [paragraph, paragraph + 1]);
    return { own: paragraphs(paragraph)?.text, next: paragraphs(paragraph + 1)?.text };
  });
