/** The cells of which one alone, changed, mends every given equation and breaks none. */
import type { Decimal } from '../amount';
import { powerOfTen } from '../amount';
import { specOf, type Figure } from '../tables';
import type { EquationCell, Line } from './line';
import type { NewValues, System } from './system';
import { figuresInLine, isHard } from './line';
import type { Window } from './window';
import { isInWindow, windowIn } from './window';

export interface Candidate {
  readonly cell: EquationCell;
  /** In 元, fractions or points. */
  readonly value: Decimal;
  /** Figures a few units of the last digit beside it with which rounding explains as much. */
  readonly near: readonly Decimal[];
}

/** Units of the last digit by which a figure may be off the printed sum before a slip is no longer looked for. */
const NEAR: readonly number[] = [1, -1, 2, -2, 3, -3];

/** `changes` are made already; `lines` are the hard equations that are broken with them. */
export function candidatesOf(system: System, lines: readonly Line[], changes: NewValues): Candidate[] {
  return commonCells(lines)
    .filter((figure) => !changes.has(figure))
    .flatMap((figure) => candidateOf(system, figure, lines, changes) ?? []);
}

function commonCells(lines: readonly Line[]): Figure[] {
  const [first, ...others] = [...lines].sort((a, b) => a.terms.length - b.terms.length);
  const inAll = others.map((line) => new Set(figuresInLine(line)));
  return first ? figuresInLine(first).filter((figure) => inAll.every((figures) => figures.has(figure))) : [];
}

/** `ignored`: equations that stay broken for now. */
export function candidateOf(
  system: System,
  figure: Figure,
  lines: readonly Line[],
  changes: NewValues,
  ignored: ReadonlySet<Line> = NONE,
): Candidate | undefined {
  const cell = system.cell(figure);
  if (!cell || !canChange(figure)) return undefined;
  const all = system.linesWith(figure).filter((line) => isHard(line) && !ignored.has(line));
  const windows = all.flatMap((line) => windowIn(system, line, cell, changes) ?? []);
  const proposals = [
    ...lines.flatMap((line) => windowIn(system, line, cell, changes)?.exact ?? []),
    ...windows.flatMap(({ exact }) => exact ?? []),
    ...(lines.some(({ signs }) => !signs) ? ratesOf(cell, lines) : edges(windows)),
  ].map((value) => asPrinted(cell, value));
  const fits = (value: Decimal): boolean =>
    !value.eq(cell.value) &&
    canTake(cell, value) &&
    windows.every((window) => isInWindow(window, value)) &&
    turned(system, all, figure, value, changes);
  const value = mostExact(distinct(proposals).filter(fits), windows);
  return value && { cell, value, near: nearOf(cell, value).filter(fits) };
}

function nearOf({ figure, factor, decimals }: EquationCell, value: Decimal): Decimal[] {
  if (figure.state !== 'amount') return [];
  const unit = factor.times(powerOfTen(-decimals));
  return NEAR.map((units) => value.plus(unit.times(units)));
}

const NONE: ReadonlySet<Line> = new Set();

/** A blank that is the covered part of a merge takes no figure, and a text is no figure to mend. */
export const canChange = ({ state, writable }: Figure): boolean =>
  state !== 'unreadable' && (state !== 'blank' || writable);

/** What was left blank is never less than nothing, nor is what a table never prints below 0. */
export const canTake = ({ figure, term }: EquationCell, value: Decimal): boolean =>
  !value.isNegative() ||
  value.isZero() ||
  (figure.state !== 'blank' && !specOf(term.table.id).isNeverNegative);

/** What equations that multiply and divide say, asked one by one. */
function turned(
  system: System,
  lines: readonly Line[],
  figure: Figure,
  value: Decimal,
  changes: NewValues,
): boolean {
  const curved = lines.filter(({ signs }) => !signs);
  if (curved.length === 0) return true;
  const after = new Map([...changes, [figure, value]]);
  return curved.every((line) => system.holds(line, after));
}

/** A share or score that stands alone on the left is what the right side comes to. */
function ratesOf({ figure }: EquationCell, lines: readonly Line[]): Decimal[] {
  return lines.flatMap(({ signs, equation, judgement }) =>
    !signs && equation.left.kind === 'term' && equation.left.term.figure === figure && judgement.right
      ? [judgement.right.value]
      : [],
  );
}

/** A bound of an inequality is a value that mends it: the one that is printed first, then what rounding leaves. */
const edges = (windows: readonly Window[]): Decimal[] => {
  const open = windows.filter(({ exact }) => !exact);
  return [
    ...open.flatMap(({ edge }) => edge ?? []),
    ...open.flatMap(({ low, high }) => [...(low ? [low] : []), ...(high ? [high] : [])]),
  ];
};

const asPrinted = ({ factor, decimals }: EquationCell, value: Decimal): Decimal =>
  value.div(factor).toDecimalPlaces(decimals).times(factor);

function distinct(values: readonly Decimal[]): Decimal[] {
  return [...new Map(values.map((value) => [value.toString(), value])).values()];
}

/** The value with which most equations print equal sides; the first of equals. */
function mostExact(values: readonly Decimal[], windows: readonly Window[]): Decimal | undefined {
  let best: { value: Decimal; count: number } | undefined;
  for (const value of values) {
    const count = windows.filter(({ exact }) => exact?.eq(value)).length;
    if (!best || count > best.count) best = { value, count };
  }
  return best?.value;
}
