/** Slips that take another cell's figure: the one next to it, another of the table, a part added twice or not at all. */
import type { Decimal } from '../amount';
import { placeOfTerm } from '../check/words';
import type { Term } from '../identities';
import { termsOf } from '../identities';
import type { Message } from '../messages';
import { message } from '../messages';
import type { Figure, Table } from '../tables';
import type { EquationCell, Line } from './line';
import { LOCATE_MESSAGES } from './messages';
import type { System } from './system';

export interface Copy {
  readonly share: number;
  readonly ways: number;
  readonly why: Message;
}

const NEIGHBOUR_SHARE = 0.1;
const NEIGHBOURS = 4;
const SAME_TABLE_SHARE = 0.05;
const SUM_SHARE = 0.06;

/** `right`: what the cell should show, in the unit of its table. */
export function copiesOf(system: System, cell: EquationCell, right: Decimal): Copy[] {
  return [...fromTable(cell), ...ofParts(system, cell, right)];
}

function fromTable({ term, figure }: EquationCell): Copy[] {
  const { amount } = figure;
  if (!amount || amount.value.isZero()) return [];
  const others = (alikeIn(term.table).get(amount.value.toString()) ?? []).filter(
    (other) => other.figure !== figure,
  );
  const beside = others.find((other) => other.figure && areNeighbours(other.figure, figure));
  if (beside)
    return [
      {
        share: NEIGHBOUR_SHARE,
        ways: NEIGHBOURS,
        why: message(LOCATE_MESSAGES, 'neighbour', { place: placeOfTerm(beside) }),
      },
    ];
  const [any] = others;
  const ways = moneyOf(term.table).length;
  return any
    ? [
        {
          share: SAME_TABLE_SHARE,
          ways,
          why: message(LOCATE_MESSAGES, 'sameTable', { place: placeOfTerm(any) }),
        },
      ]
    : [];
}

const MOST_ROWS_APART = 1;
const MOST_COLUMNS_APART = 3;

/** Next to it in the column, or in the row with at most a name and a counter between. */
function areNeighbours(a: Figure, b: Figure): boolean {
  const rows = a.at.row - b.at.row;
  const columns = a.at.column - b.at.column;
  if (columns === 0) return rows * rows <= MOST_ROWS_APART;
  return rows === 0 && columns * columns <= MOST_COLUMNS_APART;
}

function ofParts(system: System, { term, figure, value, factor }: EquationCell, right: Decimal): Copy[] {
  const more = value.minus(right.times(factor));
  return system.linesWith(figure).flatMap((line): Copy[] => {
    const parts = partsOf(line, figure);
    const part = parts.find((one) => isFigureOf(system, one, more.abs()));
    if (!part) return [];
    const id = more.isPositive() ? 'twice' : 'omitted';
    return [
      {
        share: SUM_SHARE,
        ways: parts.length * 2,
        why: message(LOCATE_MESSAGES, id, { place: placeOfTerm(part).replace(term.table.name, '') }),
      },
    ];
  });
}

/** What a sum adds up, when the cell is the sum. */
function partsOf({ equation }: Line, figure: Figure): Term[] {
  const { kind } = equation.identity;
  if (equation.left.kind !== 'term' || equation.left.term.figure !== figure) return [];
  if (kind !== 'row-sum' && kind !== 'roll-up' && kind !== 'total') return [];
  const parts = termsOf(equation.right);
  return parts.length > 1 ? parts : [];
}

function isFigureOf(system: System, { figure }: Term, value: Decimal): boolean {
  const cell = figure && system.cell(figure);
  return cell !== undefined && !cell.value.isZero() && cell.value.eq(value);
}

const ALIKE = new WeakMap<Table, ReadonlyMap<string, readonly Term[]>>();

/** The money cells of a table by their amount. */
function alikeIn(table: Table): ReadonlyMap<string, readonly Term[]> {
  const known = ALIKE.get(table);
  if (known) return known;
  const found = new Map<string, Term[]>();
  for (const term of moneyOf(table)) {
    const key = term.figure?.amount?.value.toString();
    if (key === undefined) continue;
    const alike = found.get(key);
    if (alike) alike.push(term);
    else found.set(key, [term]);
  }
  ALIKE.set(table, found);
  return found;
}

const MONEY = new WeakMap<Table, readonly Term[]>();

/** Every money cell of a table. */
export function moneyOf(table: Table): readonly Term[] {
  const known = MONEY.get(table);
  if (known) return known;
  const seen = new Set<Figure>();
  const found = table.rows.flatMap((row) =>
    table.columns.flatMap((column): Term[] => {
      const figure = table.figure(row.key, column.key);
      if (!figure || figure.quantity !== 'money' || seen.has(figure)) return [];
      seen.add(figure);
      return [{ table, row: row.key, column: column.key, figure }];
    }),
  );
  MONEY.set(table, found);
  return found;
}
