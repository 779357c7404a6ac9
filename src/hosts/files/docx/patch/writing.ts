/** Texts, runs and their looks as markup, in the prefixes of the part they are put into. */
import { escapeXml } from '../../escape-xml';
import { childrenOf, findElement, type Element } from '../../xlsx/package/markup';
import { splice } from '../../xlsx/patch/splice';
import type { SourceElement, SourceRun } from '../read/source';

/** Whose names a part uses for elements of text. */
export type XmlNames = Pick<SourceElement, 'prefix' | 'uri'>;

/** What XML cannot hold in any way. */
const FORBIDDEN =
  /[^\t\n\u0020-\ud7ff\ue000-\ufffd\ud800-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export const isWritable = (text: string): boolean => !FORBIDDEN.test(text);

/** Line breaks of any program as one. */
export const withPlainBreaks = (text: string): string => text.replace(/\r\n?/g, '\n');

const prefixed = ({ prefix }: XmlNames, name: string): string => (prefix === '' ? name : `${prefix}:${name}`);

/** Attributes are written with a prefix: where the part uses none, the element declares one. */
function startTag(names: XmlNames, name: string, attributes: Readonly<Record<string, string>>): string {
  const entries = Object.entries(attributes);
  if (entries.length === 0) return prefixed(names, name);
  const prefix = names.prefix === '' ? 'jw' : names.prefix;
  const declared = names.prefix === '' ? ` xmlns:jw="${escapeXml(names.uri)}"` : '';
  const written = entries.map(([key, value]) => ` ${prefix}:${key}="${escapeXml(value)}"`).join('');
  return `${prefix}:${name}${declared}${written}`;
}

/** The tags around a content, of an element without attributes. */
export const tagsAround = (names: XmlNames, name: string): readonly [open: string, close: string] => [
  `<${prefixed(names, name)}>`,
  `</${prefixed(names, name)}>`,
];

export function around(
  names: XmlNames,
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string,
): string {
  const start = startTag(names, name, attributes);
  return content === '' ? `<${start}/>` : `<${start}>${content}</${start.split(' ', 1)[0] ?? ''}>`;
}

const EDGE_SPACE = /^\s|\s$/;

/** A text without breaks, its outer spaces kept. */
export function textElement(names: XmlNames, text: string, name: 't' | 'delText' = 't'): string {
  const tag = prefixed(names, name);
  return `<${tag}${EDGE_SPACE.test(text) ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</${tag}>`;
}

/** A text that is new: tabs and breaks as elements. */
export const newContent = (names: XmlNames, text: string): string =>
  text
    .split(/([\t\n])/)
    .map((piece) =>
      piece === '\t'
        ? empty(names, 'tab')
        : piece === '\n'
          ? empty(names, 'br')
          : piece === ''
            ? ''
            : textElement(names, piece),
    )
    .join('');

export const empty = (
  names: XmlNames,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): string => around(names, name, attributes, '');

/** The properties of a run as written; empty where it has none. */
export function propertiesOf(
  xml: string,
  { openEnd, closeStart }: SourceElement,
  name: 'rPr' | 'pPr' = 'rPr',
): string {
  if (!startsWithTag(xml, openEnd, name)) return '';
  const found = findElement(xml, name, openEnd, closeStart);
  return found ? xml.slice(openEnd, found.outerEnd) : '';
}

const FIRST_TAG = /\s*<(?:[^\s/>:]+:)?([^\s/>:]+)/y;

/** Whether the first thing at a place is an element of that name. */
function startsWithTag(xml: string, at: number, name: string): boolean {
  FIRST_TAG.lastIndex = at;
  return FIRST_TAG.exec(xml)?.[1] === name;
}

/** [ECMA-376] 17.3.2.28: what stands behind `highlight` in the properties of a run. */
const BEHIND_HIGHLIGHT = new Set(
  'u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange'.split(' '),
);
/** What tells of changes that someone made to the run or to the paragraph's end. */
const CHANGES_TOLD = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange']);

const childrenIn = (properties: string): readonly Element[] => {
  const root = findElement(properties, 'rPr');
  return root ? [...childrenOf(properties, root)] : [];
};

/** The look alone, without what is told of other changes; empty where nothing is left. */
export function lookOf(properties: string): string {
  const children = childrenIn(properties);
  const told = children.filter(({ name }) => CHANGES_TOLD.has(name));
  if (children.length === told.length) return '';
  return splice(
    properties.trim(),
    told.map(({ start, outerEnd }) => ({ start, end: outerEnd, text: '' })),
  );
}

/** The look with yellow behind it. */
export function inYellow(names: XmlNames, properties: string): string {
  const mark = empty(names, 'highlight', { val: 'yellow' });
  if (properties === '') return around(names, 'rPr', {}, mark);
  const children = childrenIn(properties);
  const own = children.find(({ name }) => name === 'highlight');
  if (own) return splice(properties, [{ start: own.start, end: own.outerEnd, text: mark }]);
  const next = children.find(({ name }) => BEHIND_HIGHLIGHT.has(name));
  const root = findElement(properties, 'rPr');
  const at = next?.start ?? root?.contentEnd ?? properties.length;
  return splice(properties, [{ start: at, end: at, text: mark }]);
}

export const newRun = (names: XmlNames, properties: string, content: string): string =>
  around(names, 'r', {}, properties + content);

/** A run's beginning again, with all it says of itself. */
export const beginningOf = (xml: string, of: SourceRun): string =>
  xml.slice(of.start, of.openEnd) + propertiesOf(xml, of);

export const endOf = (xml: string, { closeStart, end }: SourceElement): string => xml.slice(closeStart, end);

/** The greatest number that anything in a part is called by. */
export function greatestId(xml: string): number {
  let greatest = 0;
  for (const [, id] of xml.matchAll(/[\s:]id\s*=\s*["'](\d{1,9})["']/g))
    greatest = Math.max(greatest, Number(id));
  return greatest;
}
