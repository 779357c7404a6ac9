/** Word documents: the explanation in the official layout, with the tables behind it if asked. */
import type { NarrativeDocument } from '../../../core/narrative/document';
import type { DocxOptions } from './write/options';

export { annexOf, type Annex } from './write/annex/annex';
export type { DocxOptions } from './write/options';
export { controlTag, sectionTag } from './write/tag';

/**
 * The document as a .docx in the layout of GB/T 9704. The same document and options give the same bytes.
 * The writer is loaded on first use, so that whoever only reads and checks never pays for it.
 */
export async function writeDocx(document: NarrativeDocument, options: DocxOptions = {}): Promise<Uint8Array> {
  const { buildDocx } = await import('./write/build');
  return buildDocx(document, options);
}
