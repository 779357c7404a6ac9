/** Stretches of a paragraph that change from year to year, each with the slot that takes its place. */
import type { Expression } from '../narrative/reading';
import { evaluate, OUTERMOST, printPattern } from '../narrative/reading';
import {
  asPercent,
  compareAmount,
  DIRECTIONS,
  endOfReason,
  normalised,
  numbersIn,
  OPENERS,
  statedBy,
  UNMOVED,
  type Comparing,
  type Counted,
  type Stated,
  type Understood,
  type UnderstoodNumber,
  type UnderstoodTurn,
} from '../proofread/inside';
import type { Decimal } from '../amount';
import type { Movement, MovementPart } from './movements';
import { inYuan } from './words';
import type { Kept } from './types';

/** How a place is written: of the paragraph alone, or of whichever item it has come to. */
export interface SlotWriting {
  /** In the notation. */
  expression(expression: Expression): string;
  /** What it takes it for. */
  own(expression: Expression): Expression;
  /** What an answer comes to, as the document states it. */
  note(expression: Expression, stated: Stated, isMoney: boolean): void;
  /** Words of the office's own: their key. `own`: of the answer that holds them. */
  words(text: string, what: string, kept: Kept, own?: string): string;
  /** A count, or 0 where nothing was spent. */
  count(counted: Counted): string;
  /** `，占` and a share, or nothing. */
  rate(lead: RateLead, part: Expression, whole: Expression): string;
  /** The slot of a phrase. */
  phrase(phrase: Movement): string;
  /** The slot of a code; undefined of digits that are none of the item's. */
  code(digits: string): string | undefined;
}

/** What leads to a share: `，占`, or `，完成预算`, what it is of, and `的`. */
export interface RateLead {
  readonly words: string;
  /** Behind the whole, where that is told. */
  readonly behind: string | undefined;
}

export interface YearSpan {
  readonly from: number;
  readonly to: number;
  readonly template: (writing: SlotWriting) => string;
  /** Of a number that was not understood. */
  readonly isDoubtful?: true;
  /** Of a number that was. */
  readonly number?: UnderstoodNumber;
  /** The slots within. */
  readonly numbers?: readonly UnderstoodNumber[];
}

/** Between a word of direction and what it tells: 减少1.05万元（下降25.00%），下降了约25% */
const BETWEEN = /^[，（）、了为约达\s]*(?:幅度|率|比率|比例)?[，（）、了为约达\s]*$/;
/** （上年为0，不可比）; ，增长--（基数为0，不可比）. */
const BEYOND =
  /^(?:，(?:增长|下降|增幅|降幅)?[-—－/]+%?)?（[^（）]{0,20}(?:不可比|为0|无此项|没有)[^（）]{0,20}）/;
const BECAUSE =
  /^(?<rest>[^，。；（）\d]{0,14}?)(?<lead>[，。]?(?:的)?(?:主要|变动|变化|增减|增加|减少|增长|下降)*原因(?:主要)?(?:是|为|系|：|在于)+(?:因为|由于)?|，主要(?:是|系)(?!以下)(?:因为|由于)?)(?<words>[^。；\n]+)/;
const RATE = /，(?:完成|占)[^，。；\d]{0,24}$/;
/** Between a whole and its share. */
const OF = /^[^，。；、\d]{1,4}$/;
const STOP = /[，。；：、（）\n]/;
const LAST_CLAUSE = /[^，。；：、（）\n]*$/;
/** With what: 一致 alone may be said of anything. */
const COMPARES = /预算|决算|上年|去年|\d{4}年|支出|收入/;
/** The unit, and a blank before it. */
const BEHIND_DIGITS = /[^\d０-９]*$/;
const WITH = /[与和同][^，。；]{0,20}$/;
const COMPARED = /相比[，]?$|相比较[，]?$/;

const TURN_WORDS = new RegExp(
  [...DIRECTIONS.map(({ word }) => word), ...UNMOVED].sort((a, b) => b.length - a.length).join('|'),
  'g',
);

const kindOf = ({ kind }: UnderstoodNumber): 'amount' | 'rate' | undefined =>
  kind === 'money' ? 'amount' : kind === 'percent' ? 'rate' : undefined;

/** The answer that the form asks for the reason in, of all that compare these two. */
const askedBy = (all: readonly Comparing[], { now, then }: Comparing): string | undefined =>
  all.find(
    (one) => one.reason !== undefined && JSON.stringify([one.now, one.then]) === JSON.stringify([now, then]),
  )?.reason;

