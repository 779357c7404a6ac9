/** Makes a rolled draft of last year's .docx: paragraphs that can't be removed are emptied. */
import type { RolledEdits } from '../../../../core/learn';
import type { TextDocument } from '../../../../core/proofread/types';
import type { RefillEdits } from '../../../../core/refill';
import { refilledDocxBytes, type RefilledDocx } from './refilled';
import type { DocxShowing } from './types';

/** Never throws for a bad file. */
export function draftDocxBytes(
  bytes: Uint8Array,
  document: TextDocument,
  edits: RolledEdits,
  tables: readonly RefillEdits[],
  options: DocxShowing,
): RefilledDocx {
  const first = refilledDocxBytes(bytes, edits, tables, options);
  if (!first.ok) return first;
  const kept = new Set(first.refused.flatMap(({ edit }) => ('removed' in edit ? [edit.removed] : [])));
  return kept.size === 0 ? first : refilledDocxBytes(bytes, emptying(edits, kept, document), tables, options);
}

function emptying(edits: RolledEdits, kept: ReadonlySet<number>, { paragraphs }: TextDocument): RolledEdits {
  const texts = [...kept].map((paragraph) => {
    return { paragraph, offset: 0, length: paragraphs[paragraph]?.text.length ?? 0, by: '' };
  });
  return {
    ...edits,
    texts: [...edits.texts, ...texts],
    removed: edits.removed.filter((one) => !kept.has(one)),
  };
}
