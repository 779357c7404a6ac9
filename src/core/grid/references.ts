/** Cells that a formula names. */
import { parseAddress, type Position } from './address';

/** A cell, or a rectangle from its first to its last cell. */
export interface CellReference {
  /** Undefined: the formula's own sheet. */
  readonly sheet: string | undefined;
  readonly from: Position;
  readonly to: Position;
}

/** Not in the middle of a name, nor behind the sheet of another workbook. */
const REFERENCE =
  /(?<![\p{L}\p{N}_.!\]])(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?(\$?[A-Za-z]{1,3}\$?\d{1,7})(?::(\$?[A-Za-z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{N}_(])/gu;
const QUOTED = /"[^"]*"/g;

export function referencesIn(formula: string): CellReference[] {
  return [...tight(formula).replace(QUOTED, '""').matchAll(REFERENCE)].flatMap((match) => {
    const from = parseAddress(match[3] ?? '');
    const to = match[4] === undefined ? from : parseAddress(match[4]);
    const sheet = match[1]?.replace(/''/g, "'") ?? match[2];
    return from && to ? [{ sheet, from, to }] : [];
  });
}

/** What is left of a formula that only adds up cells, once they are taken out: `SUM(·,·)+·`. */
const ADDS_UP = /^\+?(?:SUM\(·(?:,·)*\)|·)(?:\+(?:SUM\(·(?:,·)*\)|·))*$/i;

/** Whether a formula adds up cells and does nothing else: each cell it names counts once, as often as it is named. */
export const addsUp = (formula: string): boolean =>
  ADDS_UP.test(tight(formula).replace(REFERENCE, '·').replace(/\s+/g, ''));

/** A range may be written `A1 : B2`. */
const tight = (formula: string): string => formula.replace(/\s*:\s*/g, ':');
