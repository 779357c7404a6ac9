/** Shares of a whole and rates of completion, against the parts and wholes that the words name. */
import type { Stated } from '../measure';
import type { AmountClaim, ClaimSubject, CompletionClaim, ShareClaim } from './claims';
import { keysOf } from './claims';
import { wholesBeyond } from './beyond';
import { claimAt, type Judging } from './judging';
import { firstRatio, fitting, tellingDigits } from './ratios';
import { figuresMeant, type Magnitude } from './values';

export function judgeShare(judging: Judging, claim: ShareClaim): void {
  const stated = judging.stated(claim);
  if (!stated) return;
  const parts = claim.of.flatMap((one) => judging.taken.get(one) ?? []);
  const { whole } = claim;
  const { figures: named, isWhole } = whole
    ? figuresMeant(judging.books, [whole], 'spent', 'this')
    : { figures: [], isWhole: true };
  const told = whole ? judging.saidOf(whole, claimAt(claim)) : [];
  const ofWhole = [...told, ...named];
  const own = claim.wholes.filter((one) => !whole || !isAnother(whole, one, named, isWhole));
  const said = own.flatMap((one) => judging.taken.get(one) ?? []);
  const beyond = whole ? [] : wholesBeyond(judging, own);
  for (const one of claim.of) judging.shareOf.set(one, stated);
  const isHeld = claim.of.some((one) => judging.holding.has(one)) || named.length === 0;
  const isTotalNear = claim.isNear && (!whole || whole.isTotal);
  const isKnown = isTotalNear || (whole !== undefined && (isWhole || judging.isTold(whole)));
  // A whole that is in doubt itself belies no part that a cell holds.
  const isDoubtful = own.some((one) => judging.doubtful.has(one)) || beyond.length > 0;
  const mayContradict = claim.of.length > 0 && isHeld && isKnown && !isDoubtful;
  // 占收入合计 among the parts of 本年收入合计: what was told just before comes first.
  const wholes = isTotalNear && whole ? [...said, ...ofWhole] : [...ofWhole, ...said];
  ratios(judging, claim, stated, parts, [...wholes, ...beyond], {
    mayContradict,
    isByName: own.length < claim.wholes.length,
  });
}

/** 占项目支出 beside an amount of 基本支出: what the words name is known, and it is something else. */
function isAnother(
  whole: ClaimSubject,
  said: AmountClaim,
  named: readonly Magnitude[],
  isWhole: boolean,
): boolean {
  // 占总支出 in a list of parts is said of what they are parts of.
  if (!isWhole || named.length === 0 || whole.isTotal) return false;
  const own = new Set(keysOf(whole));
  const others = said.subjects.filter(({ cells }) => cells.length > 0);
  return others.length > 0 && others.every((subject) => !keysOf(subject).some((key) => own.has(key)));
}

export function judgeCompletion(judging: Judging, claim: CompletionClaim): void {
  const stated = judging.stated(claim);
  if (!stated) return;
  const now = judging.amountsOf(claim.of, claim.subjects, 'spent');
  const budget = claim.budget ? (judging.taken.get(claim.budget) ?? []) : [];
  const against = (account: CompletionClaim['account']): readonly Magnitude[] =>
    judging.bases(claimAt(claim), claim.subjects, claim.of, { account, period: undefined });
  const bases = against(claim.account);
  const other = against(claim.account === 'budget' ? 'full-budget' : 'budget');
  const isTold =
    !claim.hasOthers && (claim.budget ? claim.budget.account === claim.account : bases.length > 0);
  const isOwn = budget.length > 0 && claim.budget?.account === claim.account;
  const wholes = isOwn ? budget : [...budget, ...bases, ...other];
  if (claim.budget) sparesBudget(judging, claim, claim.budget, stated, now);
  ratios(judging, claim, stated, now, wholes, { mayContradict: isTold, isByName: false });
}

/** A rate of so many digits does not come out by chance: one in a thousand does. */
const TELLING_RATE = 3;

/** 表07's 预算数 is that of the whole year: a budget of its beginning that the rate bears out is another. */
function sparesBudget(
  judging: Judging,
  claim: CompletionClaim,
  budget: AmountClaim,
  stated: Stated,
  now: readonly Magnitude[],
): void {
  const own = judging.quantity(budget);
  const known = judging.opinions.get(budget.number.start);
  const isOther = known?.contradiction?.what === 'amount' && budget.account === 'budget' && claim.isSure;
  if (!own || !isOther || tellingDigits(stated) < TELLING_RATE) return;
  const [expected] = judging.taken.get(budget) ?? [];
  const fits = (whole: Magnitude): boolean => now.some((one) => fitting(stated, one, whole) !== undefined);
  if (fits(own) && expected && !fits(expected)) judging.leaveOpen(budget);
}

function ratios(
  judging: Judging,
  claim: ShareClaim | CompletionClaim,
  stated: Stated,
  parts: readonly Magnitude[],
  wholes: readonly Magnitude[],
  { mayContradict, isByName }: { readonly mayContradict: boolean; readonly isByName: boolean },
): void {
  const { first, fits } = firstRatio(stated, parts, wholes);
  if (fits) {
    judging.verify(claim, fits.formula, fits.parts);
    judging.meant.set(claim.number.start, { kind: claim.kind, part: fits.part, whole: fits.whole });
    judging.borneOut(
      claim.kind === 'completion' && claim.budget ? [...claim.of, claim.budget] : claim.of,
      fits.parts,
    );
    const isOfCell = claim.of.some((one) => judging.holding.has(one));
    if (claim.kind === 'completion' && claim.isSure && isOfCell) judging.chain([claim]);
    return;
  }
  if (first && claim.isSure && mayContradict)
    judging.contradict(claim, 'rate', first.value, first.formula, first.parts, isByName);
}
