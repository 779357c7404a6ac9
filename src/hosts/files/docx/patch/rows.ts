/** Rows of tables that come and go as a whole: a new one is another with other words. */
import type { RefillRow } from '../../../../core/refill';
import { childrenOf, findElement } from '../../xlsx/package/markup';
import { splice, type Splice } from '../../xlsx/patch/splice';
import type { SourceElement, SourceParagraph } from '../read/source';
import { cellsAt, type CellDraft, type RowDraft } from '../read/tables';
import type { Showing } from './manner';
import { patchMessage } from './messages';
import { deletedRuns, lookOfMark, OWN_IDS, paragraphLike, rangeMarksIn } from './paragraph';
import type { PatchPlaces } from './places';
import { empty, endOf, lookOf, propertiesOf, withPlainBreaks, around, type XmlNames } from './writing';

type Reason = ReturnType<typeof patchMessage>;
type Coming = Extract<RefillRow, { readonly kind: 'added' }>;

/** Told of the row or cell itself, and true of none like it. */
const OWN_OF_ROW = new Set(['ins', 'del', 'trPrChange']);
const OWN_OF_CELL = new Set(['vMerge', 'cellIns', 'cellDel', 'cellMerge', 'tcPrChange']);
/** [ECMA-376] 17.4.66: what stands before `vMerge` in the properties of a cell. */
const BEFORE_MERGE = new Set(['cnfStyle', 'tcW', 'gridSpan', 'hMerge']);
const NOTHING: ReadonlySet<string> = new Set();

export class TableTraffic {
  private readonly going: Splice[] = [];
  /** By the place in the part where they come. */
  private readonly coming = new Map<number, string[]>();
  private rowsByElement: Map<SourceElement, RowDraft> | undefined;

  constructor(
    private readonly xml: string,
    private readonly showing: Showing,
    private readonly places: PatchPlaces,
  ) {}

  /** Undefined once it goes; otherwise why it can't. */
  remove({ table, row }: Extract<RefillRow, { readonly kind: 'removed' }>): Reason | undefined {
    const rows = this.places.rowsOf(table) ?? [];
    const draft = rows[row];
    const element = draft && this.places.elementOf(draft);
    const data = { table: String(table), row: String(row + 1) };
    if (!draft || !element || rows.length === 1) return patchMessage('noSuchRow', data);
    if (this.holdsMore(draft)) return patchMessage('rowHoldsMore', data);
    if (draft.cells.some(({ merge }) => merge === 'begins') && isGoingOn(draft, rows[row + 1]))
      return patchMessage('rowMerged', data);
    if (this.showing.isTracked) this.tellGone(draft, element);
    else {
      const whole = this.outer(element);
      const isAlone = rows.every((other) => {
        const own = this.places.elementOf(other);
        return other === draft || !own || this.outer(own) !== whole;
      });
      const { start, end } = isAlone ? whole : element;
      this.going.push({ start, end, text: rangeMarksIn(this.xml, element) });
    }
    return undefined;
  }

  private holdsMore({ cells }: RowDraft): boolean {
    return cells.some(
      (cell) => cell.holdsTable || this.places.paragraphsIn(cell).some(({ holds }) => holds.size > 0),
    );
  }

  /** The element right below the table in which a row stands: itself, or a control around it. */
  private outer(element: SourceElement): SourceElement {
    let outer = element;
    while (outer.parent && outer.parent.name !== 'w:tbl') outer = outer.parent;
    return outer;
  }

  private tellGone(row: RowDraft, element: SourceElement): void {
    const told = this.showing.told(element, 'del', '');
    const own = findElement(this.xml, 'trPr', element.openEnd, this.firstCell(row, element));
    const [start, end] = own
      ? [own.start, own.outerEnd]
      : [this.behindExceptions(row, element), this.behindExceptions(row, element)];
    const text = own
      ? withTold(element, this.xml.slice(start, end), told, NOTHING)
      : around(element, 'trPr', {}, told);
    this.going.push({ start, end, text });
    for (const cell of row.cells)
      for (const paragraph of this.places.paragraphsIn(cell))
        this.going.push(
          ...deletedRuns(this.xml, paragraph, (content) => this.showing.told(paragraph, 'del', content)),
        );
  }

