/** Texts that are too long to be one department's explanation are refused before they are read against its tables. */
import type { Message } from '../../../../core/messages';
import type { TextDocument } from '../../../../core/proofread/types';
import { docxMessage } from './messages';

/**
 * Proofreading takes some 0.45 ms for a figure and up to 2 ms for a heading, so that a text within these takes seconds
 * (npm run quality -- --only hostile). A long explanation has 3,000 figures, 100 headings and 100,000 characters.
 */
const MOST = { characters: 1_000_000, figures: 15_000, headings: 2_000 };

const FIGURE = /[\d０-９]+(?:[.．][\d０-９]+)?/g;
const ORDINAL = /[一二三四五六七八九十]{1,3}(?:、|[）)])/g;

const countIn = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What is too much, or undefined. Tables are not read against tables. */
export function tooLong({ paragraphs }: TextDocument): Message | undefined {
  let characters = 0;
  for (const { text } of paragraphs) characters += text.length;
  if (characters > MOST.characters)
    return docxMessage('tooManyCharacters', { count: String(characters), limit: String(MOST.characters) });
  let [figures, headings] = [0, 0];
  for (const { text, style } of paragraphs) {
    if (style === 'table') continue;
    figures += countIn(text, FIGURE);
    headings += countIn(text, ORDINAL);
  }
  if (figures > MOST.figures)
    return docxMessage('tooManyFigures', { count: String(figures), limit: String(MOST.figures) });
  if (headings > MOST.headings)
    return docxMessage('tooManyHeadings', { count: String(headings), limit: String(MOST.headings) });
  return undefined;
}
