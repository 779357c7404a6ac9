/** Writes the formula by which a blank is worked out, as Excel and WPS read it: `SUM(C5:C9)`, `'表05'!C7`. */
import { powerOfTen } from '../amount';
import { addressOf } from '../grid';
import type { Position } from '../grid';
import type { Bound, Term } from '../identities';
import { exponentOf, termsOf } from '../identities';
import type { Solved } from './solve';

const RATE_DECIMALS = 4;
const SCORE_DECIMALS = 2;

/** The cell that gets the formula. */
interface Target {
  readonly sheet: string;
  readonly isMoney: boolean;
  /** Of its unit, as a power of ten. */
  readonly exponent: number;
}

/** Undefined where no formula gives the figure (it was moved off its plain sum to meet a total that stands). */
export function formulaOf(solved: Solved): string | undefined {
  const { figure, term, by, tail } = solved;
  if (tail !== 0 || mixesUnits(solved)) return undefined;
  const isMoney = figure.quantity === 'money';
  const body = summand(by.right, { sheet: figure.sheet, isMoney, exponent: exponentOf(term) });
  if (figure.quantity === 'rate') return `ROUND(${body},${RATE_DECIMALS})`;
  return figure.quantity === 'score' ? `ROUND(${body},${SCORE_DECIMALS})` : body;
}

/** A share of amounts in different units: no plain formula gives it. */
function mixesUnits({ figure, by }: Solved): boolean {
  const money = termsOf(by.right).filter((term) => term.figure?.quantity === 'money');
  return figure.quantity !== 'money' && new Set(money.map(exponentOf)).size > 1;
}

/** A number that stands among amounts is money, and written in the target's unit. */
const summand = (bound: Bound, target: Target): string =>
  bound.kind === 'number' && target.isMoney
    ? bound.value.times(powerOfTen(-target.exponent)).toFixed()
    : written(bound, target);

/** Empty where nothing of it is printed. */
function written(bound: Bound, target: Target): string {
  switch (bound.kind) {
    case 'number':
      return bound.value.toFixed();
    case 'term':
      return reference(bound.term, target);
    case 'sum':
      return sum(bound.parts, target);
    case 'least':
      return `MIN(${operand(bound.left, target)},${operand(bound.right, target)})`;
    default:
      return `${factor(bound.left, target)}${bound.kind === 'product' ? '*' : '/'}${factor(bound.right, target)}`;
  }
}

/** What is not printed counts 0. */
const operand = (bound: Bound, target: Target): string => written(bound, target) || '0';

/** In brackets unless it is a single cell or number. */
function factor(bound: Bound, target: Target): string {
  const text = operand(bound, target);
  return bound.kind === 'term' || bound.kind === 'number' || bound.kind === 'least' ? text : `(${text})`;
}

function sum(parts: Extract<Bound, { kind: 'sum' }>['parts'], target: Target): string {
  const terms = parts.flatMap(({ sign, of }) => (sign === 1 && of.kind === 'term' ? of.term : []));
  if (terms.length === parts.length && terms.every((term) => isPlain(term, target)))
    return sumOfCells(terms.flatMap(({ figure }) => (figure ? [figure.at] : [])));
  return parts
    .map(({ sign, of }) => ({ sign, text: of.kind === 'sum' ? factor(of, target) : summand(of, target) }))
    .filter(({ text }) => text !== '')
    .map(({ sign, text }, place) => `${sign === -1 ? '-' : place === 0 ? '' : '+'}${text}`)
    .join('');
}

/** In the target's own sheet and unit. */
const isPlain = (term: Term, target: Target): boolean =>
  !term.figure || (term.figure.sheet === target.sheet && exponentOf(term) === target.exponent);

/** `C5+C6` for two cells, `SUM(C5:C9)` for a run of them, `SUM(C5,C8,C11)` otherwise. */
function sumOfCells(cells: readonly Position[]): string {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  if (sorted.length <= 2) return sorted.map(addressOf).join('+');
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return '';
  const down = sorted.every((cell, place) => cell.column === first.column && cell.row === first.row + place);
  const across = sorted.every(
    (cell, place) => cell.row === first.row && cell.column === first.column + place,
  );
  if (down || across) return `SUM(${addressOf(first)}:${addressOf(last)})`;
  return `SUM(${sorted.map(addressOf).join(',')})`;
}

/** A cell, through its sheet when it is another's, and in the target's unit. Empty for a row that is not printed. */
function reference(term: Term, target: Target): string {
  const { figure } = term;
  if (!figure) return '';
  const address = addressOf(figure.at);
  const cell = figure.sheet === target.sheet ? address : `'${figure.sheet.replace(/'/g, "''")}'!${address}`;
  const shift = figure.quantity === 'money' && target.isMoney ? exponentOf(term) - target.exponent : 0;
  if (shift === 0) return cell;
  return shift > 0 ? `${cell}*1${'0'.repeat(shift)}` : `${cell}/1${'0'.repeat(-shift)}`;
}
