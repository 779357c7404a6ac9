/** What a number or a word of direction is by its words alone, in the notation of forms. */
import type { Expression } from '../../narrative/reading';
import { lastYears, whenOf, type ComparedAmounts, type Meant } from '../meaning';
import type { Comparing } from './types';

const minus = (left: Expression, right: Expression): Expression => ({
  kind: 'binary',
  operator: '−',
  left,
  right,
});
const over = (left: Expression, right: Expression): Expression => ({
  kind: 'binary',
  operator: '÷',
  left,
  right,
});

/** The same figure a year before: cells of last year's tables. */
function yearBefore(expression: Expression): Expression | undefined {
  switch (expression.kind) {
    case 'cell':
      return lastYears({ table: expression.table, row: expression.row, column: expression.column });
    case 'number':
      return expression;
    case 'binary': {
      const [left, right] = [yearBefore(expression.left), yearBefore(expression.right)];
      return left && right && { ...expression, left, right };
    }
    default:
      return undefined;
  }
}

/** 比2019年减少: of a year that neither these tables nor last year's have. */
export function isOfOtherYear({ against }: ComparedAmounts, year: number | undefined): boolean {
  const when = whenOf(against?.period, year);
  return against?.account === 'spent' && against.period !== undefined && when !== 'last';
}

export function comparingOf(compared: ComparedAmounts, year: number | undefined): Comparing | undefined {
  const { now, then, against } = compared;
  const one = now.expression;
  if (!one || isOfOtherYear(compared, year)) return undefined;
  const isOfLastYear = against?.account === 'spent';
  const other = then?.expression ?? (isOfLastYear ? yearBefore(one) : undefined);
  return other && { now: one, then: other };
}

/** By the words alone. */
export function byWords(
  meant: Meant | undefined,
  year: number | undefined,
): {
  readonly meanings: readonly Expression[];
  readonly comparing: Comparing | undefined;
} {
  switch (meant?.kind) {
    case 'amount':
      return { meanings: meant.options.flatMap(({ expression }) => expression ?? []), comparing: undefined };
    case 'change':
    case 'rate': {
      const comparing = comparingOf(meant.compared, year);
      if (!comparing) return { meanings: [], comparing };
      const change = minus(comparing.now, comparing.then);
      return { meanings: [meant.kind === 'change' ? change : over(change, comparing.then)], comparing };
    }
    case 'share':
    case 'completion': {
      const [part, whole] = [meant.part.expression, meant.whole.expression];
      return { meanings: part && whole ? [over(part, whole)] : [], comparing: undefined };
    }
    case 'count':
    case undefined:
      return { meanings: [], comparing: undefined };
  }
}
