/** Reads how a figure was worked out, as the explanation prints it: `(14.45 − 13.14) ÷ 14.45`. */
import { Decimal } from '../../../../src/core/amount';

const TOKEN = /\d+(?:\.\d+)?|[()+−÷×]|(?<=^|\()-\d+(?:\.\d+)?/g;

type Tokens = string[];

function factor(tokens: Tokens): Decimal {
  const token = tokens.shift() ?? '0';
  if (token !== '(') return new Decimal(token);
  const value = sum(tokens);
  tokens.shift();
  return value;
}

function product(tokens: Tokens): Decimal {
  let value = factor(tokens);
  while (tokens[0] === '÷' || tokens[0] === '×') {
    const sign = tokens.shift();
    const next = factor(tokens);
    value = sign === '÷' ? value.div(next) : value.times(next);
  }
  return value;
}

function sum(tokens: Tokens): Decimal {
  let value = product(tokens);
  while (tokens[0] === '+' || tokens[0] === '−') {
    const sign = tokens.shift();
    const next = product(tokens);
    value = sign === '+' ? value.plus(next) : value.minus(next);
  }
  return value;
}

export const valueOfFormula = (formula: string): Decimal => sum(formula.match(TOKEN) ?? []);

/** Both sides of the last sign of the lowest rank that stands in no bracket; undefined where there is none. */
export function sidesOf(formula: string, sign: '−' | '÷'): readonly [string, string] | undefined {
  let depth = 0;
  for (let at = formula.length - 1; at >= 0; at -= 1) {
    const here = formula[at];
    if (here === ')') depth += 1;
    if (here === '(') depth -= 1;
    if (depth === 0 && here === sign) return [formula.slice(0, at).trim(), formula.slice(at + 1).trim()];
  }
  return undefined;
}
