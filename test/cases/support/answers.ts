/** Holds what our check did against what somebody worked out by hand on a published case; every disagreement is a sentence. */
import { Decimal } from '../../../src/core/amount';
import type { CheckResult, Finding, Judgement, Severity } from '../../../src/core/check';
import { addressOf, type Position } from '../../../src/core/grid';
import { evaluateBound, exponentOf, termsOf } from '../../../src/core/identities';
import { RULES } from '../../../src/core/rules';
import type { Figure, Table, TableId } from '../../../src/core/tables';
import type { Claim, EquationClaim, Place } from './claims';
import type { Relation } from '../data/answers';

type Verdict = 'holds' | 'differs as it may' | Severity;

/** What is to be reported: tails and cells that can be filled are hints, soft rules warnings, hard ones errors. */
function verdictOf({ verdict, kind, note, id }: Relation): Verdict {
  if (verdict === 'HOLD') return 'holds';
  if (verdict === 'NOT-EQUAL(允许)') return 'differs as it may';
  if (/^FAIL\(尾差/.test(verdict)) return 'hint';
  if (verdict === 'FAIL(缺填)') return note.includes('可自动填') ? 'hint' : 'warning';
  if (verdict === 'FAIL') return kind === 'hard' ? 'error' : 'warning';
  throw new Error(`${id}: unknown verdict ${verdict}`);
}

interface CellKey {
  readonly sheet: string;
  readonly at: Position;
}

const keyOf = ({ sheet, at }: CellKey): string => `${sheet}!${addressOf(at)}`;

const isGrave = ({ severity }: Finding): boolean => severity !== 'hint';

const touches = (finding: Finding, cells: ReadonlySet<string>): boolean =>
  finding.cells.some((cell) => cells.has(keyOf(cell)));

const figuresOf = ({ equation }: Judgement): Figure[] =>
  [...termsOf(equation.left), ...termsOf(equation.right)].flatMap(({ figure }) => figure ?? []);

const allBlank = (judgement: Judgement): boolean =>
  figuresOf(judgement).every(({ state }) => state === 'blank');

export const instanceOf = (result: CheckResult, claim: EquationClaim): Judgement | undefined =>
  result.judgements.find(
    ({ equation }) =>
      equation.identity.id === claim.identity &&
      equation.row === claim.row &&
      equation.column === claim.column,
  );

const named = (claim: EquationClaim): string =>
  [claim.identity, claim.row, claim.column].filter(Boolean).join(' ');

/** Both sides in the unit of the sheet, with two decimals, smaller first. */
function sidesOf({ equation }: Judgement): readonly string[] {
  const unit = new Decimal(10).pow(exponentOf(termsOf(equation.left).find(({ figure }) => figure)!));
  return [equation.left, equation.right]
    .map((side) => {
      const value = evaluateBound(side);
      return value.kind === 'value' ? value.value.div(unit).toFixed(2) : value.kind;
    })
    .sort();
}

const published = (text: string): string => (/^-?[\d.]+$/.test(text) ? new Decimal(text).toFixed(2) : text);

/** What is wrong with our answer to one relation; nothing when we agree. */
export function disagreements(result: CheckResult, row: Relation, claim: Claim | undefined): string[] {
  if (!claim) return ['no pattern covers this wording'];
  const wanted = verdictOf(row);
  switch (claim.kind) {
    case 'equations':
      return claim.equations.flatMap((each) => equationFaults(result, row, each, wanted, claim.reportedAt));
    case 'each':
      return eachFaults(result, claim.identity, claim.count);
    case 'level':
      return levelFaults(result, row, claim.level);
    case 'note':
      return reported(result, claim.rule, wanted, noteCells(result, claim.table));
    case 'departments':
      return reported(
        result,
        claim.rule,
        wanted,
        new Set(result.set.tables.map((table) => keyOf({ sheet: table.sheet, ...table.departmentAt! }))),
      );
    case 'field':
      return reported(result, claim.rule, wanted, fieldCells(result, claim.table, claim.field));
    case 'indicator':
      return indicatorFaults(result, claim.table, claim.label);
  }
}

function equationFaults(
  result: CheckResult,
  row: Relation,
  claim: EquationClaim,
  wanted: Verdict,
  reportedAt: Place | undefined,
): string[] {
  const judgement = instanceOf(result, claim);
  if (!judgement) return [`${named(claim)} was not bound`];
  const faults = sideFaults(row, claim, judgement);
  if (wanted === 'holds') return [...faults, ...holdFaults(result, claim, judgement)];
  if (judgement.outcome === 'pass') faults.push(`${named(claim)} passed`);
  if (wanted === 'differs as it may')
    return [...faults, ...findingsOn(result, judgement).map(({ rule }) => `reported by ${rule}`)];
  if (!reportedAt) return [...faults, `${named(claim)} names no place to report`];
  const cell = new Set([keyOf(figureAt(result, reportedAt))]);
  return [...faults, ...reported(result, wanted === 'hint' ? undefined : 'blank', wanted, cell)];
}

/** Amounts only: words in the two columns say what is missing. */
function sideFaults(row: Relation, claim: EquationClaim, judgement: Judgement): string[] {
  const ours = sidesOf(judgement);
  const theirs = [row.left, row.right].map(published);
  if (theirs.some((text) => !/^-?\d+\.\d\d$/.test(text))) return [];
  return String(ours) === String(theirs.sort())
    ? []
    : [`${named(claim)} has sides ${String(ours)}, not ${String(theirs)}`];
}

function holdFaults(result: CheckResult, claim: EquationClaim, judgement: Judgement): string[] {
  const holds =
    judgement.outcome === 'pass' || (judgement.outcome === 'not-applicable' && allBlank(judgement));
  return [
    ...(holds ? [] : [`${named(claim)} came out ${judgement.outcome}`]),
    ...findingsOn(result, judgement)
      .filter(isGrave)
      .map(({ rule, severity }) => `${named(claim)}: ${severity} by ${rule} on its cells`),
  ];
}

const findingsOn = (result: CheckResult, judgement: Judgement): Finding[] => {
  const cells = new Set(figuresOf(judgement).map(keyOf));
  return result.findings.filter((finding) => touches(finding, cells));
};

/** Without `rule` it is whichever rule speaks. */
function reported(
  result: CheckResult,
  rule: string | undefined,
  wanted: Verdict,
  cells: ReadonlySet<string>,
): string[] {
  const found = result.findings.filter(
    (finding) => touches(finding, cells) && (rule === undefined || finding.rule === rule),
  );
  if (cells.size === 0) return ['no cell to report at'];
  if (found.length !== 1) return [`${found.length} findings at ${[...cells].join(' ')}`];
  const covered = new Set(found.flatMap((finding) => finding.cells.map(keyOf)));
  const missed = [...cells].filter((cell) => !covered.has(cell));
  return [
    ...missed.map((cell) => `not reported at ${cell}`),
    ...(found[0]!.severity === wanted ? [] : [`reported as ${found[0]!.severity}, not ${wanted}`]),
  ];
}

function eachFaults(result: CheckResult, identity: string, count: number): string[] {
  const judgements = result.judgements.filter(({ equation }) => equation.identity.id === identity);
  return [
    ...(judgements.length === count
      ? []
      : [`${identity} was bound ${judgements.length} times, not ${count}`]),
    ...judgements.flatMap((judgement) =>
      holdFaults(result, { identity, row: judgement.equation.row! }, judgement),
    ),
  ];
}

function levelFaults(result: CheckResult, row: Relation, level: string): string[] {
  const table = result.set.table('P01')!;
  const figures = table.rows
    .filter(({ groups }) => groups.includes(level))
    .map(({ key }) => table.figure(key, '分值')!);
  const sum = figures.reduce((total, { amount }) => total.plus(amount!.value), new Decimal(0));
  const cells = new Set(figures.map(keyOf));
  return [
    ...(sum.toFixed() === row.right ? [] : [`${level} has ${sum.toFixed()} points`]),
    ...result.findings.filter((finding) => touches(finding, cells)).map(({ rule }) => `reported by ${rule}`),
  ];
}

function indicatorFaults(result: CheckResult, id: TableId, label: string): string[] {
  const table = result.set.table(id)!;
  const row = table.rows.find((candidate) => candidate.label.includes(label));
  if (!row) return [`no indicator ${label}`];
  const cells = new Set(table.columns.flatMap(({ key }) => table.figure(row.key, key) ?? []).map(keyOf));
  const instance = result.judgements.find(
    ({ equation }) => equation.identity.id === 'P-7a' && equation.row === row.key,
  );
  const deviation = RULES.find(({ id: rule }) => rule === 'P-9')!.check({ set: result.set, grids: [] });
  return [
    ...(instance?.outcome === 'pass' ? [] : [`its points came out ${instance?.outcome ?? 'unbound'}`]),
    ...deviation.flatMap(({ findings }) =>
      findings.filter((finding) => touches(finding, cells)).map(({ rule }) => `reported by ${rule}`),
    ),
  ];
}

export function figureAt({ set }: CheckResult, { table, row, column }: Place): Figure {
  const figure = set.table(table)?.figure(row, column);
  if (!figure) throw new Error(`No figure ${table} ${row} ${column ?? ''}`);
  return figure;
}

const tableOf = ({ set }: CheckResult, id: TableId): Table => set.table(id)!;

const noteCells = (result: CheckResult, id: TableId): ReadonlySet<string> => {
  const table = tableOf(result, id);
  return new Set(table.notes.map((note) => keyOf({ sheet: table.sheet, ...note })));
};

const fieldCells = (result: CheckResult, id: TableId, field: string): ReadonlySet<string> => {
  const table = tableOf(result, id);
  const cell = table.fields.get(field);
  return new Set(cell ? [keyOf({ sheet: table.sheet, ...cell })] : []);
};
