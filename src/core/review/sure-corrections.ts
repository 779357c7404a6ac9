/** What findings of a document's tables are sure of, as corrections of its text. */
import { check, type CheckOptions, type Finding } from '../check';
import { BLANK } from '../check/kinds';
import { planOf } from '../fill';
import { tryFixes, wantedFixes, type Fix, type FixTrial } from '../fix';
import { isSamePlace } from '../grid';
import type { TextCorrection } from '../proofread/types';
import { CellsInText } from './cells-in-text';
import type { Review } from './types';

/** By finding; one that names no certain way, or whose cells the file does not have, is not among them. */
export function sureCorrections(review: Review): ReadonlyMap<Finding, readonly TextCorrection[]> {
  const cells = new CellsInText(review);
  return new Map(
    sureOf(review).flatMap((fix) => {
      const corrections = inCells(fix, cells);
      return corrections ? fix.findings.map((finding) => [finding, corrections] as const) : [];
    }),
  );
}

const sureOf = (review: Review): readonly Fix[] => [
  ...wantedFixes({ result: review.check }),
  ...sureFills(review),
];

/** Blanks that other figures determine, where nothing has to be mended first. */
function sureFills({ check: result }: Review): readonly Fix[] {
  const { edits } = planOf(result);
  const isPlanned = (one: Finding['suspects'][number]): boolean =>
    edits.some((edit) => isSamePlace(edit, one) && edit.after === one.suggestion);
  return result.findings
    .filter(({ rule, suspects }) => rule === BLANK.id && suspects.length > 0 && suspects.every(isPlanned))
    .map((finding) => ({ suspects: finding.suspects, findings: [finding] }));
}

/** A table's blanks may be filled in part: those that wait stay told. */
const partly = ({ suspects }: Fix): Fix => ({ suspects, findings: [] });

function inCells({ suspects }: Fix, cells: CellsInText): readonly TextCorrection[] | undefined {
  const made = suspects.flatMap((one) => cells.correction(one) ?? []);
  return made.length === suspects.length ? made : undefined;
}

export interface TriedCorrections {
  readonly corrections: readonly TextCorrection[];
  /** Fixes that would bring something new, or that the file has no cell for. */
  readonly left: number;
}

/** All that there are, tried on a copy of the tables first. */
export async function triedCorrections(
  review: Review,
  options: CheckOptions,
  rest: () => Promise<void>,
): Promise<TriedCorrections> {
  const cells = new CellsInText(review);
  const wanted = [...wantedFixes({ result: review.check }), ...sureFills(review).map(partly)];
  const fixes = wanted.filter((fix) => inCells(fix, cells) !== undefined);
  const grids = review.grids.map(({ grid }) => grid);
  const trial: FixTrial = { grids, result: review.check, check: (now) => check(now, options), rest };
  const { good } = fixes.length === 0 ? { good: [] } : await tryFixes(fixes, trial);
  return {
    corrections: good.flatMap((fix) => inCells(fix, cells) ?? []),
    left: wanted.length - good.length,
  };
}
