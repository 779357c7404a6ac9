/** A cell’s value and formula as WPS hands them over, as the same cell in Excel’s terms: blanks are empty texts, errors their words. */
import type { RawCell } from '../../../sheet-common';

/** `Value2` of an error is its COM code, 0x800A0000 and these. */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [2000, '#NULL!'],
  [2007, '#DIV/0!'],
  [2015, '#VALUE!'],
  [2023, '#REF!'],
  [2029, '#NAME?'],
  [2036, '#NUM!'],
  [2042, '#N/A'],
]);
const COM = 0x800a0000 - 2 ** 32;

export type Contents = Pick<RawCell, 'value' | 'formula'>;

export const BLANK_CONTENTS: Contents = { value: '', formula: '' };

export function contentsIn(value: unknown, formula: unknown): Contents {
  const stands = errorIn(value, formula) ?? value ?? '';
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== stands;
  return { value: stands, formula: isFormula ? formula : stands };
}

/** The number itself, entered by hand, has itself for its formula. */
function errorIn(value: unknown, formula: unknown): string | undefined {
  if (typeof value !== 'number' || formula === value || String(formula) === String(value)) return undefined;
  return ERRORS.get(value - COM);
}
