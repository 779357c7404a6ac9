/** Cuts sheets into blocks of rows, and blocks into round trips, below what Excel hands over at once. */
import type { Area } from '../../../core/grid';
import { cellsIn, strips } from '../../sheet-common';
import type { SurveyedSheet } from '../survey';

export interface Block {
  readonly sheet: SurveyedSheet;
  readonly area: Area;
}

/** A cell with value, formula, text and format takes about 32 bytes; long Chinese texts several times that. */
const CELLS_PER_TRIP = 50_000;

/** Each inner list is one round trip. */
export function tripsFor(sheets: readonly SurveyedSheet[], limit = CELLS_PER_TRIP): Block[][] {
  const trips: Block[][] = [];
  let room = 0;
  for (const block of sheets.flatMap((sheet) => blocksOf(sheet, limit))) {
    const cells = cellsIn(block.area);
    const trip = trips.at(-1);
    if (trip && cells <= room) trip.push(block);
    else {
      trips.push([block]);
      room = limit;
    }
    room -= cells;
  }
  return trips;
}

const blocksOf = (sheet: SurveyedSheet, limit: number): Block[] =>
  sheet.used ? strips(sheet.used, limit).map((area) => ({ sheet, area })) : [];

/** Two halves of a trip that was too large; undefined for a single row. */
export function halved(trip: readonly Block[]): [Block[], Block[]] | undefined {
  const middle = Math.ceil(trip.length / 2);
  if (trip.length > 1) return [trip.slice(0, middle), trip.slice(middle)];
  const [block] = trip;
  if (!block || block.area.top === block.area.bottom) return undefined;
  const row = Math.floor((block.area.top + block.area.bottom) / 2);
  return [
    [{ ...block, area: { ...block.area, bottom: row } }],
    [{ ...block, area: { ...block.area, top: row + 1 } }],
  ];
}
