/** Reads the whole workbook, sheet by sheet; the page may paint in between. */
import type { Grid } from '../../../../core/grid';
import type { EtSheet } from '../types';
import { Asking } from './asking';
import { readSheet } from './read-sheet';

export async function readBook(sheets: readonly EtSheet[]): Promise<Grid[]> {
  const asking = new Asking();
  const grids: Grid[] = [];
  for (const sheet of sheets) {
    grids.push(readSheet(sheet, asking));
    await breath();
  }
  return grids;
}

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
