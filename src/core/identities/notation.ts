/**
 * The notation of identities, as a finance officer reads it: `表01[收入总计] = 表01[本年收入合计] + 表01[年初结转和结余]`.
 *
 *   relation   := sum ( = | ≡ | ≤ | ≥ ) sum          ≡ holds only when both sides print the same
 *   sum        := product ( (+|−) product )*
 *   product    := factor ( (×|÷) factor )*
 *   factor     := Σ reference | reference | number[%|元|万元] | min(sum, sum) | ( sum )
 *   reference  := table [ row (, column)? ]
 *   row        := key | 每行 | 每上级 | 每<row set> | 同行 | 下级 | 顶级 | <row set>
 *   column     := key | 每列 | 每上级 | 同列 | 下级 | 顶级
 *
 * 每… says “for each”; 同行 and 同列 are the row and column of that turn; 下级 and 顶级 and row sets stand under Σ.
 * In place of a column 每上级, 下级 and 顶级 speak of columns that are codes (明细表). Signs, brackets and references are
 * those of core/notation; here is what identities compute with.
 */
import { message } from '../messages';
import {
  EXPECTED,
  Parser,
  type Operands,
  type Reference as Cell,
  type Summand,
  type Token,
} from '../notation';

const RELATION_SIGNS = ['=', '≡', '≤', '≥'] as const;

export type RelationSign = (typeof RELATION_SIGNS)[number];

export type IdentityReference = { readonly kind: 'reference' } & Cell;

export type IdentityExpression =
  | IdentityReference
  /** `exponent`: 100% is 100 with −2, 5万元 is 5 with 4. */
  | { readonly kind: 'number'; readonly digits: string; readonly exponent: number }
  | { readonly kind: 'total'; readonly of: IdentityReference }
  | { readonly kind: 'sum'; readonly parts: readonly Summand<IdentityExpression>[] }
  | {
      readonly kind: 'product' | 'quotient' | 'least';
      readonly left: IdentityExpression;
      readonly right: IdentityExpression;
    };

export interface Relation {
  readonly sign: RelationSign;
  readonly left: IdentityExpression;
  readonly right: IdentityExpression;
}

const EXPONENTS = { '': 0, '%': -2, 元: 0, 万元: 4 } as const;

const LEAST = 'min';

const reference = (parser: Parser<IdentityExpression>, token: Token): IdentityReference => ({
  kind: 'reference',
  ...parser.reference(token),
});

function least(parser: Parser<IdentityExpression>): IdentityExpression {
  parser.expect('(');
  return parser.nested(() => {
    const left = parser.expression();
    parser.expect(',');
    const right = parser.expression();
    parser.expect(')');
    return { kind: 'least', left, right };
  });
}

function operand(token: Token, parser: Parser<IdentityExpression>): IdentityExpression | undefined {
  switch (token.kind) {
    case 'reference':
      return reference(parser, token);
    case 'number':
      return { kind: 'number', digits: token.digits, exponent: EXPONENTS[token.suffix] };
    case 'word':
      if (token.text === LEAST) return least(parser);
      throw parser.mistake(token, OPERANDS.wanted.known);
    case 'sign':
      return token.sign === 'Σ' ? { kind: 'total', of: reference(parser, parser.take()) } : undefined;
    default:
      return undefined;
  }
}

const OPERANDS: Operands<IdentityExpression> = {
  operand,
  sum: (first, others) => ({ kind: 'sum', parts: [{ sign: 1, of: first }, ...others] }),
  product: (operator, left, right) => ({ kind: operator === '×' ? 'product' : 'quotient', left, right }),
  wanted: {
    operand: message(EXPECTED, 'identityOperand'),
    known: message(EXPECTED, 'identityKnows'),
    end: message(EXPECTED, 'identityEnd'),
  },
};

/** Parses a relation. Throws NotationError. */
export function parseRelation(formula: string): Relation {
  const parser = new Parser(formula, OPERANDS);
  const relation = parser.compared(parser.expression(), ...RELATION_SIGNS);
  if (!relation) throw parser.mistake(parser.peek(), message(EXPECTED, 'relation'));
  parser.end();
  return relation;
}

const known = new Map<string, Relation>();

/** A relation that is asked for again and again, parsed once. Throws NotationError. */
export function relationOf(formula: string): Relation {
  const relation = known.get(formula) ?? parseRelation(formula);
  known.set(formula, relation);
  return relation;
}

/** Parses a formula without a relation sign. Throws NotationError. */
export const parseIdentityExpression = (formula: string): IdentityExpression =>
  new Parser(formula, OPERANDS).whole();

/** What the sums of an expression go over: rows or columns, as many as there are. */
export function sumsIn(expression: IdentityExpression): IdentityReference[] {
  switch (expression.kind) {
    case 'reference':
    case 'number':
      return [];
    case 'total':
      return [expression.of];
    case 'sum':
      return expression.parts.flatMap((part) => sumsIn(part.of));
    default:
      return [...sumsIn(expression.left), ...sumsIn(expression.right)];
  }
}

const references = new WeakMap<Relation, readonly IdentityReference[]>();

/** Every reference of a relation, in the order written: looked for once, as every check asks. */
export function referencesOfRelation(relation: Relation): readonly IdentityReference[] {
  const found = references.get(relation) ?? [...referencesOf(relation.left), ...referencesOf(relation.right)];
  references.set(relation, found);
  return found;
}

/** Every reference of an expression, in the order written. */
export function referencesOf(expression: IdentityExpression): IdentityReference[] {
  switch (expression.kind) {
    case 'reference':
      return [expression];
    case 'number':
      return [];
    case 'total':
      return [expression.of];
    case 'sum':
      return expression.parts.flatMap((part) => referencesOf(part.of));
    default:
      return [...referencesOf(expression.left), ...referencesOf(expression.right)];
  }
}
