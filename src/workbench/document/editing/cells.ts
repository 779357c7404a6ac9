/** Cells of a document's tables as they are typed anew. */
import type { DocumentCell, TableBlock } from '../../../core/document';
import type { TextCorrection, TextParagraph } from '../../../core/proofread/types';

/** The paragraph that holds a cell's words; undefined where several do, or the file has no place for any. */
export function paragraphOfCell(
  { paragraphs }: DocumentCell,
  texts: readonly TextParagraph[],
): number | undefined {
  const [first, ...others] = paragraphs.filter((one) => (texts[one]?.text ?? '').trim() !== '');
  if (others.length > 0) return undefined;
  return first ?? paragraphs[0];
}

/** Undefined where nothing changes. */
export function typedAnew(
  cell: DocumentCell,
  texts: readonly TextParagraph[],
  typed: string,
): TextCorrection | undefined {
  const paragraph = paragraphOfCell(cell, texts);
  const text = paragraph === undefined ? undefined : texts[paragraph]?.text;
  if (paragraph === undefined || text === undefined || text.trim() === typed.trim()) return undefined;
  return { paragraph, offset: 0, length: text.length, text, by: typed.trim() };
}

/** Names of cells whose words are others than when the document was opened. */
export function changedCells(
  blocks: readonly TableBlock[],
  opened: readonly TextParagraph[],
  now: readonly TextParagraph[],
  nameOf: (place: { readonly table: number; readonly row: number; readonly column: number }) => string,
): ReadonlySet<string> {
  const isChanged = (paragraph: number): boolean => opened[paragraph]?.text !== now[paragraph]?.text;
  return new Set(
    blocks.flatMap(({ number, rows }) =>
      rows.flatMap(({ cells }, row) =>
        cells
          .filter(({ paragraphs }) => paragraphs.some(isChanged))
          .map(({ column }) => nameOf({ table: number, row, column })),
      ),
    ),
  );
}
