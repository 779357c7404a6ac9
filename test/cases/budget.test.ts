/** Budgets: every relation worked out by hand gets from our check the verdict it was given there. */
import { check, unfolded, type CheckResult, type Finding, type Judgement } from '../../src/core/check';
import { addressOf } from '../../src/core/grid';
import { termsOf } from '../../src/core/identities';
import type { TableId } from '../../src/core/tables';
import { inOurWords, publishedText, wherePublished } from '../support/published/where-published';
import { MADE_UP, MADE_UP_WORKED } from './data/budget-made-up';
import { instanceOf } from './support/answers';
import {
  BUDGET_CASES,
  budgetClaimOf,
  budgetFile,
  budgetGrids,
  wantedOf,
  workedRows,
  type PrintedBudget,
  type Wanted,
  type Worked,
} from './support/budget';

inOurWords('a budget gets the verdicts worked out by hand', () =>
  provedOn(
    'made up',
    () => MADE_UP,
    () => MADE_UP_WORKED,
  ),
);

wherePublished(
  'a budget gets the verdicts worked out by hand',
  BUDGET_CASES.flatMap((name) => [budgetFile(name, 'tables.json'), budgetFile(name, 'expected.tsv')]),
  () => {
    for (const name of BUDGET_CASES)
      provedOn(
        name,
        () => JSON.parse(publishedText(budgetFile(name, 'tables.json'))) as PrintedBudget,
        () => publishedText(budgetFile(name, 'expected.tsv')),
      );
  },
);

function provedOn(name: string, budgetOf: () => PrintedBudget, worked: () => string): void {
  describe(`${name}`, () => {
    let budget: PrintedBudget;
    let result: CheckResult;
    let rows: Worked[];
    beforeAll(() => {
      budget = budgetOf();
      result = check(budgetGrids(budget));
      rows = workedRows(worked()).filter(({ section }) => /^B0\d 内$|^表间$/.test(section));
    });

    it('has every printed table read, with its unit', () => {
      const read = result.set.tables.map(({ id, unit }) => [id, unit.name]);
      expect(result.set.kind).toBe('budget');
      expect(read).toEqual(budget.printedOrder.map((id) => [id, budget.moneyUnit[id]]));
      process.stdout.write(`${name}: ${read.length} of ${budget.printedOrder.length} tables\n`);
    });

    it('agrees on every relation', () => {
      const faults = rows.flatMap((row) =>
        faultsOf(result, row, rows).map((fault) => `${row.id} ${row.relation}: ${fault}`),
      );
      process.stdout.write(`${name}: ${rows.length} relations, ${tallied(rows)}\n`);
      expect(rows.length).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    });

    it('says nothing grave beside what is known to be wrong', () => {
      const wrong = cellsOf(
        result,
        rows.filter((row) => isGraveWanted(wantedOf(row))),
      );
      const others = result.findings.filter(
        (finding) => finding.severity === 'error' && finding.arithmetic && !touches(finding, wrong),
      );
      expect(others.map(({ rule }) => rule)).toEqual([]);
    });
  });
}

const tallied = (rows: readonly Worked[]): string =>
  [...new Set(rows.map(({ verdict }) => verdict))]
    .map((verdict) => `${verdict} ${rows.filter((row) => row.verdict === verdict).length}`)
    .join(', ');

const isGraveWanted = (wanted: Wanted): boolean => wanted === 'error' || wanted === 'warning';

const figuresOf = ({ equation }: Judgement): string[] =>
  [...termsOf(equation.left), ...termsOf(equation.right)].flatMap(({ figure }) =>
    figure ? [`${figure.sheet}!${addressOf(figure.at)}`] : [],
  );

const touches = (finding: Finding, cells: ReadonlySet<string>): boolean =>
  finding.cells.some(({ sheet, at }) => cells.has(`${sheet}!${addressOf(at)}`));

/** Every cell that these relations speak of. */
function cellsOf(result: CheckResult, rows: readonly Worked[]): Set<string> {
  const claims = rows.map((row) => budgetClaimOf(result.set, row));
  const equations = claims.flatMap((claim) => (claim?.kind === 'equations' ? claim.equations : []));
  return new Set(equations.flatMap((claim) => instanceOf(result, claim) ?? []).flatMap(figuresOf));
}

function faultsOf(result: CheckResult, row: Worked, all: readonly Worked[]): string[] {
  const claim = budgetClaimOf(result.set, row);
  const wanted = wantedOf(row);
  if (!claim) return ['no pattern covers this wording'];
  if (claim.kind === 'nothing') return faultsAt(result, claim.table, claim.row, claim.column);
  if (claim.kind === 'old-name') {
    const told = result.findings.filter(
      ({ rule, lines }) => rule === 'CODE-1' && JSON.stringify(lines).includes(claim.label),
    );
    return told.map(({ severity }) => severity).join() === wanted
      ? []
      : ['the old name is not told as a hint'];
  }
  const wrong = cellsOf(
    result,
    all.filter((other) => isGraveWanted(wantedOf(other))),
  );
  return claim.equations.flatMap((each) => {
    const judgement = instanceOf(result, each);
    if (!judgement) return [`${each.identity} ${each.row ?? ''} ${each.column ?? ''} was not bound`];
    return faultsOfEquation(result, judgement, wanted, wrong);
  });
}

function faultsOfEquation(
  result: CheckResult,
  judgement: Judgement,
  wanted: Wanted,
  wrong: ReadonlySet<string>,
): string[] {
  const { outcome, equation } = judgement;
  const cells = new Set(figuresOf(judgement));
  const told = unfolded(result.findings).filter((finding) => touches(finding, cells));
  if (isGraveWanted(wanted)) {
    const isTold = told.some(({ severity }) => severity === wanted);
    return [
      ...(outcome === 'fail' ? [] : [`came out ${outcome}`]),
      ...(equation.identity.severity === wanted ? [] : [`is of severity ${equation.identity.severity}`]),
      ...(isTold ? [] : ['is not told']),
    ];
  }
  const grave = told.filter(
    ({ severity, cells: at }) =>
      severity !== 'hint' && !at.some((cell) => wrong.has(`${cell.sheet}!${addressOf(cell.at)}`)),
  );
  const agrees =
    wanted === 'hint' ? outcome === 'rounding' : outcome === 'pass' || outcome === 'not-applicable';
  return [
    ...(agrees ? [] : [`came out ${outcome}`]),
    ...grave.map(({ rule, severity }) => `${severity} by ${rule}`),
  ];
}

function faultsAt(result: CheckResult, id: TableId, row: string, column: string): string[] {
  const figure = result.set.table(id)?.figure(row, column);
  if (!figure) return ['no such figure'];
  const cells = new Set([`${figure.sheet}!${addressOf(figure.at)}`]);
  return result.findings
    .filter((finding) => finding.severity !== 'hint' && touches(finding, cells))
    .map(({ rule }) => `reported by ${rule}`);
}
