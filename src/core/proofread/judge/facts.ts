/**
 * What the text itself says that neither tables nor supplement hold: budgets, last year's figures, counts. Read once,
 * they serve to check what follows from them; a figure that nothing else touches stays unchecked.
 */
import { add, printedInterval, subtract, type Decimal, type Interval } from '../../amount';
import { givenUnder, type Supplement, type SupplementEntry } from '../../narrative';
import { evaluate, keyOf, unitOf, type Context, type Expression, type Scope } from '../../narrative/reading';
import type { Pair } from '../align/align';
import type { Frame } from '../grammar/form-mark';
import { plainOf, type Within } from '../grammar/plain';
import type { Opinion } from '../meaning';
import type { Part } from '../read/part';
import { isOfOtherYear } from '../read/said-years';
import { NEARLY } from '../text/lexicon';
import type { Mark } from '../text/marks';
import { BREAK, textPlaceKey } from '../text/stream';
import { asPercent, compareRate, intervalOf, statedBy } from '../measure';

interface TextFact {
  readonly key: string;
  readonly entry: SupplementEntry;
  readonly interval: Interval;
  /** Where it was read. */
  readonly pair: Pair;
  /** The text says another figure from which it follows: 上年 from 增加 and 本年. */
  readonly derived: boolean;
}

export interface Facts {
  readonly byKey: ReadonlyMap<string, TextFact>;
  /** Tables, the office's supplement, and what the text says. */
  readonly context: Context;
  readonly intervals: ReadonlyMap<string, Interval>;
}

/** What was worked out from a change in another paragraph: of what it is, is not sure enough to hold anything against it. */
export function isToldElsewhere(
  { derived, pair }: Pick<TextFact, 'derived' | 'pair'>,
  { stream: { text } }: Part,
  { start }: Mark,
): boolean {
  const end = text.indexOf(BREAK, start);
  const { mark } = pair;
  return derived && (mark.start < text.lastIndexOf(BREAK, start) || (end >= 0 && mark.start > end));
}

/** The key of an expression that is one entry of the supplement, also through names. */
function entryOf(expression: Expression, scope: Scope): string | undefined {
  if (expression.kind === 'entry') return keyOf(expression.parts, scope);
  if (expression.kind !== 'name') return undefined;
  const bound = scope.names.get(expression.name);
  return bound && entryOf(bound.expression, bound.scope);
}

/** The same, also of an entry that stands in for cells the tables do not print. */
export function entryMeant(context: Context, expression: Expression, scope: Scope): string | undefined {
  const { expression: plain, scope: within } = standingFor(context, expression, scope);
  return entryOf(plain, within);
}

/** What stands in for cells that the tables do not print; an expression that does for none as it is. */
function standingFor(context: Context, expression: Expression, scope: Scope): Within {
  const plain = plainOf(expression, scope);
  if (plain.expression.kind !== 'fallback' || plain.expression.first.kind !== 'cell') return plain;
  const { first, second } = plain.expression;
  return evaluate(context, first, plain.scope).kind === 'missing'
    ? standingFor(context, second, plain.scope)
    : plain;
}

/** More than the tail of a last place. */
const MORE = 0.01;

const isMore = (parts: Expression, rest: Decimal): boolean => parts.kind === 'sum' && rest.gt(MORE);

/** 全年预算为52.00万元 where the form asks for what was budgeted at the beginning of the year. */
const LATER_BUDGET = /(?:全年|调整后?)预算/;
const isOfOtherBudget = ({ mark, form }: Pair): boolean =>
  LATER_BUDGET.test(mark.before) && !LATER_BUDGET.test(form.before);

class Gathering {
  readonly found = new Map<string, TextFact>();
  context: Context;

  constructor(
    private readonly base: Context,
    private readonly parts: readonly Part[],
    private readonly opinions: ReadonlyMap<string, Opinion>,
  ) {
    this.context = base;
  }

  put(key: string, value: Decimal, decimals: number, pair: Pair, derived?: Interval): void {
    if (this.found.has(key) || givenUnder(this.base.supplement, key)) return;
    // What was never below 0 was not below 0 last year: its change was read of something else.
    if (derived && value.isNegative()) return;
    const { name } = unitOf(this.base.settings);
    const interval = derived ?? printedInterval(value, decimals);
    this.found.set(key, {
      key,
      entry: { value: value.toFixed(), unit: name },
      interval,
      pair,
      derived: derived !== undefined,
    });
    const entries = new Map([
      ...this.context.supplement.entries,
      [key, { value: value.toFixed(), unit: name }],
    ]);
    const supplement: Supplement = { ...this.context.supplement, entries };
    this.context = { ...this.context, supplement };
  }

  intervals(): ReadonlyMap<string, Interval> {
    return new Map([...this.found].map(([key, { interval }]) => [key, interval]));
  }

  plain(pair: Pair): void {
    const { mark, form } = pair;
    const key = form.expression && entryMeant(this.base, form.expression, form.scope);
    const stated = statedBy(mark, this.base);
    if (isOfOtherBudget(pair)) return;
    if (key !== undefined && stated && mark.kind !== 'percent')
      this.put(key, stated.value, stated.decimals, pair);
  }

