/** How much work a sheet's formulas make for the library: one shared by many cells is written out for each, and each cell asks every array. */
import { latin1 } from '../text';

/** Characters written out for cells that share a formula: 10⁷ take some 3 s (npm run quality -- --only hostile). */
const MOST_SHARED = 10_000_000;
/** Cells times arrays: 5 × 10⁸ take some 3 s. */
const MOST_IN_ARRAYS = 500_000_000;

const FORMULA = /<(?:\w{1,20}:)?f(?:\s[^<>]*)?>([^<]*)</g;
const SHARES = /\bsi\s*=/g;
const ARRAY = /\bt\s*=\s*["']array["']/g;
const CELL = /<(?:\w{1,20}:)?c[\s>/]/g;

export function hasReadableFormulas(sheet: Uint8Array): boolean {
  const text = latin1(sheet);
  const shares = text.includes('si=') || text.includes('si =') ? countOf(text, SHARES) : 0;
  if (shares > 0 && shares * longestFormula(text) > MOST_SHARED) return false;
  const arrays = text.includes('array') ? countOf(text, ARRAY) : 0;
  return arrays === 0 || arrays * countOf(text, CELL) <= MOST_IN_ARRAYS;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count += 1;
  return count;
}

function longestFormula(text: string): number {
  let longest = 0;
  for (const { 0: whole, 1: formula = '' } of text.matchAll(FORMULA))
    if (whole.includes('si')) longest = Math.max(longest, formula.length);
  return longest;
}
