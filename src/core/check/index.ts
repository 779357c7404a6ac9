/** Checking: outcomes and findings. */
export * from './types';
export {
  BLANK,
  CUT_OFF,
  GENERAL_KINDS,
  IMPROBABLE_TAIL,
  ROUNDING_STEP,
  ROUNDING_TAIL,
  UNREADABLE,
  UNSURE,
} from './kinds';
export type { Arithmetic, ArithmeticPart } from './arithmetic';
export { check, checkInParts, checkTables, type CheckOptions, type CheckResult } from './check';
export { unfolded } from './folded';
export { judgeEquation, type Judgement } from './judge';
export { placeOfTerm } from './words';
