/** Tables as they are filled one after the other: those that share rows or pages of the document together, the last first. */
import type { Refill, RefillEdits } from '../../../core/refill';

export interface TableFilling {
  /** Of the tables, among all of the document. */
  readonly places: readonly number[];
  /** Numbers of the tables of the file that they stand in. */
  readonly blocks: readonly number[];
  readonly edits: RefillEdits;
}

/** `isTaken`: paragraphs that others write; they say their year already. */
export function fillingsOf(
  { tables }: Refill,
  isTaken: (paragraph: number) => boolean,
): readonly TableFilling[] {
  const single = tables.flatMap(({ blocks, outcome }, place): TableFilling[] => {
    if (outcome.kind !== 'filled') return [];
    const { lines, cells, rows } = outcome.edits;
    const own = { lines: lines.filter(({ paragraph }) => !isTaken(paragraph)), cells, rows };
    return [{ places: [place], blocks, edits: own }];
  });
  const inOrder = [...single].sort((a, b) => Math.min(...a.blocks) - Math.min(...b.blocks));
  const joined: TableFilling[] = [];
  for (const one of inOrder) {
    const last = joined.at(-1);
    if (last && Math.min(...one.blocks) <= Math.max(...last.blocks))
      joined[joined.length - 1] = both(last, one);
    else joined.push(one);
  }
  return joined.reverse();
}

const both = (one: TableFilling, other: TableFilling): TableFilling => ({
  places: [...one.places, ...other.places],
  blocks: [...one.blocks, ...other.blocks],
  edits: {
    lines: [...one.edits.lines, ...other.edits.lines],
    cells: [...one.edits.cells, ...other.edits.cells],
    rows: [...one.edits.rows, ...other.edits.rows],
  },
});
