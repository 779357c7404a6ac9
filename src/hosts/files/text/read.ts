/** Plain text as paragraphs: .txt in any encoding of a Chinese office, and Markdown. */
import type { TextDocument, TextParagraph } from '../../../core/proofread/types';
import type { Message } from '../../../core/messages';
import { docxMessage } from '../docx/read/messages';
import { whatElse } from '../docx/read/sniff';
import { decodeText } from './decode';
import { isMarkdown, withoutMarks, type Unmarked } from './marks';
import { reflow, type Flowed } from './reflow';

export type PlainReading =
  | {
      readonly ok: true;
      readonly document: TextDocument;
      /** For each paragraph, the lines of the file it was put together from. */
      readonly lines: readonly Flowed[];
    }
  | { readonly ok: false; readonly problem: Message };

/** Never throws for a bad file: what is wrong with it is the result. */
export function readText(bytes: Uint8Array): PlainReading {
  const kind = bytes.length === 0 ? 'empty' : whatElse(bytes);
  if (kind !== 'isText') return { ok: false, problem: docxMessage(kind) };
  const text = decodeText(bytes);
  if (text === undefined) return { ok: false, problem: docxMessage('unknown') };
  const flowed = reflow(text);
  const isBoldMarked = isMarkdown(flowed);
  const lines = flowed.map((each) => withoutMarks(each, isBoldMarked));
  return { ok: true, document: { paragraphs: lines.map(paragraphOf) }, lines };
}

const paragraphOf = ({ text, mark }: Unmarked): TextParagraph => {
  const style = styleOf(text, mark);
  return style === undefined ? { text } : { text, style };
};

function styleOf(text: string, mark: string): TextParagraph['style'] {
  if (mark.startsWith('#')) return mark === '#' ? 'title' : 'heading';
  return /^\s*\|.*\|\s*$/.test(text) ? 'table' : undefined;
}
