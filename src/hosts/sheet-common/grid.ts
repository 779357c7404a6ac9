/** Puts the blocks of one sheet together into a Grid. */
import { areaAddress, type Area, type Cell, type Grid } from '../../core/grid';
import { cellOfRange, type RawCell } from './cells';

/** What stands in some rows of a sheet. */
export interface ReadBlock {
  readonly area: Area;
  readonly rows: readonly (readonly RawCell[])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** One that reaches over two blocks may be named with both. */
  readonly merges: readonly Area[];
}

type Row = (Cell | undefined)[];

export function gridOfBlocks(sheet: Pick<Grid, 'name' | 'visibility'>, blocks: readonly ReadBlock[]): Grid {
  const cells: (Row | undefined)[] = [];
  for (const block of blocks) addBlock(cells, block);
  const merges = distinctAreas(blocks.flatMap((block) => block.merges));
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

function addBlock(cells: (Row | undefined)[], { area, rows }: ReadBlock): void {
  rows.forEach((raws, down) => {
    let row: Row | undefined;
    raws.forEach((raw, across) => {
      const cell = cellOfRange(raw);
      if (cell) (row ??= [])[area.left + across] = cell;
    });
    if (row) cells[area.top + down] = row;
  });
}

const distinctAreas = (areas: readonly Area[]): Area[] => [
  ...new Map(areas.map((area) => [areaAddress(area), area])).values(),
];

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
