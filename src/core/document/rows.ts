/** Rows of a document on their way into a grid, each knowing where its cells stand. */
import type { CellDoubt } from '../grid';
import type { TextParagraph } from '../proofread/types';
import type { DocumentPlace, DocumentRow } from './blocks';

export interface Row {
  readonly cells: readonly {
    readonly column: number;
    readonly columns: number;
    readonly rows: number;
    readonly text: string;
    readonly doubt?: CellDoubt;
  }[];
  readonly place: (column: number) => DocumentPlace;
}

export const ofParagraph = (paragraphs: readonly TextParagraph[], paragraph: number): Row => ({
  cells: [{ column: 0, columns: 1, rows: 1, text: paragraphs[paragraph]?.text ?? '' }],
  place: () => ({ kind: 'paragraph', paragraph }),
});

export const ofTable = (table: number, rows: readonly DocumentRow[], from: number): Row[] =>
  rows.slice(from).map(({ cells }, index) => ({
    cells,
    place: (column) => ({ kind: 'cell', table, row: from + index, column }),
  }));

/** One more than the last column. */
export const widthOf = (rows: readonly Pick<Row, 'cells'>[]): number =>
  rows.reduce(
    (widest, { cells }) =>
      cells.reduce((right, { column, columns }) => Math.max(right, column + columns), widest),
    0,
  );
