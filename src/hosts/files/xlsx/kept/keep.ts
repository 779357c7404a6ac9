/** Lays state of ours into a user's .xlsx: into the add-in's settings where it has some there, else into a part of our own. All other parts are copied as they lie. */
import { settingName } from '../../../kept-names';
import { escapeXml } from '../../escape-xml';
import { changePackage } from '../package/change';
import type { ChangedPackage, PackageDraft } from '../package/change';
import { attribute, tagsOf } from '../package/markup';
import type { Tag } from '../package/markup';
import { isZip, refuse } from '../package/open';
import { splice } from '../patch/splice';
import { keptIn, settingsParts } from './kept';
import { freePart, ownPart, ownPartXml } from './own-part';

const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const XML_TYPE = 'application/xml';

/** The workbook with the value under the key. Where it has it already, the bytes are those given. */
export function keepIn(bytes: Uint8Array, key: string, value: string): ChangedPackage {
  if (!isZip(bytes)) return refuse('notPatchable');
  if (keptIn(bytes, key) === value) return { ok: true, bytes, warnings: [] };
  return changePackage(bytes, (draft) => {
    if (putInSettings(draft, settingName(key), value)) return;
    const own = ownPart(draft.parts, key);
    const xml = ownPartXml(key, value);
    if (own) draft.put(own.part, xml);
    else draft.add(freePart(draft.parts), xml, CUSTOM_XML, XML_TYPE);
  });
}

/** Another copy of the add-in may have settings of its own: each that has ours is told. False where none has. */
function putInSettings(draft: PackageDraft, name: string, value: string): boolean {
  const isOurs = (tag: Tag): boolean => tag.name === 'property' && attribute(tag, 'name') === name;
  let found = false;
  for (const part of settingsParts(draft.parts)) {
    const text = draft.textOf(part);
    const pieces = [...tagsOf(text)]
      .filter((tag) => isOurs(tag) && tag.kind !== 'close')
      .map((tag) => ({ start: tag.start, end: tag.end, text: property(tag, name, value) }));
    if (pieces.length === 0) continue;
    draft.put(part, splice(text, pieces));
    found = true;
  }
  return found;
}

function property({ prefix, kind }: Tag, name: string, value: string): string {
  const start = prefix === '' ? '<property' : `<${prefix}:property`;
  const end = kind === 'empty' ? '/>' : '>';
  return `${start} name="${escapeXml(name)}" value="${escapeXml(JSON.stringify(value))}"${end}`;
}
