/** References to cells of a named sheet, as formulas and links write them. */
import { columnName, type Area } from '../../../core/grid';

export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

export const absoluteArea = (area: Area): string =>
  `$${columnName(area.left)}$${area.top + 1}:$${columnName(area.right)}$${area.bottom + 1}`;
