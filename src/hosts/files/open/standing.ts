/** The edits that stand: what has been written into the workbook since it was opened, one for each cell at the most. */
import type { CellEdit } from '../../host';

export const editKey = (edit: Pick<CellEdit, 'sheet' | 'at'>): string =>
  `${edit.at.row},${edit.at.column},${edit.sheet}`;

export type StandingEdits = ReadonlyMap<string, CellEdit>;

/** A later edit takes an earlier one's place, and keeps the number formats that one gave where it brings none itself. */
export function withEdits(standing: StandingEdits, edits: readonly CellEdit[]): Map<string, CellEdit> {
  const all = new Map(standing);
  for (const edit of edits) {
    all.set(editKey(edit), { ...formatsOf(all.get(editKey(edit))), ...edit });
  }
  return all;
}

const formatsOf = ({ numberFormat, formatWherePlain }: Partial<CellEdit> = {}): Partial<CellEdit> => ({
  ...(numberFormat === undefined ? {} : { numberFormat }),
  ...(formatWherePlain === undefined ? {} : { formatWherePlain }),
});

/** What stood before comes back: an earlier edit, or none. */
export function withoutEdits(
  standing: StandingEdits,
  edits: readonly CellEdit[],
  earlier: StandingEdits,
): Map<string, CellEdit> {
  const all = new Map(standing);
  for (const key of edits.map(editKey)) {
    const before = earlier.get(key);
    if (before) all.set(key, before);
    else all.delete(key);
  }
  return all;
}
