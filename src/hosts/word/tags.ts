/** The tags of our content controls, as the writer of .docx files gives them too. */
import type { NarrativeDocument } from '../../core/narrative/document';
import {
  chartTag,
  clipped,
  controlTag,
  hash,
  isFigureTag,
  isLearnedTag,
  LONGEST,
  sectionOfFigure,
  sectionTag,
} from '../files/docx/write/tag';

export { clipped, controlTag, isFigureTag, isLearnedTag, sectionOfFigure, sectionTag };

const SECTION = 'section:';
const PICTURE = 'picture:';
/** What follows is the highlight that was there before: a colour, or nothing. */
export const MARK = 'mark:';
/** Around a new sentence until the old one is gone. */
export const DRAFT = 'draft:sentence';

/** The section a tag stands for. */
export const sectionOf = (tag: string): string | undefined =>
  tag.startsWith(SECTION) ? tag.slice(SECTION.length) : undefined;

/** With what the picture shows, so that the same picture is not put there again. */
export const pictureTag = (id: string, base64: string): string =>
  `${pictureStart(id)}${hash(base64)}`.slice(0, LONGEST);
const pictureStart = (id: string): string => controlTag(`${PICTURE}${id}`).slice(0, LONGEST - 9) + '@';
/** The chart that our .docx has in the picture's place. */
export const isChartOf = (tag: string, id: string): boolean => tag === chartTag(id);
/** A control that shows this picture, in whatever state. */
export const shows = (tag: string, id: string): boolean =>
  tag.startsWith(pictureStart(id)) || isChartOf(tag, id);
export const isPictureTag = (tag: string): boolean => tag.startsWith(PICTURE);

/** Tells the tags of figures, also of such as the explanation no longer has, from those of others. */
export function figureTags(document: NarrativeDocument): (tag: string) => boolean {
  const sections = new Set(document.sections.map(({ id }) => id));
  return (tag) => sections.has(sectionOfFigure(tag) ?? '');
}
