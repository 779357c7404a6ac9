/** Reads a .docx of any writer into the paragraphs a reader sees, in order. */
import type { Message } from '../../../../core/messages';
import type { TextDocument } from '../../../../core/proofread/types';
import { readBody } from './body';
import { openDocx, type DocxParts } from './guard';
import { Looks } from './kinds';
import { docxMessage } from './messages';
import { readNumbering, type Lists } from './numbering';
import { resolveText } from './resolve';
import { NO_STYLES, readStyles } from './styles';
import { BadXml } from './xml';

export type TextReading =
  | {
      readonly ok: true;
      readonly document: TextDocument;
      /** What was read otherwise than it stands, or left out. */
      readonly remarks: readonly Message[];
    }
  | { readonly ok: false; readonly problem: Message };

const NO_LISTS: Lists = new Map();

/** Never throws for a bad file: what is wrong with it is the result. */
export function readDocxText(bytes: Uint8Array): TextReading {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  try {
    return textOf(opened.parts);
  } catch (error) {
    if (error instanceof BadXml) return { ok: false, problem: docxMessage(error.id) };
    throw error;
  }
}

function textOf(parts: DocxParts): TextReading {
  const styles = parts.styles === undefined ? NO_STYLES : readStyles(parts.styles);
  const lists = parts.numbering === undefined ? NO_LISTS : readNumbering(parts.numbering);
  const looks = new Looks(styles);
  const body = readBody(parts.document, looks);
  const paragraphs = resolveText(body.drafts, lists, styles, looks);
  if (paragraphs.every(({ text }) => text.trim() === ''))
    return { ok: false, problem: docxMessage(body.hasForeignText ? 'foreignText' : 'noText') };
  return {
    ok: true,
    document: { paragraphs },
    remarks: [
      ...(body.hasChanges ? [docxMessage('changes')] : []),
      ...(body.footnotes > 0 ? [docxMessage('footnotes', { count: String(body.footnotes) })] : []),
    ],
  };
}
