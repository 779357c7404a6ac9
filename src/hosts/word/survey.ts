/** The content controls of the document, ours among them. */
import { inWord, once } from './run';
import { sectionOf } from './tags';

export interface SeenControl {
  readonly id: number;
  readonly tag: string;
}

/** To be synced by the caller. */
export function askControls(context: Word.RequestContext): Word.ContentControlCollection {
  const controls = once(context.document.contentControls);
  controls.load('items/id,items/tag');
  return controls;
}

export const seenControls = (controls: Word.ContentControlCollection): SeenControl[] =>
  controls.items.map(({ id, tag }) => ({ id, tag: tag ?? '' }));

export function insertedSections(): Promise<readonly string[]> {
  return inWord(async (context) => {
    const controls = askControls(context);
    await context.sync();
    const sections = seenControls(controls).map(({ tag }) => sectionOf(tag));
    return [...new Set(sections.filter((section) => section !== undefined))];
  });
}
