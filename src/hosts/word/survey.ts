/** The content controls of the document, ours among them. */
import { inWord, once } from './run';
import { isLearnedTag, sectionOf, sectionOfFigure } from './tags';

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

/** The section that a control tells of as standing: its own, or its figure's where it was learned from last year's document. */
export const standingSection = (tag: string): string | undefined =>
  sectionOf(tag) ?? (isLearnedTag(tag) ? sectionOfFigure(tag) : undefined);

export const insertedSections = (): Promise<readonly string[]> =>
  withTags((tags) => [...new Set(tags.flatMap((tag) => standingSection(tag) ?? []))]);

export const learnedStands = (): Promise<boolean> => withTags((tags) => tags.some(isLearnedTag));

const withTags = <Told>(tell: (tags: readonly string[]) => Told): Promise<Told> =>
  inWord(async (context) => {
    const controls = askControls(context);
    await context.sync();
    return tell(seenControls(controls).map(({ tag }) => tag));
  });
