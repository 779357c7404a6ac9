/** What keeps a check from being carried through: figures behind these findings can't be relied on, so nothing is worked out from them. */
import type { CheckResult, Finding } from '../check';

const OBSTACLES: ReadonlySet<string> = new Set(['unreadable', 'SET-1', 'CELL-2']);

export const obstaclesOf = ({ findings }: Pick<CheckResult, 'findings'>): readonly Finding[] =>
  findings.filter(({ rule }) => OBSTACLES.has(rule));
