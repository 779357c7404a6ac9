/** What may be written into a workbook that was checked. After an obstacle nothing is: figures behind it can't be relied on. */
import type { CheckResult, Finding } from '../check';
import { obstaclesOf } from '../overview/obstacles';
import { fillsOf, type FillOptions, type Fills } from './edits';

export interface FillPlan extends Fills {
  /** What has to be mended first; while there is any, nothing is filled. */
  readonly obstacles: readonly Finding[];
}

export function planOf(
  { solution, findings }: Pick<CheckResult, 'solution' | 'findings'>,
  options: FillOptions = {},
): FillPlan {
  const obstacles = obstaclesOf({ findings });
  return obstacles.length > 0
    ? { edits: [], refused: [], obstacles }
    : { ...fillsOf(solution, options), obstacles };
}