export class Spans {
  readonly found: YearSpan[] = [];

  constructor(
    private readonly text: string,
    private readonly paragraph: number,
    private readonly understood: Understood,
    /** In which the document tells its amounts. */
    private readonly unit: string,
  ) {
    this.lists();
    this.phrases();
    this.said();
    this.reasons();
    this.rates();
    this.numbers();
    this.names();
    this.rest();
    this.unturned();
    this.found.sort((a, b) => a.from - b.from);
  }

  private isFree = (from: number, to: number): boolean =>
    !this.found.some((span) => span.from < to && span.to > from);

  private add(span: YearSpan): void {
    if (this.isFree(span.from, span.to)) this.found.push(span);
  }

  private lists(): void {
    for (const { paragraph, offset, length, over } of this.understood.lists)
      if (paragraph === this.paragraph)
        this.add({
          from: offset,
          to: offset + length,
          template: () => `{逐个 ${printPattern(over)} 用 名称 隔 、}`,
        });
  }

  private get turns(): readonly UnderstoodTurn[] {
    return this.understood.turns.filter(({ paragraph }) => paragraph === this.paragraph);
  }

  private get own(): readonly UnderstoodNumber[] {
    return this.understood.numbers.filter(({ paragraph }) => paragraph === this.paragraph);
  }

  private phrases(): void {
    let done = 0;
    for (const turn of this.turns) {
      if (turn.offset < done) continue;
      const phrase = this.phraseAt(turn);
      if (!phrase) continue;
      done = phrase.to;
      this.add({
        from: phrase.from,
        to: phrase.to,
        template: (writing) => writing.phrase(phrase),
        numbers: this.own.filter(({ offset }) => offset >= phrase.from && offset < phrase.to),
      });
    }
  }

  private differenceOf({ now, then }: Comparing): Decimal | undefined {
    const [one, other] = [now, then].map((side) => evaluate(this.understood.context, side, OUTERMOST));
    return one?.kind === 'known' && other?.kind === 'known' ? one.value.minus(other.value) : undefined;
  }

  /** Of the ways to say what is compared, the one whose figures are known; none where it is right and no way gives it. */
  private chosen(all: readonly Comparing[], change: UnderstoodNumber | undefined): Comparing | undefined {
    const stated = change && this.statedBy(change);
    const known = all.filter((one) => this.differenceOf(one) !== undefined);
    const fits = known.find((one) => {
      const difference = this.differenceOf(one)?.abs();
      return stated && difference && compareAmount(stated, difference, stated.decimals) !== 'different';
    });
    const isRight = stated !== undefined && change?.verdict === 'verified' && known.length > 0;
    return fits ?? (isRight ? undefined : (known[0] ?? all[0]));
  }

  /** Behind a word of direction the change that it tells, whatever names it. */
  private isChange(number: UnderstoodNumber, { polarity, comparing }: UnderstoodTurn): boolean {
    const stated = this.statedBy(number);
    return comparing.some((one) => {
      const difference = this.differenceOf(one);
      const then = evaluate(this.understood.context, one.then, OUTERMOST);
      if (!stated || !difference || then.kind !== 'known' || Math.sign(difference.comparedTo(0)) !== polarity)
        return false;
      if (number.kind === 'money')
        return compareAmount(stated, difference.abs(), stated.decimals) !== 'different';
      if (number.kind !== 'percent' || !then.value.isPositive() || then.value.isZero()) return false;
      const rate = asPercent(difference.div(then.value)).abs();
      return compareAmount(stated, rate, stated.decimals) !== 'different';
    });
  }

  private isZero = (change: UnderstoodNumber | undefined): boolean => change?.value?.isZero() === true;

  private statedBy({ offset, length }: UnderstoodNumber): Stated | undefined {
    const [said] = numbersIn(normalised(this.text.slice(offset, offset + length)).text);
    return said && statedBy(said, this.understood.context);
  }

  /** 增加4568.13万元（上年为0）: all that there is. */
  private isAll(number: UnderstoodNumber, [comparing]: readonly Comparing[]): boolean {
    if (!comparing || !BEYOND.test(this.text.slice(number.offset + number.length))) return false;
    const now = evaluate(this.understood.context, comparing.now, OUTERMOST);
    return now.kind === 'known' && this.statedBy(number)?.value.eq(now.value) === true;
  }

