/** All measures, in the order of the table. */
import { BUDGETS } from './budgets';
import type { Measure } from '../frame/measure';
import { CASES } from './cases';
import { CLEAN } from './clean';
import { DOCUMENTS_DOCX } from './documents-docx';
import { DOCUMENTS_PDF } from './documents-pdf';
import { DOCUMENTS_HOSTILE } from './documents-hostile';
import { DOCUMENTS_DAMAGE } from './documents-damage';
import { DOCUMENTS_REVIEW } from './documents-review';
import { DOCUMENTS_ALIKE } from './documents-alike';
import { CODE_HEADS_MEASURE } from './code-heads';
import { BLOCKS, MISPLACED, PAIRS, SINGLES } from './errors';
import { FULL_FORMS } from './full-forms';
import { FILL } from './fill';
import { FUZZ } from './fuzz';
import { KILLS } from './kills';
import { HOSTILE } from './hostile';
import { MIXED } from './mixed';
import { PARAPHRASE } from './paraphrase';
import { PLACES_MEASURE } from './places';
import { READ_BACK, SLIPS_IN_TEXT } from './proofread';
import { ROLLOVER, ROLLOVER_REWORDED } from './rollover';
import { ROLLOVER_DOCX } from './rollover-docx';
import { RECOGNITION, SAME_FINDINGS } from './recognition';
import { STEPS, TAILS } from './rounding';
import { UNRELATED } from './unrelated';

export const MEASURES: readonly Measure[] = [
  RECOGNITION,
  SAME_FINDINGS,
  CODE_HEADS_MEASURE,
  PLACES_MEASURE,
  FULL_FORMS,
  UNRELATED,
  CLEAN,
  STEPS,
  TAILS,
  SINGLES,
  PAIRS,
  BLOCKS,
  MISPLACED,
  MIXED,
  BUDGETS,
  FILL,
  READ_BACK,
  SLIPS_IN_TEXT,
  PARAPHRASE,
  ROLLOVER,
  ROLLOVER_REWORDED,
  ROLLOVER_DOCX,
  DOCUMENTS_DOCX,
  DOCUMENTS_PDF,
  DOCUMENTS_DAMAGE,
  DOCUMENTS_REVIEW,
  DOCUMENTS_ALIKE,
  CASES,
  FUZZ,
  KILLS,
  HOSTILE,
  DOCUMENTS_HOSTILE,
];
