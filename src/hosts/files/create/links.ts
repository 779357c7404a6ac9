/** Links of a sheet to others. */
import type { CellSpec, SheetSpec } from './spec';

const BLACK = '000000';

/** A report that is saved by itself lacks the sheets it points to: a link that leads nowhere is none, and does not look like one. */
export function withoutDeadLinks(sheet: SheetSpec, names: ReadonlySet<string>): SheetSpec {
  if (sheet.cells.every(({ link }) => link === undefined || names.has(link.sheet))) return sheet;
  return { ...sheet, cells: sheet.cells.map((cell) => withoutDeadLink(cell, names)) };
}

function withoutDeadLink({ link, ...cell }: CellSpec, names: ReadonlySet<string>): CellSpec {
  if (link === undefined || names.has(link.sheet)) return link === undefined ? cell : { ...cell, link };
  if (!cell.style?.font) return cell;
  return { ...cell, style: { ...cell.style, font: { ...cell.style.font, underline: false, color: BLACK } } };
}
