/** What `rollover --json` prints: docs/schemas/rollover.schema.json. */
import type { Learned, Rolled } from '../../core/learn';
import { render, type Locale } from '../../core/messages';
import type { OpenDocument } from '../document-file';

interface RolledDocument {
  readonly document: OpenDocument;
  readonly output: string;
  readonly learned: Learned;
  readonly rolled: Rolled;
}

export function rolloverJson({ document, output, learned, rolled }: RolledDocument, locale: Locale): string {
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
    toDo: rolled.toDo.map(({ kind, paragraph, text, what }) => ({
      kind,
      paragraph,
      text,
      message: render(what, locale),
    })),
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}