  /** 增加 65.34 of 629.09: last year it was 563.75. */
  difference(pair: Pair, part: Part, at: number): void {
    const { mark, form } = pair;
    if (!form.expression) return;
    const { expression, scope } = plainOf(form.expression, form.scope);
    const stated = statedBy(mark, this.base);
    if (expression.kind !== 'binary' || expression.operator !== '−' || !stated || mark.kind !== 'money')
      return;
    const [left, right] = [
      evaluate(this.context, expression.left, scope),
      evaluate(this.context, expression.right, scope),
    ];
    if ((left.kind === 'known') === (right.kind === 'known')) return;
    const open = left.kind === 'known' ? expression.right : expression.left;
    const key = entryMeant(this.base, open, scope);
    const other = left.kind === 'known' ? left : right;
    if (key === undefined || other.kind !== 'known') return;
    const knownSide = left.kind === 'known' ? expression.left : expression.right;
    const own = printedInterval(stated.value, stated.decimals);
    const known =
      intervalOf(this.context, knownSide, scope, this.intervals()) ?? printedInterval(other.value, 2);
    const up = left.kind !== 'known';
    const choose = (plus: boolean): void =>
      this.put(
        key,
        plus ? other.value.plus(stated.value) : other.value.minus(stated.value),
        stated.decimals,
        pair,
        plus ? add(known, own) : subtract(known, own),
      );
    const rate = this.rateBeside(pair, part, at);
    const fits = (base: Decimal): boolean =>
      rate !== undefined &&
      !base.isZero() &&
      compareRate(rate, [asPercent(stated.value.div(base))], undefined) === 'same';
    const [plus, minus] = [other.value.plus(stated.value), other.value.minus(stated.value)];
    choose(fits(plus) === fits(minus) ? up : fits(plus));
  }

  /** The percentage said right after an amount. */
  private rateBeside(pair: Pair, part: Part, at: number) {
    const next = part.pairs.slice(at + 1, at + 3).find(({ mark }) => mark.kind === 'percent');
    return next && next.form.group === pair.form.group ? statedBy(next.mark, this.base) : undefined;
  }

  /** 与上年持平: last year it was the same. */
  same(pair: Pair): void {
    if (pair.mark.direction?.polarity !== 0 || NEARLY.test(pair.mark.before)) return;
    for (const frame of pair.form.frames) this.sameIn(frame, pair);
  }

  private sameIn({ cases, index, scope }: Frame, pair: Pair): void {
    const when = cases[index]?.when;
    if (when?.kind !== 'compare' || when.comparison !== '=') return;
    const sides = [when.left, when.right];
    for (const [at, side] of sides.entries()) {
      const other = sides[1 - at];
      const key = entryMeant(this.base, side, scope);
      if (key === undefined || !other || evaluate(this.context, side, scope).kind === 'known') continue;
      const value = evaluate(this.context, other, scope);
      const interval = intervalOf(this.context, other, scope, this.intervals());
      if (value.kind === 'known' && interval) this.put(key, value.value, 2, pair, interval);
    }
  }

  /** The whole of several parts, where not all parts are said: a budget also holds items without expenditure. */
  whole(pair: Pair): void {
    const { mark, form } = pair;
    if (!form.expression) return;
    const { expression, scope } = standingFor(this.base, form.expression, form.scope);
    if (expression.kind !== 'fallback') return;
    const key = entryOf(expression.first, scope);
    const stated = statedBy(mark, this.base);
    if (key === undefined || !stated) return;
    const parts = evaluate(this.context, expression.second, scope);
    const given = parts.kind === 'known' && !parts.entries.some((entry) => this.found.has(entry));
    if (given) return;
    if (parts.kind === 'known' && !isMore(expression.second, stated.value.minus(parts.value))) return;
    this.put(key, stated.value, stated.decimals, pair);
  }

  /** What is said of another year answers nothing that is asked of this one. */
  private isOfThisYear({ mark, form }: Pair, { years }: Part): boolean {
    if (!isOfOtherYear(this.base.year, years, mark)) return true;
    const key = form.expression && entryMeant(this.base, form.expression, form.scope);
    return key !== undefined && this.base.form.questions.get(key)?.previous !== undefined;
  }

  each(visit: (pair: Pair, part: Part, at: number) => void): void {
    for (const part of this.parts)
      for (const [at, pair] of part.pairs.entries())
        if (!pair.misnamed && !this.isCells(pair, part) && this.isOfThisYear(pair, part))
          visit(pair, part, at);
  }

  /** Its own words name a cell, which holds it: then it is no answer to what the tables do not hold. */
  private isCells({ mark }: Pair, { stream }: Part): boolean {
    const opinion = this.opinions.get(textPlaceKey(stream, mark.start));
    return mark.kind === 'money' && opinion?.verdict === 'verified' && opinion.source.kind === 'cell';
  }
}

/** Reads what the text says, in the order in which one thing follows from another. */
export function factsOf(
  context: Context,
  parts: readonly Part[],
  opinions: ReadonlyMap<string, Opinion>,
): Facts {
  const gathering = new Gathering(context, parts, opinions);
  gathering.each((pair) => gathering.plain(pair));
  gathering.each((pair) => gathering.whole(pair));
  gathering.each((pair, part, at) => gathering.difference(pair, part, at));
  gathering.each((pair) => gathering.same(pair));
  return { byKey: gathering.found, context: gathering.context, intervals: gathering.intervals() };
}
