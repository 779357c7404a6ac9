/** Reads what a slot computes: `(表01[收入总计] - 上年.收入总计) / 上年.收入总计`. */
import { NotationError } from './error';
import { parseCell, parsePattern, REFERENCE, type CellReference, type Pattern } from './references';

export type Operator = '+' | '−' | '×' | '÷';

export type Expression =
  | { readonly kind: 'number'; readonly text: string }
  | ({ readonly kind: 'cell' } & CellReference)
  /** An entry of the supplement; a part 本行 stands for the row a list has come to. */
  | { readonly kind: 'entry'; readonly parts: readonly string[] }
  /** What a clause was given under that name. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** The first if the office gave it, else the second. */
  | { readonly kind: 'fallback'; readonly first: Expression; readonly second: Expression }
  | { readonly kind: 'sum'; readonly over: Pattern; readonly each: Expression };

interface Token {
  readonly kind: 'reference' | 'words' | 'number' | 'word' | 'sign';
  readonly text: string;
}

const FALLBACK = '缺则';
const SIGNS: Readonly<Record<string, string>> = { '-': '−', '*': '×', '/': '÷', '（': '(', '）': ')' };
const OPERATORS: readonly (readonly Operator[])[] = [
  ['+', '−'],
  ['×', '÷'],
];

const LEXEMES: readonly { readonly kind: Token['kind']; readonly pattern: RegExp }[] = [
  { kind: 'reference', pattern: REFERENCE },
  { kind: 'words', pattern: /^“[^”]*”/ },
  { kind: 'number', pattern: /^\d+(?:\.\d+)?(?![\p{L}\d])/u },
  { kind: 'sign', pattern: /^[-−+*×/÷()（）Σ]/ },
  { kind: 'word', pattern: /^[\p{L}\d]+(?:\.[\p{L}\d]+)*/u },
];

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  let rest = source.trim();
  while (rest !== '') {
    const found = LEXEMES.flatMap(({ kind, pattern }) => {
      const text = pattern.exec(rest)?.[0];
      return text === undefined ? [] : [{ kind, text }];
    })[0];
    if (!found) throw new NotationError('odd', source, { text: rest });
    tokens.push(found.kind === 'sign' ? { kind: 'sign', text: SIGNS[found.text] ?? found.text } : found);
    rest = rest.slice(found.text.length).trimStart();
  }
  return tokens;
}

class Reader {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(private readonly source: string) {
    this.tokens = tokensOf(source);
  }

  whole(): Expression {
    const expression = this.fallback();
    const more = this.tokens[this.at];
    if (more) throw new NotationError('more', this.source, { text: more.text });
    return expression;
  }

  private fallback(): Expression {
    const first = this.operation(0);
    return this.take(FALLBACK) ? { kind: 'fallback', first, second: this.fallback() } : first;
  }

  private operation(level: number): Expression {
    const operators = OPERATORS[level];
    if (!operators) return this.operand();
    let left = this.operation(level + 1);
    for (;;) {
      const operator = operators.find((sign) => this.take(sign));
      if (!operator) return left;
      left = { kind: 'binary', operator, left, right: this.operation(level + 1) };
    }
  }

  private operand(): Expression {
    if (this.take('(')) return this.closed(this.fallback());
    if (this.take('Σ')) return this.sum();
    const token = this.tokens[this.at];
    this.at += 1;
    if (token?.kind === 'number') return { kind: 'number', text: token.text };
    if (token?.kind === 'words') return { kind: 'words', text: token.text.slice(1, -1) };
    if (token?.kind === 'reference') {
      const cell = parseCell(token.text);
      if (cell) return { kind: 'cell', ...cell };
    }
    if (token?.kind === 'word') {
      const parts = token.text.split('.');
      return parts.length > 1 ? { kind: 'entry', parts } : { kind: 'name', name: token.text };
    }
    throw token
      ? new NotationError('needsNumber', this.source, { text: token.text })
      : new NotationError('needsNumberAtEnd', this.source);
  }

  private sum(): Expression {
    const over = parsePattern(this.tokens[this.at]?.text ?? '');
    this.at += 1;
    if (!over || !this.take('(')) throw new NotationError('sum', this.source);
    return { kind: 'sum', over, each: this.closed(this.fallback()) };
  }

  private closed(inner: Expression): Expression {
    if (!this.take(')')) throw new NotationError('bracket', this.source);
    return inner;
  }

  private take(text: string): boolean {
    const token = this.tokens[this.at];
    const taken = token?.text === text && token.kind !== 'words';
    if (taken) this.at += 1;
    return taken;
  }
}

/** Throws NotationError. */
export const parseExpression = (source: string): Expression => new Reader(source).whole();
