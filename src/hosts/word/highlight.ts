/** The highlight of a stretch of text: a colour, nothing, or several. */

/** As the missing entries of the explanation stand in a document. */
export const MISSING_COLOUR = '#FFFF00';

/** Undefined takes it away. Word wants null for that, which the types don't say. */
export function setHighlight(font: Word.Font, colour: string | undefined): void {
  font.highlightColor = (colour ?? null) as string;
}

/** What Word tells: null for none, an empty text for several. */
export const highlightOf = (font: Word.Font): { readonly colour: string | undefined } | 'mixed' => {
  const told = font.highlightColor as string | null;
  return told === '' ? 'mixed' : { colour: told ?? undefined };
};
