/** A custom XML part with state of ours: `<state xmlns="urn:juesuan:reasons">…</state>`. Excel keeps such parts when it saves. */
import { partNamespace } from '../../../kept-names';
import { PART_ROOT, ownElement } from '../../../kept-part';
import { attribute, findElement, unescapeXml } from '../package/markup';
import type { Parts } from '../package/open';

const CUSTOM = /^customXml\/item\d+\.xml$/i;

export interface OwnPart {
  readonly part: string;
  readonly value: string;
}

export function ownPart(parts: Parts, key: string): OwnPart | undefined {
  for (const { name } of parts.directory.entries) {
    const text = CUSTOM.test(name) ? (parts.textOf(name) ?? '') : '';
    const root = findElement(text, PART_ROOT);
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
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${ownElement(key, value)}`;