  private firstCell({ cells }: RowDraft, element: SourceElement): number {
    const [first] = cells;
    const cell = first && this.places.elementOf(first);
    return cell?.start ?? element.closeStart;
  }

  /** An element before the first cell, as written; empty where there is none. */
  private propertiesIn(row: RowDraft, element: SourceElement, name: 'trPr' | 'tblPrEx'): string {
    const found = findElement(this.xml, name, element.openEnd, this.firstCell(row, element));
    return found ? this.xml.slice(found.start, found.outerEnd) : '';
  }

  private behindExceptions(row: RowDraft, element: SourceElement): number {
    const end = this.firstCell(row, element);
    return findElement(this.xml, 'tblPrEx', element.openEnd, end)?.outerEnd ?? element.openEnd;
  }

  /** Undefined once it comes; otherwise why it can't. */
  add(edit: Coming): Reason | undefined {
    const { table, after, like } = edit;
    const rows = this.places.rowsOf(table) ?? [];
    const [model, before] = [rows[like], rows[Math.max(0, after)]];
    const [element, place] = [model, before].map((row) => row && this.places.elementOf(row));
    if (!model || !element || !place)
      return patchMessage('noSuchRow', { table: String(table), row: String(after + 1) });
    const passing = columnsPassing(rows[after], rows[after + 1]);
    const cells = cellsAt(model).map(({ cell, column }) =>
      this.cellLike(model, cell, edit.texts.get(column) ?? '', passing.has(column)),
    );
    if (!cells.every((cell) => cell !== undefined))
      return patchMessage('rowHoldsMore', { table: String(table), row: String(like + 1) });
    const told = this.showing.isTracked ? this.showing.told(element, 'ins', '') : '';
    const opening = this.xml.slice(element.start, element.openEnd).replace(OWN_IDS, '');
    const properties = withTold(element, this.propertiesIn(model, element, 'trPr'), told, OWN_OF_ROW);
    const text =
      opening +
      this.propertiesIn(model, element, 'tblPrEx') +
      properties +
      cells.join('') +
      endOf(this.xml, element);
    const outer = this.outer(place);
    const at = after < 0 ? outer.start : outer.end;
    const known = this.coming.get(at);
    if (known) known.push(text);
    else this.coming.set(at, [text]);
    return undefined;
  }

  /** Undefined where it has no paragraph to be like. */
  private cellLike(row: RowDraft, cell: CellDraft, text: string, isPassing: boolean): string | undefined {
    const element = this.places.elementOf(cell);
    const [paragraph] = this.places.paragraphsIn(cell);
    if (!element || !paragraph) return undefined;
    const first = findElement(this.xml, 'tcPr', element.openEnd, paragraph.start);
    const own = first ? this.xml.slice(first.start, first.outerEnd) : '';
    const words = withPlainBreaks(text);
    const content =
      words === '' || isPassing ? '' : this.showing.words(element, this.lookIn(row, cell), words);
    return (
      this.xml.slice(element.start, element.openEnd).replace(OWN_IDS, '') +
      withMerge(element, own, isPassing) +
      paragraphLike(this.xml, paragraph, content) +
      endOf(this.xml, element)
    );
  }

