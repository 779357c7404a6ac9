/** BD-7: the “三公” budget of last year that stands beside this year's is what last year's budget printed. */
import { meets } from '../amount';
import type { Finding } from '../check/types';
import { asPrinted, findingCellOf, placeOfTerm, placed } from '../check/words';
import { termValue } from '../identities';
import { message, type Catalogue } from '../messages';
import type { Figure, Table } from '../tables';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';
import { whyNotComparable } from './years';

const MESSAGES = {
  differ: {
    zh: '{place}{now}，上年公开的预算是 {before} {unit}',
    en: '{place}{now}; last year’s published budget was {before} {unit}',
  },
  advice: {
    zh: '请核对；上年预算公开后有调整、划转的，请在说明中写明',
    en: 'Check it; where last year’s budget was changed after it was published, say so in the explanation',
  },
} as const satisfies Catalogue<string>;

const LAST = '上年预算数';
const OWN = '预算数';

export const lastYearsThreePublic: Rule = {
  id: 'BD-7',
  severity: 'warning',
  kind: { zh: '上年预算数与上年公开的预算不符', en: 'Last year’s budget differs from the one published' },
  basis: '“三公”经费预算表两年并列：上年预算数取自上年公开的预算',
  check({ set, previous }) {
    const [table, last] = [set.table('B07'), previous?.table('B07')];
    if (!previous || !table || !last || whyNotComparable(set, previous)) return [NOT_APPLICABLE];
    const isBeside = set.earlier === previous;
    const results = table.columns.flatMap(({ key }) => compared(table, last, key, isBeside));
    return results.length > 0 ? results : [NOT_APPLICABLE];
  },
};

function compared(table: Table, last: Table, column: string, isBeside: boolean): RuleResult[] {
  const [now, before] = [table.figure(LAST, column), last.figure(OWN, column)];
  if (!now || !before || (now.state === 'blank' && before.state === 'blank')) return [];
  const [left, right] = [
    termValue({ table, row: LAST, column, figure: now }),
    termValue({ table: last, row: OWN, column, figure: before }),
  ];
  if (left.kind !== 'value' || right.kind !== 'value') return [];
  if (left.value.eq(right.value)) return [PASS];
  if (meets(left.interval, right.interval)) return [{ outcome: 'rounding', findings: [] }];
  return [failed(findingOf({ table, last, column, now, before, isBeside }))];
}

interface Differing {
  readonly table: Table;
  readonly last: Table;
  readonly column: string;
  readonly now: Figure;
  readonly before: Figure;
  readonly isBeside: boolean;
}

function findingOf({ table, last, column, now, before, isBeside }: Differing): Finding {
  const data = {
    place: placed(placeOfTerm({ table, row: LAST, column, figure: now })),
    now: asPrinted(now),
    before: asPrinted(before),
    unit: last.unit.name,
  };
  return {
    rule: lastYearsThreePublic.id,
    severity: lastYearsThreePublic.severity,
    lines: [message(MESSAGES, 'differ', data), message(MESSAGES, 'advice')],
    table: table.id,
    cells: [now, ...(isBeside ? [before] : [])].map(findingCellOf),
    left: now.text.trim(),
    right: before.text.trim(),
    suspects: [],
  };
}
