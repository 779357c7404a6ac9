/** Why a fill is kept back, in words. */
import { solvedText } from '../check/blank-findings';
import { placeOfTerm } from '../check/words';
import { addressOf } from '../grid';
import { termsOf, type Equation, type Term } from '../identities';
import { message, type Catalogue, type Message } from '../messages';
import type { Solved } from './solve';

const MESSAGES = {
  suspect: {
    zh: '{place} 推得 {value}，但要用到{source}，那里可能有误，请先核对',
    en: '{place} comes to {value}, but from {source}, which may be wrong: check that first',
  },
  proposal: {
    zh: '{place} 推得 {value}，与检查结果的建议“{proposal}”不同，请先处理那一条',
    en: '{place} comes to {value}; a finding proposes “{proposal}” there: settle that first',
  },
  breaks: {
    zh: '{place} 推得 {value}，填入后与{other}对不上，请先核对有关的数',
    en: '{place} comes to {value}, which does not agree with {other}: check the figures involved first',
  },
  moved: {
    zh: '{place} 推得 {value}，但{table}有金额错位，请先重新粘贴',
    en: '{place} comes to {value}, but amounts of {table} have moved: paste them again first',
  },
  contradicts: {
    zh: '{place} 推得 {value}，与检查结果对{other}的建议“{proposal}”合不上，请先处理那一条',
    en: '{place} comes to {value}, which does not agree with “{proposal}”, proposed for {other}: settle that first',
  },
  cell: { zh: '{place}（{address}）', en: '{place} ({address})' },
  nothing: { zh: '空白', en: 'blank' },
} as const satisfies Catalogue<string>;

const wordsOf = (item: Solved) => ({ place: placeOfTerm(item.term), value: solvedText(item) });

export const becauseMoved = (item: Solved): Message =>
  message(MESSAGES, 'moved', { ...wordsOf(item), table: item.term.table.name });

/** A finding proposes another figure for the same cell. */
export const becauseProposed = (item: Solved, other: string): Message =>
  message(MESSAGES, 'proposal', {
    ...wordsOf(item),
    proposal: other.trim() || message(MESSAGES, 'nothing'),
  });

export const becauseSuspect = (item: Solved, source: Term): Message =>
  message(MESSAGES, 'suspect', { ...wordsOf(item), source: cellOf(source) });

export const becauseBroken = (item: Solved, equation: Equation): Message =>
  message(MESSAGES, 'breaks', { ...wordsOf(item), other: otherIn(equation, item) });

/** A finding proposes for another cell what this fill does not agree with. */
export const becauseContradicted = (item: Solved, other: Term, proposal: string): Message =>
  message(MESSAGES, 'contradicts', { ...wordsOf(item), other: cellOf(other), proposal });

function cellOf(term: Term): Message {
  const address = term.figure ? addressOf(term.figure.at) : '';
  return message(MESSAGES, 'cell', { place: placeOfTerm(term), address });
}

/** What a fill would have to agree with: the other side of the equation. */
function otherIn({ left, right }: Equation, { figure }: Solved): string | Message {
  const isLeft = termsOf(left).some((term) => term.figure === figure);
  const other = termsOf(isLeft ? right : left).find((term) => term.figure);
  return other ? cellOf(other) : '';
}
