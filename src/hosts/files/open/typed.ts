/** What a person types into a cell, as an edit: a number where it reads as one, text otherwise, nothing to empty it. */
import { Decimal } from '../../../core/amount';
import type { Position } from '../../../core/grid';
import type { CellEdit } from '../../host';

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/;

export function editOfTyped(sheet: string, at: Position, typed: string): CellEdit {
  const text = typed.trim();
  const place = { sheet, at };
  if (text === '') return place;
  if (isNumber(text)) return { ...place, value: literal(text) };
  const share = text.endsWith('%') ? text.slice(0, -1) : '';
  if (!isNumber(share)) return { ...place, text };
  return {
    ...place,
    value: new Decimal(literal(share)).div(100).toFixed(),
    numberFormat: percentFormat(share),
  };
}

const isNumber = (text: string): boolean => /\d/.test(text) && NUMBER.test(text) && !isCode(text);

/** As a number, a code such as 0101 would lose what tells it from 101. */
const isCode = (text: string): boolean => /^0\d/.test(text);

const literal = (text: string): string => new Decimal(text.replace(/[,+]/g, '')).toFixed();

/** As many decimals as were typed. */
function percentFormat(share: string): string {
  const decimals = share.split('.')[1]?.length ?? 0;
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}
