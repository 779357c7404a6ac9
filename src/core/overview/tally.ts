/** Outcomes by table: the rows of the matrix. They hold every outcome once. */
import type { CheckResult, Outcome, OutcomeCounts } from '../check';
import { OUTCOMES } from '../check/types';
import type { Unbound } from '../identities';
import { referencesOfRelation, relationOf, termsOf } from '../identities';
import { inTableOrder, setsOf, type Table, type TableId, type TableSet } from '../tables';
import { missingTables } from '../tables/publications';

export type TallyRow =
  | { readonly kind: 'table'; readonly table: Table; readonly counts: OutcomeCounts }
  /** A second table of the same meaning: what holds between tables is asked of the first. */
  | { readonly kind: 'copy'; readonly table: Table; readonly counts: OutcomeCounts }
  | { readonly kind: 'missing'; readonly id: TableId; readonly counts: OutcomeCounts }
  /** Rules that are no equations, and relations of tables that do not concern the workbook. */
  | { readonly kind: 'rules'; readonly counts: OutcomeCounts };

const NONE = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as OutcomeCounts;

const combined = (
  a: OutcomeCounts,
  b: OutcomeCounts,
  combine: (a: number, b: number) => number,
): OutcomeCounts =>
  Object.fromEntries(OUTCOMES.map((outcome) => [outcome, combine(a[outcome], b[outcome])])) as OutcomeCounts;

export const sumOfCounts = (counts: readonly OutcomeCounts[]): OutcomeCounts =>
  counts.reduce((sum, more) => combined(sum, more, (a, b) => a + b), NONE);

/** The table an identity names first. */
export function tableOfIdentity({ identity }: Unbound): TableId | undefined {
  return referencesOfRelation(relationOf(identity.formula))[0]?.table;
}

/** By set and by what each table is. */
function countsIn({ judgements, binding, set }: CheckResult): (own: TableSet, id: TableId) => OutcomeCounts {
  const counts = new Map<TableSet, Map<TableId, Record<Outcome, number>>>();
  const setOfTable = new Map(setsOf(set).flatMap((own) => own.tables.map((table) => [table, own] as const)));
  const add = (own: TableSet, id: TableId, outcome: Outcome): void => {
    const ofSet = counts.get(own) ?? new Map<TableId, Record<Outcome, number>>();
    const ofTable = ofSet.get(id) ?? { ...NONE };
    ofTable[outcome] += 1;
    counts.set(own, ofSet.set(id, ofTable));
  };
  for (const { equation, outcome } of judgements) {
    const isOnlyKnown = equation.identity.severity === 'info' && outcome === 'fail';
    const [first] = termsOf(equation.left);
    const own = (first && setOfTable.get(first.table)) ?? set;
    add(own, equation.table, isOnlyKnown ? 'not-applicable' : outcome);
  }
  for (const unbound of binding.unbound) {
    const id = tableOfIdentity(unbound);
    if (id) add(setsOf(set).find(({ tables }) => tables === unbound.set.tables) ?? set, id, unbound.outcome);
  }
  return (own, id) => counts.get(own)?.get(id) ?? NONE;
}

export function tally(result: CheckResult): TallyRow[] {
  const countsOf = countsIn(result);
  const tables = setsOf(result.set).flatMap((set) => {
    const present = set.tables.map((table): TallyRow => {
      const isFirst = set.table(table.id) === table;
      return isFirst
        ? { kind: 'table', table, counts: countsOf(set, table.id) }
        : { kind: 'copy', table, counts: NONE };
    });
    const missing = missingTables(set).map((id): TallyRow => ({
      kind: 'missing',
      id,
      counts: countsOf(set, id),
    }));
    return [...present, ...missing].sort(byTableOrder);
  });
  const ofTables = sumOfCounts(tables.map(({ counts }) => counts));
  const rules: TallyRow = {
    kind: 'rules',
    counts: combined(result.outcomes, ofTables, (all, other) => all - other),
  };
  return [...tables, rules];
}

const idOf = (row: TallyRow): TableId | undefined =>
  row.kind === 'missing' ? row.id : 'table' in row ? row.table.id : undefined;

function byTableOrder(a: TallyRow, b: TallyRow): number {
  const [first, second] = [idOf(a), idOf(b)];
  return first && second ? inTableOrder(first, second) : 0;
}
