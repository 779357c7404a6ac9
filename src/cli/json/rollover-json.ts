/** What `rollover --json` prints: docs/schemas/rollover.schema.json. */
import type { Learned, Rolled } from '../../core/learn';
import { render, type Locale } from '../../core/messages';
import type { Refill, RefilledTable } from '../../core/refill';
import type { OpenDocument } from '../document-file';

interface RolledDocument {
  readonly document: OpenDocument;
  readonly output: string;
  readonly learned: Learned;
  readonly rolled: Rolled;
  readonly refilled: Refill;
}

export function rolloverJson(
  { document, output, learned, rolled, refilled }: RolledDocument,
  locale: Locale,
): string {
  const json = {
    version: 1,
    file: document.file,
    output,
    numbers: learned.numbers,
    slots: learned.slots,
    paragraphs: rolled.paragraphs.map((one) =>
      one.kind === 'added'
        ? { kind: one.kind, paragraph: one.after, before: null, after: one.text }
        : {
            kind: one.kind,
            paragraph: one.paragraph,
            before: document.document.paragraphs[one.paragraph]?.text ?? '',
            after: one.kind === 'changed' ? one.text : null,
          },
    ),
    tables: refilled.tables.map((one) => tableJson(one, locale)),
    tableRemarks: refilled.remarks.map((one) => render(one, locale)),
    toDo: rolled.toDo.map(({ kind, paragraph, text, what }) => ({
      kind,
      paragraph,
      text,
      message: render(what, locale),
    })),
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

function tableJson({ table: { id, title }, outcome }: RefilledTable, locale: Locale) {
  const isFilled = outcome.kind === 'filled';
  return {
    id,
    title,
    kind: outcome.kind,
    figures: isFilled ? outcome.figures : 0,
    added: isFilled ? outcome.added : [],
    removed: isFilled ? outcome.removed : [],
    remarks: isFilled ? outcome.remarks.map((one) => render(one, locale)) : [],
    why: outcome.kind === 'left' ? render(outcome.why, locale) : null,
  };
}
