/** Lays state of ours into a user's .xlsx: into the add-in's settings where it has some there, else into a part of our own. All other parts are copied as they lie. */
import type { Message } from '../../../../core/messages';
import { settingName } from '../../../kept-names';
import { escapeXml } from '../../escape-xml';
import { withContentType, withRelationship } from '../package/additions';
import { attribute, tagsOf } from '../package/markup';
import type { Tag } from '../package/markup';
import { BadPart, CONTENT_TYPES, findMain, isZip, refuse, withParts } from '../package/open';
import type { MainPart, Parts, Refused } from '../package/open';
import { warningsAbout } from '../package/warnings';
import { relationshipsPart } from '../package/workbook';
import { splice } from '../patch/splice';
import { rewriteZip } from '../zip/rewrite';
import { keptIn, settingsParts } from './kept';
import { freePart, ownPart, ownPartXml } from './own-part';

const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const XML_TYPE = 'application/xml';

export type KeepResult =
  { readonly ok: true; readonly bytes: Uint8Array; readonly warnings: readonly Message[] } | Refused;

/** The workbook with the value under the key. Where it has it already, the bytes are those given. */
export function keepIn(bytes: Uint8Array, key: string, value: string): KeepResult {
  if (!isZip(bytes)) return refuse('notPatchable');
  if (keptIn(bytes, key) === value) return { ok: true, bytes, warnings: [] };
  return withParts(bytes, (parts): KeepResult => {
    if (!parts.has(CONTENT_TYPES)) return refuse('notPatchable');
    const main = findMain(parts);
    if (typeof main === 'string') return refuse(main);
    const written = rewriteZip(bytes, parts.directory, encoded(changesFor(parts, main, key, value)));
    if (!written) throw new BadPart('damaged');
    return { ok: true, bytes: written, warnings: warningsAbout(parts, main) };
  });
}

type Texts = ReadonlyMap<string, string>;

const encoded = (texts: Texts): Map<string, Uint8Array> =>
  new Map([...texts].map(([part, text]) => [part, new TextEncoder().encode(text)]));

function changesFor(parts: Parts, main: MainPart, key: string, value: string): Texts {
  const settings = inSettings(parts, settingName(key), value);
  if (settings.size > 0) return settings;
  const own = ownPart(parts, key);
  const xml = ownPartXml(key, value);
  return own ? new Map([[own.part, xml]]) : newPart(parts, main, xml);
}

/** Another copy of the add-in may have settings of its own: each that has ours is told. */
function inSettings(parts: Parts, name: string, value: string): Map<string, string> {
  const changes = new Map<string, string>();
  const isOurs = (tag: Tag): boolean => tag.name === 'property' && attribute(tag, 'name') === name;
  for (const part of settingsParts(parts)) {
    const text = parts.exactTextOf(part);
    const pieces = [...tagsOf(text)]
      .filter((tag) => isOurs(tag) && tag.kind !== 'close')
      .map((tag) => ({ start: tag.start, end: tag.end, text: property(tag, name, value) }));
    if (pieces.length > 0) changes.set(part, splice(text, pieces));
  }
  return changes;
}

function property({ prefix, kind }: Tag, name: string, value: string): string {
  const start = prefix === '' ? '<property' : `<${prefix}:property`;
  const end = kind === 'empty' ? '/>' : '>';
  return `${start} name="${escapeXml(name)}" value="${escapeXml(JSON.stringify(value))}"${end}`;
}

function newPart(parts: Parts, main: MainPart, xml: string): Map<string, string> {
  const part = freePart(parts);
  const relations = relationshipsPart(main.name);
  const changes = new Map([
    [part, xml],
    [parts.nameOf(relations), withRelationship(parts.exactTextOf(relations), CUSTOM_XML, part)],
  ]);
  if (main.typeOf(part) !== XML_TYPE)
    changes.set(
      parts.nameOf(CONTENT_TYPES),
      withContentType(parts.exactTextOf(CONTENT_TYPES), part, XML_TYPE),
    );
  return changes;
}
