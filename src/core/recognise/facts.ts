/** What else a table's region says: notes below, facts beside their label, and what spoke for the table. */
import type { Area, Position } from '../grid';
import type { Evidence, TableSpec, TextCell } from '../tables';
import { normalise } from '../tables/normalise';
import type { BoundBlock } from './blocks';
import type { Region } from './regions';
import type { SheetView } from './sheet-view';
import { isNote } from './tail';

export const textCell = (view: SheetView, at: Position): TextCell => ({
  at,
  text: view.raw(at.row, at.column),
});

export function noteCellsOf(view: SheetView, area: Area, bottom: number): TextCell[] {
  const notes: TextCell[] = [];
  for (let row = bottom + 1; row <= area.bottom; row += 1)
    for (const column of view.textColumns(row, area.left, area.right)) {
      const text = view.text(row, column);
      if (isNote(text) || notes.length > 0 || text.includes('本表无数据'))
        notes.push(textCell(view, { row, column }));
    }
  return notes;
}

export function evidenceOf(region: Region, blocks: readonly BoundBlock[]): Evidence[] {
  const evidence: Evidence[] = region.title
    ? [{ kind: 'title', at: region.title.at, text: region.title.text }]
    : [];
  for (const { header, rows, block } of blocks) {
    const words = header.lanes.flatMap((lane) => lane.values.map(({ spec }) => spec.key));
    evidence.push({ kind: 'header', at: { row: header.top, column: header.left }, text: words.join(' ') });
    const known = rows.filter((row) => !row.unknown);
    if (known[0]) evidence.push({ kind: 'rows', at: known[0].at, text: `${block.id}: ${known.length}` });
  }
  return evidence;
}

/** Facts printed to the right of their label. */
export function fieldsOf(view: SheetView, area: Area, spec: TableSpec): ReadonlyMap<string, TextCell> {
  const fields = new Map<string, TextCell>();
  for (const field of spec.fields ?? []) {
    const words = field.is.map(normalise);
    const at = findLabel(view, area, words);
    if (!at) continue;
    const next = (view.merge(at.row, at.column)?.right ?? at.column) + 1;
    if (next <= area.right) fields.set(field.key, textCell(view, view.anchor(at.row, next)));
  }
  return fields;
}

function findLabel(view: SheetView, area: Area, words: readonly string[]): Position | undefined {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const column = view
      .textColumns(row, area.left, area.right)
      .find((candidate) => words.includes(view.text(row, candidate)));
    if (column !== undefined) return { row, column };
  }
  return undefined;
}
