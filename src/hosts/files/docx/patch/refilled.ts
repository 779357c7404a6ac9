/** Tables of a .docx filled: of each all changes are made, or none. */
import type { Message } from '../../../../core/messages';
import type { RefillEdits } from '../../../../core/refill';
import { patchDocxBytes } from './patch';
import type { AnyDocxEdit, DocxEdits, DocxShowing, PatchedDocx } from './types';

export type RefilledDocx =
  | (Extract<PatchedDocx, { readonly ok: true }> & {
      /** Tables that were left as they are, by their place in what was given, and why. */
      readonly left: ReadonlyMap<number, Message>;
    })
  | Extract<PatchedDocx, { readonly ok: false }>;

const NO_EDITS: RefillEdits = { lines: [], cells: [], rows: [] };

/** `others`: edits besides those of tables. Never throws for a bad file. */
export function refilledDocxBytes(
  bytes: Uint8Array,
  others: DocxEdits,
  tables: readonly RefillEdits[],
  options: DocxShowing,
): RefilledDocx {
  const left = new Map<number, Message>();
  for (;;) {
    const kept = tables.map((edits, place) => (left.has(place) ? NO_EDITS : edits));
    const patched = patchDocxBytes(bytes, withTables(others, kept), options);
    if (!patched.ok) return patched;
    const known = left.size;
    for (const { edit, reason } of patched.refused) {
      const place = kept.findIndex((edits) => isOf(edit, edits));
      if (place >= 0 && !left.has(place)) left.set(place, reason);
    }
    if (left.size === known) return { ...patched, left };
  }
}

const isOf = (edit: AnyDocxEdit, { lines, cells, rows }: RefillEdits): boolean =>
  [...lines, ...cells, ...rows].some((one) => one === edit);

/** A paragraph that is rewritten as a whole says its year already. */
function withTables(others: DocxEdits, tables: readonly RefillEdits[]): DocxEdits {
  const taken = new Set([
    ...(others.texts ?? []).map(({ paragraph }) => paragraph),
    ...(others.removed ?? []),
  ]);
  const lines = tables.flatMap((one) => one.lines).filter(({ paragraph }) => !taken.has(paragraph));
  return {
    ...others,
    texts: [...(others.texts ?? []), ...lines],
    cells: [...(others.cells ?? []), ...tables.flatMap((one) => one.cells)],
    rows: [...(others.rows ?? []), ...tables.flatMap((one) => one.rows)],
  };
}
