/** The notation of formulas: what rules files and forms have in common. */
export { NotationError, shortened } from './error';
export { EXPECTED } from './messages';
export { MOST_LEVELS, MOST_TOKENS, Parser, type Operands, type Summand } from './parser';
export { printReference, tableOfWord, titleOfTable, wordOfTable, type Reference } from './references';
export type { Token } from './tokens';
