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
 * In place of a column 每上级, 下级 and 顶级 speak of columns that are codes (明细表).
 */
import type { TableId } from '../tables';
import { everyTable, specNamed } from '../tables';

export type RelationSign = '=' | '≡' | '≤' | '≥';

export interface Reference {
  readonly kind: 'reference';
  readonly table: TableId;
  readonly row: string;
  readonly column?: string;
}

export type Expression =
  | Reference
  /** `exponent`: 100% is 100 with −2, 5万元 is 5 with 4. */
  | { readonly kind: 'number'; readonly digits: string; readonly exponent: number }
  | { readonly kind: 'total'; readonly of: Reference }
  | { readonly kind: 'sum'; readonly parts: readonly { readonly sign: 1 | -1; readonly of: Expression }[] }
  | {
      readonly kind: 'product' | 'quotient' | 'least';
      readonly left: Expression;
      readonly right: Expression;
    };

export interface Relation {
  readonly sign: RelationSign;
  readonly left: Expression;
  readonly right: Expression;
}

/** A mistake in a formula: where it stands, and what was expected there. */
export class NotationError extends Error {
  constructor(
    readonly formula: string,
    readonly offset: number,
    readonly expected: string,
  ) {
    super(`${formula} @${offset}: ${expected}`);
    this.name = 'NotationError';
  }
}

const TOKEN =
  /\s*(?:(?<reference>[^\s[\]()（）+＋\-－−×*÷/=＝≡≤≥<>＜＞,，Σ∑]+\s*[[［【][^\]］】]*[\]］】])|(?<number>\d+(?:\.\d+)?(?:%|万元|元)?)|(?<word>min)|(?<sign><=|>=|[=＝≡≤≥+＋\-－−×*÷/()（）,，Σ∑]))/uy;

interface Token {
  readonly kind: 'reference' | 'number' | 'word' | 'sign' | 'end';
  readonly text: string;
  readonly offset: number;
}

/** Signs as a keyboard has them, and in full width. */
const SPELLINGS: Readonly<Record<string, string>> = {
  '<=': '≤',
  '>=': '≥',
  '＝': '=',
  '＋': '+',
  '－': '-',
  '−': '-',
  '*': '×',
  '/': '÷',
  '（': '(',
  '）': ')',
  '，': ',',
  '∑': 'Σ',
};

function tokens(formula: string): Token[] {
  const found: Token[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < formula.trimEnd().length) {
    const start = pattern.lastIndex;
    const match = pattern.exec(formula);
    if (!match?.groups) throw new NotationError(formula, start, '表NN[行, 列]、数、＋ − × ÷ 或 Σ');
    const kind =
      (['reference', 'number', 'word', 'sign'] as const).find((name) => match.groups?.[name] !== undefined) ??
      'sign';
    const text = match.groups[kind] ?? '';
    found.push({
      kind,
      text: kind === 'sign' ? (SPELLINGS[text] ?? text) : text,
      offset: match.index + match[0].length - text.length,
    });
  }
  return found;
}

const EXPONENTS: Readonly<Record<string, number>> = { '%': -2, 万元: 4 };

function number(text: string): Expression {
  const [, digits = '', suffix = ''] = /^([\d.]+)(.*)$/.exec(text) ?? [];
  return { kind: 'number', digits, exponent: EXPONENTS[suffix] ?? 0 };
}

class Parser {
  private readonly list: readonly Token[];
  private next = 0;

  constructor(private readonly formula: string) {
    this.list = tokens(formula);
  }

  relation(): Relation {
    const left = this.sum();
    const token = this.take();
    const sign = (['=', '≡', '≤', '≥'] as const).find((known) => known === token.text);
    if (!sign) throw this.error(token, '= ≡ ≤ ≥ 之一');
    const right = this.sum();
    this.end();
    return { sign, left, right };
  }

  expression(): Expression {
    const expression = this.sum();
    this.end();
    return expression;
  }

  private sum(): Expression {
    const parts: { sign: 1 | -1; of: Expression }[] = [{ sign: 1, of: this.product() }];
    for (;;) {
      if (this.accept('+')) parts.push({ sign: 1, of: this.product() });
      else if (this.accept('-')) parts.push({ sign: -1, of: this.product() });
      else break;
    }
    const [first] = parts;
    return parts.length === 1 && first ? first.of : { kind: 'sum', parts };
  }

  private product(): Expression {
    let left = this.factor();
    for (;;) {
      if (this.accept('×')) left = { kind: 'product', left, right: this.factor() };
      else if (this.accept('÷')) left = { kind: 'quotient', left, right: this.factor() };
      else return left;
    }
  }

  private factor(): Expression {
    const token = this.take();
    if (token.text === 'Σ') return { kind: 'total', of: this.reference(this.take()) };
    if (token.kind === 'reference') return this.reference(token);
    if (token.kind === 'number') return number(token.text);
    if (token.text === 'min') {
      this.expect('(');
      const left = this.sum();
      this.expect(',');
      const right = this.sum();
      this.expect(')');
      return { kind: 'least', left, right };
    }
    if (token.text !== '(') throw this.error(token, '表NN[行, 列]、数、Σ、min 或括号');
    const inner = this.sum();
    this.expect(')');
    return inner;
  }

  private reference(token: Token): Reference {
    const match = /^(.+?)\s*[[［【](.*)[\]］】]$/u.exec(token.text);
    if (token.kind !== 'reference' || !match) throw this.error(token, '表NN[行, 列]');
    const table = specNamed(match[1] ?? '');
    if (!table) throw this.error(token, `表名：${everyTable(({ word }) => word.zh).join('、')}`);
    const [row = '', column] = (match[2] ?? '').split(/[,，]/).map((part) => part.trim());
    if (row === '') throw this.error(token, '行名');
    return { kind: 'reference', table: table.id, row, ...(column ? { column } : {}) };
  }

  private take(): Token {
    const token = this.list[this.next];
    this.next += 1;
    return token ?? { kind: 'end', text: '', offset: this.formula.length };
  }

  private accept(text: string): boolean {
    if (this.list[this.next]?.text !== text) return false;
    this.next += 1;
    return true;
  }

  private expect(text: string): void {
    const token = this.take();
    if (token.text !== text) throw this.error(token, text);
  }

  private end(): void {
    const token = this.list[this.next];
    if (token) throw this.error(token, '公式到此结束');
  }

  private error(token: Token, expected: string): NotationError {
    return new NotationError(this.formula, token.offset, expected);
  }
}

/** Parses a relation. Throws NotationError. */
export const parseRelation = (formula: string): Relation => new Parser(formula).relation();

/** Parses a formula without a relation sign. Throws NotationError. */
export const parseExpression = (formula: string): Expression => new Parser(formula).expression();

/** Every reference of an expression, in the order written. */
export function referencesOf(expression: Expression): Reference[] {
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
