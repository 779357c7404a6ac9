/** `减少1.05万元，下降25.00%，主要原因是……`: what a word of direction tells, with its numbers and its reason. */
import type { Decimal } from '../../amount';
import { evaluate, OUTERMOST } from '../../narrative/reading';
import {
  asPercent,
  compareAmount,
  endOfReason,
  type Comparing,
  type UnderstoodNumber,
  type UnderstoodTurn,
} from '../../proofread/inside';
import type { Movement, MovementPart } from '../movements';
import type { SpannedText } from './spanned-text';

/** （上年为0，不可比）; ，增长--（基数为0，不可比）. */
const BEYOND =
  /^(?:，(?:增长|下降|增幅|降幅)?[-—－/]+%?)?（[^（）]{0,20}(?:不可比|为0|无此项|没有)[^（）]{0,20}）/;
const BECAUSE =
  /^(?<rest>[^，。；（）\d]{0,14}?)(?<lead>[，。]?(?:的)?(?:主要|变动|变化|增减|增加|减少|增长|下降)*原因(?:主要)?(?:是|为|系|：|在于)+(?:因为|由于)?|，主要(?:是|系)(?!以下)(?:因为|由于)?)(?<words>[^。；\n]+)/;
const WITH = /[与和同][^，。；]{0,20}$/;
const COMPARED = /相比[，]?$|相比较[，]?$/;

const kindOf = ({ kind }: UnderstoodNumber): 'amount' | 'rate' | undefined =>
  kind === 'money' ? 'amount' : kind === 'percent' ? 'rate' : undefined;

/** The answer that the form asks for the reason in, of all that compare these two. */
const askedBy = (all: readonly Comparing[], { now, then }: Comparing): string | undefined =>
  all.find(
    (one) => one.reason !== undefined && JSON.stringify([one.now, one.then]) === JSON.stringify([now, then]),
  )?.reason;

export function addPhrases(here: SpannedText): void {
  let done = 0;
  for (const turn of here.turns) {
    if (turn.offset < done) continue;
    const phrase = movementAt(here, turn);
    if (!phrase) continue;
    done = phrase.to;
    here.add({
      from: phrase.from,
      to: phrase.to,
      template: (writing) => writing.phrase(phrase),
      numbers: here.own.filter(({ offset }) => offset >= phrase.from && offset < phrase.to),
    });
  }
}

function differenceOf(here: SpannedText, { now, then }: Comparing): Decimal | undefined {
  const [one, other] = [now, then].map((side) => evaluate(here.context, side, OUTERMOST));
  return one?.kind === 'known' && other?.kind === 'known' ? one.value.minus(other.value) : undefined;
}

/** Of the ways to say what is compared, the one whose figures are known; none where it is right and no way gives it. */
function chosen(
  here: SpannedText,
  all: readonly Comparing[],
  change: UnderstoodNumber | undefined,
): Comparing | undefined {
  const stated = change && here.statedBy(change);
  const known = all.filter((one) => differenceOf(here, one) !== undefined);
  const fits = known.find((one) => {
    const difference = differenceOf(here, one)?.abs();
    return stated && difference && compareAmount(stated, difference, stated.decimals) !== 'different';
  });
  const isRight = stated !== undefined && change?.verdict === 'verified' && known.length > 0;
  return fits ?? (isRight ? undefined : (known[0] ?? all[0]));
}

/** Behind a word of direction the change that it tells, whatever names it. */
function isChange(
  here: SpannedText,
  number: UnderstoodNumber,
  { polarity, comparing }: UnderstoodTurn,
): boolean {
  const stated = here.statedBy(number);
  return comparing.some((one) => {
    const difference = differenceOf(here, one);
    const then = evaluate(here.context, one.then, OUTERMOST);
    if (!stated || !difference || then.kind !== 'known' || Math.sign(difference.comparedTo(0)) !== polarity)
      return false;
    if (number.kind === 'money')
      return compareAmount(stated, difference.abs(), stated.decimals) !== 'different';
    if (number.kind !== 'percent' || !then.value.isPositive() || then.value.isZero()) return false;
    const rate = asPercent(difference.div(then.value)).abs();
    return compareAmount(stated, rate, stated.decimals) !== 'different';
  });
}

/** 增加4568.13万元（上年为0）: all that there is. */
function isAll(here: SpannedText, number: UnderstoodNumber, [comparing]: readonly Comparing[]): boolean {
  if (!comparing || !BEYOND.test(here.text.slice(number.offset + number.length))) return false;
  const now = evaluate(here.context, comparing.now, OUTERMOST);
  return now.kind === 'known' && here.statedBy(number)?.value.eq(now.value) === true;
}

interface Told {
  readonly parts: MovementPart[];
  readonly to: number;
  readonly change: UnderstoodNumber | undefined;
  /** What may be compared. */
  readonly candidates: readonly Comparing[];
}

