/** The identities of the public tables. Ids as in the reconciliation rules of 财决 forms; one line a relation, nothing else decides. */
import { BETWEEN } from './catalogue/between';
import { OF_BUDGETS } from './catalogue/budget';
import { FURTHER } from './catalogue/further';
import { PROJECT, WHOLE } from './catalogue/self-evaluation';
import { TARGETS } from './catalogue/targets';
import { WITHIN } from './catalogue/within';
import type { Identity } from './types';

export const IDENTITIES: readonly Identity[] = [
  ...WITHIN,
  ...BETWEEN,
  ...FURTHER,
  ...OF_BUDGETS,
  ...WHOLE,
  ...PROJECT,
  ...TARGETS,
];
