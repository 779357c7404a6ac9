/** A block of amounts that moved, hidden by a wrong figure in its midst. */
import type { Solved } from '../fill/solve';
import type { Equation } from '../identities';
import type { Figure } from '../tables';
import { Budget } from './budget';
import { blockDiagnosis } from './diagnose';
import type { FoundBlock, Search } from './found-block';
import { isEasy, SEVERAL_WORK, type Group } from './groups';
import { slipsAmong } from './peel';
import { componentsOf } from './system';
import type { Culprit, Diagnosis } from './types';

/** Fewer broken equations than that are no block among slips. */
const LEAST_AMONG = 6;
/** Slips of one group that are tried. */
const MOST_TRIED = 3;

/** A block found once a wrong figure in its midst is put right: both are told, and the groups that they explain. */
export function behindSlip(
  search: Search,
  unfilled: ReadonlyMap<Figure, Solved>,
  groups: readonly Group[],
  likeliest: (search: Search, groups: readonly Group[]) => FoundBlock | undefined,
): { diagnoses: Diagnosis[]; groups: ReadonlySet<Group> } | undefined {
  if (groups.flat().length < LEAST_AMONG) return undefined;
  const budget = new Budget(SEVERAL_WORK);
  const open = new Set(groups.flat().map(({ equation }) => equation));
  for (const group of groups.filter(({ length }) => length > 2))
    for (const { culprit, value } of slipsAmong(search.system, group, budget).slice(0, MOST_TRIED)) {
      if (!isEasy(culprit)) continue;
      const system = search.system.after(new Map([[culprit.figure, value]]));
      const left = system.broken.filter(({ equation }) => open.has(equation));
      const beside = { ...search, system, wider: () => system, slips: new Map() };
      const found = likeliest(beside, componentsOf(left));
      if (!found || found.mends.length < LEAST_AMONG) continue;
      const block = blockDiagnosis(system, found, unfilled);
      const slip = slipOf(group, new Set(left.map(({ equation }) => equation)), culprit);
      const told = new Set([...block.explains, ...slip.explains]);
      return {
        diagnoses: [block, slip],
        groups: new Set(groups.filter((one) => one.some(({ equation }) => told.has(equation)))),
      };
    }
  return undefined;
}

/** `left`: what stays broken with the figure put right. */
const slipOf = (group: Group, left: ReadonlySet<Equation>, culprit: Culprit): Diagnosis => ({
  kind: 'cell',
  culprits: [culprit],
  alternatives: [],
  clear: true,
  explains: group.flatMap(({ equation }) => (left.has(equation) ? [] : [equation])),
});
