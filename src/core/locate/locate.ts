/** Locates the culprits over all identities at once: the smallest change that satisfies every broken one and breaks none. */
import type { Judgement } from '../check/judge';
import type { Solved } from '../fill/solve';
import type { Figure, TableSet } from '../tables';
import { Blanks } from './blanks';
import { Budget } from './budget';
import { blockDiagnosis, fewOf, severalOf, singleOf } from './diagnose';
import type { Search } from './found-block';
import { SEVERAL_WORK, slipsIn, type Group, type Singles } from './groups';
import { likeliest } from './likeliest';
import { linesOf, openLinesOf, silentLinesOf } from './line';
import { blocksIn } from './moved';
import { System, componentsOf } from './system';
import { isHard } from './line';
import type { Diagnosis } from './types';

/** Equations looked at in search of slipped blocks. */
const BLOCK_WORK = 60000;

/**
 * Blocks first, then by the equations they explain. Nothing where no error was judged.
 * `unfilled`: blanks that ought to hold a figure; equations over them are `missing-input`.
 */
export function locate(
  judgements: readonly Judgement[],
  set: TableSet,
  unfilled: ReadonlyMap<Figure, Solved> = new Map(),
): readonly Diagnosis[] {
  const isBroken = judgements.some(
    ({ outcome, equation }) => outcome === 'fail' && equation.identity.severity === 'error',
  );
  if (!isBroken && unfilled.size === 0) return [];
  const lines = linesOf(judgements);
  const system = new System(lines);
  const groups = componentsOf(system.broken);
  const singles: Singles = new Map(groups.map((group) => [group, singleOf(system, group)]));
  const whole = new System([...lines, ...openLinesOf(judgements)]);
  const search = {
    system: whole,
    blanks: new Blanks(whole, unfilled),
    slips: slipsIn(groups, singles),
    wider: once(() => new System([...whole.lines, ...silentLinesOf(judgements)])),
    budget: new Budget(BLOCK_WORK),
  };
  const { blocks, open, beside } = blocksIn(search, set, unfilled, groups, singles);
  const hidden = blocks.length === 0 ? hiddenBlock(search, set, unfilled) : [];
  const rest = new Budget(SEVERAL_WORK);
  const left = open.filter((group) => !isExplained(group, hidden));
  const found = left.map((group) => singles.get(group) ?? severalOf(system, group, rest));
  return [...hidden, ...blocks, ...beside, ...behindOthers(system, left, found, rest)];
}

/**
 * A figure that was wrong when it was copied into another table keeps what ties the two: neither can be mended alone. What is
 * clear in one is changed first, and what then is clear in the other is told.
 */
function behindOthers(
  system: System,
  groups: readonly Group[],
  found: readonly Diagnosis[],
  budget: Budget,
): readonly Diagnosis[] {
  const base = new Map(
    found
      .filter(isSure)
      .flatMap(({ kind, culprits }) =>
        (kind === 'cell' ? culprits.slice(0, 1) : culprits).map(
          ({ figure, value }) => [figure, value] as const,
        ),
      ),
  );
  if (base.size === 0) return found;
  return found.map((one, at) => {
    const group = groups[at];
    if (isSure(one) || !group) return one;
    const few = fewOf(system, group, budget, base);
    return few && isSure(few) && group.every(({ equation }) => few.explains.includes(equation)) ? few : one;
  });
}

/** All figures of blocks that stand beside the names they belong to. */
export const misplacedIn = (diagnoses: readonly Diagnosis[]): ReadonlySet<Figure> =>
  new Set(diagnoses.flatMap(({ block }) => block?.area.flatMap(({ figure }) => figure ?? []) ?? []));

const isSure = ({ kind, clear }: Diagnosis): boolean => clear && (kind === 'cell' || kind === 'cells');

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** A block that left blanks behind, so that no equation it broke could be judged; filled with what they lack, some would not hold. */
function hiddenBlock(search: Search, set: TableSet, unfilled: ReadonlyMap<Figure, Solved>): Diagnosis[] {
  const { system, blanks } = search;
  const broken = system.lines.filter(
    (line) =>
      isHard(line) &&
      line.judgement.outcome === 'missing-input' &&
      line.equation.sign !== '≡' &&
      !system.holds(line, blanks.values),
  );
  const found = likeliest(search, set, unfilled, componentsOf(broken));
  return found ? [blockDiagnosis(found.system ?? system, found, unfilled)] : [];
}

function isExplained(group: Group, diagnoses: readonly Diagnosis[]): boolean {
  const explained = new Set(diagnoses.flatMap(({ explains }) => explains));
  return group.every(({ equation }) => explained.has(equation));
}
