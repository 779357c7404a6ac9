/** Reads when a sentence is said: `表08 有数`, `决算 > 预算 且 预算 ≠ 0`, `已填 其他.说明`, `单位.性质 是 行政单位、参公单位`. */
import type { TableId } from '../../tables/types';
import { NotationError } from './error';
import { parseExpression, type Expression } from './expression';
import { parsePattern, tableOfWord, type Pattern } from './references';

export type Comparison = '=' | '≠' | '>' | '<' | '≥' | '≤';

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

type Reading = (match: readonly string[], source: string) => Condition;

function figuresOf(subject: string, any: boolean, source: string): Condition {
  const of = tableOfWord(subject) ?? parsePattern(subject);
  if (!of) throw new NotationError('figures', source);
  return { kind: 'figures', of, any };
}

const READINGS: readonly { readonly pattern: RegExp; readonly read: Reading }[] = [
  {
    pattern: /^(.+) (有数|无数)$/,
    read: ([, subject = '', word], source) => figuresOf(subject, word === '有数', source),
  },
  {
    pattern: /^(\S+) 存在$/,
    read: ([, word = ''], source) => {
      const table = tableOfWord(word);
      if (!table) throw new NotationError('exists', source);
      return { kind: 'exists', table };
    },
  },
  { pattern: /^已填 (.+)$/, read: ([, entry = '']) => ({ kind: 'given', entry: parseExpression(entry) }) },
  {
    pattern: /^(.+?) 是 (.+)$/,
    read: ([, entry = '', words = '']) => ({
      kind: 'is',
      entry: parseExpression(entry),
      words: words.split('、'),
    }),
  },
  {
    pattern: /^(.+) ([=≠><≥≤]) (.+)$/,
    read: ([, left = '', comparison, right = '']) => ({
      kind: 'compare',
      comparison: comparison as Comparison,
      left: parseExpression(left),
      right: parseExpression(right),
    }),
  },
];

function parseSimple(source: string): Condition {
  for (const { pattern, read } of READINGS) {
    const match = pattern.exec(source);
    if (match) return read(match, source);
  }
  throw new NotationError('condition', source);
}

function joined(
  source: string,
  word: string,
  kind: 'all' | 'any',
  inner: (part: string) => Condition,
): Condition {
  const parts = source.split(` ${word} `).map((part) => inner(part.trim()));
  return parts.length === 1 && parts[0] ? parts[0] : { kind, of: parts };
}

/** Throws NotationError. */
export const parseCondition = (source: string): Condition =>
  joined(source, '或', 'any', (part) => joined(part, '且', 'all', parseSimple));
