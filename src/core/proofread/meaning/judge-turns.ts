/** Words of direction without a number, against the two amounts they compare. */
import { Decimal, meets, powerOfTen } from '../../amount';
import type { Stated } from '../measure';
import { basesOf, turnAgainst } from './against';
import type { CompletionClaim, TurnClaim } from './claims';
import { fromOf, type Judging } from './judging';
import type { Magnitude } from './values';
import type { Account } from './words';

export function judgeTurn(judging: Judging, claim: TurnClaim): void {
  if (claim.isReasoned && claim.against === undefined) return judgeReason(judging, claim);
  if (claim.completion) meantByCompletion(judging, claim, claim.completion);
  const all = judging.amountsOf(claim.of, claim.subjects, 'spent', claim.against);
  const then = basesOf(judging, claim);
  const now = claim.base ? all : all.filter(({ known }) => known !== undefined);
  const [one] = now;
  const table = one?.known?.cells[0]?.table;
  const other = then.find(
    ({ givenFor }) => givenFor === undefined || (givenFor === table && claim.turn.polarity !== 0),
  );
  if (claim.completion && !other) return againstCompletion(judging, claim, claim.completion);
  const isSame =
    claim.turn.polarity === 0 && now.some((a) => then.some((b) => meets(a.interval, b.interval)));
  if (!other && one && claim.isSure && claim.subjects.length <= 1) takeSameAsSaid(judging, claim, one);
  if (!isSame && isOfOtherBudget(judging, claim, one)) return void judging.rightTurns.add(claim.turn.start);
  if (!one || !other || !claim.isSure || claim.subjects.length > 1) return;
  if (!claim.base && other.givenFor === undefined && !isOfOneTable(one, other)) {
    // Too little to hold anything against it; what it says may still be so.
    const { against, turn } = claim;
    if (other.expression && !judging.turnsMeant.has(turn.start) && isSaidSo(turn, one, other))
      judging.turnsMeant.set(turn.start, { now: one, then: other, against });
    return;
  }
  if (isSame) {
    judging.rightTurns.add(claim.turn.start);
    judging.turnsMeant.set(claim.turn.start, { now: one, then: other, against: claim.against });
    return;
  }
  // What prints the same is the same; figures of last year's tables are not matched cell by cell, and say nothing of 持平.
  if (claim.turn.polarity === 0 && (printsAlike(judging, one, other) || claim.against?.account === 'spent'))
    return;
  turnAgainst(judging, claim, claim.turn, { one, other }, true);
}

/** 较上年无增减, where nothing of the year before bears it out or contradicts it: it is what its words say. */
function takeSameAsSaid(judging: Judging, { turn, against }: TurnClaim, now: Magnitude): void {
  if (turn.polarity !== 0 || against?.account !== 'spent' || !now.expression) return;
  judging.turnsMeant.set(turn.start, { now, then: undefined, against });
}

/** 完成预算的102.04%，决算数小于预算数: by the rate more was spent; by 100% neither more nor less. */
function againstCompletion(
  judging: Judging,
  { isClear, turn, ...claim }: TurnClaim,
  told: CompletionClaim,
): void {
  const stated = judging.stated(told);
  const expected = stated?.value.comparedTo(WHOLE);
  // Of whatever they are said, it is the same.
  if (!isClear || !told.isClear || !stated || turn.polarity === 0) return;
  if (expected !== 1 && expected !== -1 && expected !== 0) return;
  if (expected === 0 && (told.hasOthers || !isExactly(judging, told, stated))) return;
  if (expected === turn.polarity) return void judging.rightTurns.add(turn.start);
  judging.turns.push({
    from: fromOf({ ...claim, isClear, turn }),
    stated: [told.number.start],
    start: turn.start,
    end: turn.end,
    expected,
    now: `${stated.value.toFixed()}%`,
    then: `${WHOLE.toFixed()}%`,
    formula: '',
  });
}

/** Whether the word says of the two what they are. */
const isSaidSo = ({ polarity }: TurnClaim['turn'], now: Magnitude, then: Magnitude): boolean =>
  polarity === 0 ? meets(now.interval, then.interval) : now.value.comparedTo(then.value) === polarity;

/** What the rate was worked out from is what the word compares. */
function meantByCompletion(judging: Judging, { turn, against }: TurnClaim, told: CompletionClaim): void {
  const meant = judging.meant.get(told.number.start);
  if (meant?.kind !== 'completion') return;
  const { part: now, whole: then } = meant;
  if (isSaidSo(turn, now, then)) judging.turnsMeant.set(turn.start, { now, then, against });
}

/** Whether 100% leaves no room for a difference that rounding hides: as a whole number beside rates with decimals it is meant to the last digit. */
function isExactly(judging: Judging, { of }: CompletionClaim, { decimals }: Stated): boolean {
  if (decimals === 0) return judging.rateDecimals > 0;
  const [spent] = of.flatMap((one) => judging.stated(one) ?? []);
  if (!spent?.value.isPositive()) return false;
  const least = powerOfTen(-spent.decimals).div(spent.value).times(WHOLE);
  return least.gte(powerOfTen(-decimals).div(2));
}

/** What was to be spent, in percent. */
const WHOLE = new Decimal(100);

/** X减少的主要原因, where all that was told of X before rose, and its budget is no larger either. */
function judgeReason(judging: Judging, claim: TurnClaim): void {
  const { turn, subjects, of } = claim;
  const [subject, ...others] = subjects;
  if (!claim.isSure || turn.polarity === 0 || !subject || others.length > 0) return;
  const told = judging.moves.before(subject, turn.start);
  const [first] = told;
  if (!first || told.some(({ polarity }) => polarity === turn.polarity)) return;
  const now = judging.amountsOf(of, subjects, 'spent');
  const budgets = BUDGETS.flatMap((account) =>
    judging.bases(turn.start, subjects, of, { account, period: undefined }),
  );
  const isOfBudget = now.some(({ value }) =>
    budgets.some((budget) => value.comparedTo(budget.value) === turn.polarity),
  );
  if (!isOfBudget) turnAgainst(judging, claim, turn, first, true);
}

/** 年初预算为0万元，全年预算为321.02万元，…决算数小于预算数: 预算数 is whichever it is smaller than. */
function isOfOtherBudget(
  judging: Judging,
  { against, subjects, of, turn }: TurnClaim,
  spent: Magnitude | undefined,
): boolean {
  if (!spent || against === undefined || !BUDGETS.includes(against.account)) return false;
  const told = BUDGETS.map((account) =>
    judging.bases(turn.start, subjects, of, { account, period: against.period }),
  );
  return (
    told.every((budgets) => budgets.length > 0) &&
    told.flat().some(({ value }) => spent.value.comparedTo(value) === turn.polarity)
  );
}

const BUDGETS: readonly Account[] = ['budget', 'full-budget'];

function printsAlike({ books }: Judging, one: Magnitude, other: Magnitude): boolean {
  const { amountDecimals } = books.now.form.form.settings;
  return one.value.toDecimalPlaces(amountDecimals).eq(other.value.toDecimalPlaces(amountDecimals));
}

/** 决算数 and 预算数 of one table: what they are needs no telling. */
const isOfOneTable = (one: Magnitude, other: Magnitude): boolean =>
  one.known?.cells[0] !== undefined && one.known.cells[0].table === other.known?.cells[0]?.table;
