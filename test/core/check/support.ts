/** Findings over tables given as data, of one identity of the test's own. */
import { checkTables, type Finding } from '../../../src/core/check';
import { failureOf } from '../../../src/core/check/equation-findings';
import { judgeEquation } from '../../../src/core/check/judge';
import { addressOf } from '../../../src/core/grid';
import { bind, type Identity, type IdentityKind } from '../../../src/core/identities';
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

/** What one identity finds, whatever the others say. */
export function foundBy(
  identity: Identity,
  spec: TableSetSpec,
  options: TableSetOptions = {},
): readonly Finding[] {
  const { equations } = bind([identity], tableSet(spec, options));
  return equations
    .map((equation) => judgeEquation(equation, new Map()))
    .flatMap((judgement) => (judgement.outcome === 'fail' ? (failureOf(judgement) ?? []) : []));
}

/** What is wrong, and what to do; who is suspected comes behind. */
export const twoLines = ({ lines }: Finding): string[] => lines.slice(0, 2).map((line) => render(line));

export const cellsOf = ({ cells }: Finding): string[] =>
  cells.map(({ sheet, at, text }) => `${sheet}!${addressOf(at)} ${text}`);
