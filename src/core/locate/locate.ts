/** Locates the culprits over all identities at once: the smallest change that satisfies every broken one and breaks none. */
import type { Judgement } from '../check/judge';
import type { Table, TableSet } from '../tables';
import { findBlock } from './blocks';
import { blockDiagnosis, severalOf, singleOf } from './diagnose';
import type { Line } from './line';
import { System, componentsOf } from './system';
import type { Diagnosis } from './types';

/** Slipped blocks in one workbook; beyond that, something else is the matter. */
const MOST_BLOCKS = 6;
/** As many groups, each with a likely cell, are as many slips of the hand; more may be one slipped block. */
const MOST_SINGLE_SLIPS = 2;

/** Diagnoses in the order of the equations they explain. Nothing where no error was judged. */
export function locate(judgements: readonly Judgement[], set: TableSet): readonly Diagnosis[] {
  if (!judgements.some(({ outcome, equation }) => outcome === 'fail' && equation.identity.severity === 'error')) return [];
  const system = new System(judgements);
  let open = componentsOf(system.broken);
  const blocks: Diagnosis[] = [];
  const singles = new Map<readonly Line[], Diagnosis | undefined>(open.map((component) => [component, singleOf(system, component)]));
  while (blocks.length < MOST_BLOCKS && mayBeBlock(open, singles)) {
    const found = findBlock(system, tablesOf(open, set), open);
    if (!found) break;
    const mended = new Set(found.mends);
    blocks.push(blockDiagnosis(system, found));
    open = open.filter((component) => !component.some((line) => mended.has(line)));
  }
  return [...blocks, ...open.map((component) => singles.get(component) ?? severalOf(system, component))];
}

const mayBeBlock = (open: readonly (readonly Line[])[], singles: ReadonlyMap<readonly Line[], Diagnosis | undefined>): boolean =>
  open.length > MOST_SINGLE_SLIPS || open.some((component) => !singles.get(component));

function tablesOf(open: readonly (readonly Line[])[], set: TableSet): Table[] {
  const touched = new Set(open.flatMap((component) => component.flatMap(({ terms }) => terms.map(({ table }) => table))));
  return set.tables.filter((table) => touched.has(table));
}
