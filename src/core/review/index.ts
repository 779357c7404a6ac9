/** Published documents reviewed: tables, text, completeness, and against the workbook they were made from. */
export { AGAINST_KINDS } from './against/kinds';
export type { Workbook } from './against/against';
export { GROUP_WORDS, STATE_WORDS } from './checklist/messages';
export {
  CHECKLIST_GROUPS,
  CHECKLIST_STATES,
  type ChecklistGroup,
  type ChecklistItem,
  type ChecklistPlace,
  type ChecklistState,
} from './checklist/types';
export { checkOf, findingsIn, type ReviewFinding } from './findings';
export { Places } from './places';
export type { Spot } from './spots';
export type * from './types';
