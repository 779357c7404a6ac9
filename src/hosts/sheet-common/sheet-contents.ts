/** The values, formulas and number formats of a sheet of ours, as matrices. */
import type { Area } from '../../core/grid';
import type { CellContent, CellSpec } from '../files/create';
import { asText } from './content';

export interface SheetContents {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Undefined for a sheet without cells. */
export function contentsOf(cells: readonly CellSpec[]): SheetContents | undefined {
  if (cells.length === 0) return undefined;
  const bottom = Math.max(...cells.map(({ at }) => at.row));
  const right = Math.max(...cells.map(({ at }) => at.column));
  const blank = <Value>(value: Value): Value[][] =>
    Array.from({ length: bottom + 1 }, () => Array.from({ length: right + 1 }, () => value));
  const formulas = blank<unknown>('');
  const formats = blank('General');
  for (const { at, content, style } of cells) {
    const format = style?.numberFormat ?? 'General';
    formats[at.row]?.splice(at.column, 1, format);
    if (content) formulas[at.row]?.splice(at.column, 1, enteredAs(content, format));
  }
  return { area: { top: 0, left: 0, bottom, right }, formulas, formats };
}

function enteredAs(content: CellContent, format: string): unknown {
  if ('formula' in content) return `=${content.formula}`;
  return 'number' in content ? Number(content.number) : asText(content.text, format);
}
