/** Where the headers of tables begin on a sheet, so that a table ends where the next one begins. */
import type { Area } from '../grid';
import type { TableSpec } from '../tables';
import type { Header } from './header';
import { headerAt } from './header';
import { isCounterRow } from './header/header-rows';
import { headerVocabularyOf } from './header/vocabulary';
import type { SheetView } from './sheet-view';
import { endsTable } from './tail';
import { foreignTitle, withoutContinued } from './titles';
import { unitPrinted } from './unit-printed';

export interface TableStart {
  /** The row in which the lines above the header begin: title, unit, department. */
  readonly headTop: number;
  readonly top: number;
  readonly bodyTop: number;
}

/** A header is more than one word. */
const FEWEST_WORDS = 2;
/** Enough of the body to tell a header by. */
const ROWS_TO_LOOK_AT = 40;
const MOST_HEAD_ROWS = 8;
const FIGURE = /^-?[\d,]*\d(?:\.\d+)?%?$/;
const TOTAL = /^(?:合计|总计)$/;
const CLASS_OR_CODE = /^(?:[一二三四五六七八九十]+、|\d{3}(?:\d{2}){0,2}$)/;
/** Department, number of the form, year. */
const OF_HEAD = /:|公开\d|20\d{2}年/;

/** What was found on one sheet: it is asked again for every layout that is tried. */
interface Known {
  /** Rows with words enough for a header, top down. */
  readonly rows: readonly number[];
  /** First row below a header, by where it begins and what it is looked for in. */
  readonly bodies: Map<string, number | undefined>;
}

export class Starts {
  private readonly blocks;
  private readonly words: ReadonlySet<string>;
  private readonly known = new WeakMap<SheetView, Known>();

  constructor(specs: readonly TableSpec[]) {
    this.blocks = specs
      .filter(({ needsTitle }) => !needsTitle)
      .flatMap(({ layouts }) => layouts)
      .flatMap((layout) => layout.blocks.slice(0, 1).map((block) => ({ layout, block })));
    this.words = new Set(this.blocks.flatMap(({ block }) => [...headerVocabularyOf(block).all]));
  }

  /** Every header in the area that is not the same header again on the next page, top down. */
  *in(view: SheetView, area: Area): Generator<TableStart, void> {
    let before: TableStart | undefined;
    let floor = area.top;
    for (const row of this.on(view).rows) {
      if (row > area.bottom) return;
      if (row < floor || !this.looksLikeHeader(view, area, row)) continue;
      const bodyTop = this.bodyBelow(view, area, row);
      if (bodyTop === undefined) continue;
      const start = { headTop: headAbove(view, area, row, floor), top: row, bodyTop };
      floor = bodyTop;
      if (before && isContinued(view, area, before, start)) continue;
      before = start;
      yield start;
    }
  }

  /** The first header below another that is not the same again. */
  below(view: SheetView, area: Area, header: Header): TableStart | undefined {
    const own: TableStart = { headTop: area.top, top: header.top, bodyTop: header.bodyTop };
    for (const start of this.in(view, { ...area, top: header.bodyTop }))
      if (!isContinued(view, area, own, start)) return start;
    return undefined;
  }

  private on(view: SheetView): Known {
    const known = this.known.get(view) ?? { rows: this.wordyRows(view), bodies: new Map() };
    this.known.set(view, known);
    return known;
  }

  private wordyRows(view: SheetView): number[] {
    const rows: number[] = [];
    for (let row = view.used.top; row <= view.used.bottom; row += 1)
      if (this.looksLikeHeader(view, view.used, row)) rows.push(row);
    return rows;
  }

  private looksLikeHeader(view: SheetView, area: Area, row: number): boolean {
    let words = 0;
    const right = Math.min(area.right, view.width(row) - 1);
    for (let column = area.left; column <= right; column += 1)
      if (this.words.has(view.word(row, column)) && (words += 1) === FEWEST_WORDS) return true;
    return false;
  }

  /** The first row below the longest header of any table that begins here. */
  private bodyBelow(view: SheetView, area: Area, row: number): number | undefined {
    const near = { ...area, top: row, bottom: Math.min(area.bottom, row + ROWS_TO_LOOK_AT) };
    const { bodies } = this.on(view);
    const place = `${near.top}:${near.bottom}:${near.left}:${near.right}`;
    if (!bodies.has(place)) bodies.set(place, this.lowestBody(view, near));
    return bodies.get(place);
  }

  private lowestBody(view: SheetView, near: Area): number | undefined {
    const bodies = this.blocks.flatMap(
      ({ layout, block }) => headerAt(view, near, near.top, layout, block)?.bodyTop ?? [],
    );
    return bodies.length > 0 ? Math.max(...bodies) : undefined;
  }
}

/** Lines without a figure right above a header. */
function headAbove(view: SheetView, area: Area, top: number, floor: number): number {
  let head = top;
  for (let row = top - 1; row >= Math.max(floor, top - MOST_HEAD_ROWS); row -= 1) {
    const texts = textsOf(view, area, row);
    if (texts.some((text) => FIGURE.test(text)) || endsTable(texts[0] ?? '')) break;
    if (texts.length > 0) head = row;
  }
  return head;
}

const textsOf = (view: SheetView, area: Area, row: number): string[] =>
  view.textColumns(row, area.left, area.right).map((column) => view.text(row, column));

/** Whether a header is the one above it, printed again on the next page: nothing new stands in it or between. */
function isContinued(view: SheetView, area: Area, first: TableStart, again: TableStart): boolean {
  const header = linesOf(view, area, first.top, first.bodyTop);
  if (header !== linesOf(view, area, again.top, again.bodyTop)) return false;
  if ([first, again].every(({ bodyTop }) => textsOf(view, area, bodyTop).some((text) => TOTAL.test(text))))
    return false;
  const known = new Set<string>();
  for (let row = Math.max(first.headTop, first.top - MOST_HEAD_ROWS); row < first.top; row += 1)
    textsOf(view, area, row).forEach((text) => known.add(text));
  for (let row = again.headTop; row < again.top; row += 1) {
    const texts = textsOf(view, area, row);
    if (!texts.every((text) => known.has(withoutContinued(text))) && !isRowOfNames(texts)) return false;
  }
  return true;
}

/** A class beside another, or a code with its name, without figures: the last row above, and no line of a head. */
const isRowOfNames = (texts: readonly string[]): boolean =>
  texts.length > 1 &&
  texts.some((text) => CLASS_OR_CODE.test(text)) &&
  !texts.some((text) => OF_HEAD.test(text) || foreignTitle(text) || unitPrinted(text, text));

/** Without 栏次, which a page may leave out. */
function linesOf(view: SheetView, area: Area, top: number, bottom: number): string {
  const lines: string[] = [];
  for (let row = top; row < bottom; row += 1)
    if (!isCounterRow(view, row, view.textColumns(row, area.left, area.right)))
      lines.push(textsOf(view, area, row).join('|'));
  return lines.join('\n');
}
