/** What a form computes with: cells, entries of the supplement, names, words, and sums over rows. `(表01[收入总计] - 上年.收入总计) / 上年.收入总计`. */
import { message } from '../../messages';
import { EXPECTED, Parser, type Operands, type Reference, type Token } from '../../notation';
import { patternOf, type Pattern } from './patterns';
import { rowsNamed } from './row-sets';

export type Operator = '+' | '−' | '×' | '÷';

export type Expression =
  | { readonly kind: 'number'; readonly text: string }
  | ({ readonly kind: 'cell' } & Reference)
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

const IN_ENTRY = '.';

function named(text: string): Expression {
  const parts = text.split(IN_ENTRY);
  return parts.length > 1 ? { kind: 'entry', parts } : { kind: 'name', name: text };
}

function cell(token: Token, parser: Parser<Expression>): Expression | undefined {
  const reference = parser.reference(token);
  return rowsNamed(reference.row) ? undefined : { kind: 'cell', ...reference };
}

/** The next token as several cells; undefined where it names one cell or none. */
export function patternAt(parser: Parser<Expression>): Pattern | undefined {
  const token = parser.take();
  return token.kind === 'reference' ? patternOf(parser.reference(token)) : undefined;
}

function sumOver(parser: Parser<Expression>): Expression {
  const first = parser.peek();
  const over = patternAt(parser);
  const wrong = over ? parser.peek() : first;
  if (!over || parser.accept('(') === undefined)
    throw parser.mistake(wrong, message(EXPECTED, 'over'), 'over');
  return { kind: 'sum', over, each: parser.bracketed() };
}

function operand(token: Token, parser: Parser<Expression>): Expression | undefined {
  switch (token.kind) {
    case 'reference':
      return cell(token, parser);
    case 'number':
      return token.suffix === '' ? { kind: 'number', text: token.digits } : undefined;
    case 'word':
      return named(token.text);
    case 'quoted':
      return { kind: 'words', text: token.inside };
    case 'sign':
      return token.sign === 'Σ' ? sumOver(parser) : undefined;
    default:
      return undefined;
  }
}

export const OPERANDS: Operands<Expression> = {
  operand,
  sum: (first, others) =>
    others.reduce<Expression>(
      (left, { sign, of }) => ({ kind: 'binary', operator: sign === 1 ? '+' : '−', left, right: of }),
      first,
    ),
  product: (operator, left, right) => ({ kind: 'binary', operator, left, right }),
  fallback: { word: '缺则', of: (first, second) => ({ kind: 'fallback', first, second }) },
  wanted: {
    operand: message(EXPECTED, 'formOperand'),
    known: message(EXPECTED, 'formKnows'),
    end: message(EXPECTED, 'formEnd'),
  },
};

/** Throws NotationError. */
export const parseExpression = (source: string): Expression => new Parser(source, OPERANDS).whole();

/** Reads several cells. Throws NotationError. */
export function parsePattern(source: string): Pattern {
  const parser = new Parser(source, OPERANDS);
  const first = parser.peek();
  const pattern = patternAt(parser);
  if (!pattern) throw parser.mistake(first, message(EXPECTED, 'pattern'), 'pattern');
  parser.end();
  return pattern;
}
