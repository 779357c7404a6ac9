/** What an Office package says of a part that is added: its content type, and the relationship that leads to it. */
import { escapeXml } from '../../escape-xml';
import { splice } from '../patch/splice';
import { attribute, findElement, tagsOf } from './markup';
import type { Element } from './markup';

/** [Content_Types].xml with a type of its own for a part. */
export const withContentType = (text: string, part: string, type: string): string =>
  withChild(text, 'Types', 'Override', `PartName="/${escapeXml(part)}" ContentType="${escapeXml(type)}"`);

/** Relationships with one more, under an id that none has. `target` counts from the root of the package. */
export function withRelationship(text: string, type: string, target: string): string {
  const taken = new Set([...tagsOf(text)].map((tag) => attribute(tag, 'Id')?.toLowerCase()));
  let number = 1;
  while (taken.has(`rid${number}`)) number += 1;
  const said = `Id="rId${number}" Type="${escapeXml(type)}" Target="/${escapeXml(target)}"`;
  return withChild(text, 'Relationships', 'Relationship', said);
}

/** As the last child of the root; undisturbed where the root is not there. */
function withChild(text: string, root: string, name: string, attributes: string): string {
  const parent = findElement(text, root);
  if (!parent) return text;
  const child = `<${prefixOf(parent)}${name} ${attributes}/>`;
  if (parent.kind === 'open')
    return splice(text, [{ start: parent.contentEnd, end: parent.contentEnd, text: child }]);
  const opened = text.slice(parent.start, parent.end).replace(/\s*\/>$/, '>');
  const closed = `${opened}${child}</${prefixOf(parent)}${root}>`;
  return splice(text, [{ start: parent.start, end: parent.end, text: closed }]);
}

const prefixOf = ({ prefix }: Element): string => (prefix === '' ? '' : `${prefix}:`);
