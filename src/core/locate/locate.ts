/** Locates the culprits over all identities at once: the smallest change that satisfies every broken one and breaks none. */
import type { Judgement } from '../check/judge';
import type { Solved } from '../fill/solve';
import type { Figure, Table, TableSet } from '../tables';
import { findBlock } from './blocks';
import { blockDiagnosis, severalOf, singleOf } from './diagnose';
import type { Line } from './line';
import { linesOf, openLinesOf } from './line';
import { System, componentsOf } from './system';
import type { Diagnosis } from './types';

/** Slipped blocks in one workbook; beyond that, something else is the matter. */
const MOST_BLOCKS = 6;
/** As many groups, each with a likely cell, are as many slips of the hand; more may be one slipped block. */
const MOST_SINGLE_SLIPS = 2;
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
  if (
    !judgements.some(({ outcome, equation }) => outcome === 'fail' && equation.identity.severity === 'error')
  )
    return [];
  const lines = linesOf(judgements);
  const system = new System(lines);
  const groups = componentsOf(system.broken);
  const singles: Singles = new Map(groups.map((group) => [group, singleOf(system, group)]));
  const { blocks, open } = blocksIn(
    new System([...lines, ...openLinesOf(judgements)]),
    set,
    unfilled,
    groups,
    singles,
  );
  return [...blocks, ...open.map((group) => singles.get(group) ?? severalOf(system, group))];
}

type Group = readonly Line[];
type Singles = ReadonlyMap<Group, Diagnosis | undefined>;

function blocksIn(
  system: System,
  set: TableSet,
  unfilled: ReadonlyMap<Figure, Solved>,
  groups: readonly Group[],
  singles: Singles,
): { blocks: Diagnosis[]; open: readonly Group[] } {
  const blocks: Diagnosis[] = [];
  let open = groups;
  while (blocks.length < MOST_BLOCKS && open.length > 0 && (unfilled.size > 0 || mayBeBlock(open, singles))) {
    const found = findBlock(system, tablesOf(open, set), open, unfilled);
    if (!found) break;
    const mended = new Set(found.mends);
    const explained = open.filter((group) => group.some((line) => mended.has(line)));
    if (explained.every((group) => singles.get(group)) && found.changes.size < LEAST_MOVED) break;
    blocks.push(blockDiagnosis(system, found, unfilled));
    open = open.filter((group) => !explained.includes(group));
  }
  return { blocks, open };
}

/** Whether single slips of the hand leave something to explain. */
const mayBeBlock = (open: readonly Group[], singles: Singles): boolean =>
  open.length > MOST_SINGLE_SLIPS || open.some((group) => !isSlip(group, singles.get(group)));

/** One cell that mends several equations at once, or with a figure that a hand easily makes of the right one. */
function isSlip(group: Group, diagnosis: Diagnosis | undefined): boolean {
  const [first] = diagnosis?.culprits ?? [];
  return first !== undefined && (group.length >= LEAST_MENDED || first.cost < CLEAR_SLIP);
}

function tablesOf(open: readonly Group[], set: TableSet): Table[] {
  const touched = new Set(
    open.flatMap((group) => group.flatMap(({ terms }) => terms.map(({ table }) => table))),
  );
  return set.tables.filter((table) => touched.has(table));
}
