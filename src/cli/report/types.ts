/** What a report is made from. */
import type { CheckResult } from '../../core/check';
import type { FillPlan } from '../../core/fill';
import type { NarrativeDocument } from '../../core/narrative';
import type { Reason } from '../../core/reasons';
import type { TablesSource } from '../workbook';

export interface ReportWorkbook {
  /** As the user calls it, without the folder. */
  readonly file: string;
  readonly result: CheckResult;
  /** Reasons for findings that the workbook carries; none unless given. */
  readonly reasons?: readonly Reason[];
  /** Where its tables come from a document. */
  readonly source?: TablesSource;
  /** Left out when filling was not asked for: nothing is said about fills then. */
  readonly plan?: FillPlan;
  /** Left out when no explanation was written: nothing is said about missing supplement then. */
  readonly narrative?: NarrativeDocument;
}

export interface ReportInput {
  readonly workbooks: readonly ReportWorkbook[];
  /** The day of the check as it is to be printed. The report never asks the clock. */
  readonly date: string;
}
