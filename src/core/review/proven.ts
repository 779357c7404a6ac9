/**
 * Which of the tables whose cells are only supposed are proved by their sums: figures take part in relations that hold and
 * that they would break elsewhere, none is broken, and nothing of the table is unknown. What no relation holds, as counts of
 * people and cars, stands in a column that others prove.
 */
import { judgeEquation } from '../check';
import type { DocumentGrid, PublishedDocument } from '../document';
import { placeName } from '../grid';
import { bind, IDENTITIES, termsOf, type Equation } from '../identities';
import { isKnownByOthers, isTitleOfOther, recognise } from '../recognise';
import type { Figure, Table, TableSet } from '../tables';
import { publishedGrids } from './grids';

/** The numbers that `TableBlock.supposed` counts by. */
export function provenTables(published: PublishedDocument): ReadonlySet<number> {
  const supposed = new Map(
    published.tables.flatMap((block) =>
      block.supposed === undefined ? [] : [[block.number, block.supposed] as const],
    ),
  );
  if (supposed.size === 0) return new Set();
  const grids = publishedGrids(published);
  const set = recognise(grids.map(({ grid }) => grid));
  const proofs = proofsOf(set);
  const bySheet = new Map<string, Table[]>();
  for (const table of set.tables) bySheet.set(table.sheet, [...(bySheet.get(table.sheet) ?? []), table]);
  const unread = new Set((published.print?.unread ?? []).map(({ title }) => bare(title ?? '')));
  // What is not read might be what tells which of two tables this is.
  const isWhole = [...unread].every(isTitleOfOther);
  const proven = grids.filter((grid) => {
    const [table, another] = bySheet.get(grid.grid.name) ?? [];
    if (table === undefined || another !== undefined || !isProven(table, grid, proofs)) return false;
    if (unread.has(bare(table.title))) return false;
    return isWhole || !isKnownByOthers(table);
  });
  return new Set(proven.flatMap(({ tables }) => tables.flatMap((number) => supposed.get(number) ?? [])));
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Places of figures in relations that hold, and in those that do not. */
interface Proofs {
  readonly held: ReadonlySet<string>;
  readonly broken: ReadonlySet<string>;
}

/** A sum of one figure besides blanks is that figure: two make a relation. */
const FEWEST = 2;

function proofsOf(set: TableSet): Proofs {
  const held = new Set<string>();
  const broken = new Set<string>();
  for (const equation of bind(IDENTITIES, set).equations) {
    if (equation.identity.severity === 'info') continue;
    const { outcome } = judgeEquation(equation, new Map());
    const figures = figuresOf(equation);
    if (outcome === 'fail' || outcome === 'unreadable')
      for (const figure of figures) broken.add(placeName(figure));
    const isSum = equation.sign === '=' || equation.sign === '≡';
    const counted = figures.filter(isCounted);
    if (isSum && counted.length >= FEWEST && (outcome === 'pass' || outcome === 'rounding'))
      for (const figure of counted) held.add(placeName(figure));
  }
  return { held, broken };
}

const figuresOf = ({ left, right }: Equation): Figure[] =>
  [...termsOf(left), ...termsOf(right)].flatMap(({ figure }) => figure ?? []);

/** What is not 0 can't stand elsewhere without being missed there. */
const isCounted = ({ amount }: Figure): boolean => amount !== undefined && !amount.value.isZero();

/** Columns follow from each other, and all keep one margin: where two are proved the others are where they are supposed. */
const FEWEST_COLUMNS = 2;

const AMOUNT = /\d[.,]\d{2}/;

function isProven(table: Table, { grid, placeOf }: DocumentGrid, { held, broken }: Proofs): boolean {
  const isKnown =
    table.isUnsure !== true &&
    table.unitAt !== undefined &&
    table.evidence.some(({ kind }) => kind === 'title') &&
    table.unknownColumns.length + table.unknownRows.length + table.repeatedRows.length === 0;
  if (!isKnown) return false;
  const own = new Map<string, Figure>();
  for (const row of table.rows)
    for (const column of table.columns) {
      const figure = table.figure(row.key, column.key);
      if (figure) own.set(placeName(figure), figure);
    }
  const heldColumns = new Set([...own].flatMap(([place, { at }]) => (held.has(place) ? [at.column] : [])));
  const isEach = [...own].every(
    ([place, figure]) =>
      figure.state !== 'unreadable' &&
      !broken.has(place) &&
      (!isCounted(figure) ||
        held.has(place) ||
        heldColumns.has(figure.at.column) ||
        heldColumns.size >= FEWEST_COLUMNS),
  );
  return (
    isEach &&
    grid.cells.every((cells, row) =>
      (cells ?? []).every(
        (cell, column) =>
          !cell ||
          !AMOUNT.test(cell.text) ||
          placeOf(row, column)?.kind === 'paragraph' ||
          own.has(placeName({ sheet: grid.name, at: { row, column } })),
      ),
    )
  );
}
