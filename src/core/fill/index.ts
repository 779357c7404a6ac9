/** Filling: blanks that identities determine. */
export type { Edit, Fills, RefusedFill } from './edits';
export { fillGroups, type FillGroup } from './groups';
export { planOf, type FillPlan } from './plan';
export type { Solution } from './solve';
