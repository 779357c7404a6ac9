/** Takes figures out of grids and puts edits in, for tests that fill a workbook again. */
import { check, type CheckResult } from '../../../src/core/check';
import { planOf, type FillPlan } from '../../../src/core/fill';
import { addressOf, type Cell, type Grid, type Position } from '../../../src/core/grid';
import type { Figure } from '../../../src/core/tables';

interface Place {
  readonly sheet: string;
  readonly at: Position;
}

export const placeKey = ({ sheet, at }: Place): string => `${sheet}!${addressOf(at)}`;

/** Every cell that is the left side of an identity which defines it, and holds a figure. */
export function derivedFigures({ binding }: CheckResult): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure>();
  for (const { identity, left } of binding.equations) {
    const figure = identity.defines && left.kind === 'term' ? left.term.figure : undefined;
    if (figure?.state === 'amount') found.set(placeKey(figure), figure);
  }
  return found;
}

interface Change extends Place {
  readonly text: string;
}

/** The grids with other texts in some cells; an empty text takes the cell out. */
function withTexts(grids: readonly Grid[], changes: readonly Change[]): Grid[] {
  return grids.map((grid) => {
    const own = changes.filter(({ sheet }) => sheet === grid.name);
    const cells = grid.cells.map((row) => [...(row ?? [])]);
    for (const { at, text } of own) (cells[at.row] ??= [])[at.column] = cellOf(text);
    return { ...grid, cells };
  });
}

const cellOf = (text: string): Cell | undefined =>
  text === '' ? undefined : { text, value: text, kind: 'text' };

export const blanked = (grids: readonly Grid[], figures: Iterable<Figure>): Grid[] =>
  withTexts(
    grids,
    [...figures].map(({ sheet, at }) => ({ sheet, at, text: '' })),
  );

export const planFor = (grids: readonly Grid[]): FillPlan => planOf(check(grids));

export const filled = (grids: readonly Grid[], { edits }: FillPlan): Grid[] =>
  withTexts(
    grids,
    edits.map(({ sheet, at, after }) => ({ sheet, at, text: after })),
  );

/** Every cell's text by place. */
export const textsOf = (grids: readonly Grid[]): ReadonlyMap<string, string> =>
  new Map(
    grids.flatMap((grid) =>
      grid.cells.flatMap((cells, row) =>
        (cells ?? []).flatMap((cell, column) =>
          cell && cell.text !== ''
            ? [[placeKey({ sheet: grid.name, at: { row, column } }), cell.text] as const]
            : [],
        ),
      ),
    ),
  );
