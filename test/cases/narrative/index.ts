/** The published explanations and what proofreading has to say of each. */
import { LUKOU, LUKOU_WHOLE } from './lukou';
import { PLANTED, PLANTED_STILL, PLANTED_WHOLE, PUTUO, PUTUO_WHOLE } from './putuo';
import type { NarrativeCase } from './row';

export const NARRATIVE_CASES: readonly NarrativeCase[] = [
  { name: 'lukou-2020', file: 'expected.tsv', text: 'third part', claims: LUKOU },
  { name: 'putuo-finance-2024', file: 'expected-narrative.tsv', text: 'narrative', claims: PUTUO },
  {
    name: 'putuo-finance-2024-planted-errors',
    file: 'expected-narrative.tsv',
    text: 'narrative',
    claims: [...PLANTED, ...PLANTED_STILL],
  },
];

/** The same publications as a whole: contents, tables and annexes are read over. */
export const WHOLE_CASES: readonly NarrativeCase[] = [
  { name: 'lukou-2020', file: 'expected.tsv', text: 'whole', claims: LUKOU_WHOLE },
  { name: 'putuo-finance-2024', file: 'expected-narrative.tsv', text: 'whole', claims: PUTUO_WHOLE },
  {
    name: 'putuo-finance-2024-planted-errors',
    file: 'expected-narrative.tsv',
    text: 'whole',
    claims: PLANTED_WHOLE,
  },
];
