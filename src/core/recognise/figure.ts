/** Reads the figure that stands in a cell, as what its column or row counts. */
import type { Amount, ParsedFigure } from '../amount';
import { Decimal, parseFigure } from '../amount';
import type { Cell, Position } from '../grid';
import { bareFigure } from '../number-format';
import type { Figure, Quantity } from '../tables';
import type { SheetView } from './sheet-view';

const PERCENT = new Decimal(100);
/** A rate without a percent sign above this is a number of percent, below it a fraction. */
const GREATEST_FRACTION = new Decimal(2);

/** `inPercent`: a rate is one of percent whatever its size. */
export function readFigure(
  view: SheetView,
  row: number,
  column: number,
  quantity: Quantity,
  inPercent = false,
): Figure {
  const cell = view.cell(row, column);
  const figure: Writable<Figure> = {
    sheet: view.grid.name,
    at: { row, column },
    text: cell?.text ?? '',
    state: 'blank',
    quantity,
    writable: view.writable(row, column),
  };
  const doubt = view.doubt(row, column);
  if (doubt !== undefined) {
    figure.state = 'unreadable';
    figure.doubt = doubt;
    return figure;
  }
  if (!cell) return figure;
  if (cell.formula !== undefined) figure.formula = cell.formula;
  if (cell.kind === 'error' || hasNoResult(cell)) {
    figure.state = 'unreadable';
    return figure;
  }
  const parsed = parsedCell(cell);
  figure.state = parsed.kind;
  if (parsed.kind === 'amount') figure.amount = inPercent ? parsed.amount : asQuantity(parsed, quantity);
  return figure;
}

/** Words around a number, or Chinese digits, are its format's and not the figure's: `629.09万元`, `陆佰贰拾玖.零玖`. */
function parsedCell(cell: Cell): ParsedFigure {
  const parsed = parseFigure(cell.text);
  const { format, value } = cell;
  if (parsed.kind !== 'unreadable' || cell.kind !== 'number' || format === undefined) return parsed;
  return typeof value === 'number' ? parseFigure(bareFigure(format, value)) : parsed;
}

/** A figure in a cell with other words, which nothing may overwrite. */
export function readFigureWithin(view: SheetView, at: Position, text: string, quantity: Quantity): Figure {
  const parsed = parseFigure(text);
  return {
    sheet: view.grid.name,
    at,
    text,
    state: parsed.kind,
    quantity,
    writable: false,
    ...(parsed.kind === 'amount' ? { amount: asQuantity(parsed, quantity) } : {}),
  };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A formula that no program has worked out yet, as scripts write them. */
const hasNoResult = (cell: Cell): boolean => cell.formula !== undefined && cell.value === undefined;

function asQuantity(parsed: { amount: Amount; percent: boolean }, quantity: Quantity): Amount {
  const { amount } = parsed;
  if (quantity !== 'rate' || parsed.percent || amount.value.abs().gt(GREATEST_FRACTION)) return amount;
  return { value: amount.value.times(PERCENT), decimals: Math.max(0, amount.decimals - 2) };
}

/**
 * Whether the cell prints every decimal it has (General format or typed text): 209.4 may well be 209.40 then, and only
 * the table's other figures tell (see precision.ts). A fixed format is taken at its word.
 */
export const omitsZeros = (cell: Cell | undefined): boolean =>
  cell !== undefined &&
  (cell.kind === 'text' || cell.format === undefined || cell.format === 'General' || cell.format === '@');