  /** How words in a cell look: as those in it, as its end does, or as those in the nearest cell of the row. */
  private lookIn(row: RowDraft, cell: CellDraft): string {
    const at = row.cells.indexOf(cell);
    const nearest = [...row.cells.entries()]
      .sort(([a], [b]) => Math.abs(a - at) - Math.abs(b - at))
      .map(([, one]) => one);
    for (const one of nearest) {
      const [paragraph] = this.places.paragraphsIn(one);
      const run = this.places
        .paragraphsIn(one)
        .flatMap(({ atoms }) => atoms)
        .find((atom) => atom.run)?.run;
      if (run) return lookOf(propertiesOf(this.xml, run));
      const mark = paragraph && one === cell ? lookOfMark(this.xml, paragraph) : '';
      if (mark !== '') return mark;
    }
    return '';
  }

  /** How the words look in the cells beside an empty one; empty where it is in none. */
  lookBeside(paragraph: SourceParagraph): string {
    this.rowsByElement ??= new Map(
      this.places.tables.flatMap(({ number }) =>
        (this.places.rowsOf(number) ?? []).flatMap((row) => {
          const element = this.places.elementOf(row);
          return element ? [[element, row] as const] : [];
        }),
      ),
    );
    let cell: SourceElement | undefined;
    for (let one = paragraph.parent; one; one = one.parent) {
      if (one.name === 'w:tc') cell ??= one;
      const row = this.rowsByElement.get(one);
      const own = row?.cells.find((each) => this.places.elementOf(each) === cell);
      if (row && own) return this.lookIn(row, own);
      if (one.name === 'w:tbl') break;
    }
    return '';
  }

  /** Asked once, at the end. */
  get splices(): readonly Splice[] {
    return [
      ...this.going,
      ...[...this.coming].map(([at, rows]): Splice => ({ start: at, end: at, text: rows.join('') })),
    ];
  }
}

const columnsWith = (row: RowDraft | undefined, merges: readonly CellDraft['merge'][]): Set<number> =>
  new Set(
    row ? cellsAt(row).flatMap(({ cell, column }) => (merges.includes(cell.merge) ? [column] : [])) : [],
  );

/** Where merged cells go on from one row into the next. */
function columnsPassing(row: RowDraft | undefined, next: RowDraft | undefined): Set<number> {
  const above = columnsWith(row, ['begins', 'goes on']);
  return new Set([...columnsWith(next, ['goes on'])].filter((column) => above.has(column)));
}

function isGoingOn(row: RowDraft, next: RowDraft | undefined): boolean {
  const begun = columnsWith(row, ['begins']);
  return [...columnsWith(next, ['goes on'])].some((column) => begun.has(column));
}

/** Properties of a row without what is its own, and with what is told of it last. */
function withTold(names: XmlNames, properties: string, told: string, own: ReadonlySet<string>): string {
  const root = findElement(properties, 'trPr');
  if (!root || root.kind === 'empty') return told === '' ? properties : around(names, 'trPr', {}, told);
  const children = [...childrenOf(properties, root)];
  const kept = children.filter(({ name }) => !own.has(name));
  const change = kept.find(({ name }) => name === 'trPrChange');
  const at = change?.start ?? root.contentEnd;
  return splice(properties, [
    ...children
      .filter(({ name }) => own.has(name))
      .map(({ start, outerEnd }): Splice => ({ start, end: outerEnd, text: '' })),
    { start: at, end: at, text: told },
  ]);
}

/** Properties of a cell that goes on with the one above, or stands alone. */
function withMerge(names: XmlNames, properties: string, goesOn: boolean): string {
  const mark = goesOn ? empty(names, 'vMerge') : '';
  const root = findElement(properties, 'tcPr');
  if (!root || root.kind === 'empty') return goesOn ? around(names, 'tcPr', {}, mark) : properties;
  const children = [...childrenOf(properties, root)];
  const before = children.filter(({ name }) => BEFORE_MERGE.has(name)).at(-1);
  const at = before?.outerEnd ?? root.end;
  return splice(properties, [
    ...children
      .filter(({ name }) => OWN_OF_CELL.has(name))
      .map(({ start, outerEnd }): Splice => ({ start, end: outerEnd, text: '' })),
    { start: at, end: at, text: mark },
  ]);
}
