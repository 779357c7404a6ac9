/** 年初预算 of the text, and the budget it tells of 表07, beside the budget that was published for the year: they may rightly differ. */
import { supplementFromBudget, NO_SUPPLEMENT } from '../../narrative';
import { contextOf, evaluate, keyOf, OUTERMOST, type Expression } from '../../narrative/reading';
import type { TableSet } from '../../tables';
import { ZERO, type Decimal } from '../../amount';
import type { Pair } from '../align/align';
import { plainOf } from '../grammar/plain';
import { compareAmount, statedBy } from '../measure';
import { proofreadMessage } from '../messages';
import type { Part } from '../read/part';
import { SURE } from './number/at';
import { ruleOf } from './rule-ids';
import { LAST_YEARS } from './other-year';
import type { State } from './state';
import { printedLike, whatOfMark } from './words';

const THREE: ReadonlySet<string> = new Set(['T07', 'T13']);
const BUDGETED: ReadonlySet<string> = new Set(['预算数', '年初预算数']);

/** The budget published for the year, as it answers what a form asks and as its tables print it. */
class PublishedBudget {
  private readonly entries: ReadonlyMap<string, { readonly value: string }>;
  private readonly context;

  constructor(state: State, budget: TableSet) {
    const { form, tables, settings } = state.exact;
    this.entries = supplementFromBudget(budget, form.form, tables).entries;
    this.context = contextOf(form.form, budget, NO_SUPPLEMENT, settings);
  }

  /** In 万元; undefined where the budget does not tell it. */
  of({ form: { expression, scope } }: Pair): Decimal | undefined {
    if (!expression) return undefined;
    const plain = plainOf(expression, scope);
    for (const one of alternatives(plain.expression)) {
      if (one.kind === 'entry') {
        const known = this.entries.get(keyOf(one.parts, plain.scope));
        if (known) return ZERO.plus(known.value);
      }
      if (one.kind !== 'cell' || !THREE.has(one.table) || !BUDGETED.has(one.row)) continue;
      const value = evaluate(this.context, { ...one, table: 'B07', row: '预算数' }, OUTERMOST);
      if (value.kind === 'known') return value.value;
    }
    return undefined;
  }
}

const alternatives = (expression: Expression): readonly Expression[] =>
  expression.kind === 'fallback'
    ? [...alternatives(expression.first), ...alternatives(expression.second)]
    : [expression];

/** What it bears out is verified; what differs is a hint, for a budget is adjusted. */
export function judgePublishedBudget(state: State, budget: TableSet): void {
  if (budget.year !== undefined && state.exact.year !== undefined && budget.year !== state.exact.year) return;
  const published = new PublishedBudget(state, budget);
  for (const part of state.parts) for (const pair of part.pairs) judgeOne(state, part, pair, published);
}

function judgeOne(state: State, part: Part, pair: Pair, published: PublishedBudget): void {
  const { mark, unlike, misnamed } = pair;
  const judged = state.byPair.get(pair);
  const stated = mark.kind === 'money' && !misnamed ? statedBy(mark, state.exact) : undefined;
  const right = stated && judged && judged.verdict !== 'contradicted' ? published.of(pair) : undefined;
  if (!stated || !judged || right === undefined) return;
  const compared = compareAmount(stated, right, stated.decimals);
  if (compared !== 'different') {
    if (judged.verdict === 'unchecked')
      Object.assign(judged, {
        verdict: 'verified',
        source: { ...LAST_YEARS, supplement: ['当年公开的预算'] },
      });
    return;
  }
  if (unlike > SURE) return;
  const { start, end } = mark;
  state.notes.push({
    rule: ruleOf(part.section, 'amount'),
    severity: 'hint',
    message: proofreadMessage('published-budget', {
      what: whatOfMark(mark),
      text: part.stream.text.slice(start, end),
      expected: printedLike(mark, right, state.exact),
    }),
    stream: part.stream,
    section: part.section,
    start,
    end,
  });
}
