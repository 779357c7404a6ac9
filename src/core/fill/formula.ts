/** Writes the formula by which a blank is worked out, as Excel and WPS read it: `SUM(C5:C9)`, `'表05'!C7`. */
import { Decimal } from '../amount';
import { addressOf } from '../grid';
import type { Position } from '../grid';
import type { Bound, Term } from '../identities';
import { exponentOf, termsOf } from '../identities';
import type { Solved } from './solve';

const RATE_DECIMALS = 4;
const SCORE_DECIMALS = 2;

/** Undefined where no formula gives the figure (it was moved off its plain sum to meet a total that stands). */
export function formulaOf(solved: Solved): string | undefined {
  if (solved.tail !== 0) return undefined;
  const body = mixesUnits(solved) ? undefined : summand(solved.by.right, solved.term);
  if (body === undefined || body === '') return undefined;
  if (solved.figure.quantity === 'rate') return `ROUND(${body},${RATE_DECIMALS})`;
  return solved.figure.quantity === 'score' ? `ROUND(${body},${SCORE_DECIMALS})` : body;
}

/** A share of amounts in different units: no plain formula gives it. */
function mixesUnits({ figure, by }: Solved): boolean {
  const money = termsOf(by.right).filter((term) => term.figure?.quantity === 'money');
  return figure.quantity !== 'money' && new Set(money.map(exponentOf)).size > 1;
}

/** A number that stands among amounts is money, and written in the target's unit. */
const summand = (bound: Bound, target: Term): string | undefined =>
  bound.kind === 'number' && target.figure?.quantity === 'money'
    ? bound.value.times(new Decimal(10).pow(-exponentOf(target))).toFixed()
    : written(bound, target);

function written(bound: Bound, target: Term): string | undefined {
  switch (bound.kind) {
    case 'number':
      return bound.value.toFixed();
    case 'term':
      return reference(bound.term, target);
    case 'sum':
      return sum(bound.parts, target);
    default: {
      const bracketed = bound.kind === 'least' ? operand : factor;
      const left = bracketed(bound.left, target);
      const right = bracketed(bound.right, target);
      if (left === undefined || right === undefined) return undefined;
      if (bound.kind === 'least') return `MIN(${left},${right})`;
      return `${left}${bound.kind === 'product' ? '*' : '/'}${right}`;
    }
  }
}

/** What is not printed counts 0. */
function operand(bound: Bound, target: Term): string | undefined {
  const text = written(bound, target);
  return text === '' ? '0' : text;
}

/** In brackets unless it is a single cell or number. */
function factor(bound: Bound, target: Term): string | undefined {
  const text = operand(bound, target);
  return text === undefined || bound.kind === 'term' || bound.kind === 'number' || bound.kind === 'least'
    ? text
    : `(${text})`;
}

function sum(parts: Extract<Bound, { kind: 'sum' }>['parts'], target: Term): string | undefined {
  const terms = parts.map(({ of }) => of).flatMap(termsOf);
  if (
    parts.every(({ sign, of }) => sign === 1 && of.kind === 'term') &&
    terms.every((term) => isPlain(term, target))
  )
    return sumOfCells(terms.flatMap(({ figure }) => (figure ? [figure.at] : [])));
  const texts = parts
    .map(({ sign, of }) => ({ sign, text: of.kind === 'sum' ? factor(of, target) : summand(of, target) }))
    .filter(({ text }) => text !== '');
  if (texts.some(({ text }) => text === undefined)) return undefined;
  return texts
    .map(({ sign, text }, place) => `${sign === -1 ? '-' : place === 0 ? '' : '+'}${text ?? ''}`)
    .join('');
}

/** In the target's own sheet and unit. */
const isPlain = (term: Term, target: Term): boolean =>
  !term.figure || (term.figure.sheet === target.figure?.sheet && exponentOf(term) === exponentOf(target));

/** `C5+C6` for two cells, `SUM(C5:C9)` for a run of them, `SUM(C5,C8,C11)` otherwise. */
function sumOfCells(cells: readonly Position[]): string {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last) return '0';
  if (sorted.length <= 2) return sorted.map(addressOf).join('+');
  const down = sorted.every((cell, place) => cell.column === first.column && cell.row === first.row + place);
  const across = sorted.every(
    (cell, place) => cell.row === first.row && cell.column === first.column + place,
  );
  if (down || across) return `SUM(${addressOf(first)}:${addressOf(last)})`;
  return `SUM(${sorted.map(addressOf).join(',')})`;
}

/** A cell, through its sheet when it is another's, and in the target's unit. Empty for a row that is not printed. */
function reference(term: Term, target: Term): string {
  if (!term.figure) return '';
  const address = addressOf(term.figure.at);
  const cell =
    term.figure.sheet === target.figure?.sheet
      ? address
      : `'${term.figure.sheet.replace(/'/g, "''")}'!${address}`;
  if (term.figure.quantity !== 'money' || target.figure?.quantity !== 'money') return cell;
  const shift = exponentOf(term) - exponentOf(target);
  if (shift === 0) return cell;
  return shift > 0 ? `${cell}*1${'0'.repeat(shift)}` : `${cell}/1${'0'.repeat(-shift)}`;
}
