/** What Excel knows of a workbook's formulas: the order in which it computes them, and whether it has to do so on opening. */
import { addressOf } from '../../../../core/grid';
import type { Position } from '../../../../core/grid';
import { attribute, childrenOf, findElement } from '../package/markup';
import type { Element } from '../package/markup';
import { splice } from './splice';

/** Cells whose formula went or came, by the sheet's number. */
export interface FormulaChanges {
  readonly sheetId: string;
  readonly gone: readonly Position[];
  readonly come: readonly Position[];
}

interface Link {
  readonly cell: string;
  readonly sheetId: string;
  readonly text: string;
}

/** calcChain.xml without the formulas that went, with those that came; undefined once it is empty. */
export function changeChain(text: string, changes: readonly FormulaChanges[]): string | undefined {
  const root = findElement(text, 'calcChain');
  if (!root) return text;
  const key = (sheetId: string, cell: string): string => `${sheetId}!${cell}`;
  const gone = new Set(changes.flatMap((one) => one.gone.map((at) => key(one.sheetId, addressOf(at)))));
  const links = linksOf(text, root);
  const present = new Set(links.map((link) => key(link.sheetId, link.cell)));
  const come = changes.flatMap((one) =>
    one.come.map((at) => ({ sheetId: one.sheetId, cell: addressOf(at) })),
  );
  const added = come.filter((link) => !present.has(key(link.sheetId, link.cell)));
  const kept = links.filter((link) => !gone.has(key(link.sheetId, link.cell)));
  if (kept.length === links.length && added.length === 0) return text;
  if (kept.length + added.length === 0) return undefined;
  const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
  const written = [
    ...kept.map((link) => link.text),
    ...added.map((link) => `<${prefix}c r="${link.cell}" i="${link.sheetId}"/>`),
  ].join('');
  return splice(text, [{ start: root.end, end: root.contentEnd, text: written }]);
}

/** A link without a sheet's number means the sheet of the link before it: written out, so that any may go. */
function linksOf(text: string, root: Element): Link[] {
  const links: Link[] = [];
  let sheetId = '';
  for (const child of childrenOf(text, root)) {
    const own = attribute(child, 'i');
    sheetId = own ?? sheetId;
    const tag = text.slice(child.start, child.outerEnd);
    links.push({
      cell: attribute(child, 'r') ?? '',
      sheetId,
      text:
        own === undefined && sheetId !== ''
          ? tag.replace(/^<[^\s/>]+/, (name) => `${name} i="${sheetId}"`)
          : tag,
    });
  }
  return links;
}

/** [ECMA-376] 18.2.27: calcPr stands after these. */
const BEFORE_CALC_PR = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];

/** workbook.xml that asks for a full calculation on opening. */
export function askForCalculation(text: string): string {
  const existing = findElement(text, 'calcPr');
  if (existing) return withAttribute(text, existing);
  const root = findElement(text, 'workbook');
  if (!root) return text;
  const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
  let at = -1;
  for (const child of childrenOf(text, root)) if (BEFORE_CALC_PR.includes(child.name)) at = child.outerEnd;
  return at < 0
    ? text
    : splice(text, [{ start: at, end: at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
}

function withAttribute(text: string, calcPr: Element): string {
  if (/^(?:1|true)$/.test(attribute(calcPr, 'fullCalcOnLoad') ?? '')) return text;
  const tag = text
    .slice(calcPr.start, calcPr.end)
    .replace(/\s+fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '')
    .replace(/\s*(\/?)>$/, ' fullCalcOnLoad="1"$1>');
  return splice(text, [{ start: calcPr.start, end: calcPr.end, text: tag }]);
}

/** A part's entry taken out of the content types. */
export const withoutContentType = (text: string, part: string): string =>
  withoutElements(
    text,
    'Override',
    (tag) => attribute(tag, 'PartName')?.toLowerCase() === `/${part}`.toLowerCase(),
  );

/** A relationship taken out by its id. */
export const withoutRelationship = (text: string, id: string): string =>
  withoutElements(text, 'Relationship', (tag) => attribute(tag, 'Id') === id);

function withoutElements(text: string, name: string, goes: (element: Element) => boolean): string {
  const root = findElement(text, name === 'Override' ? 'Types' : 'Relationships');
  if (!root) return text;
  const gone = [...childrenOf(text, root)].filter((child) => child.name === name && goes(child));
  return splice(
    text,
    gone.map((child) => ({ start: child.start, end: child.outerEnd, text: '' })),
  );
}
