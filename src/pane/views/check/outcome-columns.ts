/** The columns of the matrix: which outcomes each counts, and how it stands out. */
import type { Outcome, OutcomeCounts } from '../../../core/check';
import type { ColourTone } from '../../parts/tones';

export interface OutcomeColumn {
  readonly name: 'pass' | 'rounding' | 'fail' | 'unchecked';
  readonly outcomes: readonly Outcome[];
  readonly tone: ColourTone;
  /** Whether its numbers lead to findings. */
  readonly leads: boolean;
}

export const OUTCOME_COLUMNS: readonly OutcomeColumn[] = [
  { name: 'pass', outcomes: ['pass'], tone: 'good', leads: false },
  { name: 'rounding', outcomes: ['rounding'], tone: 'hint', leads: true },
  { name: 'fail', outcomes: ['fail'], tone: 'error', leads: true },
  { name: 'unchecked', outcomes: ['missing-input', 'unreadable'], tone: 'warning', leads: true },
];

export const countIn = ({ outcomes }: OutcomeColumn, counts: OutcomeCounts): number =>
  outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
