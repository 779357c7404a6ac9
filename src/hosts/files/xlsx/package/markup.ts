/** Walks over XML text tag by tag and keeps positions, so that a part can be changed without being written anew. */

export interface Tag {
  /** Without its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  /** After the `>`. */
  readonly end: number;
  /** The attributes as written. */
  readonly attributes: string;
}

const TAG = /<(\/?)(?:([^\s/>:"'<]+):)?([^\s/>:"'<]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/y;

/** The next tag at or after `from`; comments, CDATA, instructions and declarations are passed over. */
export function nextTag(text: string, from: number): Tag | undefined {
  let at = text.indexOf('<', from);
  while (at >= 0) {
    const after = endOfOther(text, at);
    if (after === undefined) return tagAt(text, at);
    at = text.indexOf('<', after);
  }
  return undefined;
}

function endOfOther(text: string, at: number): number | undefined {
  if (text.startsWith('<!--', at)) return endAfter(text, '-->', at);
  if (text.startsWith('<![CDATA[', at)) return endAfter(text, ']]>', at);
  if (text.startsWith('<?', at)) return endAfter(text, '?>', at);
  if (text.startsWith('<!', at)) return endAfter(text, '>', at);
  return undefined;
}

function endAfter(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

function tagAt(text: string, start: number): Tag | undefined {
  TAG.lastIndex = start;
  const match = TAG.exec(text);
  if (!match) return undefined;
  const [whole, slash, prefix = '', name = '', attributes = '', selfClosing] = match;
  const kind = slash ? 'close' : selfClosing ? 'empty' : 'open';
  return { name, prefix, kind, start, end: start + whole.length, attributes };
}

/** Every tag from `from` to `to`, in order. */
export function* tagsOf(text: string, from = 0, to = text.length): Generator<Tag> {
  let tag = nextTag(text, from);
  while (tag && tag.start < to) {
    yield tag;
    tag = nextTag(text, tag.end);
  }
}

export interface Element extends Tag {
  readonly kind: 'open' | 'empty';
  /** What stands between the tags: from `end` to `contentEnd`. The same for an empty element. */
  readonly contentEnd: number;
  /** After the closing tag. */
  readonly outerEnd: number;
}

/** The element a tag opens, or undefined where it is never closed. */
function elementOf(text: string, tag: Tag): Element | undefined {
  if (tag.kind === 'empty') return { ...tag, kind: 'empty', contentEnd: tag.end, outerEnd: tag.end };
  if (tag.kind !== 'open') return undefined;
  let depth = 1;
  for (const inner of tagsOf(text, tag.end)) {
    if (inner.name !== tag.name || inner.prefix !== tag.prefix || inner.kind === 'empty') continue;
    depth += inner.kind === 'open' ? 1 : -1;
    if (depth === 0) return { ...tag, kind: 'open', contentEnd: inner.start, outerEnd: inner.end };
  }
  return undefined;
}

/** The first element of that name between two positions. */
export function findElement(text: string, name: string, from = 0, to = text.length): Element | undefined {
  for (const tag of tagsOf(text, from, to)) {
    if (tag.name === name && tag.kind !== 'close') return elementOf(text, tag);
  }
  return undefined;
}

/** The elements directly inside another, in order. */
export function* childrenOf(text: string, parent: Element): Generator<Element> {
  let tag = nextTag(text, parent.end);
  while (tag && tag.start < parent.contentEnd) {
    const child = elementOf(text, tag);
    if (!child) return;
    yield child;
    tag = nextTag(text, child.outerEnd);
  }
}

const ATTRIBUTE = /(?:([^\s=:"'/]+):)?([^\s=:"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** An attribute without prefix, its entities resolved. */
export function attribute(tag: Tag, name: string): string | undefined {
  for (const [, prefix, local, double, single] of tag.attributes.matchAll(ATTRIBUTE)) {
    if (prefix === undefined && local === name) return unescapeXml(double ?? single ?? '');
  }
  return undefined;
}

/** A namespaced attribute such as `r:id`, whatever its prefix. */
export function prefixedAttribute(tag: Tag, name: string): string | undefined {
  for (const [, prefix, local, double, single] of tag.attributes.matchAll(ATTRIBUTE)) {
    if (prefix !== undefined && prefix !== 'xmlns' && local === name)
      return unescapeXml(double ?? single ?? '');
  }
  return undefined;
}

/** All attributes with their full names, from the raw text of a tag. */
export function attributesOfRaw(raw: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, prefix, local = '', double, single] of raw.matchAll(ATTRIBUTE)) {
    found.set(prefix === undefined ? local : `${prefix}:${local}`, unescapeXml(double ?? single ?? ''));
  }
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex: string, decimal: string, name: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
