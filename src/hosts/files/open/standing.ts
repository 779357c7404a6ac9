/** The edits that stand: what has been written into the workbook since it was opened, one for each cell at the most. */
import type { CellEdit } from '../../host';

export const keyOf = (edit: Pick<CellEdit, 'sheet' | 'at'>): string =>
  `${edit.at.row},${edit.at.column},${edit.sheet}`;

export type Standing = ReadonlyMap<string, CellEdit>;

/** A later edit takes an earlier one's place, and keeps the number format that one gave where it brings none itself. */
export function withEdits(standing: Standing, edits: readonly CellEdit[]): Map<string, CellEdit> {
  const all = new Map(standing);
  for (const edit of edits) {
    const { numberFormat } = all.get(keyOf(edit)) ?? {};
    all.set(keyOf(edit), numberFormat === undefined ? edit : { numberFormat, ...edit });
  }
  return all;
}

/** What stood before comes back: an earlier edit, or none. */
export function withoutEdits(
  standing: Standing,
  edits: readonly CellEdit[],
  earlier: Standing,
): Map<string, CellEdit> {
  const all = new Map(standing);
  for (const key of edits.map(keyOf)) {
    const before = earlier.get(key);
    if (before) all.set(key, before);
    else all.delete(key);
  }
  return all;
}
