/** Reads comparisons, sums and products by precedence. What stands between the signs is said by a set of operands: identities have theirs, forms have theirs. */
import { message, type Message } from '../messages';
import { NotationError } from './error';
import { EXPECTED, type WrongId } from './messages';
import { readReference, type Reference } from './references';
import { OPENING_BRACKET, type Sign } from './signs';
import { tokenAt, type Token } from './tokens';

export interface Summand<T> {
  readonly sign: 1 | -1;
  readonly of: T;
}

/** A language of formulas: what it computes with, and what it makes of what is read. */
export interface Operands<T> {
  /** Reads the operand that begins with a token already taken; undefined where none begins with it. */
  readonly operand: (first: Token, parser: Parser<T>) => T | undefined;
  /** The first of a sum, and what is added to it or taken off. */
  readonly sum: (first: T, others: readonly Summand<T>[]) => T;
  readonly product: (operator: '×' | '÷', left: T, right: T) => T;
  /** A word between expressions of which the first that is known counts. */
  readonly fallback?: { readonly word: string; readonly of: (first: T, second: T) => T };
  /** What may begin an operand, what else there is at all, and what may stand behind a whole formula. */
  readonly wanted: Readonly<Record<'operand' | 'known' | 'end', Message>>;
}

/** What of a token a mistake at it tells. */
type Spot = Pick<Token, 'kind' | 'offset' | 'text'>;

export interface Compared<T, S extends Sign> {
  readonly sign: S;
  readonly left: T;
  readonly right: T;
}

/** Far beyond any formula, and far from where recursion would end. */
export const MOST_LEVELS = 100;
export const MOST_TOKENS = 2000;

export class Parser<T> {
  private current: Token;
  private taken = 0;
  private level = 0;

  /** Reads a source from a place in it. */
  constructor(
    readonly source: string,
    private readonly operands: Operands<T>,
    start = 0,
  ) {
    this.current = tokenAt(source, start);
  }

  peek(): Token {
    return this.current;
  }

  /** The token behind the next one. */
  second(): Token {
    return tokenAt(this.source, this.current.end);
  }

  take(): Token {
    const token = this.current;
    this.taken += 1;
    if (this.taken > MOST_TOKENS)
      throw this.mistake(token, message(EXPECTED, 'length', { most: String(MOST_TOKENS) }), 'length');
    this.current = tokenAt(this.source, token.end);
    return token;
  }

  /** Takes what a sticky pattern finds from the next token on, whatever tokens that would be. */
  raw(pattern: RegExp): string {
    const own = new RegExp(pattern);
    own.lastIndex = this.current.offset;
    const text = own.exec(this.source)?.[0] ?? '';
    this.current = tokenAt(this.source, this.current.offset + text.length);
    return text;
  }

  /** Takes the next token if it is one of these signs. */
  accept<S extends Sign>(...signs: readonly S[]): S | undefined {
    const token = this.current;
    const found = token.kind === 'sign' ? signs.find((sign) => sign === token.sign) : undefined;
    if (found !== undefined) this.take();
    return found;
  }

  /** Takes the next token if it is this word. */
  acceptWord(word: string): boolean {
    const isWord = this.current.kind === 'word' && this.current.text === word;
    if (isWord) this.take();
    return isWord;
  }

  expect(sign: Sign): void {
    if (this.accept(sign) !== undefined) return;
    throw this.mistake(
      this.current,
      message(EXPECTED, 'sign', { sign }),
      sign === ')' ? 'bracket' : undefined,
    );
  }

  end(expected: Message = this.operands.wanted.end): void {
    if (this.current.kind !== 'end') throw this.mistake(this.current, expected, 'more');
  }

  /** A whole formula without a comparison. */
  whole(): T {
    const expression = this.expression();
    this.end();
    return expression;
  }

  /** What is compared with the left side by one of these signs; undefined where none stands next. */
  compared<S extends Sign>(left: T, ...signs: readonly S[]): Compared<T, S> | undefined {
    const sign = this.accept(...signs);
    return sign === undefined ? undefined : { sign, left, right: this.expression() };
  }

  expression(): T {
    const { fallback } = this.operands;
    const parts = [this.sum()];
    while (fallback && this.acceptWord(fallback.word)) parts.push(this.sum());
    return parts.reduceRight((second, first) => fallback?.of(first, second) ?? second);
  }

  /** An expression whose opening bracket is taken. */
  bracketed(): T {
    const inner = this.nested(() => this.expression());
    this.expect(')');
    return inner;
  }

  /** Reads one level further in. */
  nested<Read>(read: () => Read): Read {
    this.level += 1;
    if (this.level > MOST_LEVELS)
      throw this.mistake(this.current, message(EXPECTED, 'depth', { most: String(MOST_LEVELS) }), 'depth');
    const found = read();
    this.level -= 1;
    return found;
  }

  private sum(): T {
    const first = this.product();
    const others: Summand<T>[] = [];
    for (;;) {
      const sign = this.accept('+', '−');
      if (sign === undefined) return others.length === 0 ? first : this.operands.sum(first, others);
      others.push({ sign: sign === '+' ? 1 : -1, of: this.product() });
    }
  }

  private product(): T {
    let left = this.factor();
    for (;;) {
      const operator = this.accept('×', '÷');
      if (operator === undefined) return left;
      left = this.operands.product(operator, left, this.factor());
    }
  }

  private factor(): T {
    const token = this.take();
    if (token.kind === 'sign' && token.sign === '(') return this.bracketed();
    const operand = this.operands.operand(token, this);
    if (operand === undefined) throw this.mistake(token, this.operands.wanted.operand);
    return operand;
  }

  /** What a token refers to, which has to be a reference. */
  reference(token: Token): Reference {
    if (token.kind !== 'reference') throw this.mistake(token, message(EXPECTED, 'reference'));
    const found = readReference(token);
    if ('expected' in found)
      throw new NotationError(
        this.source,
        found.at,
        'unfit',
        found.expected,
        this.source.slice(found.at, token.end),
      );
    return found;
  }

  /** A mistake at a token. A character that nothing begins with is told as such. */
  mistake({ kind, offset, text }: Spot, expected: Message, wrong?: WrongId): NotationError {
    if (kind !== 'odd')
      return new NotationError(
        this.source,
        offset,
        wrong ?? (kind === 'end' ? 'atEnd' : 'unfit'),
        expected,
        text,
      );
    const known = OPENING_BRACKET.test(text.charAt(0))
      ? message(EXPECTED, 'reference')
      : this.operands.wanted.known;
    return new NotationError(this.source, offset, 'odd', known, text);
  }
}
