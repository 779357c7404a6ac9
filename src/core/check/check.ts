/** Checks a workbook: recognises its tables, binds the identities, judges them, asks the rules, and sorts what was found. */
import type { Grid } from '../grid';
import type { Solution } from '../fill/solve';
import { solveWithSums } from '../fill/waiting';
import { withheldFills } from '../fill/withhold';
import type { Binding, Equation, Identity } from '../identities';
import { IDENTITIES, bindInParts } from '../identities';
import { locate, misplacedIn, withCulprits } from '../locate';
import { message } from '../messages';
import { eachInParts, whole, type InParts } from '../parts';
import { recogniseInParts, type ConfirmedLayout } from '../recognise';
import { fullFormNotes, RULES, type RuleResult } from '../rules';
import { circularFormula } from '../rules/circular-formula';
import type { RuleContext } from '../rules/rule';
import { allTables, lastYearFor, setsOf, type Figure, type Table, type TableSet } from '../tables';
import { blankFindings, unreadableFindings } from './blank-findings';
import { failureOf } from './equation-findings';
import { withoutHeldBack } from './held-back';
import type { Judgement } from './judge';
import { judgeEquation } from './judge';
import { CHECK_MESSAGES } from './messages';
import { notesOf } from './notes';
import { inFindingOrder } from './order';
import type { Rounding } from './reading';
import { roundingOf } from './rounding';
import { roundingFindings } from './rounding-findings';
import type { Finding, Note, Outcome, OutcomeCounts } from './types';
import { OUTCOMES } from './types';

export interface CheckOptions {
  /** Identities of the user's own, beside the built-in ones. */
  readonly identities?: readonly Identity[];
  /** Last year's public tables: with them, this year's beginning is held against last year's end. */
  readonly previous?: TableSet;
  /** Layouts that the user confirmed. */
  readonly confirmed?: readonly ConfirmedLayout[];
  /** Tables stand beside the grids that could not be read: what the set lacks may be they. */
  readonly hasUnread?: boolean;
}

export interface CheckResult {
  readonly set: TableSet;
  readonly binding: Binding;
  readonly solution: Solution;
  readonly judgements: readonly Judgement[];
  readonly outcomes: OutcomeCounts;
  readonly findings: readonly Finding[];
  /** Figures that stand a row or a column beside the name they belong to. */
  readonly misplaced: ReadonlySet<Figure>;
  /** Innocent differences explained. */
  readonly notes: readonly Note[];
}

/** Equations judged in one part: some milliseconds where nothing is compiled yet. */
const JUDGED_AT_ONCE = 500;

export const check = (grids: readonly Grid[], options: CheckOptions = {}): CheckResult =>
  whole(checkInParts(grids, options));

export function* checkInParts(grids: readonly Grid[], options: CheckOptions = {}): InParts<CheckResult> {
  const set = yield* recogniseInParts(grids, { confirmed: options.confirmed ?? [] });
  yield;
  return yield* tablesInParts(set, grids, options);
}

/** Checks tables that were recognised already. `grids` are for the rules that look at cells outside the tables. */
export const checkTables = (set: TableSet, grids: readonly Grid[], options: CheckOptions = {}): CheckResult =>
  whole(tablesInParts(set, grids, options));

