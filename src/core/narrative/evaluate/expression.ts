/** Computes expressions over cells and supplement. A blank or dashed cell is 0; what is not there is missing, never 0. */
import { Decimal, parseFigure, UNITS, WAN_YUAN, ZERO } from '../../amount';
import { addressOf } from '../../grid';
import { inQuotes } from '../../messages';
import type { Figure, Table } from '../../tables/types';
import { questionOf } from '../question-of';
import type { CellRef } from '../document';
import { printReference, wordOfTable, type Reference } from '../../notation';
import type { Expression, Operator } from '../notation';
import { printAmount, printCount, stated } from '../print';
import { givenUnder } from '../supplement/supplement';
import { cellMeantBy, scopeOfItem, type Context, type Scope } from './context';
import { isMissing, itemsOf, missingTable } from './items';
import { keyOf, whatOf } from './words';
import type { Known, Missing, Value } from './value';

type Kind<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>;

const plain = (value: Decimal, formula: string, rest: Partial<Known> = {}): Known => ({
  kind: 'known',
  value,
  origin: 'computed',
  cells: [],
  entries: [],
  formula,
  binding: 3,
  ...rest,
});

const missingEntry = (context: Context, key: string): Missing => ({
  kind: 'missing',
  key,
  what: whatOf(context, key),
});

function missingCell(cell: Reference, why: string): Missing {
  const named = cell.column === undefined ? cell.row : `${cell.row} · ${cell.column}`;
  return {
    kind: 'missing',
    key: printReference(cell),
    what: wordOfTable(cell.table) + inQuotes(named) + why,
  };
}

const refOf = (table: Table, figure: Figure): CellRef => ({
  table: table.id,
  sheet: figure.sheet,
  address: addressOf(figure.at),
  text: figure.text,
});

function cellValue(context: Context, reference: Reference, scope: Scope): Value {
  const cell = cellMeantBy(reference, scope);
  const table = context.tables.table(cell.table);
  if (!table) return missingTable(cell);
  const figure = table.figure(cell.row, cell.column);
  if (!figure) return missingCell(cell, '（表中没有这一格）');
  if (figure.doubt === 'misplaced') return missingCell(cell, '（表中金额疑错位，请先改表）');
  if (figure.state === 'unreadable') return missingCell(cell, `（表中是“${figure.text}”，读不出数）`);
  if (context.unfilled.has(figure)) return missingCell(cell, '（该填未填）');
  const raw = figure.amount?.value ?? ZERO;
  const rest = { origin: 'cell', cells: [refOf(table, figure)] } as const;
  if (figure.quantity !== 'money') return plain(raw, printCount(raw), rest);
  const value = stated(raw, table.unit, context.settings);
  return plain(value, printAmount(value, context.settings), rest);
}

function entryValue(context: Context, { parts }: Kind<'entry'>, scope: Scope): Value {
  const key = keyOf(parts, scope);
  const entry = givenUnder(context.supplement, key);
  if (!entry) return missingEntry(context, key);
  const parsed = parseFigure(entry.value);
  if (parsed.kind !== 'amount' && parsed.kind !== 'dash')
    return { kind: 'missing', key, what: `${whatOf(context, key)}（填的“${entry.value}”不是数）` };
  const raw = parsed.kind === 'amount' ? parsed.amount.value : ZERO;
  const rest = { origin: 'supplement', entries: [key] } as const;
  if (questionOf(context.form, key)?.question.kind !== '金额') return plain(raw, printCount(raw), rest);
  const value = stated(raw, UNITS.find(({ name }) => name === entry.unit) ?? WAN_YUAN, context.settings);
  return plain(value, printAmount(value, context.settings), rest);
}

const BINDINGS: Readonly<Record<Operator, number>> = { '+': 1, '−': 1, '×': 2, '÷': 2 };

const OPERATIONS: Readonly<Record<Operator, (left: Decimal, right: Decimal) => Decimal>> = {
  '+': (left, right) => left.plus(right),
  '−': (left, right) => left.minus(right),
  '×': (left, right) => left.times(right),
  '÷': (left, right) => left.div(right),
};

