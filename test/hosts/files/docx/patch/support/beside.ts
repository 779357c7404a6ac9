/** A document with parts beside its text, as a script would put them together. */
import { strToU8 } from 'fflate';
import { handDocx, p, r, TRANSITIONAL } from '../../read/support';

export interface BesideParts {
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  readonly core?: string;
  readonly charts?: number;
  readonly pictures?: number;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ROOTS = { header: 'hdr', footer: 'ftr', footnotes: 'footnotes' } as const;

export function besideDocx({ core, charts = 0, pictures = 0, ...texts }: BesideParts): Uint8Array {
  const extra: Record<string, Uint8Array> = {};
  const relations: string[] = [];
  const references: string[] = [];
  for (const kind of ['header', 'footer', 'footnotes'] as const) {
    const content = texts[kind];
    if (content === undefined) continue;
    const name = kind === 'footnotes' ? kind : `${kind}1`;
    const root = `w:${ROOTS[kind]}`;
    extra[`word/${name}.xml`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} xmlns:w="${TRANSITIONAL}" xmlns:v="urn:schemas-microsoft-com:vml">${content}</${root}>`,
    );
    relations.push(`<Relationship Id="${name}" Type="${OFFICE}/${kind}" Target="${name}.xml"/>`);
    if (kind !== 'footnotes') references.push(`<w:${kind}Reference w:type="default" r:id="${name}"/>`);
  }
  if (core !== undefined) extra['docProps/core.xml'] = strToU8(core);
  for (let at = 1; at <= charts; at += 1) extra[`word/charts/chart${at}.xml`] = strToU8('<c:chartSpace/>');
  for (let at = 1; at <= pictures; at += 1) extra[`word/media/image${at}.png`] = strToU8('png');
  extra['word/_rels/document.xml.rels'] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
  );
  return handDocx(`${p(r('完'))}<w:sectPr>${references.join('')}</w:sectPr>`, { extra });
}
