/** How much more or less than its budget was spent, and the share of the budget told before it: one follows from the other. */
import type { ChangeClaim } from './claims';
import type { Judging } from './judging';
import { differ, fitting, ratioOf, sum } from './ratios';
import { quantity, type Magnitude } from './values';

/** 支出1741.75万元，完成年初预算的100%，决算数大于预算数55.93万元: by the two amounts it was 103.32%. */
export function judgeExcess(judging: Judging, claim: ChangeClaim): void {
  const { completion, turn, of } = claim;
  const [stated, excess] = [completion && judging.stated(completion), judging.stated(claim)];
  if (!completion || !stated || !excess || turn.polarity === 0 || excess.value.isNegative()) return;
  if (isDecided(judging, completion.number.start) || isDecided(judging, claim.number.start)) return;
  const by = quantity(excess);
  const own = of.find(({ account, number }) => account === 'spent' && number.start < completion.number.start);
  const spent = own ? (judging.taken.get(own) ?? []) : [];
  const budgetOf = (one: Magnitude): Magnitude => (turn.polarity > 0 ? differ(one, by) : sum(one, by));
  for (const one of spent) {
    const fits = fitting(stated, one, budgetOf(one));
    if (!fits) continue;
    judging.verify(completion, fits.formula, fits.parts);
    judging.verify(claim, fits.formula, fits.parts);
    return;
  }
  const [one, ...others] = spent;
  // As stated, and as the table has it.
  if (!one || others.some(({ value }) => !value.eq(one.value))) return;
  const budget = budgetOf(one);
  const [right] = budget.value.isPositive() ? ratioOf(one, budget) : [];
  const isSure = completion.isSure && claim.isSure && !completion.hasOthers;
  if (right && isSure) judging.contradict(completion, 'rate', right.value, right.formula, right.parts);
}

const isDecided = ({ opinions }: Judging, start: number): boolean => {
  const verdict = opinions.get(start)?.verdict;
  return verdict === 'verified' || verdict === 'contradicted';
};
