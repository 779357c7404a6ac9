/** After an interruption in the middle of a replacement: either the old sentence stands, or the new one does. */
import { PLACEHOLDER } from '../insert/take-back';
import { inWord } from '../run';
import { DRAFT } from '../tags';
import type { StaleSentence } from '../types';

/** True where the new sentence stands. */
export function settleDraft(
  { text, replacement }: StaleSentence,
  known: ReadonlySet<number>,
): Promise<boolean> {
  return inWord(async (context) => {
    const { body, contentControls: controls } = context.document;
    controls.load('items/id,items/tag,items/text');
    body.paragraphs.load('items/text');
    await context.sync();
    const draft = controls.items.find(
      (each) => !known.has(each.id) && (each.tag === DRAFT || (each.tag === '' && each.text === PLACEHOLDER)),
    );
    const all = body.paragraphs.items;
    if (!draft) {
      const orphan = all.find((paragraph) => paragraph.text.includes(PLACEHOLDER));
      if (orphan) return removeText(context, orphan);
      return isWritten(all, text, replacement);
    }
    const home = draft.paragraphs.getFirst();
    home.load('text');
    await context.sync();
    const isOldGone = text !== '' && !home.text.includes(text);
    if (!isOldGone && home.text === draft.text) home.delete();
    else draft.delete(isOldGone);
    await context.sync();
    return isOldGone;
  });
}

async function removeText(context: Word.RequestContext, paragraph: Word.Paragraph): Promise<false> {
  if (paragraph.text === PLACEHOLDER) paragraph.delete();
  else paragraph.search(PLACEHOLDER, { matchCase: true }).getFirst().delete();
  await context.sync();
  return false;
}

const isWritten = (all: readonly Word.Paragraph[], text: string, replacement: string): boolean => {
  const stands = (sentence: string): boolean => all.some((paragraph) => paragraph.text.includes(sentence));
  return replacement === '' ? !stands(text) : stands(replacement) && (text === '' || !stands(text));
};
