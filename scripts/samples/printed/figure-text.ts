/** What a printed text becomes in a worksheet: a number with a format that prints it again, or the text itself. */
import type { CellContent } from '../../../src/hosts/files/create';

export interface StoredFigure {
  readonly content: CellContent;
  readonly format: string;
}

const MONEY = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)\.\d+$/;
const SHARE = /^(-?\d+)\.(\d+)%$/;
const WHOLE = /^-?\d+$/;
const FOUR_DIGITS = /\d{4}/;

/** As offices format money. */
export const MONEY_FORMAT = '#,##0.00';

const moneyFormat = (text: string): string =>
  FOUR_DIGITS.test(text.split('.')[0] ?? '') ? '0.00' : MONEY_FORMAT;

/** `96.67` without its percent sign, divided by 100 in the text itself. */
function hundredth(integer: string, fraction: string): string {
  const sign = integer.startsWith('-') ? '-' : '';
  const digits = integer.replace('-', '').padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`;
}

/** The number behind a printed figure, or undefined for words, codes and, unless `wholeNumbers`, integers. */
export function storedFigure(printed: string, wholeNumbers = false): StoredFigure | undefined {
  const text = printed.trim();
  if (MONEY.test(text)) return { content: { number: text.replace(/,/g, '') }, format: moneyFormat(text) };
  const share = SHARE.exec(text);
  if (share?.[1] && share[2]) {
    return {
      content: { number: hundredth(share[1], share[2]) },
      format: `0.${'0'.repeat(share[2].length)}%`,
    };
  }
  if (wholeNumbers && WHOLE.test(text)) return { content: { number: text }, format: 'General' };
  return undefined;
}
