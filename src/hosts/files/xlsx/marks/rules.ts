/** Our marks among the conditional formats of one worksheet: found, taken out, laid in. */
import { addressOf } from '../../../../core/grid';
import type { Position } from '../../../../core/grid';
import type { MarkLevel } from '../../../host';
import { levelOfMarker, markerFormula } from '../../../marker';
import { escapeXml } from '../../escape-xml';
import { prefixOf } from '../package/additions';
import { attribute, childrenOf, findElement, tagsOf, unescapeXml } from '../package/markup';
import type { Element, Tag } from '../package/markup';
import { areaOf } from '../patch/scan';
import { splice } from '../patch/splice';
import type { Splice } from '../patch/splice';

/** The cells of one level, the strongest level first. */
export interface MarkedCells {
  readonly level: MarkLevel;
  readonly cells: readonly Position[];
}

interface OwnRule {
  readonly rule: Element;
  readonly level: MarkLevel;
}

interface Format {
  readonly whole: Element;
  readonly own: readonly OwnRule[];
  readonly isOnlyOurs: boolean;
}

const NAME = 'conditionalFormatting';
const RULE = 'cfRule';

/** Most sheets have none: they are told by a search for the word. */
function* formatsIn(text: string): Generator<Format> {
  for (let at = text.indexOf(NAME); at >= 0;) {
    const whole = findElement(text, NAME, text.lastIndexOf('<', at));
    if (!whole) return;
    const rules = [...childrenOf(text, whole)].filter(({ name }) => name === RULE);
    const own = rules.flatMap((rule) => {
      const level = levelOfMarker(formulaOf(text, rule));
      return level ? [{ rule, level }] : [];
    });
    if (own.length > 0) yield { whole, own, isOnlyOurs: own.length === rules.length };
    at = text.indexOf(NAME, whole.outerEnd);
  }
}

function formulaOf(text: string, rule: Element): string {
  const formula = findElement(text, 'formula', rule.end, rule.contentEnd);
  return formula ? unescapeXml(text.slice(formula.end, formula.contentEnd)) : '';
}

/** A person may have spread a mark over a whole column by copying: what is larger was not marked by us. */
const MOST_CELLS = 10_000;

export function marksInSheet(text: string): MarkedCells[] {
  return [...formatsIn(text)].flatMap(({ whole, own }) => {
    const cells = cellsOf(attribute(whole, 'sqref') ?? '');
    return own.map(({ level }) => ({ level, cells }));
  });
}

function cellsOf(references: string): Position[] {
  const cells: Position[] = [];
  for (const reference of references.split(/\s+/)) {
    const area = areaOf(reference);
    if (!area || (area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) continue;
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) cells.push({ row, column });
  }
  return cells;
}

export function withoutMarks(text: string): string {
  const formats = [...formatsIn(text)];
  if (formats.length === 0) return text;
  const gone = formats.flatMap(({ whole, own, isOnlyOurs }): Splice[] =>
    isOnlyOurs ? [cut(whole)] : own.map(({ rule }) => cut(rule)),
  );
  const priorities = formats.flatMap(({ own }) => own.map(({ rule }) => priorityOf(rule)));
  return reordered(splice(text, gone), (other) => other - priorities.filter((one) => one < other).length);
}

const cut = ({ start, outerEnd }: Element): Splice => ({ start, end: outerEnd, text: '' });

const priorityOf = (rule: Tag): number => Number(attribute(rule, 'priority') ?? 0);

/** Whatever conditional formats there are come after ours, in their own order. */
function reordered(text: string, next: (priority: number) => number): string {
  const first = text.indexOf(RULE);
  if (first < 0) return text;
  const pieces: Splice[] = [];
  for (const tag of tagsOf(text, text.lastIndexOf('<', first))) {
    const priority = priorityOf(tag);
    if (tag.name !== RULE || tag.kind === 'close' || priority < 1 || next(priority) === priority) continue;
    const changed = text
      .slice(tag.start, tag.end)
      .replace(/(\spriority\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${next(priority)}"`);
    pieces.push({ start: tag.start, end: tag.end, text: changed });
  }
  return splice(text, pieces);
}

/** [ECMA-376] 18.3.1.99: conditional formats stand after these. */
const BEFORE = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  NAME,
]);

/** `styleOf` gives the number of a level's look in the workbook. */
export function withMarksIn(
  text: string,
  marks: readonly MarkedCells[],
  styleOf: (level: MarkLevel) => number,
): string {
  const ordered = reordered(text, (priority) => priority + marks.length);
  const root = findElement(ordered, 'worksheet');
  if (!root) return text;
  let at = root.end;
  for (const child of childrenOf(ordered, root)) if (BEFORE.has(child.name)) at = child.outerEnd;
  const prefix = prefixOf(root);
  const added = marks.map(({ level, cells }, place) => {
    const rule = `<${prefix}${RULE} type="expression" dxfId="${styleOf(level)}" priority="${place + 1}">`;
    const formula = `<${prefix}formula>${escapeXml(markerFormula(level).slice(1))}</${prefix}formula>`;
    const sqref = cells.map(addressOf).join(' ');
    return `<${prefix}${NAME} sqref="${sqref}">${rule}${formula}</${prefix}${RULE}></${prefix}${NAME}>`;
  });
  return splice(ordered, [{ start: at, end: at, text: added.join('') }]);
}
