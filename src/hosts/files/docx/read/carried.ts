/** What a document carries for the add-in beside its text: a part of its own, known by its namespace. */
import { unescapeXml } from '../../xlsx/package/markup';
import { withParts } from '../../xlsx/package/open';

export const CARRIED = 'urn:juesuan:draft';

const PART = /^customXml\/item\d+\.xml$/;
const CONTENT = /<draft\s[^<>]*>([^<]*)<\/draft>\s*$/;

/** Whether a part is ours. */
export const isCarried = (xml: string | undefined): boolean => xml?.includes(`xmlns="${CARRIED}"`) ?? false;

/** Undefined where there is none, and for a bad file. */
export function carriedInBytes(bytes: Uint8Array): string | undefined {
  const found = withParts(bytes, (parts) => {
    const own = parts.directory.entries
      .filter(({ name }) => PART.test(name))
      .map(({ name }) => parts.textOf(name))
      .find(isCarried);
    return { ok: true as const, text: own && CONTENT.exec(own)?.[1] };
  });
  return found.ok && found.text !== undefined ? unescapeXml(found.text) : undefined;
}
