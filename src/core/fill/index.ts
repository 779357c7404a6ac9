/** Filling: blanks that identities determine. */
export { planOf, type Edit, type FillPlan, type RefusedFill } from './edits';
export type { Solution, Solved } from './solve';
