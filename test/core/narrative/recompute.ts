/** Works out a figure's formula as a reader with a pocket calculator would: for tests of sources only. */
import { Decimal } from '../../../src/core/amount';

const PRIORITY: Readonly<Record<string, number>> = { '+': 1, '−': 1, '×': 2, '÷': 2 };

const APPLY: Readonly<Record<string, (a: Decimal, b: Decimal) => Decimal>> = {
  '+': (a, b) => a.plus(b),
  '−': (a, b) => a.minus(b),
  '×': (a, b) => a.times(b),
  '÷': (a, b) => a.div(b),
};

/** The numbers of a formula; a minus is a sign where it touches a digit behind an operator, a bracket or nothing. */
export const operandsOf = (formula: string): string[] => formula.match(/(?<!\d ?)-?\d+(?:\.\d+)?/g) ?? [];

/** The value of `(694.43 − 629.09) ÷ 694.43`, by shunting. */
export function recompute(formula: string): Decimal {
  const tokens = formula.match(/-?\d+(?:\.\d+)?|[()+−×÷]/g) ?? [];
  const values: Decimal[] = [];
  const operators: string[] = [];
  const reduce = (): void => {
    const [b, a] = [values.pop()!, values.pop()!];
    values.push(APPLY[operators.pop()!]!(a, b));
  };
  for (const token of tokens) {
    const priority = PRIORITY[token];
    if (token === '(') operators.push(token);
    else if (token === ')') {
      while (operators.at(-1) !== '(') reduce();
      operators.pop();
    } else if (priority === undefined) values.push(new Decimal(token));
    else {
      while ((PRIORITY[operators.at(-1) ?? ''] ?? 0) >= priority) reduce();
      operators.push(token);
    }
  }
  while (operators.length > 0) reduce();
  return values[0]!;
}
