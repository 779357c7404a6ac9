/** What a new workbook holds, as data. Positions count from 0. */
import type { Area, Position, Visibility } from '../../../core/grid';

/** A decimal as written, e.g. `-209.40`: never a floating-point number, which would print as something else. */
type DecimalLiteral = string;

export type StoredContent = { readonly text: string } | { readonly number: DecimalLiteral };

/** `formula` stands without `=`; `cached` is what a reader shows that does not calculate. */
export type CellContent = StoredContent | { readonly formula: string; readonly cached?: StoredContent };

export interface FontSpec {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
  /** `RRGGBB`. */
  readonly color?: string;
}

export interface AlignmentSpec {
  readonly horizontal?: 'left' | 'center' | 'right' | 'distributed';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Characters of indentation. */
  readonly indent?: number;
}

export interface CellStyle {
  readonly font?: FontSpec;
  readonly alignment?: AlignmentSpec;
  /** Thin lines on all four sides. */
  readonly border?: 'thin';
  /** `RRGGBB`; without it the lines are black. */
  readonly borderColor?: string;
  /** `RRGGBB`. */
  readonly fill?: string;
  readonly numberFormat?: string;
  /** What is typed over the text stays a text, even where it begins like a formula. */
  readonly isQuoted?: true;
  /** Default true, as in Excel; it tells only on a protected sheet. */
  readonly locked?: boolean;
}

export interface CellSpec {
  readonly at: Position;
  /** Absent for a cell that has only a style, e.g. one under a merge. */
  readonly content?: CellContent;
  readonly style?: CellStyle;
  /** A place in the same workbook. */
  readonly link?: { readonly sheet: string; readonly at: Position };
}

/** Millimetres. */
export interface MarginsSpec {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface PrintSpec {
  readonly paper: 'A4' | 'A3';
  readonly orientation: 'portrait' | 'landscape';
  /** `width`: all columns on a page, the rows on as many as they need. `page`: everything on one page. */
  readonly fit?: 'width' | 'page';
  /** First and last row repeated on each page, from 0. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly area?: Area;
  readonly margins?: MarginsSpec;
  readonly centred?: boolean;
  /** Page and number of pages at the foot. */
  readonly pageNumbers?: true;
}

export interface ListValidation {
  readonly area: Area;
  /** Offered in the cell's list. No commas; 255 characters in all. */
  readonly values: readonly string[];
}

export interface SheetSpec {
  readonly name: string;
  readonly cells: readonly CellSpec[];
  readonly merges?: readonly Area[];
  /** Characters, by column; a hole keeps the default. */
  readonly columnWidths?: readonly (number | undefined)[];
  /** Points, by row. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  readonly print?: PrintSpec;
  /** How many rows and columns stay when scrolling. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly lists?: readonly ListValidation[];
  readonly visibility?: Visibility;
  /** `RRGGBB`. */
  readonly tabColor?: string;
  /** Nobody types into it: where a workbook has such a sheet already, it is replaced whole. */
  readonly replaces?: true;
  /** Locks the locked cells, without a password. */
  readonly protected?: boolean;
}

export interface RowCell extends Pick<CellSpec, 'content' | 'style'> {
  /** A file beside the workbook that the cell leads to, as a relative URI. */
  readonly file?: string;
}

export interface WrittenRow {
  /** From column A on. */
  readonly cells: readonly RowCell[];
  /** Points. */
  readonly height: number;
}

/** A sheet whose rows are made while it is written, so that its length does not matter: nothing of it is kept but its links. */
export interface StreamedSheet extends Pick<
  SheetSpec,
  'name' | 'columnWidths' | 'print' | 'freeze' | 'visibility'
> {
  readonly rows: Iterable<WrittenRow>;
  /** The row, from 0, in which the columns can be filtered, as wide as there are widths. */
  readonly filterRow?: number;
}
