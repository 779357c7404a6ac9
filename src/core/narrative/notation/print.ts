/** Writes what the notation reads: `parseExpression(printExpression(E))` is E. */
import { printReference } from '../../notation';
import type { Expression, Operator } from './expression';
import type { Pattern } from './patterns';

/** How tightly each binds: 缺则 least, then sums, then products. */
const BINDING: Readonly<Record<Operator, number>> = { '+': 1, '−': 1, '×': 2, '÷': 2 };
const FALLBACK = 0;
const PLAIN = 3;

const bindingOf = (expression: Expression): number =>
  expression.kind === 'binary'
    ? BINDING[expression.operator]
    : expression.kind === 'fallback'
      ? FALLBACK
      : PLAIN;

/** In brackets where it would come apart beside what stands around it. */
const within = (expression: Expression, least: number): string =>
  bindingOf(expression) < least ? `(${printExpression(expression)})` : printExpression(expression);

export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return expression.text;
    case 'cell':
      return printReference(expression);
    case 'entry':
      return expression.parts.join('.');
    case 'name':
      return expression.name;
    case 'words':
      return `“${expression.text}”`;
    case 'binary': {
      const own = BINDING[expression.operator];
      return `${within(expression.left, own)} ${expression.operator} ${within(expression.right, own + 1)}`;
    }
    case 'fallback':
      return `${within(expression.first, FALLBACK + 1)} 缺则 ${within(expression.second, FALLBACK + 1)}`;
    case 'sum':
      return `Σ${printPattern(expression.over)}(${printExpression(expression.each)})`;
  }
}

export const printPattern = ({ table, row, columns }: Pattern): string =>
  printReference({ table, row, ...(columns.length === 0 ? {} : { column: columns.join('、') }) });
