/** Reads a part as events. Names carry the usual prefixes whatever prefixes the file declares, `w:p` in the strict format too. */
import { SaxesParser, type SaxesTagNS } from 'saxes';

export interface OpenTag {
  /** `w:p`; without a prefix where the namespace is none that a text needs. */
  readonly name: string;
  /** An attribute by its name without prefix. */
  attribute(name: string): string | undefined;
  /** As the file declares and writes them. */
  readonly prefix: string;
  readonly uri: string;
  /** Where the tag ends in the part. */
  readonly end: number;
}

export interface Events {
  /** `parent` is the element it belongs to, past wrappers for other programs' sake (mc:AlternateContent). */
  open(tag: OpenTag, parent: string): void;
  /** `end`: after its closing tag, in the part; of an empty element, after its only one. */
  close(name: string, end: number): void;
  text?(text: string): void;
}

/** Thrown for what is no XML, and for nesting that no program writes. */
export class BadXml extends Error {
  constructor(readonly id: 'damaged' | 'suspicious') {
    super(id);
  }
}

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
]);

/** Finding the namespace of a prefix takes as long as the nesting is deep. */
const DEEPEST = 512;

export function readXml(xml: string, events: Events): void {
  const parser = new SaxesParser({ xmlns: true });
  const names: string[] = [];
  parser.on('error', () => {
    throw new BadXml('damaged');
  });
  parser.on('opentag', (tag) => {
    if (names.length >= DEEPEST) throw new BadXml('suspicious');
    const name = nameOf(tag);
    const { prefix, uri } = tag;
    const attribute = (wanted: string): string | undefined => attributeOf(tag, wanted);
    events.open({ name, attribute, prefix, uri, end: parser.position }, parentIn(names));
    names.push(name);
  });
  parser.on('closetag', () => events.close(names.pop() ?? '', parser.position));
  if (events.text) parser.on('text', (text) => events.text?.(text));
  parser.on('cdata', (text) => events.text?.(text));
  parser.write(xml).close();
}

function parentIn(names: readonly string[]): string {
  let place = names.length - 1;
  while (names[place]?.startsWith('mc:')) place -= 1;
  return names[place] ?? '';
}

function nameOf({ uri, local }: SaxesTagNS): string {
  const prefix = PREFIXES.get(uri);
  return prefix === undefined ? local : `${prefix}:${local}`;
}

/** Of two that differ in prefix only, the one of the element's own namespace. */
function attributeOf({ attributes, uri }: SaxesTagNS, wanted: string): string | undefined {
  let found: string | undefined;
  for (const { local, uri: of, value } of Object.values(attributes)) {
    if (local !== wanted) continue;
    if (of === uri) return value;
    found ??= value;
  }
  return found;
}

/** `<w:b/>` and `w:val="1"` say yes; `0`, `false`, `off` and `none` say no. */
export const isOn = (tag: OpenTag): boolean =>
  !['0', 'false', 'off', 'none'].includes(tag.attribute('val') ?? '1');

export function numberIn(tag: OpenTag, name = 'val'): number | undefined {
  const value = tag.attribute(name);
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

const UTF8 = new TextDecoder();

/** A part's text: UTF-8, or UTF-16 with its mark, as the format allows. */
export function decodePart(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return UTF8.decode(bytes);
}
