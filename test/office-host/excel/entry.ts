/** What becomes of something entered in a cell: Excel reads texts that look like numbers, dates or formulas. */
import type { CellState } from './cells';

const ERRORS = /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;
const GENERAL = 'General';

/** Assumption: Excel takes an apostrophe at the front for its text prefix also when the object model writes it. */
export function enter(cell: CellState, input: unknown): void {
  delete cell.text;
  delete cell.formula;
  delete cell.value;
  delete cell.kind;
  if (typeof input === 'string') enterText(cell, input);
  else if (typeof input === 'number') cell.value = cell.numberFormat === '@' ? String(input) : input;
  else if (typeof input === 'boolean') cell.value = input;
}

function enterText(cell: CellState, input: string): void {
  if (input === '') return;
  if (cell.numberFormat === '@') cell.value = input;
  else if (input.startsWith("'")) cell.value = input.slice(1);
  else if (input.startsWith('=') && input.length > 1) cell.formula = input;
  else if (ERRORS.test(input)) Object.assign(cell, { value: input, kind: 'error' });
  else if (/^(true|false)$/i.test(input)) cell.value = input.toLowerCase() === 'true';
  else enterFigure(cell, input);
}

function enterFigure(cell: CellState, input: string): void {
  const plain = input.trim().replace(/,/g, '');
  const date = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(plain);
  if (/^[-+]?\d+(\.\d+)?$/.test(plain)) cell.value = Number(plain);
  else if (/^[-+]?\d+(\.\d+)?%$/.test(plain)) {
    cell.value = Number(plain.slice(0, -1)) / 100;
    if ((cell.numberFormat ?? GENERAL) === GENERAL) cell.numberFormat = '0.00%';
  } else if (date) {
    cell.value = Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25_569;
    if ((cell.numberFormat ?? GENERAL) === GENERAL) cell.numberFormat = 'yyyy/m/d';
  } else cell.value = input;
}
