/** Where in a checked workbook the program did not understand a form. */
import { usedArea } from '../../core/grid';
import { allTables } from '../../core/tables';
import type { Message } from '../../core/messages';
import type { QuestionPlace } from '../../core/recognise';
import type { Checked } from './state';

/** Where a form can be told by hand, and why it should be. */
export interface PlaceToAsk {
  readonly place: QuestionPlace;
  readonly why?: Message;
  /** Header words that no layout knows. */
  readonly columns?: readonly string[];
}

/** Sheets of a workbook in which nothing was recognised: beyond that it is something else. */
const MOST_SHEETS = 20;

export function placesToAsk({ grids, result: { set } }: Checked): readonly PlaceToAsk[] {
  const refused = set.refused.map(({ sheet, area, reason }): PlaceToAsk => ({
    place: { sheet, area },
    why: reason,
  }));
  const unknown = allTables(set)
    .filter(({ unknownColumns }) => unknownColumns.length > 0)
    .map(({ sheet, area, unknownColumns }): PlaceToAsk => ({
      place: { sheet, area },
      columns: unknownColumns.map(({ text }) => text),
    }));
  return [...refused, ...unknown, ...(set.tables.length === 0 ? sheetsLeft(grids, refused) : [])];
}

function sheetsLeft(grids: Checked['grids'], asked: readonly PlaceToAsk[]): readonly PlaceToAsk[] {
  return grids
    .filter(
      ({ name, visibility }) => visibility === 'visible' && !asked.some(({ place }) => place.sheet === name),
    )
    .slice(0, MOST_SHEETS)
    .flatMap((grid): PlaceToAsk[] => {
      const area = usedArea(grid);
      return area ? [{ place: { sheet: grid.name, area } }] : [];
    });
}
