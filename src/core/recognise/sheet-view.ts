/** A grid seen for recognition: normalised texts, and merged cells resolved to their anchors. */
import type { Area, Cell, CellDoubt, Grid, Position } from '../grid';
import { contains, usedArea } from '../grid';
import { headWord, normalise } from '../tables/normalise';
import { latestYearIn, namesYear, relativeTo } from './header/relative-year';

const EMPTY: Area = { top: 0, left: 0, bottom: -1, right: -1 };
const CELLS_OF_A_TABLE_WIDTH = 16384;
const MOST_CELLS_OF_A_MERGE = 4096;
/** Stands for a text that is not sure: not blank, and no word, code or figure that anybody knows. */
export const UNSEEN = '\ufffd';
/** What most cells hold, and normalising leaves as it is. */
const PLAIN_FIGURE = /^[\d.,-]+$/;

export class SheetView {
  readonly used: Area;
  private readonly anchors = new Map<number, Area>();
  private readonly largeMerges: Area[] = [];
  private readonly texts = new Map<number, string>();
  private readonly latestYears = new Map<number, number>();
  private unsure: readonly Position[] | undefined;
  /** Of cells below a merged one that is unsure, what is not sure there: what it says may be theirs. */
  private readonly doubted = new Map<number, CellDoubt>();

  constructor(readonly grid: Grid) {
    this.used = usedArea(grid) ?? EMPTY;
    for (const area of grid.merges) this.remember(area);
  }

  /** Cell by cell within the used area; a merge larger than any table's is only asked for its bounds. */
  private remember(area: Area): void {
    const doubt = this.cell(area.top, area.left)?.doubt;
    const bottom = Math.min(area.bottom, this.used.bottom);
    const right = Math.min(area.right, this.used.right);
    if ((bottom - area.top + 1) * (right - area.left + 1) > MOST_CELLS_OF_A_MERGE) {
      this.largeMerges.push(area);
      return;
    }
    for (let row = area.top; row <= bottom; row += 1)
      for (let column = area.left; column <= right; column += 1) {
        this.anchors.set(key(row, column), area);
        if (doubt !== undefined) this.doubted.set(key(row, column), doubt);
      }
  }

  cell(row: number, column: number): Cell | undefined {
    return this.grid.cells[row]?.[column];
  }

  /** The merged area that covers the cell, or undefined. */
  merge(row: number, column: number): Area | undefined {
    if (this.grid.merges.length === 0) return undefined;
    return (
      this.anchors.get(key(row, column)) ?? this.largeMerges.find((area) => contains(area, { row, column }))
    );
  }

  /** The cell whose content shows here: the anchor of a merge, or the cell itself. */
  anchor(row: number, column: number): Position {
    const area = this.merge(row, column);
    return area ? { row: area.top, column: area.left } : { row, column };
  }

  /** Whether a value can be written here. */
  writable(row: number, column: number): boolean {
    const area = this.merge(row, column);
    return !area || (area.top === row && area.left === column);
  }

  /** What stands in the cell; UNSEEN where a printed page does not show it surely. */
  raw(row: number, column: number): string {
    return this.isUnsure(row, column) ? UNSEEN : (this.cell(row, column)?.text ?? '');
  }

  /** Unsure cells of a stretch; only printed pages have any. */
  unsureIn(area: Area): readonly Position[] {
    this.unsure ??= this.grid.cells.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) => (cell?.doubt === undefined ? [] : { row, column })),
    );
    return this.unsure.filter((at) => contains(area, at));
  }

  doubt(row: number, column: number): CellDoubt | undefined {
    const own = this.cell(row, column)?.doubt;
    return own ?? (this.doubted.size === 0 ? undefined : this.doubted.get(key(row, column)));
  }

  isUnsure(row: number, column: number): boolean {
    return this.doubt(row, column) !== undefined;
  }

  /** The normalised text of the cell itself (not of its merge's anchor). */
  text(row: number, column: number): string {
    const raw = this.raw(row, column);
    if (raw === '') return '';
    if (PLAIN_FIGURE.test(raw)) return raw;
    const at = key(row, column);
    const known = this.texts.get(at);
    if (known !== undefined) return known;
    const text = normalise(raw);
    this.texts.set(at, text);
    return text;
  }

  /** The same as a header word: without a unit or points behind it, a year in it relative to its row's latest. */
  word(row: number, column: number): string {
    const text = this.text(row, column);
    const word = headWord(text);
    return namesYear(word) ? relativeTo(this.latestYear(row), word) : word;
  }

  private latestYear(row: number): number {
    const known =
      this.latestYears.get(row) ??
      latestYearIn(this.textColumns(row).map((column) => this.text(row, column)));
    this.latestYears.set(row, known);
    return known;
  }

  /** The normalised text that shows here, through merges. */
  shown(row: number, column: number): string {
    const at = this.anchor(row, column);
    return this.text(at.row, at.column);
  }

  /** One more than the last column of a row that may hold something. */
  width(row: number): number {
    return this.grid.cells[row]?.length ?? 0;
  }

  /** Columns of a row, within bounds, that have text of their own. */
  textColumns(row: number, left = this.used.left, right = this.used.right): number[] {
    const cells = this.grid.cells[row];
    if (!cells) return [];
    const columns: number[] = [];
    for (let column = left; column <= Math.min(right, cells.length - 1); column += 1)
      if (this.text(row, column) !== '') columns.push(column);
    return columns;
  }
}

const key = (row: number, column: number): number => row * CELLS_OF_A_TABLE_WIDTH + column;
