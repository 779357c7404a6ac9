/** The arithmetic of a finding as a person writes it: `219.09 ≠ 219.10，差 0.01，四舍五入最多可解释 0.05`. */
import type { CheckResult, Finding } from '../../core/check';
import { ROUNDING_TAIL } from '../../core/check/kinds';
import type { RelationSign } from '../../core/identities';
import type { Speech } from './speech';

const BROKEN: Readonly<Record<RelationSign, string>> = { '=': '≠', '≡': '≠', '≤': '>', '≥': '<' };

/** The signs of the relations that were asked, by rule. */
export const signsOf = ({ binding }: CheckResult): ReadonlyMap<string, RelationSign> =>
  new Map(binding.equations.map(({ identity, sign }) => [identity.id, sign]));

/** Undefined where the two sides are not known, or read alike at the decimals that are printed. */
export function arithmeticText(
  finding: Finding,
  signs: ReadonlyMap<string, RelationSign>,
  { say }: Speech,
): string | undefined {
  const { left, right, difference, rounding } = finding;
  if (left === undefined || right === undefined || left === right) return undefined;
  const sign = BROKEN[signs.get(finding.rule) ?? '='];
  const explained = finding.rule === ROUNDING_TAIL.id ? 'withinRounding' : 'beyondRounding';
  return [
    say('differs', { left: left || say('blank'), sign, right: right || say('blank') }),
    ...(difference === undefined ? [] : [say('byDifference', { difference })]),
    ...(rounding === undefined ? [] : [say(explained, { rounding })]),
  ].join('');
}
