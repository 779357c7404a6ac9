/** A paragraph with what was understood in it, and the stretches found so far. */
import type { Context } from '../../narrative/reading';
import type { TextPlace } from '../../proofread';
import {
  normalised,
  numbersIn,
  statedBy,
  type Stated,
  type Understood,
  type UnderstoodNumber,
  type UnderstoodTurn,
} from '../../proofread/inside';
import type { YearSpan } from './types';

/** Between a word of direction and what it tells: 减少1.05万元（下降25.00%），下降了约25% */
const BETWEEN = /^[，（）、了为约达\s]*(?:幅度|率|比率|比例)?[，（）、了为约达\s]*$/;

export class SpannedText {
  readonly found: YearSpan[] = [];
  readonly own: readonly UnderstoodNumber[];
  readonly turns: readonly UnderstoodTurn[];
  readonly answers: Understood['words'];

  constructor(
    readonly text: string,
    readonly paragraph: number,
    readonly understood: Understood,
    /** In which the document tells its amounts. */
    private readonly unit: string,
  ) {
    const isHere = (place: { readonly paragraph: number }): boolean => place.paragraph === paragraph;
    this.own = understood.numbers.filter(isHere);
    this.turns = understood.turns.filter(isHere);
    this.answers = understood.words.filter(isHere);
  }

  get context(): Context {
    return this.understood.context;
  }

  isFree(from: number, to: number): boolean {
    return !this.found.some((span) => span.from < to && span.to > from);
  }

  /** Where nothing was found yet. */
  add(span: YearSpan): void {
    if (this.isFree(span.from, span.to)) this.found.push(span);
  }

  /** Whether a place is told by a word of direction that ends here. */
  isToldBehind(end: number, { offset }: TextPlace): boolean {
    return offset >= end && BETWEEN.test(this.text.slice(end, offset));
  }

  statedBy({ offset, length }: UnderstoodNumber): Stated | undefined {
    const [said] = numbersIn(normalised(this.text.slice(offset, offset + length)).text);
    return said && statedBy(said, this.context);
  }

  /** In 元, of a document that tells its amounts in 万元. */
  isInYuan({ kind, unit }: UnderstoodNumber): boolean {
    return kind === 'money' && unit === '元' && this.unit === '万元';
  }

  isTellable(number: UnderstoodNumber): boolean {
    return this.isInOwnUnit(number) || this.isInYuan(number);
  }

  isInOwnUnit({ unit }: UnderstoodNumber): boolean {
    return unit === this.unit;
  }
}
