/** By what a reason knows its finding, and the figures it was given for. */
import type { Finding } from '../check';
import { BLANK, ROUNDING_TAIL } from '../check/kinds';
import { placeName } from '../grid';

/** The same finding has the same name at every check, whatever its figures are. */
export const findingName = ({ rule, table, severity, cells }: Finding): string =>
  [
    rule,
    table ?? '',
    severity,
    cells[0] ? placeName(cells[0]) : '',
    cells.length > 1 && rule !== BLANK.id && rule !== ROUNDING_TAIL.id
      ? cells.slice(1, 3).map(placeName).join(',')
      : '',
  ].join('|');

export const printedFigures = ({ left, right, cells }: Finding): string =>
  left === undefined ? cells.map(({ text }) => text).join('|') : `${left}|${right ?? ''}`;
