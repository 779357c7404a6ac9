/** A custom XML part with state of ours: `<state xmlns="urn:juesuan:reasons">…</state>`. Excel keeps such parts when it saves. */
import { escapeXml } from '../../escape-xml';
import { partNamespace } from '../../../kept-names';
import { attribute, findElement, unescapeXml } from '../package/markup';
import type { Parts } from '../package/open';

const CUSTOM = /^customXml\/item\d+\.xml$/i;
const ROOT = 'state';

/** No text of XML 1.0 holds these, not even escaped. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

export interface OwnPart {
  readonly part: string;
  readonly value: string;
}

export function ownPart(parts: Parts, key: string): OwnPart | undefined {
  for (const { name } of parts.directory.entries) {
    const text = CUSTOM.test(name) ? (parts.textOf(name) ?? '') : '';
    const root = findElement(text, ROOT);
    if (root && attribute(root, 'xmlns') === partNamespace(key))
      return { part: name, value: unescapeXml(text.slice(root.end, root.contentEnd)) };
  }
  return undefined;
}

/** A name that no part has yet, in any case of its letters. */
export function freePart(parts: Parts): string {
  for (let number = 1; ; number += 1) {
    const name = `customXml/item${number}.xml`;
    if (!parts.has(name)) return name;
  }
}

export const ownPartXml = (key: string, value: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${ROOT} xmlns="${partNamespace(key)}">${escapeXml(value.replace(NOT_IN_XML, ''))}</${ROOT}>`;