/** A word of direction with the numbers behind it, and the words of direction before those. */
function toldBy(here: SpannedText, turn: UnderstoodTurn): Told {
  const candidates: Comparing[] = [...turn.comparing];
  let change: UnderstoodNumber | undefined;
  const isOwn = (number: UnderstoodNumber): boolean =>
    number.comparing.length > 0 ||
    isAll(here, number, turn.comparing) ||
    isChange(here, number, turn) ||
    (number.kind === 'percent' && number.verdict === 'verified' && change !== undefined);
  const wordOf = ({ offset, length }: UnderstoodTurn): string => here.text.slice(offset, offset + length);
  const parts: MovementPart[] = [{ kind: 'turn', word: wordOf(turn) }];
  let to = turn.offset + turn.length;
  for (;;) {
    const at = to;
    const number = here.own.find(({ offset }) => offset >= at);
    const next = here.turns.find(({ offset }) => offset >= at);
    const isTurn = next !== undefined && (!number || next.offset < number.offset);
    const one = isTurn ? next : number;
    if (!one || !here.isToldBehind(to, one)) break;
    if (isTurn) {
      // 增长 belongs to the number behind it.
      const behind = here.own.find(({ offset }) => offset >= next.offset + next.length);
      if (
        !behind ||
        next.polarity !== turn.polarity ||
        !isOwn(behind) ||
        !here.isToldBehind(next.offset + next.length, behind)
      )
        break;
      parts.push(
        { kind: 'text', text: here.text.slice(to, next.offset) },
        { kind: 'turn', word: wordOf(next) },
      );
      to = next.offset + next.length;
    } else if (number) {
      const kind = kindOf(number);
      if (!kind || !isOwn(number) || parts.some((part) => part.kind === kind)) break;
      if (kind === 'amount' && !here.isTellable(number)) break;
      candidates.push(...number.comparing);
      if (kind === 'amount') change = number;
      if (number.offset > to) parts.push({ kind: 'text', text: here.text.slice(to, number.offset) });
      parts.push(kind === 'amount' ? { kind, isInYuan: here.isInYuan(number) } : { kind });
      to = number.offset + number.length;
    }
  }
  return { parts, to, change, candidates };
}

function movementAt(here: SpannedText, turn: UnderstoodTurn): Movement | undefined {
  const { parts, change, candidates, ...told } = toldBy(here, turn);
  let { to } = told;
  const comparing = chosen(here, candidates, change);
  const [behind] = here.own.filter(({ offset }) => offset >= to);
  const hasOther = parts.length === 1 && behind && kindOf(behind) && here.isToldBehind(to, behind);
  // 增加 and an amount that is no such change: neither is understood.
  if (hasOther) return undefined;
  if (!comparing || (parts.length > 1 && parts.at(-1)?.kind === 'turn')) return undefined;
  const hasRate = parts.some(({ kind }) => kind === 'rate');
  const closing = /^[）]/.exec(here.text.slice(to));
  const opened = parts.some((part) => part.kind === 'text' && part.text.includes('（'));
  if (closing && opened) {
    parts.push({ kind: 'text', text: '）' });
    to += 1;
  }
  const beyond = hasRate ? undefined : BEYOND.exec(here.text.slice(to))?.[0];
  to += beyond?.length ?? 0;
  const because = BECAUSE.exec(here.text.slice(to));
  const { rest = '', lead = '', words = '' } = because?.groups ?? {};
  const wordsFrom = to + (because ? because[0].length - words.length : 0);
  const wordsTo = because ? endOfReason(here.text, wordsFrom) : to;
  const still = change?.value?.isZero() === true ? here.text.slice(turn.offset, to) : undefined;
  const isPlain =
    because &&
    !here.own.some(({ offset, meanings }) => offset >= to && offset < wordsTo && meanings.length > 0);
  if (isPlain && rest !== '') parts.push({ kind: 'text', text: rest });
  if (isPlain) to = wordsTo;
  const before = here.text.slice(0, turn.offset);
  return {
    from: turn.offset,
    to,
    comparing,
    change: change && here.text.slice(change.offset, change.offset + change.length),
    polarity: turn.polarity,
    parts,
    beyond,
    still,
    reason: isPlain
      ? {
          lead,
          words: here.text.slice(wordsFrom, wordsTo),
          key: keyAt(here, wordsFrom, wordsTo) ?? askedBy(candidates, comparing),
        }
      : undefined,
    base: JSON.stringify(comparing.then).includes('上年') ? '上年' : '预算',
    isWith: WITH.test(before) && !COMPARED.test(before),
  };
}

/** Of the answer that these words are, and no more of the text. */
function keyAt(here: SpannedText, from: number, to: number): string | undefined {
  return here.answers.find(({ offset, length }) => offset === from && offset + length === to)?.key;
}
