/** Reads when a sentence is said: `表08 有数`, `决算 > 预算 且 预算 ≠ 0`, `已填 其他.说明`, `单位.性质 是 行政单位、参公单位`. */
import { message } from '../../messages';
import { EXPECTED, Parser, tableOfWord, type Token } from '../../notation';
import type { TableId } from '../../tables/types';
import { OPERANDS, type Expression } from './expression';
import { patternOf, type Pattern } from './patterns';

const COMPARISONS = ['=', '≠', '>', '<', '≥', '≤'] as const;

export type Comparison = (typeof COMPARISONS)[number];

export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | {
      readonly kind: 'compare';
      readonly comparison: Comparison;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** Whether any figure of a table, or of a pattern, is other than 0. */
  | { readonly kind: 'figures'; readonly of: TableId | Pattern; readonly any: boolean }
  | { readonly kind: 'exists'; readonly table: TableId }
  | { readonly kind: 'given'; readonly entry: Expression }
  | { readonly kind: 'is'; readonly entry: Expression; readonly words: readonly string[] };

const ALL = '且';
const ANY = '或';
const GIVEN = '已填';
const IS = '是';
const SOME = '有数';
const NONE = '无数';
const EXISTS = '存在';
const BETWEEN_WORDS = '、';

/** To the next 且 or 或 that stands by itself. */
const TO_THE_NEXT = /[^]*?(?=\s[且或]\s|$)/y;

type Reader = Parser<Expression>;

const isWord = (token: Token, ...words: readonly string[]): boolean =>
  token.kind === 'word' && words.includes(token.text);

/** A table or pattern, and the word behind it that says what is asked of it. */
function asked(parser: Reader): Condition {
  const subject = parser.take();
  const { text } = parser.take();
  const table = tableOfWord(subject.text);
  if (text === EXISTS) {
    if (!table) throw parser.mistake(subject, message(EXPECTED, 'tableWord'), 'exists');
    return { kind: 'exists', table };
  }
  const of = table ?? (subject.kind === 'reference' ? patternOf(parser.reference(subject)) : undefined);
  if (!of) throw parser.mistake(subject, message(EXPECTED, 'subject'), 'figures');
  return { kind: 'figures', of, any: text === SOME };
}

function oneOf(parser: Reader, entry: Expression): Condition {
  const { offset, kind } = parser.peek();
  const text = parser.raw(TO_THE_NEXT);
  const words = text.split(BETWEEN_WORDS).map((word) => word.trim());
  // Choices may hold any characters: what is no token is no mistake here.
  const spot = { offset, text, kind: kind === 'end' ? kind : 'word' } as const;
  if (words.includes('')) throw parser.mistake(spot, message(EXPECTED, 'words'));
  return { kind: 'is', entry, words };
}

/** A condition of none of these kinds is shown whole. */
function unreadable(parser: Reader, { offset }: Token): never {
  const next = parser.peek();
  if (next.kind === 'odd') throw parser.mistake(next, message(EXPECTED, 'condition'));
  const [text = ''] = parser.source.slice(offset).split(/\s[且或]\s/, 1);
  throw parser.mistake({ kind: 'word', offset, text }, message(EXPECTED, 'condition'), 'condition');
}

function simple(parser: Reader): Condition {
  const first = parser.peek();
  if (parser.acceptWord(GIVEN)) return { kind: 'given', entry: parser.expression() };
  if ((first.kind === 'word' || first.kind === 'reference') && isWord(parser.second(), SOME, NONE, EXISTS))
    return asked(parser);
  const left = parser.expression();
  const compared = parser.compared(left, ...COMPARISONS);
  if (compared) return { kind: 'compare', comparison: compared.sign, left, right: compared.right };
  return parser.acceptWord(IS) ? oneOf(parser, left) : unreadable(parser, first);
}

function joined(parser: Reader, word: string, kind: 'all' | 'any', inner: () => Condition): Condition {
  const first = inner();
  const parts = [first];
  while (parser.acceptWord(word)) parts.push(inner());
  return parts.length === 1 ? first : { kind, of: parts };
}

/** Throws NotationError. */
export function parseCondition(source: string): Condition {
  const parser = new Parser(source, OPERANDS);
  const condition = joined(parser, ANY, 'any', () => joined(parser, ALL, 'all', () => simple(parser)));
  parser.end(message(EXPECTED, 'conditionEnd'));
  return condition;
}
