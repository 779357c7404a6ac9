/** What a cell shows: its value by its number format, or `####` where the column is too narrow for a number. */
import { SSF } from '@e965/xlsx';
import type { CellState } from './cells';

const formatter = SSF as { format(code: string, value: unknown): string };

/** `characters` is what the column holds, undefined for as many as needed. */
export function shownText(cell: CellState | undefined, characters: number | undefined): string {
  const { value } = cell ?? {};
  if (cell === undefined || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const text = cell.text ?? formatter.format(cell.numberFormat ?? 'General', value);
  return characters !== undefined && text.length > characters ? '#'.repeat(characters) : text;
}
