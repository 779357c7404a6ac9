/** What of a paragraph that is told anew is left to a person: what it lacks, and words of last year's document that it keeps. */
import { message, type Message } from '../messages';
import {
  missingOf,
  paragraphText,
  type NarrativeForm,
  type Paragraph,
  type ParagraphForm,
} from '../narrative';
import { LEARN_MESSAGES } from './messages';
import type { KeptWords } from './this-year';
import type { DraftPlace, ToDo } from './to-do';
import type { Kept } from './types';

/** Whether a template holds the words under a key, as its own or as one of its list. */
const asksFor = (written: string, key: string): boolean =>
  written.includes(key) || written.includes(key.replace(/\.\d{3,7}$/, '.本行'));

/** As the form has it, with what its lists say of each. */
export function templatesOf({ clauses }: NarrativeForm, paragraph: ParagraphForm | undefined): string {
  const own = JSON.stringify(paragraph);
  const listed = clauses.filter(({ name }) => own.includes(` 用 ${name} 隔 `));
  return [own, ...listed.map(({ cases }) => JSON.stringify(cases))].join('\n');
}

/** A paragraph of this year's text as the form tells it. */
export interface RetoldParagraph {
  readonly at: DraftPlace;
  readonly paragraph: Paragraph;
  /** As the form has it. */
  readonly written: string;
}

export function toDoOf(
  { at, paragraph, written }: RetoldParagraph,
  words: readonly KeptWords[],
): readonly ToDo[] {
  const text = paragraphText(paragraph);
  const section = { id: '', paragraphs: [paragraph] };
  const missing = missingOf({ form: '', year: undefined, department: undefined, sections: [section] });
  const lacking = missing.map(({ what }): ToDo => {
    const asked = message(LEARN_MESSAGES, 'missing', { what });
    return { ...at, text: `【待补充：${what}】`, kind: 'missing', what: asked };
  });
  const from = new Map<string, number>();
  const kept = words.flatMap(([key, { value }, own]): ToDo[] => {
    if (!text.includes(value) || !asksFor(written, key)) return [];
    const offset = own.kind === 'number' ? placeOf(text, value, from.get(value) ?? 0) : -1;
    if (offset >= 0) from.set(value, offset + value.length);
    return [{ ...at, text: value, kind: own.kind, what: keptMessage(own, value, text, offset) }];
  });
  return [...lacking, ...kept];
}

const KEPT = { number: 'kept-number', words: 'kept-words', reason: 'kept-reason' } as const;

const STOP = /[，。；：、（）]/;
/** What stands before a number in its clause, so far. */
const MOST_BEFORE = 16;

/** Where a number stands and is not part of another. */
function placeOf(text: string, number: string, from: number): number {
  let at = text.indexOf(number, from);
  const isPart = (): boolean =>
    /[\d.,]/.test(text.charAt(at - 1)) ||
    (/\d$/.test(number) && /[\d.,%年]/.test(text.charAt(at + number.length)));
  while (at >= 0 && isPart()) at = text.indexOf(number, at + 1);
  return at;
}

/** A number with the words before it, so that it is found among its like. */
function keptMessage({ kind }: Kept, value: string, text: string, place: number): Message {
  let start = place;
  while (start > 0 && place - start < MOST_BEFORE && !STOP.test(text.charAt(start - 1))) start -= 1;
  return place > start
    ? message(LEARN_MESSAGES, 'kept-number-in', {
        text: value,
        near: text.slice(start, place + value.length),
      })
    : message(LEARN_MESSAGES, KEPT[kind], { text: value });
}
