/** What keeps a check from being carried through: figures behind these findings can't be relied on, so nothing is worked out from them. */
import type { CheckResult, Finding } from '../check';
import { GENERAL_KINDS } from '../check/kinds';
import { RULES } from '../rules';

const OBSTACLES: ReadonlySet<string> = new Set(
  [...GENERAL_KINDS, ...RULES].filter(({ isObstacle }) => isObstacle).map(({ id }) => id),
);

export const obstaclesOf = ({ findings }: Pick<CheckResult, 'findings'>): readonly Finding[] =>
  findings.filter(({ rule }) => OBSTACLES.has(rule));
