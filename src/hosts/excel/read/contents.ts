/** Asks Excel for what stands in blocks of cells: one round trip a call. */
import { areaAddress } from '../../../core/grid';
import { canListHidden, canListMerges } from '../capabilities';
import { strips, type RawCell, type ReadBlock } from '../../sheet-common';
import type { Block } from './blocks';
import { mergesOf } from './merges';

export interface BlockContents extends Block, ReadBlock {
  readonly area: Block['area'];
}

/** Excel lists at most 512 merged areas at once; no strip of this size has more. */
const CELLS_PER_MERGE_LIST = 1024;

export async function readTrip(
  context: Excel.RequestContext,
  trip: readonly Block[],
): Promise<BlockContents[]> {
  const asked = trip.map((block) => ask(context, block));
  await context.sync();
  return asked.map((collect) => collect());
}

function ask(context: Excel.RequestContext, block: Block): () => BlockContents {
  const sheet = context.workbook.worksheets.getItem(block.sheet.id);
  const range = sheet.getRange(areaAddress(block.area));
  range.load('values,formulas,text,numberFormat');
  range.untrack();
  const hidden = askHidden(range, block);
  const merges = askMerges(sheet, block);
  return () => ({ ...block, rows: rawCells(range), ...hidden(), merges: mergesOf(merges()) });
}

function askHidden(
  range: Excel.Range,
  { area }: Block,
): () => Pick<BlockContents, 'hiddenRows' | 'hiddenColumns'> {
  if (!canListHidden()) return () => ({ hiddenRows: [], hiddenColumns: [] });
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => ({
    hiddenRows: rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [area.top + index] : [])),
    hiddenColumns: columns.value.flatMap(({ columnHidden }, index) =>
      columnHidden ? [area.left + index] : [],
    ),
  });
}

function askMerges(sheet: Excel.Worksheet, { area }: Block): () => string[] {
  if (!canListMerges()) return () => [];
  const lists = strips(area, CELLS_PER_MERGE_LIST).map((strip) => {
    const range = sheet.getRange(areaAddress(strip));
    const merged = range.getMergedAreasOrNullObject();
    merged.load('address');
    merged.untrack();
    range.untrack();
    return merged;
  });
  return () => lists.flatMap((merged) => (merged.isNullObject ? [] : [merged.address]));
}

function rawCells(range: Excel.Range): RawCell[][] {
  const values = range.values as unknown[][];
  const formulas = range.formulas as unknown[][];
  const texts = range.text;
  const formats = range.numberFormat as unknown[][];
  return values.map((row, down) =>
    row.map((value, across) => ({
      value,
      formula: formulas[down]?.[across],
      text: texts[down]?.[across] ?? '',
      format: String(formats[down]?.[across] ?? 'General'),
    })),
  );
}
