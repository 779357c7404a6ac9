/** Reads a .docx of any writer into the paragraphs a reader sees, in order. */
import type { TableBlock } from '../../../../core/document';
import type { Message } from '../../../../core/messages';
import type { TextDocument } from '../../../../core/proofread/types';
import { readBody, type Body, type ShownWay } from './body';
import { partsInFlat } from './flat';
import { openDocx, type DocxParts } from './guard';
import { Looks } from './kinds';
import { docxMessage } from './messages';
import { readNumbering, type Lists } from './numbering';
import { resolveText, type ResolvedText } from './resolve';
import type { DocxSource } from './source';
import { NO_STYLES, readStyles } from './styles';
import { tableBlocks } from './tables';
import { BadXml } from './xml';

export type TextReading =
  | {
      readonly ok: true;
      readonly document: TextDocument;
      readonly tables: readonly TableBlock[];
      /** What was read otherwise than it stands, or left out. */
      readonly remarks: readonly Message[];
    }
  | { readonly ok: false; readonly problem: Message };

const NO_LISTS: Lists = new Map();

/** Never throws for a bad file: what is wrong with it is the result. */
export function readDocxText(bytes: Uint8Array): TextReading {
  const opened = openDocx(bytes);
  return opened.ok ? readParts(opened.parts) : opened;
}

/** The same of a document that Word hands over as one XML text. */
export function readFlatText(xml: string): TextReading {
  const parts = partsInFlat(xml);
  return parts ? readParts(parts) : { ok: false, problem: docxMessage('damaged') };
}

function readParts(parts: DocxParts): TextReading {
  try {
    return textOf(parts);
  } catch (error) {
    if (error instanceof BadXml) return { ok: false, problem: docxMessage(error.id) };
    throw error;
  }
}

/** A document as it was understood, with the paragraphs of the file that those of the text were made of. */
export interface UnderstoodDocx {
  readonly body: Body;
  readonly text: ResolvedText;
  readonly tables: readonly TableBlock[];
}

/** Throws `BadXml`. `source` learns where in the document's part the text stands. */
export function understandDocx(parts: DocxParts, source?: DocxSource, way?: ShownWay): UnderstoodDocx {
  const styles = parts.styles === undefined ? NO_STYLES : readStyles(parts.styles);
  const lists = parts.numbering === undefined ? NO_LISTS : readNumbering(parts.numbering);
  const looks = new Looks(styles);
  const body = readBody(parts.document, looks, source, way);
  const text = resolveText(body.drafts, lists, styles, looks);
  return { body, text, tables: tableBlocks(body.tables, text.paragraphs, text.placeOf) };
}

function textOf(parts: DocxParts): TextReading {
  const {
    body,
    text: { paragraphs },
    tables,
  } = understandDocx(parts);
  if (paragraphs.every(({ text }) => text.trim() === ''))
    return { ok: false, problem: docxMessage(body.hasForeignText ? 'foreignText' : 'noText') };
  return {
    ok: true,
    document: { paragraphs },
    tables,
    remarks: [
      ...(body.hasChanges ? [docxMessage('changes')] : []),
      ...(body.footnotes > 0 ? [docxMessage('footnotes', { count: String(body.footnotes) })] : []),
    ],
  };
}
