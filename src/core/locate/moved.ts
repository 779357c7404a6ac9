/** Blocks of amounts that moved, one after another, with what else is wrong beside them. */
import type { Solved } from '../fill/solve';
import type { Figure, TableSet } from '../tables';
import { findAmong } from './among';
import { behindSlip } from './behind-slip';
import { Budget } from './budget';
import { blockDiagnosis, severalOf, singleOf } from './diagnose';
import type { FoundBlock, Search } from './found-block';
import { isEasy, SEVERAL_WORK, type Group, type Singles } from './groups';
import type { Line } from './line';
import { likeliest } from './likeliest';
import { LEAST_PROOF } from './misplaced';
import type { NewValues, System } from './system';
import { componentsOf } from './system';
import { isHard } from './line';
import type { Diagnosis } from './types';

/** Slipped blocks in one workbook; beyond that, something else is the matter. */
const MOST_BLOCKS = 6;
/** A block that moved fewer cells than that is no better an explanation than single cells. */
const LEAST_MOVED = 3;

export function blocksIn(
  search: Search,
  set: TableSet,
  unfilled: ReadonlyMap<Figure, Solved>,
  groups: readonly Group[],
  singles: Singles,
): { blocks: Diagnosis[]; open: readonly Group[]; beside: Diagnosis[] } {
  const blocks: Diagnosis[] = [];
  const beside: Diagnosis[] = [];
  let open = groups;
  while (blocks.length < MOST_BLOCKS) {
    const found = likeliest(search, set, unfilled, open) ?? findAmong(search, set.tables, open);
    if (!found) {
      const behind = behindSlip(
        search,
        unfilled,
        open.filter((group) => !singles.get(group)),
        (beside, left) => likeliest(beside, set, unfilled, left),
      );
      if (!behind) break;
      blocks.push(...behind.diagnoses);
      open = open.filter((group) => !behind.groups.has(group));
      continue;
    }
    const lacking = [...found.unsolved].flatMap((figure) => search.system.linesWith(figure));
    const mended = new Set([...found.mends, ...lacking]);
    const explained = open.filter((group) => group.some((line) => mended.has(line)));
    if (explained.every((group) => singles.get(group)) && found.changes.size < LEAST_MOVED) break;
    if (found.drift && areLikelier(search.system, explained, found)) break;
    blocks.push(blockDiagnosis(found.system ?? search.system, found, unfilled));
    beside.push(...besideOf(search.system, found.changes, explained, mended));
    open = open.filter((group) => !explained.includes(group));
  }
  return { blocks, open, beside };
}

/** Two slips that a hand easily makes agree with all of their group but two relations: what moved must have more to say. */
function areLikelier(system: System, groups: readonly Group[], { proof }: FoundBlock): boolean {
  const budget = new Budget(SEVERAL_WORK);
  const pairs = groups.map((group) => severalOf(system, group, budget));
  if (!pairs.every(({ kind, clear, culprits }) => kind === 'cells' && clear && culprits.every(isEasy)))
    return false;
  const cells = pairs.flatMap(({ culprits }) => culprits).length;
  return proof < groups.flat().length - cells + LEAST_PROOF;
}

/** What is broken beside a block, once that is put back: one cell each, or nothing is said of it. */
function besideOf(
  system: System,
  changes: NewValues,
  groups: readonly Group[],
  mended: ReadonlySet<Line>,
): Diagnosis[] {
  const left = groups
    .flat()
    .filter((line) => !mended.has(line) && isHard(line) && !system.holds(line, changes));
  return componentsOf(left).flatMap((group) => singleOf(system, group, changes) ?? []);
}
