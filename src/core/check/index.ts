/** Checking: outcomes and findings. */
export * from './types';
export { BLANK, GENERAL_KINDS, ROUNDING_TAIL, UNREADABLE } from './kinds';
export type { Arithmetic, ArithmeticPart } from './arithmetic';
export { check, checkTables, type CheckOptions, type CheckResult } from './check';
export type { Judgement } from './judge';
export { placeOfTerm } from './words';
