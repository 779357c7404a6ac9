/** The self-evaluation report as the settings want it; amounts stay in the units of its forms. */
import type { CheckResult } from '../../core/check';
import type { NarrativeDocument } from '../../core/narrative';
import { selfEvaluationReport } from '../../core/narrative';
import { narrateSettings, type PaneSettings } from './settings';

export const reportOf = (
  { set, solution }: CheckResult,
  { percentDecimals, trimZeros }: PaneSettings,
): NarrativeDocument | undefined =>
  selfEvaluationReport(set, {
    ...narrateSettings({ unit: undefined, percentDecimals, trimZeros }),
    unfilled: solution.solved,
  });
