/** State of ours as a custom XML part holds it, whoever writes it into a workbook: `<state xmlns="urn:juesuan:reasons">…</state>`. */
import { escapeXml } from './files/escape-xml';
import { partNamespace } from './kept-names';

export const PART_ROOT = 'state';

/** No text of XML 1.0 holds these, not even escaped. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Without a declaration. */
export const ownElement = (key: string, value: string): string =>
  `<${PART_ROOT} xmlns="${partNamespace(key)}">${escapeXml(value.replace(NOT_IN_XML, ''))}</${PART_ROOT}>`;
