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

const NAME = /[^\s/>:"'<]+/y;

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

/** Looks at each character once, whatever stands there: a pattern for whole tags would begin again in a name without end. */
function tagAt(text: string, start: number): Tag | undefined {
  const isClosing = text.charAt(start + 1) === '/';
  const begin = start + (isClosing ? 2 : 1);
  const first = nameAt(text, begin);
  if (first === '') return undefined;
  const colon = begin + first.length;
  const local = text.charAt(colon) === ':' ? nameAt(text, colon + 1) : '';
  const [prefix, name] = local === '' ? ['', first] : [first, local];
  const nameEnd = local === '' ? colon : colon + 1 + local.length;
  const close = closeOf(text, nameEnd);
  if (close < 0) return undefined;
  const isEmpty = close > nameEnd && text.charAt(close - 1) === '/';
  const kind = isClosing ? 'close' : isEmpty ? 'empty' : 'open';
  const attributes = text.slice(nameEnd, isEmpty ? close - 1 : close);
  return { name, prefix, kind, start, end: close + 1, attributes };
}

function nameAt(text: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[0] ?? '';
}

/** The `>` that ends a tag, quoted ones passed over; -1 where there is none. */
function closeOf(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '>') return at;
    if (character !== '"' && character !== "'") continue;
    at = text.indexOf(character, at + 1);
    if (at < 0) return -1;
  }
  return -1;
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

/** Takes a name whether or not a value follows, so that no name is looked at twice. */
const ATTRIBUTE = /([^\s=:"'/]+)(?::([^\s=:"'/]+))?(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g;

interface Attribute {
  readonly prefix: string | undefined;
  readonly local: string;
  /** As written. */
  readonly value: string;
}

function* attributesIn(raw: string): Generator<Attribute> {
  for (const [, first = '', second, double, single] of raw.matchAll(ATTRIBUTE)) {
    const value = double ?? single;
    if (value === undefined) continue;
    yield second === undefined
      ? { prefix: undefined, local: first, value }
      : { prefix: first, local: second, value };
  }
}

/** An attribute without prefix, its entities resolved. */
export function attribute(tag: Tag, name: string): string | undefined {
  for (const { prefix, local, value } of attributesIn(tag.attributes))
    if (prefix === undefined && local === name) return unescapeXml(value);
  return undefined;
}

/** A namespaced attribute such as `r:id`, whatever its prefix. */
export function prefixedAttribute(tag: Tag, name: string): string | undefined {
  for (const { prefix, local, value } of attributesIn(tag.attributes))
    if (prefix !== undefined && prefix !== 'xmlns' && local === name) return unescapeXml(value);
  return undefined;
}

/** All attributes with their full names, from the raw text of a tag. */
export function attributesOfRaw(raw: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { prefix, local, value } of attributesIn(raw))
    found.set(prefix === undefined ? local : `${prefix}:${local}`, unescapeXml(value));
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
