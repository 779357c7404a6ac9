/** Where workbooks live, as the rest of the program sees it: the only thing a pane or a command line knows of a host. */
import type { Grid, Position } from '../core/grid';

/** One cell to be written. Exactly one of `value`, `text` and `formula` says what; a formula may bring its result along. */
export interface CellEdit {
  readonly sheet: string;
  readonly at: Position;
  /** A decimal literal such as `419.69`, written as a number; beside `formula`, its cached result. */
  readonly value?: string;
  readonly text?: string;
  /** Without the leading `=`. */
  readonly formula?: string;
  /** A number format code the cell is given; without it the cell keeps its own. */
  readonly numberFormat?: string;
}

export interface WorkbookHost {
  readonly name: string;
  read(): Promise<readonly Grid[]>;
}
