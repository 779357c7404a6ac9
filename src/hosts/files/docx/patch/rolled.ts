/** Makes a rolled draft of last year's .docx: paragraphs that can't be removed are emptied. */
import type { FigurePlace, RolledEdits } from '../../../../core/learn';
import type { TextDocument } from '../../../../core/proofread/types';
import type { RefillEdits } from '../../../../core/refill';
import { refilledDocxBytes, type RefilledDocx } from './refilled';
import { sourceLabel } from '../write/source';
import { controlTag } from '../write/tag';
import type { DocxEdits, DocxShowing, FigureStretch } from './types';

/** Never throws for a bad file. */
export function draftDocxBytes(
  bytes: Uint8Array,
  document: TextDocument,
  rolled: RolledEdits,
  tables: readonly RefillEdits[],
  options: DocxShowing,
): RefilledDocx {
  const edits = withControls(rolled);
  const first = refilledDocxBytes(bytes, edits, tables, options);
  if (!first.ok) return first;
  const kept = new Set(first.refused.flatMap(({ edit }) => ('removed' in edit ? [edit.removed] : [])));
  return kept.size === 0 ? first : refilledDocxBytes(bytes, emptying(edits, kept, document), tables, options);
}

type DraftEdits = Omit<RolledEdits, 'figures' | 'inserted'> & Pick<DocxEdits, 'figures' | 'inserted'>;

/** What the control of each figure is called: as those that Word puts around it. */
function withControls({ figures, inserted, locale = 'zh-CN', ...edits }: RolledEdits): DraftEdits {
  const stretches = (own: readonly FigurePlace[]): readonly FigureStretch[] =>
    own.map(({ offset, text, id, source }) => ({
      offset,
      length: text.length,
      tag: controlTag(id),
      title: sourceLabel(source, locale),
    }));
  return {
    ...edits,
    inserted: inserted.map((one) => ({ ...one, figures: stretches(one.figures ?? []) })),
    ...(figures ? { figures: figures.map((one) => ({ ...one, figures: stretches(one.figures) })) } : {}),
  };
}

function emptying(edits: DraftEdits, kept: ReadonlySet<number>, { paragraphs }: TextDocument): DraftEdits {
  const texts = [...kept].map((paragraph) => {
    return { paragraph, offset: 0, length: paragraphs[paragraph]?.text.length ?? 0, by: '' };
  });
  return {
    ...edits,
    texts: [...edits.texts, ...texts],
    removed: edits.removed.filter((one) => !kept.has(one)),
  };
}
