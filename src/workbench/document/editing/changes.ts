/** What was changed in a document step by step, as corrections one after the other. */
import type { TextCorrection, TextParagraph } from '../../../core/proofread/types';
import { openedEdits, type OpenedEdit } from '../../text/edits';

/** Made together, taken back together. */
export type DocumentStep = readonly TextCorrection[];

export interface DocumentChanges {
  readonly made: readonly DocumentStep[];
  /** The last one is made again next. */
  readonly takenBack: readonly DocumentStep[];
  /** Whether some stand in no file. */
  readonly isUnsaved: boolean;
}

export const UNCHANGED: DocumentChanges = { made: [], takenBack: [], isUnsaved: false };

export const withDocumentStep = ({ made }: DocumentChanges, step: DocumentStep): DocumentChanges => ({
  made: [...made, step],
  takenBack: [],
  isUnsaved: true,
});

/** Undefined where there is nothing to take back. */
export function stepTakenBack({ made, takenBack }: DocumentChanges): DocumentChanges | undefined {
  const last = made.at(-1);
  if (!last) return undefined;
  return { made: made.slice(0, -1), takenBack: [...takenBack, last], isUnsaved: made.length > 1 };
}

export function stepMadeAgain({ made, takenBack }: DocumentChanges): DocumentChanges | undefined {
  const next = takenBack.at(-1);
  if (!next) return undefined;
  return { made: [...made, next], takenBack: takenBack.slice(0, -1), isUnsaved: true };
}

export const correctionsIn = ({ made }: DocumentChanges): readonly TextCorrection[] => made.flat();

/** As edits of the text as it was opened. */
export const editsOfOpened = (
  corrections: readonly TextCorrection[],
  opened: readonly TextParagraph[],
): readonly OpenedEdit[] => openedEdits(corrections, (paragraph) => opened[paragraph]?.text.length ?? 0);

/** What the paragraphs say with edits made, each of a place of its own. */
export function textsWith(opened: readonly TextParagraph[], edits: readonly OpenedEdit[]): readonly string[] {
  const texts = opened.map(({ text }) => text);
  const fromTheEnd = [...edits].sort((a, b) => b.offset - a.offset || b.length - a.length);
  for (const { paragraph, offset, length, by } of fromTheEnd) {
    const text = texts[paragraph] ?? '';
    texts[paragraph] = text.slice(0, offset) + by + text.slice(offset + length);
  }
  return texts;
}

/** Whether the words that a step is to replace stand there. */
export const isStillThere = (paragraphs: readonly TextParagraph[], step: DocumentStep): boolean =>
  step.every(({ paragraph, offset, length, text }) => {
    const now = paragraphs[paragraph]?.text.slice(offset, offset + length);
    return now === text;
  });
