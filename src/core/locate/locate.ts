/** Locates the culprits over all identities at once: the smallest change that satisfies every broken one and breaks none. */
import type { Judgement } from '../check/judge';
import type { Solved } from '../fill/solve';
import type { Equation } from '../identities';
import type { Figure, TableSet } from '../tables';
import { Blanks } from './blanks';
import { findBlock } from './blocks';
import { type FoundBlock, type Search, worth } from './found-block';
import { Budget } from './budget';
import { moneyOf } from './copies';
import { blanksBehind, blockDiagnosis, severalOf, singleOf } from './diagnose';
import type { Line } from './line';
import { linesOf, openLinesOf, silentLinesOf } from './line';
import { findMisplaced, LEAST_PROOF } from './misplaced';
import { slipsAmong } from './peel';
import type { NewValues } from './system';
import { System, componentsOf, isHard } from './system';
import type { Culprit, Diagnosis } from './types';

/** Equations looked at in search of slipped blocks. */
const BLOCK_WORK = 60000;
/** Equations looked at for groups that no single cell mends. */
const SEVERAL_WORK = 20000;
/** Slipped blocks in one workbook; beyond that, something else is the matter. */
const MOST_BLOCKS = 6;
/** Nats up to which a single slip needs no other explanation. */
const CLEAR_SLIP = 7;
/** Equations that one cell seldom mends by chance. */
const LEAST_MENDED = 3;
/** A block that moved fewer cells than that is no better an explanation than single cells. */
const LEAST_MOVED = 3;

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
  return [
    ...hidden,
    ...blocks,
    ...beside,
    ...left.map((group) => singles.get(group) ?? severalOf(system, group, rest)),
  ];
}

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

type Group = readonly Line[];
type Singles = ReadonlyMap<Group, Diagnosis | undefined>;

function blocksIn(
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
    const found = likeliest(search, set, unfilled, open);
    if (!found) {
      const behind = behindSlip(
        search,
        set,
        unfilled,
        open.filter((group) => !singles.get(group)),
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

/** Fewer broken equations than that are no block among slips. */
const LEAST_AMONG = 6;
/** Slips of one group that are tried. */
const MOST_TRIED = 3;

/** A block found once a wrong figure in its midst is put right: both are told, and the groups that they explain. */
function behindSlip(
  search: Search,
  set: TableSet,
  unfilled: ReadonlyMap<Figure, Solved>,
  groups: readonly Group[],
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
      const found = likeliest(beside, set, unfilled, componentsOf(left));
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

/** One shift by a row, unless that leaves blanks in the table and shifts that differ explain more. */
function likeliest(
  search: Search,
  { tables }: TableSet,
  unfilled: ReadonlyMap<Figure, Solved>,
  groups: readonly Group[],
): FoundBlock | undefined {
  const block = findBlock(search, tables, groups);
  if (block && !leavesBlanks(search, block, unfilled)) return block;
  const drift = findMisplaced(search, tables, groups);
  if (!block || !drift) return block ?? drift;
  return worth(drift) > worth(block) && drift.proof > block.proof ? drift : block;
}

function leavesBlanks({ system }: Search, block: FoundBlock, unfilled: ReadonlyMap<Figure, Solved>): boolean {
  const behind = blanksBehind(system, block, unfilled);
  return moneyOf(block.table).some(({ figure }) => figure && unfilled.has(figure) && !behind.has(figure));
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

/** Broken equations that one slip of the hand explains, with their group. */
const slipsIn = (groups: readonly Group[], singles: Singles): ReadonlyMap<Line, Group> =>
  new Map(
    groups
      .filter((group) => isSlip(group, singles.get(group)))
      .flatMap((group) => group.map((line) => [line, group] as const)),
  );

/** One cell that mends several equations at once, or with a figure that a hand easily makes of the right one. */
function isSlip(group: Group, diagnosis: Diagnosis | undefined): boolean {
  const [first] = diagnosis?.culprits ?? [];
  return first !== undefined && (group.length >= LEAST_MENDED || isEasy(first));
}

const isEasy = ({ cost }: Culprit): boolean => cost < CLEAR_SLIP;
