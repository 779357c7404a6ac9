/** What an .xlsx package says about itself: its kind, its workbook part, its sheets and the parts they need. */
import { attribute, prefixedAttribute, tagsOf } from './markup';

export interface Relationship {
  readonly id: string;
  /** The last word of its type, e.g. `worksheet`. */
  readonly type: string;
  /** The part's name, from the root, without a leading slash. */
  readonly target: string;
}

export interface SheetPart {
  readonly name: string;
  readonly type: string;
  readonly part: string;
  /** The number by which the calculation chain knows it. */
  readonly sheetId: string;
}

export function readRelationships(xml: string, ofPart: string): Relationship[] {
  const found: Relationship[] = [];
  for (const tag of tagsOf(xml)) {
    if (tag.name !== 'Relationship' || attribute(tag, 'TargetMode') === 'External') continue;
    found.push({
      id: attribute(tag, 'Id') ?? '',
      type: (attribute(tag, 'Type') ?? '').split('/').pop() ?? '',
      target: resolveTarget(attribute(tag, 'Target') ?? '', ofPart),
    });
  }
  return found;
}

/** A relationship's target is relative to the folder of the part it belongs to. */
export function resolveTarget(target: string, ofPart: string): string {
  const steps = target.startsWith('/') ? [] : ofPart.split('/').slice(0, -1);
  for (const step of target.replace(/\\/g, '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function readSheets(workbookXml: string, relationships: readonly Relationship[]): SheetPart[] {
  const byId = new Map(relationships.map((one) => [one.id, one]));
  const sheets: SheetPart[] = [];
  for (const tag of tagsOf(workbookXml)) {
    if (tag.name !== 'sheet' || tag.kind === 'close') continue;
    const relationship = byId.get(prefixedAttribute(tag, 'id') ?? '');
    sheets.push({
      name: attribute(tag, 'name') ?? '',
      type: relationship?.type ?? '',
      part: relationship?.target ?? '',
      sheetId: attribute(tag, 'sheetId') ?? '',
    });
  }
  return sheets;
}

/** [ECMA-376] 18.2.2: the formulas are to be calculated when the workbook is opened. */
export function asksForCalculation(workbookXml: string): boolean {
  for (const tag of tagsOf(workbookXml))
    if (tag.name === 'calcPr' && /^(?:1|true)$/.test(attribute(tag, 'fullCalcOnLoad') ?? '')) return true;
  return false;
}

/** The content type of a part: its own, else the one it is used as, else that of its extension. Empty where there is none. */
export type TypeOf = (part: string, usedAs?: string) => string;

export function contentTypesIn(xml: string): TypeOf {
  const own = new Map<string, string>();
  const byExtension = new Map<string, string>();
  for (const tag of tagsOf(xml)) {
    const type = attribute(tag, 'ContentType') ?? '';
    if (tag.name === 'Override') own.set(attribute(tag, 'PartName')?.toLowerCase() ?? '', type);
    if (tag.name === 'Default') byExtension.set(attribute(tag, 'Extension')?.toLowerCase() ?? '', type);
  }
  return (part, usedAs) => {
    const name = part.toLowerCase();
    return own.get(`/${name}`) ?? usedAs ?? byExtension.get(name.split('.').pop() ?? '') ?? '';
  };
}
