/** Kinds of findings that fold what one slipped block explains. */
import type { FindingKind } from '../check/types';
import type { Phrase } from '../messages';
import type { DiagnosisKind } from './types';

export type SlipKind = Extract<DiagnosisKind, 'slipped-rows' | 'shifted-lane' | 'shifted-column'>;

const slip = (id: SlipKind, kind: Phrase): FindingKind => ({ id, severity: 'error', kind });

const ROWS: Phrase = { zh: '数字整行错位', en: 'Figures slipped by rows' };

export const SLIP_KINDS: Readonly<Record<SlipKind, FindingKind>> = {
  'slipped-rows': slip('slipped-rows', ROWS),
  'shifted-lane': slip('shifted-lane', ROWS),
  'shifted-column': slip('shifted-column', { zh: '数字整列错位', en: 'Figures shifted by columns' }),
};
