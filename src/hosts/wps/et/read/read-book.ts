/** Reads the whole workbook, sheet by sheet; the page may paint in between. */
import type { Grid } from '../../../../core/grid';
import type { EtSheet } from '../types';
import { Budget } from './budget';
import { readSheet } from './read-sheet';

export async function readSheets(sheets: readonly EtSheet[]): Promise<Grid[]> {
  const budget = new Budget();
  const grids: Grid[] = [];
  for (const sheet of sheets) {
    grids.push(readSheet(sheet, budget));
    await breath();
  }
  return grids;
}

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
