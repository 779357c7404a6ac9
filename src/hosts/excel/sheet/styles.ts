/** The looks of a sheet of ours: cells that look the same are formatted together. */
import type { CellSpec, CellStyle } from '../../files/create';
import { styleGroups } from '../../sheet-common';
import { LONGEST_ADDRESS } from '../limits';

export function styleCells(sheet: Excel.Worksheet, cells: readonly CellSpec[]): void {
  for (const { address, style } of styleGroups(cells, LONGEST_ADDRESS)) {
    const ranges = sheet.getRanges(address);
    // eslint-disable-next-line office-addins/load-object-before-read, office-addins/call-sync-before-read -- it leads on to an object and reads nothing
    paint(ranges.format, style);
    ranges.untrack();
  }
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
