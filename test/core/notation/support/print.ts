/** Formulas written from their trees, in canonical spelling and with no bracket too many: what is read must give the tree back. */
import type { IdentityExpression as Identities, Relation } from '../../../../src/core/identities';
import type { Condition, Expression as Forms, Pattern } from '../../../../src/core/narrative';
import { printReference, wordOfTable } from '../../../../src/core/notation';

/** How tightly the last sign binds: 缺则, sums, products, what needs no bracket. */
type Binding = 0 | 1 | 2 | 3;

interface Printed {
  readonly text: string;
  readonly binding: Binding;
}

const within = ({ text, binding }: Printed, least: Binding): string => (binding < least ? `(${text})` : text);

const operand = (text: string): Printed => ({ text, binding: 3 });

const SUFFIXES: Readonly<Record<number, string>> = { [-2]: '%', 0: '', 4: '万元' };

function identity(expression: Identities): Printed {
  switch (expression.kind) {
    case 'reference':
      return operand(printReference(expression));
    case 'number':
      return operand(`${expression.digits}${SUFFIXES[expression.exponent]}`);
    case 'total':
      return operand(`Σ ${printReference(expression.of)}`);
    case 'least':
      return operand(`min(${identity(expression.left).text}, ${identity(expression.right).text})`);
    case 'sum': {
      const parts = expression.parts.map(
        ({ sign, of }, at) => `${at === 0 ? '' : sign === 1 ? ' + ' : ' − '}${within(identity(of), 2)}`,
      );
      return { text: parts.join(''), binding: 1 };
    }
    default: {
      const sign = expression.kind === 'product' ? '×' : '÷';
      const [left, right] = [within(identity(expression.left), 2), within(identity(expression.right), 3)];
      return { text: `${left} ${sign} ${right}`, binding: 2 };
    }
  }
}

const printIdentity = (expression: Identities): string => identity(expression).text;

export const printRelation = ({ sign, left, right }: Relation): string =>
  `${printIdentity(left)} ${sign} ${printIdentity(right)}`;

export const printPattern = ({ table, row, columns }: Pattern): string =>
  printReference({ table, row, ...(columns.length > 0 ? { column: columns.join('、') } : {}) });

function form(expression: Forms): Printed {
  switch (expression.kind) {
    case 'number':
      return operand(expression.text);
    case 'words':
      return operand(`“${expression.text}”`);
    case 'cell':
      return operand(printReference(expression));
    case 'entry':
      return operand(expression.parts.join('.'));
    case 'name':
      return operand(expression.name);
    case 'sum':
      return operand(`Σ${printPattern(expression.over)}(${form(expression.each).text})`);
    case 'fallback':
      return {
        text: `${within(form(expression.first), 1)} 缺则 ${within(form(expression.second), 0)}`,
        binding: 0,
      };
    case 'binary': {
      const binding = expression.operator === '+' || expression.operator === '−' ? 1 : 2;
      const right = within(form(expression.right), binding === 1 ? 2 : 3);
      return { text: `${within(form(expression.left), binding)} ${expression.operator} ${right}`, binding };
    }
  }
}

export const printForm = (expression: Forms): string => form(expression).text;

export function printCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.map(printCondition).join(condition.kind === 'all' ? ' 且 ' : ' 或 ');
    case 'compare':
      return `${printForm(condition.left)} ${condition.comparison} ${printForm(condition.right)}`;
    case 'figures': {
      const of = typeof condition.of === 'string' ? wordOfTable(condition.of) : printPattern(condition.of);
      return `${of} ${condition.any ? '有数' : '无数'}`;
    }
    case 'exists':
      return `${wordOfTable(condition.table)} 存在`;
    case 'given':
      return `已填 ${printForm(condition.entry)}`;
    case 'is':
      return `${printForm(condition.entry)} 是 ${condition.words.join('、')}`;
  }
}
