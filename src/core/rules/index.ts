/** Every rule that is no equation. */
import { circularFormula } from './circular-formula';
import { department } from './department';
import { deviation } from './deviation';
import { duplicateTable } from './duplicate-table';
import { emptyNote } from './empty-note';
import { fullForms } from './full-forms';
import { levelPoints } from './level-points';
import { accountCopied } from './account-copied';
import { grade } from './grade';
import { indicatorScore } from './indicator-score';
import { indicatorUnit } from './indicator-unit';
import { publicCounts } from './public-counts';
import { qualitativeScore } from './qualitative-score';
import { threePublicBlanks } from './three-public-blanks';
import { amountDecimals } from './amount-decimals';
import { carriedOver } from './carried-over';
import { childlessParent } from './childless-parent';
import { codeLength } from './code-length';
import { codeName } from './code-name';
import { codeOrder } from './code-order';
import { missingParent } from './missing-parent';
import { setLacksTable } from './missing-table';
import { repeatedCode } from './repeated-code';
import { storedValue } from './stored-value';
import { lastYearsThreePublic } from './last-years-three-public';
import { targetAndEvaluation } from './target-and-evaluation';
import { targetDates } from './target-dates';
import { targetIndicators } from './target-indicators';
import { targetPoints } from './target-points';
import { textNumber } from './text-number';
import type { Rule } from './rule';
import { staffing } from './staffing';
import { unit } from './unit';
import { unitInDepartment } from './unit-in-department';
import { year } from './year';
import { levelLeftOut } from './level-left-out';
import { totalWithoutRows } from './total-without-rows';

export type { Rule, RuleResult } from './rule';
export { fullFormNotes } from './full-forms';

export const RULES: readonly Rule[] = [
  duplicateTable,
  setLacksTable,
  department,
  year,
  unit,
  emptyNote,
  circularFormula,
  amountDecimals,
  storedValue,
  textNumber,
  codeName,
  repeatedCode,
  missingParent,
  codeOrder,
  codeLength,
  childlessParent,
  carriedOver,
  staffing,
  accountCopied,
  publicCounts,
  threePublicBlanks,
  levelPoints,
  indicatorScore,
  deviation,
  qualitativeScore,
  grade,
  indicatorUnit,
  fullForms,
  levelLeftOut,
  totalWithoutRows,
  targetDates,
  targetPoints,
  targetIndicators,
  targetAndEvaluation,
  unitInDepartment,
  lastYearsThreePublic,
];
