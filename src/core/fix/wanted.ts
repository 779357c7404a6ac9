/** The sure fixes that can be made now. */
import type { CheckResult } from '../check';
import { planOf } from '../fill';
import { isSamePlace } from '../grid';
import { sureFixes, type Fix } from './sure';

/** What is worked out from other figures waits like a fill, where it has to. */
export function wantedFixes({ result }: { readonly result: CheckResult }): readonly Fix[] {
  const { withheld, obstacles } = planOf(result);
  const solved = [...result.solution.solved.values()].map(({ figure }) => figure);
  const waiting = obstacles.length > 0 ? solved : withheld;
  return sureFixes(result.findings).filter(
    ({ suspects }) => !suspects.some((one) => waiting.some((place) => isSamePlace(place, one))),
  );
}
