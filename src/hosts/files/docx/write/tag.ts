/** Tags of content controls: by these the figures and sections of a document are found again. */
import { LEARNED_SENTENCE } from '../../../../core/narrative/document';

/** Word takes no longer tags, and no longer titles. */
export const LONGEST = 64;

const HASH_LENGTH = 8;

/** FNV-1a, 32 bits: enough to tell apart the few ids of one document that start alike. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value.toString(16).padStart(HASH_LENGTH, '0');
}

/** The tag that a figure's id, or `section:` and a section's id, has in Word: the same text where it is short enough. */
export function controlTag(id: string): string {
  if (id.length <= LONGEST) return id;
  return `${id.slice(0, LONGEST - HASH_LENGTH - 1)}#${hash(id)}`;
}

export const sectionTag = (id: string): string => controlTag(`section:${id}`);

/** Of the control around a chart and its caption. */
export const chartTag = (id: string): string => controlTag(`chart:${id}`);

/** The section that a tag of a figure names, of whatever explanation: `5.3/项:201.1`, `title.1`. */
export const sectionOfFigure = (tag: string): string | undefined =>
  /^([^/]+)\/.|^([a-z]+)\.\d/.exec(tag)?.slice(1).find(Boolean);

export const isFigureTag = (tag: string): boolean => sectionOfFigure(tag) !== undefined;

/** Of a document that was made of last year's, by its own words. */
export const isLearnedTag = (tag: string): boolean => tag.includes(`/${LEARNED_SENTENCE}`);

/** A title cut to what Word takes, not within a character. */
export function clipped(title: string): string {
  if (title.length <= LONGEST) return title;
  return `${title.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
