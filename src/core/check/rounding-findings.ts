/** What is told of rounding: tails one hint a table, tails too large for chance, the step that figures keep to, cutting off. */
import { isImprobable, isImprobableOf } from '../amount';
import { message } from '../messages';
import type { Table } from '../tables';
import { failureOf, tailsOf } from './equation-findings';
import type { Judgement } from './judge';
import { CUT_OFF, IMPROBABLE_TAIL, ROUNDING_STEP } from './kinds';
import { CHECK_MESSAGES } from './messages';
import { stepText } from './off-step';
import { roundedSum } from './rounded-sum';
import type { Rounding } from './reading';
import { mayBeCutOff } from './rounding';
import type { Finding } from './types';

export function roundingFindings(
  judgements: readonly Judgement[],
  tables: readonly Table[],
  rounding: Rounding | undefined,
): Finding[] {
  const isCut = rounding?.cut !== undefined;
  const tooMuch = judgements.filter((judgement) => isTooMuch(judgement, isCut));
  const explained = !isCut && tooMuch.length > 0 && mayBeCutOff(judgements) ? fitsCutting : () => false;
  const improbable = new Set(tooMuch.filter((judgement) => !explained(judgement)));
  return [
    ...[...improbable].flatMap(improbableFinding),
    ...tailsOf(judgements.filter((judgement) => !improbable.has(judgement))),
    ...stepFindings(tables),
    ...(isCut ? [cutFinding()] : []),
  ];
}

/** Within what rounding could come to at worst, and rarer than one in a million. */
function isTooMuch(judgement: Judgement, isCut: boolean): boolean {
  const { outcome, equation } = judgement;
  if (outcome !== 'rounding' || equation.sign !== '=' || equation.identity.severity === 'info') return false;
  const sum = roundedSum(judgement);
  if (!sum) return false;
  if (!sum.even) return !isCut && isImprobableOf(sum.widths, sum.off.times(sum.widest));
  return isCut ? isImprobable(sum.filled, sum.off.minus(sum.lean)) : isImprobable(sum.figures, sum.off);
}

/** What cutting off would leave, in a set that may have been cut off, is no warning. */
function fitsCutting(judgement: Judgement): boolean {
  const sum = roundedSum(judgement);
  return sum?.even === true && !isImprobable(sum.filled, sum.off.minus(sum.lean));
}

/** As a failure is told, with the odds in place of a limit that it keeps to. */
function improbableFinding(judgement: Judgement): Finding[] {
  const failure = failureOf(judgement);
  if (!failure) return [];
  const { rounding, lines, ...told } = failure;
  const data = {
    count: String(roundedSum(judgement)?.figures ?? 0),
    difference: failure.difference ?? '',
    rounding: rounding ?? '',
  };
  return [
    {
      ...told,
      rule: IMPROBABLE_TAIL.id,
      severity: 'warning',
      lines: [...lines.slice(0, 1), message(CHECK_MESSAGES, 'improbableAdvice', data)],
    },
  ];
}

/** Tables with one step are told together. */
function stepFindings(tables: readonly Table[]): Finding[] {
  const bySteps = new Map<string, Table[]>();
  for (const table of tables) {
    const step = stepText(table);
    if (step !== undefined) bySteps.set(step, [...(bySteps.get(step) ?? []), table]);
  }
  return [...bySteps].map(([step, own]) => ({
    rule: ROUNDING_STEP.id,
    severity: 'hint',
    lines: [
      message(CHECK_MESSAGES, 'step', { tables: own.map(({ name }) => name), step }),
      message(CHECK_MESSAGES, 'stepAdvice', { step }),
    ],
    ...(own[0] ? { table: own[0].id } : {}),
    cells: [],
    suspects: [],
  }));
}

const cutFinding = (): Finding => ({
  rule: CUT_OFF.id,
  severity: 'hint',
  lines: [message(CHECK_MESSAGES, 'cut'), message(CHECK_MESSAGES, 'cutAdvice')],
  cells: [],
  suspects: [],
});