function* tablesInParts(set: TableSet, grids: readonly Grid[], options: CheckOptions): InParts<CheckResult> {
  const sets = setsOf(set);
  const tables = allTables(set);
  const binding = yield* bindingOf([...IDENTITIES, ...(options.identities ?? [])], sets);
  const solution = solveWithSums(binding.equations, tables);
  const open = new Map<Figure, unknown>([...solution.solved, ...(solution.waiting ?? [])]);
  yield;
  const judged = (rounding?: Rounding): InParts<Judgement[]> =>
    eachInParts(binding.equations, JUDGED_AT_ONCE, (equation) => judgeEquation(equation, open, rounding));
  const printed = yield* judged();
  const rounding = roundingOf(printed);
  const judgements = rounding ? yield* judged(rounding) : printed;
  const contexts = sets.map((own): RuleContext => {
    const previous = (options.previous && lastYearFor(own, set, options.previous)) ?? own.earlier;
    return { set: own, grids, hasUnread: options.hasUnread ?? false, ...(previous ? { previous } : {}) };
  });
  const ofSure = contexts.map((own) => ({ ...own, set: sureTablesOf(own.set) }));
  const ruled = (yield* eachInParts(RULES, 1, (rule) =>
    (rule.ofSureTables ? ofSure : contexts).flatMap((own) => rule.check(own)),
  )).flat();
  const failures = new Map(
    judgements.filter(({ outcome }) => outcome === 'fail').flatMap(failureWithEquation),
  );
  const told = ruled.flatMap((result) => result.findings);
  const findings = [
    ...failures.keys(),
    ...roundingFindings(judgements, tables, rounding),
    ...blankFindings(solution.solved),
    ...unreadableFindings(
      tables,
      told.filter(({ rule }) => rule === circularFormula.id),
    ),
    ...told,
    ...unboundRules(binding, options.identities ?? []),
  ];
  const outcomes = count([
    ...judgements.map(({ outcome, equation }) =>
      equation.identity.severity === 'info' && outcome === 'fail' ? 'not-applicable' : outcome,
    ),
    ...binding.unbound.map(({ outcome }) => outcome),
    ...ruled.flatMap(outcomesOf),
  ]);
  const diagnoses = locate(judgements, { ...set, tables }, solution.solved);
  const located = withCulprits(findings, failures, diagnoses);
  const withheld = withheldFills({ solution, binding, findings: located });
  return {
    set,
    binding,
    solution,
    judgements,
    outcomes,
    findings: [...withoutHeldBack(located, withheld)].sort(inFindingOrder),
    misplaced: misplacedIn(diagnoses),
    notes: [...fullFormNotes(set), ...notesOf(judgements)],
  };
}

/** Each set by the relations between its own tables. */
function* bindingOf(identities: readonly Identity[], sets: readonly TableSet[]): InParts<Binding> {
  const bindings: Binding[] = [];
  for (const set of sets) bindings.push(yield* bindInParts(identities, set));
  return {
    equations: bindings.flatMap(({ equations }) => equations),
    unbound: bindings.flatMap(({ unbound }) => unbound),
  };
}

/** Without tables of which a page does not show every label, code and head surely. */
function sureTablesOf(set: TableSet): TableSet {
  if (!set.tables.some(({ isUnsure }) => isUnsure)) return set;
  const sure = (table: Table | undefined): Table | undefined => (table?.isUnsure ? undefined : table);
  return { ...set, tables: set.tables.filter((table) => sure(table)), table: (id) => sure(set.table(id)) };
}

function failureWithEquation(judgement: Judgement): [Finding, Equation][] {
  const finding = failureOf(judgement);
  return finding ? [[finding, judgement.equation]] : [];
}

/** A rule is broken as often as it tells of it. */
const outcomesOf = ({ outcome, findings }: RuleResult): readonly Outcome[] =>
  outcome === 'fail' ? findings.map(() => outcome) : [outcome];

/** A rule of the user's own that found nothing to hold on to is most likely misspelt: silence would pass for agreement. */
function unboundRules({ equations, unbound }: Binding, own: readonly Identity[]): Finding[] {
  const bound = new Set(equations.map(({ identity }) => identity));
  const silent = own.filter(
    (identity) => !bound.has(identity) && unbound.some((one) => one.identity === identity),
  );
  return silent.map((identity) => ({
    rule: identity.id,
    severity: 'warning',
    lines: [
      message(CHECK_MESSAGES, 'ruleUnbound', { rule: identity.id, formula: identity.formula }),
      message(CHECK_MESSAGES, 'ruleUnboundAdvice'),
    ],
    cells: [],
    suspects: [],
  }));
}

function count(outcomes: readonly Outcome[]): OutcomeCounts {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  for (const outcome of outcomes) counts[outcome] += 1;
  return counts;
}
