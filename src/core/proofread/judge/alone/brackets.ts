/** Brackets and quotation marks that are opened and not closed, or closed and not opened. */
import { message } from '../../../messages';
import { BREAK, type Stream } from '../../text/stream';
import type { TextDocument } from '../../types';
import type { TextNote } from '../notes';
import { ALONE_MESSAGES } from './messages';
import { asWritten, textOf } from './written';

/** Each with what closes it; half and full width close each other. */
const CLOSES: Readonly<Record<string, string>> = { '（': '）', '(': '）', '《': '》' };
const QUOTES = new Set(['“', '”', '"']);

/** 1）, （1, a) at the beginning of what they count. */
const COUNTING = /(?:^|[\s；。，、：;:,（(])[\da-zA-Z一二三四五六七八九十]{1,3}$/;
const MOST_COUNTING = 5;
/** 5" is five inches. */
const MEASURE = /\d/;

interface Open {
  readonly sign: string;
  readonly at: number;
}

const isCounting = (text: string, at: number): boolean =>
  COUNTING.test(text.slice(at > MOST_COUNTING ? at - MOST_COUNTING : 0, at));

const SIGNS = /[（(）)《》“”"]/g;

/** Signs of a text without partners, in order. */
function aloneIn(text: string): Open[] {
  const alone: Open[] = [];
  const open: Open[] = [];
  let quote: Open | undefined;
  for (const { 0: sign, index: at } of text.matchAll(SIGNS)) {
    const closing = sign === ')' ? '）' : sign;
    if (QUOTES.has(sign)) {
      if (sign === '"' && quote === undefined && MEASURE.test(text.charAt(at - 1))) continue;
      quote = quote ? undefined : { sign, at };
    } else if (CLOSES[sign] !== undefined) open.push({ sign, at });
    else {
      const last = open.at(-1);
      if (last && CLOSES[last.sign] === closing) open.pop();
      else if (!isCounting(text, at)) alone.push({ sign, at });
    }
  }
  return [...alone, ...open, ...(quote ? [quote] : [])].sort((a, b) => a.at - b.at);
}

/** Paragraphs that are one text: those over whose ends sentences run on. */
function groupsOf({ text, paragraphs }: Stream): number[][] {
  const groups: number[][] = [];
  let group: number[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    if (text[at] === BREAK) {
      groups.push(group);
      group = [];
    } else if (group.at(-1) !== paragraph) group.push(paragraph);
  }
  return [...groups, group];
}

const isPair = (first: string, second: string): boolean =>
  QUOTES.has(first) ? QUOTES.has(second) : CLOSES[first] === (second === ')' ? '）' : second);

interface Alone extends Open {
  readonly group: number;
  readonly stream: Stream;
}

/** A quotation may go over several paragraphs: what one leaves open, one of the next so many may close. */
const MOST_APART = 3;

function unpaired(all: readonly Alone[]): Alone[] {
  const left: Alone[] = [];
  for (const one of all) {
    const last = left.at(-1);
    if (last && one.group - last.group <= MOST_APART && isPair(last.sign, one.sign)) left.pop();
    else left.push(one);
  }
  return left;
}

/** What is wrong with one pair is often told by several signs: the first of a kind in a text is enough. */
function oncePerGroup(all: readonly Alone[]): Alone[] {
  const seen = new Set<string>();
  return all.filter(({ group, sign }) => {
    const key = `${group}|${sign}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** `stream`: the explanation, in which sentences run on over broken lines. */
export function judgeBrackets(document: TextDocument, stream: Stream): TextNote[] {
  const groups = groupsOf(stream);
  const all = groups.flatMap((paragraphs, group): Alone[] => {
    // Where the explanation ends, what closes the bracket may stand on the next line.
    const isLast =
      group === groups.length - 1 && (stream.paragraphs.at(-1) ?? 0) < document.paragraphs.length - 1;
    const alone = aloneIn(textOf(document, paragraphs)).filter(
      ({ sign }) => !isLast || CLOSES[sign] === undefined,
    );
    if (alone.length === 0) return [];
    const own = asWritten(document, paragraphs);
    return alone.map((open) => ({ ...open, group, stream: own }));
  });
  return oncePerGroup(unpaired(all)).map(({ sign, at, stream: own }) => ({
    rule: 'N-33',
    severity: 'hint',
    message: message(ALONE_MESSAGES, 'sign-alone', { text: sign }),
    stream: own,
    section: undefined,
    start: at,
    end: at + 1,
  }));
}
