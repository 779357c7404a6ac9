/** Every rule that is no equation. */
import { circularFormula } from './circular-formula';
import { department } from './department';
import { deviation } from './deviation';
import { duplicateTable } from './duplicate-table';
import { emptyNote } from './empty-note';
import { levelPoints } from './level-points';
import type { Rule } from './rule';
import { staffing } from './staffing';
import { unit } from './unit';
import { year } from './year';

export type { Rule, RuleContext, RuleResult } from './rule';

export const RULES: readonly Rule[] = [
  duplicateTable,
  department,
  year,
  unit,
  emptyNote,
  circularFormula,
  staffing,
  levelPoints,
  deviation,
];
