/** A whole and the parts told behind it: 基本支出a，其中：人员经费b，公用经费c. */
import { powerOfTen, ZERO, type Decimal } from '../../../amount';
import { message } from '../../../messages';
import { isOpeningLine, BREAK, type Stream } from '../../text/stream';
import { writtenAt, type TextNote } from '../notes';
import type { State } from '../state';
import { printedLike } from '../words';
import { decide, knownIn, type DecidedNumbers } from './held';
import { mentionsIn, type Mention } from './mentions';
import { SUM_MESSAGES } from './messages';
import { SUM_RELATIONS, type AmountName, type SumRelation } from './relations';
import { suspectsOf, type Addend } from './suspects';

export const SUM_RULE = 'N-38';

/** A whole unit of the last digit for each number, as some are cut off and not rounded; a plain 0 is exactly that. */
export const slackOf = (mentions: readonly Pick<Mention, 'stated'>[]): Decimal =>
  mentions.reduce(
    (all, { stated }) => (stated.value.isZero() ? all : all.plus(powerOfTen(-stated.decimals))),
    ZERO,
  );

interface Sum {
  readonly whole: Mention;
  readonly parts: readonly Mention[];
  readonly total: Decimal;
  readonly difference: Decimal;
  readonly verdict: 'holds' | 'open' | 'fails';
}

/** Where the parts of a whole may stand: in its paragraph, and in the lines below one that ends in “：”. */
function endOfParts(text: string, mentions: readonly Mention[], at: number): number {
  let end = text.indexOf(BREAK, mentions[at]?.number.end);
  if (end < 0) return text.length;
  if (text.charAt(end - 1) !== '：') return end;
  let place = at + 1;
  for (;;) {
    const next = text.indexOf(BREAK, end + 1);
    const to = next < 0 ? text.length : next;
    while ((mentions[place]?.number.start ?? to) < end) place += 1;
    const line = mentions[place];
    const isOfLine = line !== undefined && line.number.start < to && line.isBare;
    const isListed = isOpeningLine(text.slice(end + 1, to)) || (line?.from ?? 0) <= end + 1;
    if (!isOfLine || !isListed) return end;
    if (next < 0) return text.length;
    end = next;
  }
}

/** Up to where the whole is told again. */
function partsBehind(text: string, mentions: readonly Mention[], at: number): readonly Mention[] {
  const end = endOfParts(text, mentions, at);
  let to = at + 1;
  while (to < mentions.length && (mentions[to]?.number.start ?? end) < end) {
    if (mentions[to]?.name === mentions[at]?.name) break;
    to += 1;
  }
  return mentions.slice(at + 1, to);
}

/** Whose words say nothing of a budget go with what was spent and with what is to be spent. */
const agree = (one: Mention, other: Mention): boolean =>
  one.said === undefined || other.said === undefined || one.said === other.said;

function sumOf(whole: Mention, relation: SumRelation, behind: readonly Mention[]): Sum | undefined {
  const found = new Map<AmountName, Mention>();
  let isTold = true;
  for (const part of behind.filter(({ name }) => relation.parts.includes(name))) {
    const first = found.get(part.name);
    if (!first) found.set(part.name, part);
    else if (!first.stated.value.eq(part.stated.value)) isTold = false;
  }
  const parts = [...found.values()];
  if (parts.length < 2 || !parts.every((part) => part.isBare && agree(whole, part))) return undefined;
  const total = parts.reduce((all, { stated }) => all.plus(stated.value), ZERO);
  const difference = whole.stated.value.minus(total);
  const isComplete = relation.complete.some((names) => names.every((name) => found.has(name)));
  const slack = slackOf([whole, ...parts]);
  if (difference.abs().lte(slack)) return { whole, parts, total, difference, verdict: 'holds' };
  const fails = isTold && (difference.isNegative() || isComplete);
  return { whole, parts, total, difference, verdict: fails ? 'fails' : 'open' };
}

/** `stream`: the explanation. */
export function judgeSumsOfParts(state: State, stream: Stream): TextNote[] {
  const { text } = stream;
  const mentions = mentionsIn(text, state.exact);
  const known = knownIn(state, stream);
  const sums = mentions.flatMap((whole, at) => {
    const relations = SUM_RELATIONS.filter((relation) => relation.whole === whole.name);
    const own = relations.length > 0 ? partsBehind(text, mentions, at) : [];
    return relations.flatMap((relation) => sumOf(whole, relation, own) ?? []);
  });
  const right = sums.filter(({ verdict }) => verdict === 'holds');
  const rightWholes = new Set(right.map(({ whole }) => whole));
  const rightParts = new Set(right.flatMap(({ parts }) => parts));
  decide(
    state,
    stream,
    [...rightWholes, ...rightParts].map(({ number }) => number.start),
    'verified',
  );
  const byValue = new Map<string, Mention[]>();
  for (const one of mentions) {
    const key = one.stated.value.toString();
    byValue.set(key, [...(byValue.get(key) ?? []), one].slice(0, MOST_ALIKE));
  }
  const told = new Set<Mention>();
  return sums.flatMap((sum) => {
    const { whole, parts, verdict, difference } = sum;
    // The same parts come to another amount of that name, or the whole is made of others.
    const isBorneOut = rightWholes.has(whole) || parts.some((part) => rightParts.has(part));
    if (verdict !== 'fails' || isBorneOut || told.has(whole) || !mayTell(sum, known)) return [];
    told.add(whole);
    const others = (byValue.get(difference.abs().toString()) ?? []).filter(
      (one) => one.isBare && one !== whole && !parts.includes(one),
    );
    return [noteOf(state, stream, sum, others)];
  });
}

/** More of one amount tell no more: a bound on the work, not measured. */
const MOST_ALIKE = 4;

const mayTell = ({ whole, parts }: Sum, { isWrong, isHeld }: DecidedNumbers): boolean => {
  const places = [whole, ...parts].map(({ number }) => number.start);
  return !places.some(isWrong) && !places.every(isHeld);
};

function noteOf(
  state: State,
  stream: Stream,
  { whole, parts, total, difference }: Sum,
  others: readonly Mention[],
): TextNote {
  const { document, exact } = state;
  const addend = ({ words, number, stated }: Mention): Addend => ({
    words: `“${words}”`,
    text: writtenAt(document, stream, number.start, number.end),
    number,
    stated,
  });
  const print = (value: Decimal): string => printedLike(whole.number, value, exact);
  const own = addend(whole);
  return {
    rule: SUM_RULE,
    severity: 'error',
    message: message(SUM_MESSAGES, 'sum', {
      words: own.words,
      text: own.text,
      parts: parts.map(({ words }) => words).join('、'),
      sum: print(total),
      difference: print(difference),
    }),
    evidence: suspectsOf(
      {
        whole: own,
        parts: parts.map(addend),
        others: others.map(addend),
        difference,
        slack: slackOf([whole, ...parts]),
      },
      (number, value) => printedLike(number, value, exact),
    ),
    stream,
    section: undefined,
    start: whole.number.start,
    end: whole.number.end,
  };
}
