/** Findings over tables given as data, of one identity of the test's own. */
import { checkTables, type Finding } from '../../../src/core/check';
import { addressOf } from '../../../src/core/grid';
import type { Identity, IdentityKind } from '../../../src/core/identities';
import { render } from '../../../src/core/messages';
import { tableSet, type TableSetOptions, type TableSetSpec } from '../../support/table-set';

export const own = (kind: IdentityKind, formula: string, rest: Partial<Identity> = {}): Identity => ({
  id: 'U',
  kind,
  severity: 'error',
  basis: '',
  formula,
  ...rest,
});

export const findingsOf = (
  identities: readonly Identity[],
  spec: TableSetSpec,
  options: TableSetOptions = {},
): readonly Finding[] => checkTables(tableSet(spec, options), [], { identities }).findings;

export const foundBy = (
  identity: Identity,
  spec: TableSetSpec,
  options: TableSetOptions = {},
): readonly Finding[] => findingsOf([identity], spec, options).filter(({ rule }) => rule === identity.id);

/** What is wrong, and what to do; who is suspected comes behind. */
export const twoLines = ({ lines }: Finding): string[] => lines.slice(0, 2).map((line) => render(line));

export const cellsOf = ({ cells }: Finding): string[] =>
  cells.map(({ sheet, at, text }) => `${sheet}!${addressOf(at)} ${text}`);
