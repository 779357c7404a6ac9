/** Zip packages: .xlsx and .ods are unpacked within limits, part by part; others are named and refused. */
import { CONTENT_TYPES, findMain, refuse, tooLarge, withParts } from '../package/open';
import type { MainPart, Parts } from '../package/open';
import { isSoundMarkup } from '../package/sound';
import {
  asksForCalculation,
  contentTypesIn,
  readRelationships,
  readSheets,
  relationshipsPart,
} from '../package/workbook';
import type { Relationship, SheetPart } from '../package/workbook';
import { utf8 } from '../text';
import { storeParts } from '../zip/store';
import { extentOf, type Extent } from './extent';
import { hasReadableFormulas } from './formulas';
import type { Inspected } from './guard';
import { inspectBinary } from './guard-binary';
import { tooFull } from './limits';
import { listing } from './listing';
import { isSaneOds } from './ods';
import { onOneLine } from './tags';
import { isSaneSheet } from './sane';
import { slimSheet } from './slim';
import { formatsOnly } from './styles';

export const inspectPackage = (bytes: Uint8Array): Inspected =>
  withParts(bytes, (parts) => (parts.has(CONTENT_TYPES) ? inspectOffice(parts) : inspectOther(parts)));

/** A city's whole book has some 1,000; finding each takes the library as long as there are sheets, 2,000 take some 6 s with all that is in them. */
const MOST_SHEETS = 2000;

const NEEDED = new Set(['worksheet', 'sharedStrings', 'styles', 'theme']);

function inspectOffice(parts: Parts): Inspected {
  const main = findMain(parts);
  if (main === 'isBinaryWorkbook')
    return inspectBinary(parts, contentTypesIn(parts.textOf(CONTENT_TYPES) ?? ''));
  if (typeof main === 'string') return refuse(main);
  const relations = readRelationships(parts.textOf(relationshipsPart(main.name)) ?? '', main.name);
  const workbook = parts.textOf(main.name) ?? '';
  const sheets = readSheets(workbook, relations);
  if (sheets.length > MOST_SHEETS)
    return refuse('tooManySheets', { count: String(sheets.length), limit: String(MOST_SHEETS) });
  const slim = new Map<string, Uint8Array>();
  const extents = new Map<string, Extent>();
  for (const relation of relations.filter((one) => NEEDED.has(one.type))) {
    const part = parts.bytesOf(relation.target);
    if (part && relation.type === 'styles') slim.set(relation.target, utf8Bytes(formatsOnly(utf8(part))));
    if (!part || relation.type !== 'worksheet') continue;
    if (!isSoundMarkup(part) || !isSaneSheet(part)) return refuse('suspicious');
    if (!hasReadableFormulas(part)) return refuse('tooManyFormulas');
    const sheet = slimSheet(part);
    slim.set(relation.target, sheet);
    extents.set(relation.target, extentOf(sheet));
  }
  const tooMuch = tooLarge(sizeOfSheets(sheets, parts)) ?? tooFull(sheets, extents);
  if (tooMuch) return tooMuch;
  if (![...parts.unpacked.values()].every(isSoundMarkup)) return refuse('suspicious');
  const listed = listing(typesOf(main, relations), parts.unpacked.keys());
  const handed = new Map(
    [...parts.unpacked].map(([name, part]) => [name, onOneLine(slim.get(name) ?? part)]),
  );
  const payload = storeParts(handed.set(CONTENT_TYPES, listed));
  return {
    ok: true,
    kind: 'xlsx',
    payload,
    sheets,
    parts: parts.unpacked,
    isStale: asksForCalculation(workbook),
  };
}

/** Sheets that lie in the same part are read as often as they are listed. */
const sizeOfSheets = (sheets: readonly SheetPart[], parts: Parts): number =>
  sheets.reduce((sum, { part }) => sum + (parts.unpacked.get(part)?.length ?? 0), 0);

/**
 * The type of a part that is not listed by its own name is what the workbook uses it for: some programs give all that
 * ends in `.xml` the workbook's type.
 */
function typesOf(main: MainPart, relations: readonly Relationship[]): (name: string) => string {
  const uses = new Map(relations.map((one) => [one.target, one.type]));
  return (name) => {
    const use = uses.get(name);
    return main.typeOf(name, use !== undefined && NEEDED.has(use) ? usedAs(use) : undefined);
  };
}

const TYPES = 'application/vnd.openxmlformats-officedocument';
const usedAs = (use: string): string =>
  use === 'theme' ? `${TYPES}.theme+xml` : `${TYPES}.spreadsheetml.${use}+xml`;

const utf8Bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

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
