/** Kinds of findings that come from judging a whole table and belong to no single identity or rule. */
import type { FindingKind } from './types';

export const BLANK: FindingKind = {
  id: 'blank',
  severity: 'error',
  kind: { zh: '该填未填', en: 'Cells left blank' },
};

export const UNREADABLE: FindingKind = {
  id: 'unreadable',
  severity: 'error',
  kind: { zh: '该填数的格不是数', en: 'Cells that are no figures' },
  isObstacle: true,
};

/** Of a printed page: what a cell holds can't be seen surely, or not wholly. */
export const UNSURE: FindingKind = {
  id: 'unsure',
  severity: 'warning',
  kind: { zh: '版面上看不准的数', en: 'Figures that a page does not show surely' },
};

export const ROUNDING_TAIL: FindingKind = {
  id: 'rounding-tail',
  severity: 'hint',
  kind: { zh: '四舍五入的尾差', en: 'Rounding differences' },
};

export const IMPROBABLE_TAIL: FindingKind = {
  id: 'improbable-tail',
  severity: 'warning',
  kind: { zh: '四舍五入极少差这么多', en: 'A difference that rounding seldom makes' },
};

export const ROUNDING_STEP: FindingKind = {
  id: 'rounding-step',
  severity: 'hint',
  kind: { zh: '金额取整', en: 'Figures rounded more coarsely than printed' },
};

export const CUT_OFF: FindingKind = {
  id: 'cut-off',
  severity: 'hint',
  kind: { zh: '尾数截去，没有四舍五入', en: 'Figures cut off, not rounded' },
};

export const GENERAL_KINDS: readonly FindingKind[] = [
  BLANK,
  UNREADABLE,
  UNSURE,
  ROUNDING_TAIL,
  IMPROBABLE_TAIL,
  ROUNDING_STEP,
  CUT_OFF,
];
