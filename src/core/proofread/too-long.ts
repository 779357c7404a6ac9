/** Texts that are too long to be one department's explanation are refused before they are read against its tables. */
import { messagesOf, type Catalogue, type Message } from '../messages';
import { DIRECTIONS } from './text/lexicon';
import type { TextDocument } from './types';

const TOO_LONG_PHRASES = {
  tooManyCharacters: {
    zh: '文稿有 {count} 个字，超过 {limit} 个字的上限，没法核对。请只留一个部门的决算情况说明，再试一次',
    en: 'The text has {count} characters, over the limit of {limit}, and was not read. Keep the explanation of one department only and try again',
  },
  tooManyFigures: {
    zh: '文稿有 {count} 个数，超过 {limit} 个的上限，没法核对。请只留一个部门的决算情况说明，再试一次',
    en: 'The text has {count} figures, over the limit of {limit}, and was not read. Keep the explanation of one department only and try again',
  },
  tooManyChanges: {
    zh: '文稿有 {count} 处“增加”“减少”这样的词，超过 {limit} 处的上限，没法核对。请只留一个部门的决算情况说明，再试一次',
    en: 'The text has {count} words of change, over the limit of {limit}, and was not read. Keep the explanation of one department only and try again',
  },
  tooManyHeadings: {
    zh: '文稿有 {count} 处“一、”这样的标题，超过 {limit} 处的上限，没法核对。请只留一个部门的决算情况说明，再试一次',
    en: 'The text has {count} numbered headings, over the limit of {limit}, and was not read. Keep the explanation of one department only and try again',
  },
} as const satisfies Catalogue<string>;

const tooLongMessage = messagesOf(TOO_LONG_PHRASES);

/**
 * Proofreading takes up to 0.3 ms for a figure, 0.6 ms for a heading and 0.06 ms for a word of change, so that a text
 * within these takes seconds (npm run quality -- --only hostile). A long explanation has 3,000 figures, 100 headings and
 * 100,000 characters.
 */
const MOST = { characters: 1_000_000, figures: 15_000, changes: 60_000, headings: 2_000 };

const FIGURE = /[\d０-９]+(?:[.．][\d０-９]+)?/g;
const CHANGE = new RegExp(DIRECTIONS.map(({ word }) => word).join('|'), 'g');
const ORDINAL = /[一二三四五六七八九十]{1,3}(?:、|[）)])/g;

const countIn = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What is too much, or undefined. Tables are not read against tables. */
export function tooLong({ paragraphs }: TextDocument): Message | undefined {
  const characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > MOST.characters) return told('tooManyCharacters', characters, MOST.characters);
  const read = paragraphs.filter(({ style }) => style !== 'table');
  const count = (pattern: RegExp): number => read.reduce((sum, { text }) => sum + countIn(text, pattern), 0);
  const [figures, changes, headings] = [count(FIGURE), count(CHANGE), count(ORDINAL)];
  if (figures > MOST.figures) return told('tooManyFigures', figures, MOST.figures);
  if (changes > MOST.changes) return told('tooManyChanges', changes, MOST.changes);
  return headings > MOST.headings ? told('tooManyHeadings', headings, MOST.headings) : undefined;
}

const told = (id: keyof typeof TOO_LONG_PHRASES, count: number, limit: number): Message =>
  tooLongMessage(id, { count: String(count), limit: String(limit) });
