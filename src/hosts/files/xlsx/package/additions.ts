/** What an Office package says of a part that is added: its content type, and the relationship that leads to it. */
import { escapeXml } from '../../escape-xml';
import { splice } from '../patch/splice';
import { attribute, findElement, tagsOf } from './markup';
import type { Element } from './markup';

/** [Content_Types].xml with a type of its own for a part. */
export const withContentType = (text: string, part: string, type: string): string =>
  withChild(text, 'Types', 'Override', `PartName="/${escapeXml(part)}" ContentType="${escapeXml(type)}"`);

/** Relationships with one more, under an id that none has. `target` counts from the root of the package. */
export function withRelationship(text: string, type: string, target: string): { text: string; id: string } {
  const taken = new Set([...tagsOf(text)].map((tag) => attribute(tag, 'Id')?.toLowerCase()));
  let number = 1;
  while (taken.has(`rid${number}`)) number += 1;
  const id = `rId${number}`;
  const said = `Id="${id}" Type="${escapeXml(type)}" Target="/${escapeXml(target)}"`;
  return { text: withChild(text, 'Relationships', 'Relationship', said), id };
}

/** As the last child of the root; undisturbed where the root is not there. `attributes` are markup already. */
export function withChild(
  text: string,
  root: string,
  name: string,
  attributes: string,
  content?: string,
): string {
  const parent = findElement(text, root);
  if (!parent) return text;
  const tag = `${prefixOf(parent)}${name}`;
  const start = `<${tag} ${attributes}`;
  const child = content === undefined ? `${start}/>` : `${start}>${content}</${tag}>`;
  if (parent.kind === 'open')
    return splice(text, [{ start: parent.contentEnd, end: parent.contentEnd, text: child }]);
  const opened = text.slice(parent.start, parent.end).replace(/\s*\/>$/, '>');
  const closed = `${opened}${child}</${prefixOf(parent)}${root}>`;
  return splice(text, [{ start: parent.start, end: parent.end, text: closed }]);
}

export const prefixOf = ({ prefix }: Pick<Element, 'prefix'>): string => (prefix === '' ? '' : `${prefix}:`);
