/** YEAR-1: what this year begins with is what last year ended with. */
import { meets } from '../amount';
import type { Finding } from '../check/types';
import { findingCellOf, placeOfTerm, placed, asPrinted, write, type FigureStyle } from '../check/words';
import { termValue, type Term, type EvaluatedValue } from '../identities';
import { message, type Catalogue, type Message } from '../messages';
import type { Figure, Table, TableSet } from '../tables';
import { BALANCES, partsOf, type Balance, type BalancePlace } from './balances';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleContext, type RuleResult } from './rule';
import { whyNotComparable } from './years';

const MESSAGES = {
  differ: {
    zh: '{place}{now}，与上年{lastPlace}{before} 不一致',
    en: '{place}{now} differs from {lastPlace}{before} of last year',
  },
  advice: {
    zh: '相差 {difference} {unit}。因会计差错更正、收回结转结余等调整过年初数的，请在说明中写明；没有调整的请改正',
    en: 'The difference is {difference} {unit}. Where the opening balance was adjusted, say so; else correct it',
  },
  inUnit: { zh: '{amount} {unit}', en: '{amount} {unit}' },
} as const satisfies Catalogue<string>;

export const carriedOver: Rule = {
  id: 'YEAR-1',
  severity: 'warning',
  kind: { zh: '年初数与上年年末数不符', en: 'This year does not begin with last year’s end' },
  basis: '部门决算跨年衔接：年初结转和结余等于上年年末结转和结余（调整年初数的除外）',
  check({ set, previous }: RuleContext) {
    if (!previous) return [NOT_APPLICABLE];
    const reason = whyNotComparable(set, previous);
    if (reason) return [set.earlier === previous ? NOT_APPLICABLE : notAsked(reason)];
    const results = BALANCES.flatMap((balance) => balanceResults(balance, set, previous));
    return results.length > 0 ? results : [NOT_APPLICABLE];
  },
};

const notAsked = (lines: readonly Message[]): RuleResult => ({
  outcome: 'missing-input',
  findings: [{ rule: carriedOver.id, severity: 'hint', lines, cells: [], suspects: [] }],
});

/** A total that differs because one of its parts does is not told again. */
function balanceResults(balance: Balance, set: TableSet, previous: TableSet): RuleResult[] {
  const [table, last] = [set.table(balance.table), previous.table(balance.table)];
  if (!table || !last) return [];
  const ask = ([now, before]: readonly [BalancePlace, BalancePlace]): RuleResult[] =>
    compared(termAt(table, now), termAt(last, before), set.earlier === previous);
  const parts = partsOf(balance, table, last).flatMap(ask);
  const isTold = parts.some(({ findings }) => findings.length > 0);
  return isTold ? parts : [...parts, ...ask([balance.opening, balance.closing])];
}

interface Standing extends Term {
  readonly figure: Figure;
}

function termAt(table: Table, [row, column]: BalancePlace): Standing | undefined {
  const figure = table.figure(row, column);
  return figure && { table, row, column, figure };
}

function compared(now: Standing | undefined, before: Standing | undefined, beside: boolean): RuleResult[] {
  if (!now || !before) return [];
  if (now.figure.state === 'blank' && before.figure.state === 'blank') return [];
  const [left, right] = [termValue(now), termValue(before)];
  if (left.kind !== 'value' || right.kind !== 'value') return [];
  if (left.value.eq(right.value)) return [PASS];
  if (meets(left.interval, right.interval)) return [{ outcome: 'rounding', findings: [] }];
  return [failed(findingOf({ now, before, left, right }, beside))];
}

interface Pair {
  readonly now: Standing;
  readonly before: Standing;
  readonly left: EvaluatedValue;
  readonly right: EvaluatedValue;
}

function findingOf({ now, before, left, right }: Pair, beside: boolean): Finding {
  const { unit, decimals } = now.table;
  const style: FigureStyle = { exponent: unit.exponent, decimals, sign: '' };
  const difference = write(left.value.minus(right.value).abs(), style);
  const lastUnit = before.table.unit;
  const amount = asPrinted(before.figure);
  const data = {
    place: placed(placeOfTerm(now)),
    now: asPrinted(now.figure),
    lastPlace: placed(placeOfTerm(before)),
    before:
      lastUnit.exponent === unit.exponent
        ? amount
        : message(MESSAGES, 'inUnit', { amount, unit: lastUnit.name }),
    difference,
    unit: unit.name,
  };
  return {
    rule: carriedOver.id,
    severity: carriedOver.severity,
    lines: [message(MESSAGES, 'differ', data), message(MESSAGES, 'advice', data)],
    table: now.table.id,
    cells: [now.figure, ...(beside ? [before.figure] : [])].map(findingCellOf),
    left: now.figure.text.trim(),
    right: before.figure.text.trim(),
    difference,
    suspects: [],
  };
}
