/** Fill plans of tables given as data. */
import { checkTables, type CheckResult } from '../../../src/core/check';
import { planOf, type Edit, type FillPlan } from '../../../src/core/fill';
import type { Identity } from '../../../src/core/identities';
import { tableSet, type TableSetOptions, type TableSetSpec } from '../../support/table-set';

/** Identities of the user's own, by which blanks are filled. */
export const defining = (...formulas: readonly string[]): Identity[] =>
  formulas.map((formula, place) => ({
    id: `U-${place + 1}`,
    kind: 'total',
    severity: 'error',
    basis: '',
    formula,
    defines: true,
  }));

export const checked = (
  spec: TableSetSpec,
  options: TableSetOptions = {},
  identities: readonly Identity[] = [],
): CheckResult => checkTables(tableSet(spec, options), [], { identities });

export const plan = (
  spec: TableSetSpec,
  options: TableSetOptions & { readonly formulas?: boolean } = {},
  identities: readonly Identity[] = [],
): FillPlan => planOf(checked(spec, options, identities).solution, options);

export const texts = ({ edits }: FillPlan): string[] =>
  edits.map((edit: Edit) => `${edit.rule} ${edit.after}`);