  private phraseAt(turn: UnderstoodTurn): Movement | undefined {
    const candidates: Comparing[] = [...turn.comparing];
    let change: UnderstoodNumber | undefined;
    const isOwn = (number: UnderstoodNumber): boolean =>
      number.comparing.length > 0 ||
      this.isAll(number, turn.comparing) ||
      this.isChange(number, turn) ||
      (number.kind === 'percent' && number.verdict === 'verified' && change !== undefined);
    const wordOf = ({ offset, length }: UnderstoodTurn): string => this.text.slice(offset, offset + length);
    const parts: MovementPart[] = [{ kind: 'turn', word: wordOf(turn) }];
    let to = turn.offset + turn.length;
    for (;;) {
      const at = to;
      const number = this.own.find(({ offset }) => offset >= at);
      const next = this.turns.find(({ offset }) => offset >= at);
      const isTurn = next !== undefined && (!number || next.offset < number.offset);
      const one = isTurn ? next : number;
      if (!one || !BETWEEN.test(this.text.slice(to, one.offset))) break;
      if (isTurn) {
        // 增长 belongs to the number behind it.
        const behind = this.own.find(({ offset }) => offset >= next.offset + next.length);
        if (
          !behind ||
          next.polarity !== turn.polarity ||
          !isOwn(behind) ||
          !BETWEEN.test(this.text.slice(next.offset + next.length, behind.offset))
        )
          break;
        parts.push(
          { kind: 'text', text: this.text.slice(to, next.offset) },
          { kind: 'turn', word: wordOf(next) },
        );
        to = next.offset + next.length;
      } else if (number) {
        const kind = kindOf(number);
        if (!kind || !isOwn(number) || parts.some((part) => part.kind === kind)) break;
        if (kind === 'amount' && !this.isTellable(number)) break;
        candidates.push(...number.comparing);
        if (kind === 'amount') change = number;
        if (number.offset > to) parts.push({ kind: 'text', text: this.text.slice(to, number.offset) });
        parts.push(kind === 'amount' ? { kind, isInYuan: this.isInYuan(number) } : { kind });
        to = number.offset + number.length;
      }
    }
    const comparing = this.chosen(candidates, change);
    const [behind] = this.own.filter(({ offset }) => offset >= to);
    const hasOther =
      parts.length === 1 && behind && kindOf(behind) && BETWEEN.test(this.text.slice(to, behind.offset));
    // 增加 and an amount that is no such change: neither is understood.
    if (hasOther) return undefined;
    if (!comparing || (parts.length > 1 && parts.at(-1)?.kind === 'turn')) return undefined;
    const hasRate = parts.some(({ kind }) => kind === 'rate');
    const closing = /^[）]/.exec(this.text.slice(to));
    const opened = parts.some((part) => part.kind === 'text' && part.text.includes('（'));
    if (closing && opened) {
      parts.push({ kind: 'text', text: '）' });
      to += 1;
    }
    const beyond = hasRate ? undefined : BEYOND.exec(this.text.slice(to))?.[0];
    to += beyond?.length ?? 0;
    const because = BECAUSE.exec(this.text.slice(to));
    const { rest = '', lead = '', words = '' } = because?.groups ?? {};
    const wordsFrom = to + (because ? because[0].length - words.length : 0);
    const wordsTo = because ? endOfReason(this.text, wordsFrom) : to;
    const still = this.isZero(change) ? this.text.slice(turn.offset, to) : undefined;
    const isPlain =
      because &&
      !this.own.some(({ offset, meanings }) => offset >= to && offset < wordsTo && meanings.length > 0);
    if (isPlain && rest !== '') parts.push({ kind: 'text', text: rest });
    if (isPlain) to = wordsTo;
    const before = this.text.slice(0, turn.offset);
    return {
      from: turn.offset,
      to,
      comparing,
      change: change && this.text.slice(change.offset, change.offset + change.length),
      polarity: turn.polarity,
      parts,
      beyond,
      still,
      reason: isPlain
        ? {
            lead,
            words: this.text.slice(wordsFrom, wordsTo),
            key: this.keyAt(wordsFrom, wordsTo) ?? askedBy(candidates, comparing),
          }
        : undefined,
      base: JSON.stringify(comparing.then).includes('上年') ? '上年' : '预算',
      isWith: WITH.test(before) && !COMPARED.test(before),
    };
  }

