/** Cells that look the same, so that they are formatted together. */
import { areaAddress, type Area } from '../../core/grid';
import type { CellSpec, CellStyle } from '../files/create';
import { joinedAddresses } from './groups';

export interface StyleGroup {
  readonly style: CellStyle;
  readonly address: string;
}

export const styleGroups = (cells: readonly CellSpec[], longest: number): StyleGroup[] =>
  [...groupsOf(cells)].flatMap(([style, areas]) =>
    joinedAddresses(areas.map(areaAddress), longest).map((address) => ({
      style: JSON.parse(style) as CellStyle,
      address,
    })),
  );

/** By the style's own text; cells beside each other in a row become one area. */
function groupsOf(cells: readonly CellSpec[]): Map<string, Area[]> {
  const groups = new Map<string, Area[]>();
  const inOrder = [...cells].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  for (const { at, style } of inOrder) {
    if (!style) continue;
    const key = JSON.stringify(style);
    const areas = groups.get(key) ?? [];
    groups.set(key, areas);
    const last = areas.at(-1);
    if (last?.top === at.row && last.right === at.column - 1)
      areas[areas.length - 1] = { ...last, right: at.column };
    else areas.push({ top: at.row, left: at.column, bottom: at.row, right: at.column });
  }
  return groups;
}
