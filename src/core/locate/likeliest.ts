/** Of the blocks that may have moved the one that is believed. */
import type { Solved } from '../fill/solve';
import type { Figure, TableSet } from '../tables';
import { findBlock } from './blocks';
import { moneyOf } from './copies';
import { blanksBehind } from './diagnose';
import { type FoundBlock, type Search, worth } from './found-block';
import type { Group } from './groups';
import { findMisplaced } from './misplaced';

/** One shift by a row, unless that leaves blanks in the table and shifts that differ explain more. */
export function likeliest(
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
