/** The figures of a table by row and column, kept small: a table may have a million. */
import { type Unit, YUAN } from '../amount';
import type { Figure } from '../tables';
import type { BoundBlock } from './blocks';
import { omitsZeros, readFigure, readFigureWithin } from './figure';
import { atUsualPrecision, usualDecimals, writesZerosOut } from './precision';
import type { BoundCell, BoundRow } from './rows';
import type { SheetView } from './sheet-view';

/** Columns with figures, and the place of each; rows of one lane share them. */
interface Columns {
  readonly cells: readonly BoundCell[];
  readonly places: ReadonlyMap<string, number>;
}

interface RowOfFigures {
  readonly places: ReadonlyMap<string, number>;
  readonly figures: Figure[];
}

export class Figures {
  /** The usual number of decimals of its money. */
  readonly decimals: number;
  private readonly rows = new Map<string, RowOfFigures>();
  private readonly columns = new Map<readonly BoundCell[], Columns>();
  private last: { readonly key: string; readonly row: RowOfFigures | undefined } | undefined;

  constructor(
    private readonly view: SheetView,
    blocks: readonly Pick<BoundBlock, 'rows'>[],
    unit?: Unit,
  ) {
    for (const { rows } of blocks) for (const row of rows) this.read(row);
    this.decimals = usualDecimals(this.all());
    this.sharpen(unit);
  }

  /** Without a column the row's first. */
  at(row: string, column?: string): Figure | undefined {
    const found = this.row(row);
    const place = column === undefined ? 0 : found?.places.get(column);
    return place === undefined ? undefined : found?.figures[place];
  }

  /** Most who ask go through a row from left to right. */
  private row(key: string): RowOfFigures | undefined {
    if (this.last?.key === key) return this.last.row;
    const row = this.rows.get(key);
    this.last = { key, row };
    return row;
  }

  /** Where two rows have one key, the first that has the column counts. */
  private read(row: BoundRow): void {
    const { cells, places } = this.columnsOf(row.cells);
    const known = this.rows.get(row.key);
    if (!known) {
      this.rows.set(row.key, { places, figures: cells.map((cell) => this.figure(row, cell)) });
      return;
    }
    const further = cells.filter(({ spec }) => !known.places.has(spec.key));
    if (further.length === 0) return;
    const merged = new Map(known.places);
    for (const { spec } of further) merged.set(spec.key, merged.size);
    const figures = [...known.figures, ...further.map((cell) => this.figure(row, cell))];
    this.rows.set(row.key, { places: merged, figures });
  }

  private figure({ at }: BoundRow, { spec, column, row, text }: BoundCell): Figure {
    return text === undefined
      ? readFigure(this.view, row ?? at.row, column, spec.quantity, spec.inPercent)
      : readFigureWithin(this.view, { row: row ?? at.row, column }, text, spec.quantity);
  }

  private columnsOf(all: readonly BoundCell[]): Columns {
    const known = this.columns.get(all);
    if (known) return known;
    const places = new Map<string, number>();
    const cells = all.filter(({ spec }) => {
      if (spec.quantity === 'text' || places.has(spec.key)) return false;
      places.set(spec.key, places.size);
      return true;
    });
    const columns = { cells, places };
    this.columns.set(all, columns);
    return columns;
  }

  *all(): Generator<Figure, void> {
    for (const { figures } of this.rows.values()) yield* figures;
  }

  /**
   * Gives figures that merely dropped their zeros the table's usual precision. Whole 元 beside 元 with 角分, zeros and all, are
   * left as they are: somebody rounded them. So are whole 元 with separators, which only a format prints.
   */
  private sharpen(unit: Unit | undefined): void {
    const isYuan = unit?.exponent === YUAN.exponent;
    const keepsWhole = isYuan && writesZerosOut(this.all(), this.decimals);
    for (const { figures } of this.rows.values())
      figures.forEach((figure, place) => {
        const isWhole = figure.amount?.decimals === 0;
        if (isWhole && isYuan && (keepsWhole || figure.text.includes(','))) return;
        const sharper = atUsualPrecision(figure, this.decimals);
        if (sharper !== figure && omitsZeros(this.view.cell(figure.at.row, figure.at.column)))
          figures[place] = sharper;
      });
  }
}
