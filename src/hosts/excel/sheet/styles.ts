/** The looks of a sheet of ours: cells that look the same are formatted together. */
import { areaAddress } from '../../../core/grid';
import type { Area } from '../../../core/grid';
import type { CellSpec, CellStyle } from '../../files/create';
import { joinedAddresses } from '../marks/groups';

export function styleCells(sheet: Excel.Worksheet, cells: readonly CellSpec[]): void {
  for (const [style, areas] of groupsOf(cells)) {
    for (const address of joinedAddresses(areas.map(areaAddress))) {
      const ranges = sheet.getRanges(address);
      // eslint-disable-next-line office-addins/load-object-before-read, office-addins/call-sync-before-read -- it leads on to an object and reads nothing
      paint(ranges.format, JSON.parse(style) as CellStyle);
      ranges.untrack();
    }
  }
}

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

function paint(format: Excel.RangeFormat, { font, alignment, border, fill, locked }: CellStyle): void {
  if (font?.name !== undefined) format.font.name = font.name;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.underline) format.font.underline = 'Single';
  if (font?.color !== undefined) format.font.color = `#${font.color}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (alignment?.horizontal) format.horizontalAlignment = HORIZONTAL[alignment.horizontal];
  if (alignment?.vertical) format.verticalAlignment = VERTICAL[alignment.vertical];
  if (alignment?.wrap) format.wrapText = true;
  if (alignment?.indent !== undefined) format.indentLevel = alignment.indent;
  if (border) for (const edge of EDGES) format.borders.getItem(edge).style = 'Continuous';
  if (locked === false) format.protection.locked = false;
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', distributed: 'Distributed' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
