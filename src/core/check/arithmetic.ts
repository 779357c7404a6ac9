/** An equation written out as a person writes it, in which every figure keeps its cell: `55.24 + 60.07 − 1.00`. */
import { type Unit, powerOfTen } from '../amount';
import type { Bound, Equation, Term } from '../identities';
import { termsOf } from '../identities';
import type { RelationSign } from '../identities';
import type { FindingCell } from './types';
import { findingCellOf, placeOfTerm } from './words';

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

/** The unit of the equation's first amount, and what a bare number beside amounts is in: 10万元 is 10 in a table of 万元. */
interface Style {
  readonly unit: Unit | undefined;
  readonly exponent: number;
}

export function arithmeticOf(equation: Equation): Arithmetic {
  const unit = [...termsOf(equation.left), ...termsOf(equation.right)].find(isMoney)?.table.unit;
  const style = { unit, exponent: unit?.exponent ?? 0 };
  return { sign: equation.sign, left: parts(equation.left, style), right: parts(equation.right, style) };
}

const isMoney = ({ figure }: Term): boolean => figure?.quantity === 'money';

const text = (written: string): ArithmeticPart => ({ kind: 'text', text: written });

const SIGNS = { product: ' × ', quotient: ' ÷ ' } as const;

function parts(bound: Bound, style: Style): ArithmeticPart[] {
  switch (bound.kind) {
    case 'number':
      return [text(bound.value.div(powerOfTen(style.exponent)).toFixed())];
    case 'term':
      return [termPart(bound.term, style.unit)];
    case 'sum':
      return sumParts(bound.parts, style);
    case 'least':
      return [text('min('), ...parts(bound.left, style), text(', '), ...cap(bound.right, style), text(')')];
    default: {
      const bare = { ...style, exponent: 0 };
      return [...bracketed(bound.left, bare), text(SIGNS[bound.kind]), ...bracketed(bound.right, bare)];
    }
  }
}

/** What a rate may not exceed, as a rate is written: 100%. */
const cap = (bound: Bound, style: Style): ArithmeticPart[] =>
  bound.kind === 'number' ? [text(`${bound.value.times(100).toFixed()}%`)] : parts(bound, style);

/** A row or column the table lacks stands for 0. */
function termPart(term: Term, unit: Unit | undefined): ArithmeticPart {
  if (!term.figure) return text('0');
  const other = isMoney(term) && term.table.unit.name !== unit?.name ? term.table.unit.name : undefined;
  return {
    kind: 'cell',
    cell: findingCellOf(term.figure),
    place: placeOfTerm(term),
    ...(other === undefined ? {} : { unit: other }),
  };
}

/** Blanks add nothing and are left out, unless there is nothing else. */
function sumParts(summands: Extract<Bound, { kind: 'sum' }>['parts'], style: Style): ArithmeticPart[] {
  const filled = summands.filter(({ of }) => of.kind !== 'term' || isFilled(of.term));
  return (filled.length > 0 ? filled : summands.slice(0, 1)).flatMap(({ sign, of }, place) => [
    ...(place > 0 ? [text(sign < 0 ? ' − ' : ' + ')] : sign < 0 ? [text('−')] : []),
    ...parts(of, style),
  ]);
}

const isFilled = ({ figure }: Term): boolean =>
  figure !== undefined && figure.state !== 'blank' && figure.state !== 'dash';

const bracketed = (bound: Bound, style: Style): ArithmeticPart[] =>
  bound.kind === 'sum' && bound.parts.length > 1
    ? [text('('), ...parts(bound, style), text(')')]
    : parts(bound, style);

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
