/** The looks of a sheet of ours: cells that look the same are formatted together. */
import type { CellSpec, CellStyle } from '../../../files/create';
import { styleGroups } from '../../../sheet-common';
import { CONTINUOUS_LINE, HORIZONTAL, LONGEST_LIST, UNDERLINED, VERTICAL, colourNumber } from '../numbers';
import type { EtRange, EtSheet } from '../types';

export function paintCells(sheet: EtSheet, cells: readonly CellSpec[]): void {
  for (const { address, style } of styleGroups(cells, LONGEST_LIST)) paintRange(sheet.Range(address), style);
}

/** Number formats stand already: they decide how a content is taken. */
function paintRange(range: EtRange, { font, alignment, border, borderColor, fill, locked }: CellStyle): void {
  if (font) paintFont(range, font);
  if (fill !== undefined) range.Interior.Color = colourNumber(fill);
  if (alignment?.horizontal) range.HorizontalAlignment = HORIZONTAL[alignment.horizontal];
  if (alignment?.vertical) range.VerticalAlignment = VERTICAL[alignment.vertical];
  if (alignment?.wrap) range.WrapText = true;
  if (alignment?.indent !== undefined) range.IndentLevel = alignment.indent;
  if (border) range.Borders.LineStyle = CONTINUOUS_LINE;
  if (border && borderColor !== undefined) range.Borders.Color = colourNumber(borderColor);
  if (locked === false) range.Locked = false;
}

function paintFont(
  range: EtRange,
  { name, size, bold, underline, color }: NonNullable<CellStyle['font']>,
): void {
  const { Font: font } = range;
  if (name !== undefined) font.Name = name;
  if (size !== undefined) font.Size = size;
  if (bold !== undefined) font.Bold = bold;
  if (underline) font.Underline = UNDERLINED;
  if (color !== undefined) font.Color = colourNumber(color);
}
