/** 1,234.56: amounts as the document groups their digits. */

const AMOUNT = /(?<![\d.,])(\d{4,})(\.\d+)?(?=\s*(?:万元|元))/g;
const GROUPED = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?=\s*(?:万元|元))/g;

const countOf = (texts: readonly string[], pattern: RegExp): number =>
  texts.reduce((count, text) => count + [...text.matchAll(pattern)].length, 0);

/** Whether it groups them more often than not. */
export const isGrouped = (texts: readonly string[]): boolean =>
  countOf(texts, GROUPED) > countOf(texts, AMOUNT);