  /** Of the answer that these words are, and no more of the text. */
  private keyAt(from: number, to: number): string | undefined {
    return this.answers.find(({ offset, length }) => offset === from && offset + length === to)?.key;
  }

  private get answers(): Understood['words'] {
    return this.understood.words.filter(({ paragraph }) => paragraph === this.paragraph);
  }

  /** What an answer of the supplement says. */
  private said(): void {
    for (const { offset, length, key } of this.answers) {
      const words = this.text.slice(offset, offset + length);
      this.add({
        from: offset,
        to: offset + length,
        template: (writing) => `{文字 ${writing.words(words, '原因、用途', { kind: 'words' }, key)}}`,
      });
    }
  }

  /** The office's own words, up to the end of the sentence. */
  private reasons(): void {
    for (const { index, 0: opener } of this.text.matchAll(OPENERS)) {
      const from = index + opener.length;
      const to = endOfReason(this.text, from);
      const words = this.text.slice(from, to);
      const tells = this.own.some(
        ({ offset, meanings }) => offset >= from && offset < to && meanings.length > 0,
      );
      if (tells || to - from < 2 || !/原因|用于|内容|是因|由于|系|主要是/.test(opener)) continue;
      this.add({
        from,
        to,
        template: (writing) => `{文字 ${writing.words(words, '原因、用途', { kind: 'words' })}}`,
      });
    }
  }

  /** With all that leads to them. */
  private rates(): void {
    for (const number of this.own) {
      const [meaning] = number.kind === 'percent' ? number.meanings : [];
      const rate = meaning && this.rate(number, meaning);
      if (rate) this.add(rate);
    }
  }

  private numbers(): void {
    const { context } = this.understood;
    for (const number of this.own) {
      const { offset, length, kind, meanings } = number;
      const span = { from: offset, to: offset + length };
      const [meaning] = meanings;
      if (kind === 'year') {
        const year = Number(this.text.slice(offset, offset + 4));
        const slot = year === context.year ? '{年度}' : year + 1 === context.year ? '{上年}' : undefined;
        if (slot) this.add({ ...span, template: () => slot + this.text.slice(offset + 4, span.to) });
        continue;
      }
      if (!meaning || kind === 'fixed' || this.isLedByTurn(number)) continue;
      if (kind === 'money' && (!this.isTellable(number) || this.isOtherOfOneAnswer(number))) continue;
      const slot =
        kind === 'money' ? '金额' : kind === 'percent' ? '占比' : kind === 'score' ? '分数' : '数量';
      const words = this.text.slice(offset, span.to);
      const tail = kind === 'percent' ? '' : (BEHIND_DIGITS.exec(words)?.[0] ?? '');
      this.add({
        ...span,
        number,
        numbers: [number],
        template: (writing) => {
          const stated = this.statedBy(number);
          if (stated && kind !== 'percent') writing.note(meaning, stated, kind === 'money');
          if (number.counted) return writing.count(number.counted) + tail;
          if (this.isInYuan(number)) return inYuan(`(${writing.expression(meaning)})`, tail);
          return `{${slot} ${writing.expression(meaning)}}${kind === 'money' ? '' : tail}`;
        },
      });
    }
  }

  /** 增长25%, of which no phrase was made: the word would stand whichever way the next year goes. */
  private isLedByTurn({ offset, comparing }: UnderstoodNumber): boolean {
    return (
      comparing.length > 0 &&
      this.turns.some(
        (turn) => turn.offset < offset && BETWEEN.test(this.text.slice(turn.offset + turn.length, offset)),
      )
    );
  }

  /** In 元, of a document that tells its amounts in 万元. */
  private isInYuan({ kind, unit }: UnderstoodNumber): boolean {
    return kind === 'money' && unit === '元' && this.unit === '万元';
  }

  private isTellable(number: UnderstoodNumber): boolean {
    return number.unit === this.unit || this.isInYuan(number);
  }

  /** Another amount than one before it in the paragraph that only the same answer gives: one of the two is not that answer. */
  private isOtherOfOneAnswer({ offset, value, meanings: [meaning] }: UnderstoodNumber): boolean {
    if (meaning?.kind !== 'entry') return false;
    const key = meaning.parts.join('.');
    return this.own.some(
      (other) =>
        other.offset < offset &&
        other.kind === 'money' &&
        other.meanings[0]?.kind === 'entry' &&
        other.meanings[0].parts.join('.') === key &&
        value !== undefined &&
        other.value?.eq(value) === false,
    );
  }

