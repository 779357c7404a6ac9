/** A document as one XML text, as Word hands over what is open in it: its parts between tags of the package. */
import type { DocxParts } from './guard';

const PARTS = {
  document: '/word/document.xml',
  styles: '/word/styles.xml',
  numbering: '/word/numbering.xml',
} as const;

/** What stands in one part; undefined where the package has none of that name. */
function partIn(xml: string, name: string): string | undefined {
  const named = xml.indexOf(`pkg:name="${name}"`);
  const open = named < 0 ? -1 : xml.indexOf('<pkg:xmlData', named);
  const from = open < 0 ? -1 : xml.indexOf('>', open) + 1;
  const to = from <= 0 ? -1 : xml.indexOf('</pkg:xmlData>', from);
  return to < 0 ? undefined : xml.slice(from, to);
}

/** Undefined where the text is no such package. */
export function partsInFlat(xml: string): DocxParts | undefined {
  const document = partIn(xml, PARTS.document);
  if (document === undefined) return undefined;
  return {
    name: 'word/document.xml',
    document,
    styles: partIn(xml, PARTS.styles),
    numbering: partIn(xml, PARTS.numbering),
  };
}
