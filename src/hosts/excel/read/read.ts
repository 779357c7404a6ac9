/** Reads the whole workbook: a survey, then the contents; large sheets in blocks of rows. */
import type { Grid } from '../../../core/grid';
import { gridOfBlocks } from '../../sheet-common';
import { isTooLarge } from '../problems';
import { survey } from '../survey';
import type { Survey } from '../survey';
import { halved, tripsFor } from './blocks';
import type { Block } from './blocks';
import { readTrip } from './contents';
import type { BlockContents } from './contents';

export interface ReadWorkbook {
  readonly survey: Survey;
  readonly grids: readonly Grid[];
}

export async function readOpenWorkbook(context: Excel.RequestContext): Promise<ReadWorkbook> {
  const surveyed = await survey(context);
  const contents: BlockContents[] = [];
  for (const trip of tripsFor(surveyed.sheets)) contents.push(...(await readOrHalve(context, trip)));
  const grids = surveyed.sheets.map((sheet) =>
    gridOfBlocks(
      sheet,
      contents.filter((block) => block.sheet === sheet),
    ),
  );
  return { survey: surveyed, grids };
}

/** How much a cell weighs is not known before it is read. */
async function readOrHalve(context: Excel.RequestContext, trip: readonly Block[]): Promise<BlockContents[]> {
  try {
    return await readTrip(context, trip);
  } catch (error) {
    const halves = isTooLarge(error) ? halved(trip) : undefined;
    if (!halves) throw error;
    return [...(await readOrHalve(context, halves[0])), ...(await readOrHalve(context, halves[1]))];
  }
}
