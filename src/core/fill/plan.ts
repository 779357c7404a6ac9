/** What may be written into a workbook that was checked. After an obstacle nothing is: figures behind it can't be relied on. */
import type { CheckResult, Finding } from '../check';
import { obstaclesOf } from '../overview/obstacles';
import { fillsOf, type FillOptions, type Fills } from './edits';
import { withheldFills } from './withhold';

export interface FillPlan extends Fills {
  /** What has to be mended first; while there is any, nothing is filled. */
  readonly obstacles: readonly Finding[];
}

export function planOf(
  result: Pick<CheckResult, 'solution' | 'binding' | 'findings'>,
  options: FillOptions = {},
): FillPlan {
  const obstacles = obstaclesOf(result);
  return obstacles.length > 0
    ? { edits: [], refused: [], withheld: [], obstacles }
    : { ...fillsOf(result.solution, options, withheldFills(result)), obstacles };
}
