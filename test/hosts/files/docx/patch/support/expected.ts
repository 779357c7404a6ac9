/** What a text has to be after edits, worked out on the text alone. */
import type { TextEdit } from '../../../../../../src/hosts/files/docx';

/** An insertion stands before a replacement at the same place; of two insertions the first given comes first. */
export const edited = (texts: readonly string[], edits: readonly TextEdit[]): string[] =>
  texts.map((text, paragraph) =>
    [...edits]
      .reverse()
      .filter((edit) => edit.paragraph === paragraph)
      .sort((a, b) => b.offset - a.offset || b.length - a.length)
      .reduce((now, { offset, length, by }) => now.slice(0, offset) + by + now.slice(offset + length), text),
  );

export const made = <Edit>(edits: readonly Edit[], refused: readonly { readonly edit: unknown }[]): Edit[] =>
  edits.filter((edit) => !refused.some((one) => one.edit === edit));
