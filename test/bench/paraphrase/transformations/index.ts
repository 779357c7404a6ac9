/** Every way of writing otherwise that is known here. */
import { BUDGETS } from './budgets';
import { COMPARISONS } from './comparisons';
import { COUNTS } from './counts';
import { ITEMS } from './items';
import { NAMES } from './names';
import { NUMBERS } from './numbers';
import { PARTS } from './parts';
import { SECTIONS } from './sections';
import { SUBJECTS } from './subjects';
import type { Transformation } from './transformation';

export const TRANSFORMATIONS: readonly Transformation[] = [
  ...COMPARISONS,
  ...PARTS,
  ...SUBJECTS,
  ...BUDGETS,
  ...ITEMS,
  ...NAMES,
  ...COUNTS,
  ...SECTIONS,
  ...NUMBERS,
];

export type { Transformation } from './transformation';
