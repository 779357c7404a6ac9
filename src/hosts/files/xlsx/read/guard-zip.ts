/** Zip packages: .xlsx and .ods are unpacked within limits, part by part; others are named and refused. */
import { escapeXml } from '../../escape-xml';
import { CONTENT_TYPES, findMain, refuse, tooLarge, withParts } from '../package/open';
import type { Parts } from '../package/open';
import { isSoundMarkup } from '../package/sound';
import { readRelationships, readSheets, relationshipsPart } from '../package/workbook';
import type { SheetPart } from '../package/workbook';
import { storeParts } from '../zip/store';
import { hasReadableFormulas } from './formulas';
import type { Inspected } from './guard';
import { isSaneOds } from './ods';
import { isSaneSheet } from './sane';
import { slimSheet } from './slim';

export const inspectPackage = (bytes: Uint8Array): Inspected =>
  withParts(bytes, (parts) => (parts.has(CONTENT_TYPES) ? inspectOffice(parts) : inspectOther(parts)));

/** A city's whole book has some 1,000; finding each takes the library as long as there are sheets, 2,000 take some 6 s with all that is in them. */
const MOST_SHEETS = 2000;

const NEEDED = new Set(['worksheet', 'sharedStrings', 'styles', 'theme']);

function inspectOffice(parts: Parts): Inspected {
  const main = findMain(parts);
  if (typeof main === 'string') return refuse(main);
  const relations = readRelationships(parts.textOf(relationshipsPart(main.name)) ?? '', main.name);
  const sheets = readSheets(parts.textOf(main.name) ?? '', relations);
  if (sheets.length > MOST_SHEETS)
    return refuse('tooManySheets', { count: String(sheets.length), limit: String(MOST_SHEETS) });
  const slim = new Map<string, Uint8Array>();
  for (const relation of relations.filter((one) => NEEDED.has(one.type))) {
    const part = parts.bytesOf(relation.target);
    if (!part || relation.type !== 'worksheet') continue;
    if (!isSoundMarkup(part) || !isSaneSheet(part)) return refuse('suspicious');
    if (!hasReadableFormulas(part)) return refuse('tooManyFormulas');
    slim.set(relation.target, slimSheet(part));
  }
  const tooMuch = tooLarge(sizeOfSheets(sheets, parts));
  if (tooMuch) return tooMuch;
  if (![...parts.unpacked.values()].every(isSoundMarkup)) return refuse('suspicious');
  const listed = listing(main.typeOf, parts.unpacked.keys());
  const handed = new Map([...parts.unpacked].map(([name, part]) => [name, slim.get(name) ?? part]));
  const payload = storeParts(handed.set(CONTENT_TYPES, listed));
  return { ok: true, kind: 'xlsx', payload, sheets, parts: parts.unpacked };
}

/** Sheets that lie in the same part are read as often as they are listed. */
const sizeOfSheets = (sheets: readonly SheetPart[], parts: Parts): number =>
  sheets.reduce((sum, { part }) => sum + (parts.unpacked.get(part)?.length ?? 0), 0);

/** The content types of the parts that are handed on: the library insists on finding each part that is listed. */
function listing(typeOf: (part: string) => string, names: Iterable<string>): Uint8Array {
  const overrides = [...names].map(
    (name) => `<Override PartName="/${escapeXml(name)}" ContentType="${escapeXml(typeOf(name))}"/>`,
  );
  return new TextEncoder().encode(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${overrides.join('')}</Types>`,
  );
}

function inspectOther(parts: Parts): Inspected {
  if (parts.has('Index/Document.iwa') || parts.has('Index.zip')) return refuse('isNumbers');
  if (!parts.has('content.xml')) return refuse('isArchive');
  const manifest = parts.textOf('META-INF/manifest.xml') ?? '';
  if (manifest.includes('encryption-data')) return refuse('encrypted');
  const kind = parts.textOf('mimetype') ?? manifest;
  if (kind.includes('opendocument.text')) return refuse('isWord');
  if (kind.includes('opendocument.presentation')) return refuse('isSlides');
  parts.bytesOf('styles.xml');
  const content = parts.bytesOf('content.xml');
  if (![...parts.unpacked.values()].every(isSoundMarkup)) return refuse('suspicious');
  if (content && !isSaneOds(content)) return refuse('suspicious');
  return { ok: true, kind: 'ods', payload: storeParts(parts.unpacked), sheets: [], parts: parts.unpacked };
}
