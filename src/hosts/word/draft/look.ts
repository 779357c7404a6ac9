/** How a whole paragraph looks, so that it can be put back as it was after it was taken away. */
import { paragraphsAt } from '../places/paragraphs';
import { inWord } from '../run';
import type { ParagraphLook, StandingParagraph } from '../types';

const LAYOUT = [
  'style',
  'alignment',
  'firstLineIndent',
  'leftIndent',
  'lineSpacing',
  'spaceAfter',
  'spaceBefore',
] as const;
const FONT = ['name', 'size', 'bold', 'italic', 'underline', 'color', 'highlightColor'] as const;

/** Undefined where it is no longer what it was, and where words alone would not give it back: letters of several looks, pictures, controls, automatic numbers, cells. */
export const lookOfParagraph = ({ paragraph, text }: StandingParagraph): Promise<ParagraphLook | undefined> =>
  inWord(async (context) => {
    const paragraphs = await paragraphsAt(context, [paragraph]);
    const found = paragraphs(paragraph);
    if (found?.text !== text) return undefined;
    const look = askLook(found);
    found.load('tableNestingLevel');
    await context.sync();
    return found.tableNestingLevel > 0 ? undefined : look();
  });

/** To be synced by the caller, who asks for the look then: undefined where words alone would not give it back. */
export function askLook(found: Word.Paragraph): () => ParagraphLook | undefined {
  found.load([...LAYOUT, 'isListItem', ...FONT.map((name) => `font/${name}`)].join());
  const { inlinePictures, contentControls, parentContentControlOrNullObject: around } = found;
  inlinePictures.load('items/width');
  contentControls.load('items/id');
  around.load('id');
  return () => {
    const holdsMore = inlinePictures.items.length + contentControls.items.length > 0 || !around.isNullObject;
    if (holdsMore || found.isListItem) return undefined;
    const font = FONT.map((name) => [name, found.font[name] as unknown] as const);
    if (!font.every(([name, value]) => isOfAll(name, value))) return undefined;
    const layout = LAYOUT.map((name) => [name, found[name]] as const);
    return { layout: Object.fromEntries(layout), font: Object.fromEntries(font) };
  };
}

/** Word gives nothing, or says so, where letters differ; of a highlight nothing is none. */
const isOfAll = (name: (typeof FONT)[number], value: unknown): boolean =>
  value === null ? name === 'highlightColor' : value !== undefined && value !== '' && value !== 'Mixed';

/** To be synced by the caller. */
export function dress(paragraph: Word.Paragraph, { layout, font }: ParagraphLook): void {
  // The style first: it brings a layout of its own.
  paragraph.set(layout);
  paragraph.font.set(font);
}
