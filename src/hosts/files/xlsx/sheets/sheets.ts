/** Lays sheets of ours (校验报告, 补充资料) into a user's .xlsx: a new part each, or in place of the one of that name. Everything else of the file stays as it lies. */
import { checkSheet } from '../../create/check-spec';
import { withoutDeadLinks } from '../../create/links';
import { sheetXml } from '../../create/sheet-xml';
import type { SheetSpec } from '../../create';
import { changePackage } from '../package/change';
import type { ChangedPackage, PackageDraft } from '../package/change';
import { CONTENT_TYPES } from '../package/open';
import { openStyles } from '../package/styles-part';
import { readRelationships, readSheets, relationshipsPart } from '../package/workbook';
import type { SheetPart } from '../package/workbook';
import { withoutContentType, withoutRelationship } from '../patch/calculation';
import { withListing, withPrintNames } from './listing';
import { stylesWithin } from './styles';

const WORKSHEET = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Throws for what no program would open: a programmer's mistake. */
export function withSheets(bytes: Uint8Array, specs: readonly SheetSpec[]): ChangedPackage {
  for (const spec of specs) checkSheet(spec);
  return changePackage(bytes, (draft) => {
    for (const text of textsOf(draft, specs)) put(draft, text);
  });
}

interface SheetText {
  readonly spec: SheetSpec;
  readonly text: string;
}

function textsOf(draft: PackageDraft, specs: readonly SheetSpec[]): SheetText[] {
  if (specs.length === 0) return [];
  const names = new Set([...sheetsOf(draft), ...specs].map(({ name }) => name));
  const opened = openStyles(draft);
  const shared = { styles: stylesWithin(opened.lists), strings: undefined };
  const texts = specs.map((spec) => ({
    spec,
    text: sheetXml(withoutDeadLinks(spec, names), shared, false),
  }));
  draft.put(opened.part, opened.lists.toString());
  return texts;
}

function sheetsOf(draft: PackageDraft): SheetPart[] {
  const { name } = draft.main;
  return readSheets(draft.textOf(name), readRelationships(draft.textOf(relationshipsPart(name)), name));
}

function put(draft: PackageDraft, { spec, text }: SheetText): void {
  const { name: main } = draft.main;
  const known = sheetsOf(draft).find(({ name }) => name === spec.name);
  if (known && draft.has(known.part)) replace(draft, known.part, text);
  else {
    const relationship = draft.add(freePart(draft), text, WORKSHEET, WORKSHEET_TYPE);
    draft.put(main, withListing(draft.textOf(main), spec, relationship));
  }
  draft.put(main, withPrintNames(draft.textOf(main), spec));
}

/** Pictures and notes of the old one go with it, and so does the order of computing where it had formulas: Excel makes that anew. */
function replace(draft: PackageDraft, part: string, text: string): void {
  if (/<(?:[^\s/>:]+:)?f[\s/>]/.test(draft.textOf(part))) forgetChain(draft);
  if (draft.has(relationshipsPart(part))) draft.put(relationshipsPart(part), undefined);
  draft.put(part, text);
}

function forgetChain(draft: PackageDraft): void {
  const chain = draft.partOf('calcChain');
  if (chain === undefined) return;
  const relations = relationshipsPart(draft.main.name);
  const ids = readRelationships(draft.textOf(relations), draft.main.name)
    .filter(({ target }) => target === chain)
    .map(({ id }) => id);
  draft.put(relations, ids.reduce(withoutRelationship, draft.textOf(relations)));
  draft.put(CONTENT_TYPES, withoutContentType(draft.textOf(CONTENT_TYPES), chain));
  draft.put(chain, undefined);
}

/** A name that no part has yet. */
function freePart(draft: PackageDraft): string {
  for (let number = 1; ; number += 1) {
    const name = `xl/worksheets/sheet${number}.xml`;
    if (!draft.has(name)) return name;
  }
}
