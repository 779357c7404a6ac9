/** An equation written out as a person writes it, in which every figure keeps its cell: `55.24 + 60.07 − 1.00`. */
import type { Bound, Equation, Term } from '../identities';
import { termsOf } from '../identities';
import type { RelationSign } from '../identities';
import type { FindingCell } from './types';
import { cellOf, placeOf } from './words';

export type ArithmeticPart =
  /** `place` names row and column; `unit` is there where the cell's table is in another unit than the equation's first. */
  | { readonly kind: 'cell'; readonly cell: FindingCell; readonly place: string; readonly unit?: string }
  /** A sign, a bracket or a number between the cells. */
  | { readonly kind: 'text'; readonly text: string };

export interface Arithmetic {
  /** What ought to hold between the two sides. */
  readonly sign: RelationSign;
  readonly left: readonly ArithmeticPart[];
  readonly right: readonly ArithmeticPart[];
}

export function arithmeticOf(equation: Equation): Arithmetic {
  const first = [...termsOf(equation.left), ...termsOf(equation.right)].find(isMoney);
  const write = (bound: Bound): ArithmeticPart[] => parts(bound, first?.table.unit.name);
  return { sign: equation.sign, left: write(equation.left), right: write(equation.right) };
}

const isMoney = ({ figure }: Term): boolean => figure?.quantity === 'money';

const text = (written: string): ArithmeticPart => ({ kind: 'text', text: written });

const SIGNS = { product: ' × ', quotient: ' ÷ ' } as const;

function parts(bound: Bound, unit: string | undefined): ArithmeticPart[] {
  switch (bound.kind) {
    case 'number':
      return [text(bound.value.toString())];
    case 'term':
      return [termPart(bound.term, unit)];
    case 'sum':
      return sumParts(bound.parts, unit);
    case 'least':
      return [text('min('), ...parts(bound.left, unit), text(', '), ...cap(bound.right, unit), text(')')];
    default:
      return [...bracketed(bound.left, unit), text(SIGNS[bound.kind]), ...bracketed(bound.right, unit)];
  }
}

/** What a rate may not exceed, as a rate is written: 100%. */
const cap = (bound: Bound, unit: string | undefined): ArithmeticPart[] =>
  bound.kind === 'number' ? [text(`${bound.value.times(100).toFixed()}%`)] : parts(bound, unit);

/** A row or column the table lacks stands for 0. */
function termPart(term: Term, unit: string | undefined): ArithmeticPart {
  if (!term.figure) return text('0');
  const other = isMoney(term) && term.table.unit.name !== unit ? term.table.unit.name : undefined;
  return {
    kind: 'cell',
    cell: cellOf(term.figure),
    place: placeOf(term),
    ...(other === undefined ? {} : { unit: other }),
  };
}

/** Blanks add nothing and are left out, unless there is nothing else. */
function sumParts(
  summands: Extract<Bound, { kind: 'sum' }>['parts'],
  unit: string | undefined,
): ArithmeticPart[] {
  const filled = summands.filter(({ of }) => of.kind !== 'term' || isFilled(of.term));
  return (filled.length > 0 ? filled : summands.slice(0, 1)).flatMap(({ sign, of }, place) => [
    ...(place > 0 ? [text(sign < 0 ? ' − ' : ' + ')] : sign < 0 ? [text('−')] : []),
    ...parts(of, unit),
  ]);
}

const isFilled = ({ figure }: Term): boolean =>
  figure !== undefined && figure.state !== 'blank' && figure.state !== 'dash';

const bracketed = (bound: Bound, unit: string | undefined): ArithmeticPart[] =>
  bound.kind === 'sum' && bound.parts.length > 1
    ? [text('('), ...parts(bound, unit), text(')')]
    : parts(bound, unit);

/** Cells of a side that a message shows before it says “and so on”. */
const MOST_CELLS_SHOWN = 6;

/** A side in one line, `55.24 + 60.07 + …`; empty where it is a single cell. */
export function shortSide(side: readonly ArithmeticPart[]): string {
  const cells = side.flatMap((part, place) => (part.kind === 'cell' ? [place] : []));
  if (cells.length < 2) return '';
  const end = cells[MOST_CELLS_SHOWN];
  const shown = end === undefined ? side : side.slice(0, end);
  const written = shown.map((part) => (part.kind === 'cell' ? part.cell.text : part.text)).join('');
  return end === undefined ? written : `${written}…`;
}
