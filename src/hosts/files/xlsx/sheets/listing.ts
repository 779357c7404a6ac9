/** What workbook.xml says of a sheet that is added or replaced: its entry among the sheets, and how it is printed. */
import type { SheetSpec } from '../../create';
import { printNames, stateOf } from '../../create/workbook-xml';
import { escapeXml } from '../../escape-xml';
import { prefixOf, withChild } from '../package/additions';
import { attribute, attributesOfRaw, childrenOf, findElement } from '../package/markup';
import type { Element } from '../package/markup';
import { splice } from '../patch/splice';

const children = (text: string, name: string): Element[] => {
  const list = findElement(text, name);
  return list ? [...childrenOf(text, list)] : [];
};

/** As the last one: the numbers by which names know the others stay theirs. */
export function withListing(text: string, spec: SheetSpec, relationship: string): string {
  const listed = children(text, 'sheets');
  const sheetId = Math.max(0, ...listed.map((one) => Number(attribute(one, 'sheetId')))) + 1;
  const state = stateOf(spec);
  const said = [
    `name="${escapeXml(spec.name)}"`,
    `sheetId="${sheetId}"`,
    ...(state === undefined ? [] : [`state="${state}"`]),
    `${relationshipName(listed)}="${relationship}"`,
  ];
  return withChild(text, 'sheets', 'sheet', said.join(' '));
}

/** `r:id`, in whatever prefix the workbook has for it. */
function relationshipName([sheet]: readonly Element[]): string {
  const names = sheet ? [...attributesOfRaw(sheet.attributes).keys()] : [];
  return names.find((name) => name.endsWith(':id')) ?? 'r:id';
}

/** [ECMA-376] 18.2.27: names stand after these. */
const BEFORE_NAMES = new Set(['sheets', 'functionGroups', 'externalReferences']);

/** What the workbook says already is left as it is. */
export function withPrintNames(text: string, spec: SheetSpec): string {
  const place = children(text, 'sheets').findIndex((one) => attribute(one, 'name') === spec.name);
  const isKnown = (name: string): boolean =>
    children(text, 'definedNames').some(
      (one) => attribute(one, 'name') === name && attribute(one, 'localSheetId') === String(place),
    );
  const missing = printNames(spec).filter(({ name }) => !isKnown(name));
  if (missing.length === 0) return text;
  return missing.reduce(
    (named, { name, reference }) =>
      withChild(
        named,
        'definedNames',
        'definedName',
        `name="${name}" localSheetId="${place}"`,
        escapeXml(reference),
      ),
    withNames(text),
  );
}

function withNames(text: string): string {
  const root = findElement(text, 'workbook');
  if (!root || findElement(text, 'definedNames')) return text;
  let at = root.end;
  for (const child of childrenOf(text, root)) if (BEFORE_NAMES.has(child.name)) at = child.outerEnd;
  return splice(text, [{ start: at, end: at, text: `<${prefixOf(root)}definedNames/>` }]);
}
