/** The list of contents that the library is given with the parts. */
import { escapeXml } from '../../escape-xml';
import { CONTENT_TYPES } from '../package/open';

/** The content types of the parts that are handed on: the library insists on finding each part that is listed. */
export function listing(typeOf: (part: string) => string, names: Iterable<string>): Uint8Array {
  const overrides = [...names]
    .filter((name) => name !== CONTENT_TYPES)
    .map((name) => `<Override PartName="/${escapeXml(name)}" ContentType="${escapeXml(typeOf(name))}"/>`);
  return new TextEncoder().encode(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${overrides.join('')}</Types>`,
  );
}
