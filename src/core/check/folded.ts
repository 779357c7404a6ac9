/** Findings folded into the one that tells their common cause. */
import type { Finding } from './types';

/** Every disagreement by itself: the findings, and those that were folded into each. */
export const unfolded = (findings: readonly Finding[]): readonly Finding[] =>
  findings.flatMap((finding) => [finding, ...(finding.also ?? [])]);
