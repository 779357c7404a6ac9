/** Mistakes that hide behind rounding: a figure off the step of its table, a tail larger than chance makes. */
import { Decimal, meets, powerOfTen } from '../../../src/core/amount';
import { evaluateBound, exponentOf, termsOf, type Override } from '../../../src/core/identities';
import type { Figure } from '../../../src/core/tables';
import type { Judgement } from '../../../src/core/check';
import type { GeneratedSet } from '../generate';
import { createRandom } from '../generate/random';
import { printedOf, type CellTruth, type Printed } from './workbook';

const TRIES = 20;

/** A figure of a table with a step, moved by less than half a step to a value that is no multiple of it, so that printed digits tell. */
export function offStep(set: GeneratedSet): CellTruth | undefined {
  const random = createRandom(set.seed * 104729, { decimals: 2, perWanYuan: 1 });
  const printed = printedOf(set);
  const targets = printed.targets.filter(
    ({ figure, text }) => figure.amount?.step !== undefined && text !== '0.00',
  );
  for (let attempt = 0; attempt < TRIES && targets.length > 0; attempt += 1) {
    const { table, figure, text } = random.pick(targets);
    const step = powerOfTen(figure.amount!.step! - table.unit.exponent);
    const most = step.div(2).times(100).minus(1).toNumber();
    const units = random.whole(1, most) * (random.chance(50) ? 1 : -1);
    const after = new Decimal(text).plus(new Decimal(units).div(100)).toFixed(2);
    if (isVisible(printed, figure, new Decimal(after)))
      return { table: table.id, sheet: figure.sheet, at: figure.at, before: figure.text.trim(), after };
  }
  return undefined;
}

/** Whether an equation that must hold can't any more, by the digits that are printed. */
function isVisible({ judgements }: Printed, changed: Figure, value: Decimal): boolean {
  const override: Override = (figure) =>
    figure.amount && {
      value: figure === changed ? value : figure.amount.value,
      decimals: figure.amount.decimals,
    };
  return judgements.some(({ equation: { identity, sign, left, right } }) => {
    if (identity.severity !== 'error' || (sign !== '=' && sign !== '≡')) return false;
    if (![...termsOf(left), ...termsOf(right)].some(({ figure }) => figure === changed)) return false;
    const [one, other] = [evaluateBound(left, override), evaluateBound(right, override)];
    return one.kind === 'value' && other.kind === 'value' && !meets(one.interval, other.interval);
  });
}

const HUNDREDTHS = 100;

/** Odds that so many roundings come to so many units or more, as whole hundredths of a unit, ties to both sides: by adding up one after the other. */
export function oddsOf(parts: number, units: number): number {
  let ways = new Map<number, number>([[0, 1]]);
  for (let part = 0; part < parts; part += 1) {
    const next = new Map<number, number>();
    for (const [sum, odds] of ways)
      for (let error = -HUNDREDTHS / 2; error <= HUNDREDTHS / 2; error += 1)
        next.set(sum + error, (next.get(sum + error) ?? 0) + odds / (HUNDREDTHS + 1));
    ways = next;
  }
  let total = 0;
  for (const [sum, odds] of ways) if (Math.abs(sum) >= (units - 0.5) * HUNDREDTHS) total += odds;
  return total;
}

const KNOWN = new Map<number, number | undefined>();
const IN_A_MILLION = 1e-6;

/** The fewest units that so many figures differ by less than once in a million; none where that is beyond what rounding explains. */
function improbableUnits(figures: number): number | undefined {
  if (!KNOWN.has(figures)) {
    const units = Array.from({ length: Math.floor(figures / 2) }, (_, index) => index + 1);
    KNOWN.set(
      figures,
      units.find((unit) => oddsOf(figures - 1, unit) < IN_A_MILLION),
    );
  }
  return KNOWN.get(figures);
}

const MOST_FIGURES = 40;

/** For each sum of figures rounded alike that has such a tail, its total moved to it. */
export function improbable(set: GeneratedSet): { readonly cell: CellTruth; readonly odds: string }[] {
  return printedOf(set).judgements.flatMap((judgement) => {
    const { equation, left, right } = judgement;
    if (equation.identity.severity !== 'error' || equation.sign !== '=' || equation.left.kind !== 'term')
      return [];
    const { term } = equation.left;
    const figures = figuresIn(judgement);
    if (figures === undefined || figures > MOST_FIGURES || !term.figure?.amount || !left || !right) return [];
    const units = improbableUnits(figures);
    if (units === undefined) return [];
    const unit = powerOfTen(exponentOf(term) - term.figure.amount.decimals);
    const sign = left.value.gte(right.value) ? 1 : -1;
    const wanted = right.value.plus(unit.times(units * sign)).times(powerOfTen(-exponentOf(term)));
    const cell: CellTruth = {
      table: term.table.id,
      sheet: term.figure.sheet,
      at: term.figure.at,
      before: term.figure.text.trim(),
      after: wanted.toFixed(2),
    };
    return [{ cell, odds: oddsOf(figures - 1, units).toExponential(1) }];
  });
}

/** How many figures of one unit and precision are added up; undefined for other equations. */
function figuresIn({ equation }: Judgement): number | undefined {
  const terms = [...termsOf(equation.left), ...termsOf(equation.right)].filter(
    ({ figure }) => figure?.amount,
  );
  const places = new Set(terms.map((term) => exponentOf(term) - term.figure!.amount!.decimals));
  const isMoney = terms.every(({ figure }) => figure?.quantity === 'money');
  const isSum =
    equation.right.kind === 'sum' &&
    equation.right.parts.every(({ of }) => of.kind === 'term' || of.kind === 'sum');
  return isMoney && isSum && places.size === 1 ? terms.length : undefined;
}
