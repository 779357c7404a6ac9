/** The text of the document for proofreading, cells of tables included, with what is known of its paragraphs. */
import type { TextDocument, TextParagraph } from '../../../core/proofread/types';
import { OpenText } from './open-text';
import type { WriterDocument } from './types';

const IN_TABLE = 12;
/** A longer paragraph is no heading. */
const LONGEST_HEADING = 60;
/** Of an outline: 1 … 9; 10 is the text. */
const BODY_LEVEL = 10;

export const openText = (document: WriterDocument): OpenText => new OpenText(document.Content.Text);

export function readWriter(document: WriterDocument): TextDocument {
  const { paragraphs } = openText(document);
  const all = document.Paragraphs;
  // Where WPS counts paragraphs otherwise than the text shows them, the words decide.
  const isCountedAlike = all.Count === paragraphs.length;
  const inTable = paragraphs.map(({ endsCell }) => endsCell);
  if (isCountedAlike)
    for (let index = paragraphs.length - 2; index >= 0; index--)
      if (inTable[index + 1] && !inTable[index])
        inTable[index] = all.Item(index + 1).Range.Information(IN_TABLE) === true;
  return {
    paragraphs: paragraphs.map(({ text }, index): TextParagraph => {
      if (inTable[index]) return { text, style: 'table' };
      const mayHead = isCountedAlike && text.trim() !== '' && text.length <= LONGEST_HEADING;
      const isHeading = mayHead && isInOutline(all.Item(index + 1).OutlineLevel);
      return isHeading ? { text, style: 'heading' } : { text };
    }),
  };
}

const isInOutline = (level: unknown): boolean =>
  typeof level === 'number' && level >= 1 && level < BODY_LEVEL;
