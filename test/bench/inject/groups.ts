/** Mistakes that touch several cells without moving a block: two exchanged, a row left out, a row pasted over the next. */
import type { Random } from '../generate/random';
import type { CellTruth, Printed, Target } from './workbook';

export const GROUP_KINDS = ['swapped-cells', 'row-missing', 'row-repeated'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

type Mistake = (printed: Printed, random: Random) => readonly CellTruth[];

const truthOf = ({ table, figure }: Target, after: string): CellTruth => ({
  table: table.id,
  sheet: figure.sheet,
  at: figure.at,
  before: figure.text.trim(),
  after,
});

const isBeside = (a: Target, b: Target): boolean => {
  const [rows, columns] = [a.figure.at.row - b.figure.at.row, a.figure.at.column - b.figure.at.column];
  return a.table === b.table && rows * rows + columns * columns === 1;
};

/** Two neighbours with each other's figure. */
const swappedCells: Mistake = ({ targets }, random) => {
  const one = random.pick(targets);
  const others = targets.filter((other) => isBeside(one, other) && other.text !== one.text);
  if (others.length === 0) return [];
  const other = random.pick(others);
  return [truthOf(one, other.text), truthOf(other, one.text)];
};

const rowOf = (targets: readonly Target[], one: Target): Target[] =>
  targets.filter(({ table, row }) => table === one.table && row === one.row);

const LEAST_CELLS = 2;

const rowMissing: Mistake = ({ targets }, random) => {
  const own = rowOf(targets, random.pick(targets));
  return own.length < LEAST_CELLS ? [] : own.map((target) => truthOf(target, ''));
};

const rowRepeated: Mistake = ({ targets }, random) => {
  const one = random.pick(targets);
  const { rows } = one.table;
  const next = rows[rows.findIndex(({ key }) => key === one.row) + 1];
  if (!next) return [];
  const sources = new Map(rowOf(targets, one).map(({ column, text }) => [column, text]));
  const own = targets.filter(({ table, row }) => table === one.table && row === next.key);
  const cells = own.map((target) => truthOf(target, sources.get(target.column) ?? ''));
  const changed = cells.filter((cell, index) => cell.after !== own[index]?.text);
  return changed.length < LEAST_CELLS ? [] : changed;
};

const MISTAKES: Readonly<Record<GroupKind, Mistake>> = {
  'swapped-cells': swappedCells,
  'row-missing': rowMissing,
  'row-repeated': rowRepeated,
};

/** Empty where that mistake can't happen at the place drawn. */
export const grouped = (kind: GroupKind, printed: Printed, random: Random): readonly CellTruth[] =>
  MISTAKES[kind](printed, random);
