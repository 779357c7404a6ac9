/** Puts the blocks of one sheet together into a Grid. */
import type { Area, Cell, Grid } from '../../../core/grid';
import type { SurveyedSheet } from '../survey';
import { cellOfRange } from './cells';
import type { BlockContents } from './contents';
import { mergesOf } from './merges';

type Row = (Cell | undefined)[];

export function gridOfBlocks(sheet: SurveyedSheet, blocks: readonly BlockContents[]): Grid {
  const cells: (Row | undefined)[] = [];
  for (const block of blocks) addBlock(cells, block);
  const merges = mergesOf(blocks.flatMap((block) => block.merges));
  for (const merge of merges) clearCovered(cells, merge);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    merges,
    hiddenRows: new Set(blocks.flatMap((block) => block.hiddenRows)),
    hiddenColumns: new Set(blocks.flatMap((block) => block.hiddenColumns)),
  };
}

function addBlock(cells: (Row | undefined)[], { area, rows }: BlockContents): void {
  rows.forEach((raws, down) => {
    let row: Row | undefined;
    raws.forEach((raw, across) => {
      const cell = cellOfRange(raw);
      if (cell) (row ??= [])[area.left + across] = cell;
    });
    if (row) cells[area.top + down] = row;
  });
}

/** Under a merge only the anchor shows; leftovers below it are invisible to whoever prepared the table. */
function clearCovered(cells: readonly (Row | undefined)[], merge: Area): void {
  for (let row = merge.top; row <= Math.min(merge.bottom, cells.length - 1); row++) {
    const line = cells[row];
    if (!line) continue;
    const from = row === merge.top ? merge.left + 1 : merge.left;
    for (let column = from; column <= Math.min(merge.right, line.length - 1); column++)
      line[column] = undefined;
  }
}
