/** What learning from a text needs of proofreading's inside: what its numbers mean, and how words and numbers are found. */
export type { Counted } from './counted';
export { asPercent, compareAmount, statedBy, type Stated } from './measure';
export { LAST_YEARS_CELL } from './meaning';
export { endOfReason } from './read/free';
export { DIRECTIONS, UNMOVED, OPENERS, type DirectionWord } from './text/lexicon';
export { normalised } from './text/normal';
export { numbersIn } from './text/numbers';
export * from './understood';