const bracketed = (value: Known, needed: number): string => {
  const loose = value.binding < needed || (value.binding === 3 && value.value.isNegative());
  return loose ? `(${value.formula})` : value.formula;
};

function joined(operator: Operator, left: Known, right: Known): Known {
  const binding = BINDINGS[operator];
  return plain(
    OPERATIONS[operator](left.value, right.value),
    `${bracketed(left, binding)} ${operator} ${bracketed(right, operator === '+' ? binding : binding + 1)}`,
    { binding, cells: [...left.cells, ...right.cells], entries: [...left.entries, ...right.entries] },
  );
}

function binaryValue(context: Context, { operator, left, right }: Kind<'binary'>, scope: Scope): Value {
  const first = evaluate(context, left, scope);
  if (first.kind === 'missing') return first;
  const second = evaluate(context, right, scope);
  if (second.kind === 'missing') return second;
  if (operator === '÷' && second.value.isZero()) {
    const key = second.cells[0]
      ? `${second.cells[0].sheet}!${second.cells[0].address}`
      : (second.entries[0] ?? '0');
    return { kind: 'missing', key, what: `占比（${first.formula} ÷ 0 算不出）` };
  }
  return joined(operator, first, second);
}

/** Whether the workbook prints a cell, blank or unreadable as it may be. */
export function isPrinted(context: Context, reference: Reference, scope: Scope): boolean {
  const { table, row, column } = cellMeantBy(reference, scope);
  return context.tables.table(table)?.figure(row, column) !== undefined;
}

/** A cell gives way only where its form of the table lacks it: one that nobody can read is not replaced by another. */
function fallbackValue(context: Context, { first, second }: Kind<'fallback'>, scope: Scope): Value {
  if (first.kind === 'cell')
    return evaluate(context, isPrinted(context, first, scope) ? first : second, scope);
  const preferred = evaluate(context, first, scope);
  if (preferred.kind === 'known') return preferred;
  const other = evaluate(context, second, scope);
  return other.kind === 'known' ? other : preferred;
}

/** A sum of nothing is not 0: nobody said so. */
function sumValue(context: Context, { over, each }: Kind<'sum'>, scope: Scope): Value {
  const items = itemsOf(context, over, scope);
  if (isMissing(items)) return items;
  const values = items.map((item) => evaluate(context, each, scopeOfItem(item)));
  const missing = values.find((value) => value.kind === 'missing');
  if (missing) return missing;
  const known = values.filter((value) => value.kind === 'known');
  const [first, ...others] = known;
  if (!first) return { kind: 'missing', key: over.table, what: '没有可以相加的项' };
  return others.reduce((left, right) => joined('+', left, right), first);
}

type Values = WeakMap<Expression, Value>;

/** A text is held against the same expressions again and again; nothing that a value is made of changes. */
const known = new WeakMap<Context, WeakMap<Scope, Values>>();

function valuesOf(context: Context, scope: Scope): Values {
  const scopes = known.get(context) ?? new WeakMap<Scope, Values>();
  known.set(context, scopes);
  const values: Values = scopes.get(scope) ?? new WeakMap<Expression, Value>();
  scopes.set(scope, values);
  return values;
}

/** The value of an expression in the unit of the explanation, with the cells and answers it comes from. */
export function evaluate(context: Context, expression: Expression, scope: Scope): Value {
  const values = valuesOf(context, scope);
  const value = values.get(expression) ?? worked(context, expression, scope);
  values.set(expression, value);
  return value;
}

function worked(context: Context, expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'number':
      return plain(new Decimal(expression.text), expression.text);
    case 'cell':
      return cellValue(context, expression, scope);
    case 'entry':
      return entryValue(context, expression, scope);
    case 'binary':
      return binaryValue(context, expression, scope);
    case 'fallback':
      return fallbackValue(context, expression, scope);
    case 'sum':
      return sumValue(context, expression, scope);
    case 'name': {
      const bound = scope.names.get(expression.name);
      if (!bound) throw new Error(`No name ${expression.name}`);
      return evaluate(context, bound.expression, bound.scope);
    }
    case 'words':
      throw new Error(`No number: ${expression.text}`);
  }
}
