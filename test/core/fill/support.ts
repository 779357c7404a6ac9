/** Fill plans of tables given as data. */
import { checkTables, type CheckResult } from '../../../src/core/check';
import type { Edit, Solution } from '../../../src/core/fill';
import { fillsOf, type Fills } from '../../../src/core/fill/edits';
import { definitionsOf } from '../../../src/core/fill/solve';
import { solveWithTails } from '../../../src/core/fill/tails';
import { bind, IDENTITIES, type Identity } from '../../../src/core/identities';
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

export function solved(
  spec: TableSetSpec,
  options: TableSetOptions,
  identities: readonly Identity[],
): Solution {
  const { equations } = bind(identities, tableSet(spec, options));
  return solveWithTails(equations, definitionsOf(equations));
}

/** By the identities given and no other; by all built-in ones where none is given. */
export const plan = (
  spec: TableSetSpec,
  options: TableSetOptions & { readonly formulas?: boolean } = {},
  identities: readonly Identity[] = IDENTITIES,
): Fills => fillsOf(solved(spec, options, identities), options);

export const texts = ({ edits }: Fills): string[] => edits.map((edit: Edit) => `${edit.rule} ${edit.after}`);
