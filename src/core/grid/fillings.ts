/** Cells and tables as what fills the gaps of a message. */
import type { PlaceFilling } from '../messages';
import { areaAddress, parseAddress, type Area } from './address';
import type { Place } from './place';

/** Cells or a table that a message speaks of. */
export const placeFilling = (place: PlaceFilling['place'], sheet: string, area: Area): PlaceFilling => ({
  place,
  sheet,
  area,
  address: areaAddress(area),
});

const single = ({ at: { row, column } }: Place): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** A cell of the table that the sentence is about. */
export const cellFilling = (cell: Place): PlaceFilling => placeFilling('cell', cell.sheet, single(cell));

/** A cell by itself. */
export const placedFilling = (cell: Place): PlaceFilling => placeFilling('placed', cell.sheet, single(cell));

/** A cell that is known by its address; `isNamed`: the sentence names its table. */
export function addressedFilling(
  { sheet, address }: { readonly sheet: string; readonly address: string },
  isNamed = false,
): PlaceFilling {
  const at = parseAddress(address);
  if (!at) throw new Error(`${address} is no address`);
  return placeFilling(isNamed ? 'named' : 'placed', sheet, single({ sheet, at }));
}

/** A table, or what looks like one. */
export const tableFilling = ({
  sheet,
  area,
}: {
  readonly sheet: string;
  readonly area: Area;
}): PlaceFilling => placeFilling('table', sheet, area);
