/** The verdict on a check: the gravest that applies, in one order for every report, pane and command. */
import { check, type CheckResult, type Finding, type Severity } from '../../../src/core/check';
import type { LedgerEntry } from '../../../src/core/proofread';
import { verdictOnCheck, verdictOnText } from '../../../src/core/overview';
import { caseGrids } from '../../support/case-workbook';

const published = check(caseGrids('lukou-2020'));

const finding = (severity: Severity, rule = 'T01-1'): Finding => ({
  rule,
  severity,
  lines: [],
  cells: [],
  suspects: [],
});

/** Everything agrees and nothing waits. */
const sound: CheckResult = {
  ...published,
  judgements: published.judgements.filter(({ outcome }) => outcome === 'pass'),
  binding: { ...published.binding, unbound: [] },
  outcomes: { ...published.outcomes, fail: 0, 'missing-input': 0, unreadable: 0 },
  findings: [],
};

const found = (...findings: readonly Finding[]): CheckResult => ({ ...sound, findings });

function without(id: string, result: CheckResult): CheckResult {
  const tables = result.set.tables.filter((table) => table.id !== id);
  return {
    ...result,
    set: { ...result.set, tables, table: (wanted) => tables.find((table) => table.id === wanted) },
  };
}

const [error, warning, hint] = [finding('error'), finding('warning'), finding('hint')];
const waiting = { ...sound, outcomes: { ...sound.outcomes, 'missing-input': 3 } };

it.each([
  ['no table is recognised', check([]), 'noTables', 'open', 0, []],
  [
    'errors come before all else',
    found(error, error, warning, hint),
    'errors',
    'bad',
    2,
    ['warning', 'hint'],
  ],
  ['an obstacle is as bad', found(finding('warning', 'unreadable')), 'obstacles', 'bad', 1, ['warning']],
  ['warnings want an explanation', found(warning, hint), 'warnings', 'open', 1, ['hint']],
  ['nothing was held against anything', { ...sound, judgements: [] }, 'nothingChecked', 'open', 0, []],
  ['a table of the set is missing', without('T09', found(hint)), 'incomplete', 'open', 0, ['hint']],
  ['relations wait', waiting, 'partly', 'open', 3, []],
  ['hints may stay', found(hint), 'allAgree', 'good', 0, ['hint']],
  [
    'a relation that need not hold does not',
    { ...found(hint), outcomes: { ...sound.outcomes, fail: 1 } },
    'onlyHints',
    'good',
    1,
    [],
  ],
  ['all agree', sound, 'allAgree', 'good', 0, []],
] as const)('%s', (_, result, kind, tone, count, besides) => {
  expect(verdictOnCheck(result)).toMatchObject({ kind, tone, count, besides });
});

it('names what is missing', () => expect(verdictOnCheck(without('T09', sound)).missing).toEqual(['T09']));

describe('findings that somebody explained', () => {
  it('no longer stand against it, and are said once', () =>
    expect(verdictOnCheck(found(error, warning), () => true)).toMatchObject({
      kind: 'allExplained',
      tone: 'good',
      count: 2,
      besides: [],
      counts: { error: 0, warning: 0, hint: 0, explained: 2, open: 0 },
    }));

  it('but a figure that cannot be read is not made readable by a reason', () =>
    expect(verdictOnCheck(found(finding('error', 'unreadable')), () => true)).toMatchObject({
      kind: 'obstacles',
      tone: 'bad',
      count: 1,
    }));
});

const entry = (text: string, verdict: LedgerEntry['verdict']): LedgerEntry => ({
  paragraph: 0,
  offset: 0,
  length: text.length,
  text,
  verdict,
  section: undefined,
  source: { kind: 'cell', cells: [], supplement: [], formula: '' },
});

it.each([
  ['errors', 'bad', 1, [1, 1, 1], [0, 1]],
  ['nothingRead', 'open', 0, [0, 1, 0], [0, 0]],
  ['findings', 'open', 3, [0, 1, 2], [4, 0]],
  ['allAgree', 'good', 0, [0, 0, 0], [1, 0]],
] as const)('on a text: %s', (kind, tone, count, [errors, warnings, hints], [verified, contradicted]) => {
  const counts = { error: errors, warning: warnings, hint: hints };
  const entries = [
    ...Array<LedgerEntry>(verified).fill(entry('5万元', 'verified')),
    ...Array<LedgerEntry>(contradicted).fill(entry('5万元', 'contradicted')),
    entry('5人', 'unchecked'),
  ];
  expect(verdictOnText(counts, entries)).toEqual({ kind, tone, count });
});

it.each([
  ['2024年', 'onlyYears'],
  ['２０２４ 年', 'onlyYears'],
  ['2024', 'onlyYears'],
  ['2024万元', 'allAgree'],
  ['2024.00', 'allAgree'],
] as const)('a text of which only %s was checked: %s', (text, kind) => {
  const none = { error: 0, warning: 0, hint: 0 };
  const entries = [entry(text, 'verified'), entry('820.30万元', 'unchecked')];
  expect(verdictOnText(none, entries).kind).toBe(kind);
});

it('a threshold that every text names is nothing that was checked', () => {
  const fixed: LedgerEntry = {
    ...entry('50万元', 'verified'),
    source: { ...entry('', 'verified').source, kind: 'none' },
  };
  expect(verdictOnText({ error: 0, warning: 0, hint: 0 }, [fixed]).kind).toBe('nothingRead');
});

it('a set of half of its tables or fewer has no finding for the others, and is incomplete with their names', () => {
  const four = check(caseGrids('putuo-finance-2024').slice(0, 4));
  expect(four.set.tables.map(({ id }) => id)).toEqual(['T01', 'T02', 'T03', 'T04']);
  expect(four.findings.filter(({ rule }) => rule.startsWith('SET') || rule.startsWith('CODE'))).toEqual([]);
  expect(verdictOnCheck({ ...four, findings: [] })).toMatchObject({
    kind: 'incomplete',
    tone: 'open',
    missing: ['T05', 'T06', 'T07', 'T08', 'T09'],
  });
});
