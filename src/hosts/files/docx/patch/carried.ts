/** Writes what a document carries for the add-in: a part of its own, which Word keeps when it saves. */
import { escapeXml } from '../../escape-xml';
import { withContentType, withRelationship } from '../../xlsx/package/additions';
import { CONTENT_TYPES, type Parts } from '../../xlsx/package/open';
import { readRelationships, relationshipsPart } from '../../xlsx/package/workbook';
import { CARRIED, isCarried } from '../read/carried';
import { NO_RELATIONS } from './comments';

const TYPE = 'application/xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** `changes`: of the package so far. The part of the year before is written anew; nothing to carry empties it. */
export function withCarried(
  parts: Parts,
  main: string,
  text: string,
  changes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const content = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<draft xmlns="${CARRIED}">${escapeXml(text)}</draft>`;
  const relations = parts.nameOf(relationshipsPart(main));
  const textOf = (name: string): string =>
    changes.get(name) ?? (parts.has(name) ? parts.exactTextOf(name) : NO_RELATIONS);
  const known = readRelationships(textOf(relations), main).find(
    ({ type, target }) => type === 'customXml' && parts.has(target) && isCarried(parts.textOf(target)),
  );
  if (known) return new Map([...changes, [parts.nameOf(known.target), content]]);
  if (text === '') return changes;
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`)) number += 1;
  const name = `customXml/item${number}.xml`;
  return new Map([
    ...changes,
    [CONTENT_TYPES, withContentType(textOf(CONTENT_TYPES), name, TYPE)],
    [relations, withRelationship(textOf(relations), RELATION, name).text],
    [name, content],
  ]);
}
