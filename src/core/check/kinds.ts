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

export const ROUNDING_TAIL: FindingKind = {
  id: 'rounding-tail',
  severity: 'hint',
  kind: { zh: '四舍五入的尾差', en: 'Rounding differences' },
};

export const GENERAL_KINDS: readonly FindingKind[] = [BLANK, UNREADABLE, ROUNDING_TAIL];