  /** ，完成年初预算的94.5%: nothing where there is nothing to compare with. */
  private rate(number: UnderstoodNumber, meaning: Expression): YearSpan | undefined {
    if (meaning.kind !== 'binary' || meaning.operator !== '÷') return undefined;
    const { left, right } = meaning;
    const to = number.offset + number.length;
    const led = this.rateLead(number, right);
    if (!led || !/^(?:[，。；、）]|$)/.test(this.text.slice(to))) return undefined;
    const { from, lead, whole } = led;
    return this.isFree(from, to)
      ? {
          from,
          to,
          number,
          numbers: whole ? [whole, number] : [number],
          template: (writing) => {
            const stated = whole && this.statedBy(whole);
            if (stated) writing.note(right, stated, true);
            return writing.rate(lead, left, right);
          },
        }
      : undefined;
  }

  private rateLead(
    { offset }: UnderstoodNumber,
    right: Expression,
  ): { readonly from: number; readonly lead: RateLead; readonly whole?: UnderstoodNumber } | undefined {
    const words = RATE.exec(this.text.slice(0, offset))?.[0];
    if (words !== undefined) return { from: offset - words.length, lead: { words, behind: undefined } };
    const whole = this.own.filter((one) => one.offset < offset).at(-1);
    if (whole?.kind !== 'money' || whole.unit !== this.unit) return undefined;
    const behind = this.text.slice(whole.offset + whole.length, offset);
    const before = RATE.exec(this.text.slice(0, whole.offset))?.[0];
    const [meant] = whole.meanings;
    const isWhole = meant !== undefined && JSON.stringify(meant) === JSON.stringify(right);
    if (before === undefined || !isWhole || !OF.test(behind)) return undefined;
    return { from: whole.offset - before.length, lead: { words: before, behind }, whole };
  }

  private names(): void {
    const { department } = this.understood.context;
    if (department === undefined || department === '') return;
    for (let at = this.text.indexOf(department); at >= 0; at = this.text.indexOf(department, at + 1))
      this.add({ from: at, to: at + department.length, template: () => '{部门}' });
  }

  /** 支出决算低于预算, of which no phrase was made: whether its words still hold, a person says. */
  private unturned(): void {
    for (const { index, 0: word } of this.text.matchAll(TURN_WORDS)) {
      const end = index + word.length;
      const isOfNumber = this.own.some(
        ({ offset }) => offset >= end && BETWEEN.test(this.text.slice(end, offset)),
      );
      if (isOfNumber || !this.isFree(index, end)) continue;
      const before = this.found.filter((span) => span.to <= index).map((span) => span.to);
      const behind = this.found.filter((span) => span.from >= end).map((span) => span.from);
      const stop = this.text.slice(end).search(STOP);
      const from = Math.max(this.text.slice(0, index).search(LAST_CLAUSE), ...before);
      const to = Math.min(stop < 0 ? this.text.length : end + stop, ...behind);
      const words = this.text.slice(from, to);
      if (!COMPARES.test(words)) continue;
      this.add({
        from,
        to,
        template: (writing) => `{文字 ${writing.words(words, '增减', { kind: 'words' })}}`,
      });
    }
  }

  /** Numbers that nobody understood, in the office's own words too: years first. */
  private rest(): void {
    const { year } = this.understood.context;
    const { text, offsets } = normalised(this.text);
    for (const { start, end, kind, digitsEnd, value } of numbersIn(text)) {
      const from = offsets[start] ?? start;
      const to = (offsets[end - 1] ?? end - 1) + 1;
      if (!this.isFree(from, to) || kind === 'fixed') continue;
      if (kind === 'year' && year !== undefined && (value.eq(year) || value.eq(year - 1))) {
        const slot = value.eq(year) ? '{年度}' : '{上年}';
        const unit = (offsets[digitsEnd - 1] ?? digitsEnd - 1) + 1;
        this.add({ from, to, template: () => slot + this.text.slice(unit, to) });
        continue;
      }
      const words = this.text.slice(from, to);
      this.add({
        from,
        to,
        isDoubtful: true,
        template: (writing) => `{文字 ${writing.words(words, '没有看懂的数', { kind: 'number' })}}`,
      });
    }
  }
}
