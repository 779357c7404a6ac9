/** Acceptance: every relation that was worked out by hand on the published cases gets from our check the verdict it was given there. */
import { check } from '../../src/core/check';
import { addressOf } from '../../src/core/grid';
import { termsOf } from '../../src/core/identities';
import { caseGrids } from '../support/case-workbook';
import { onTables, RELATIONS, TAILS } from './data/answers';
import { disagreements, figureAt, instanceOf } from './support/answers';
import { claimOf, tailClaimOf } from './support/claims';

describe.each([
  ['lukou-2020', 175],
  ['yuelu-2020', 16],
] as const)('%s', (name, count) => {
  const result = check(caseGrids(name));
  const relations = onTables(RELATIONS[name]);

  const covered = relations.filter(({ relation }) => claimOf(relation) !== undefined);

  it(`covers ${covered.length} of ${relations.length} relations on tables`, () => {
    expect(relations).toHaveLength(count);
    process.stdout.write(`${name}: ${covered.length} of ${relations.length} relations on tables covered\n`);
    expect(covered).toHaveLength(count);
  });

  it.each(relations.map((row) => [row.id, row.relation, row.verdict, row] as const))(
    '%s %s: %s',
    (_id, relation, _verdict, row) => {
      expect(disagreements(result, row, claimOf(relation))).toEqual([]);
    },
  );
});

/** Severity, rule, table and cells of every finding. */
const summary = (name: Parameters<typeof caseGrids>[0]): string[] =>
  check(caseGrids(name)).findings.map(({ severity, rule, table, cells }) =>
    [severity, rule, table ?? '-', ...cells.map(({ at }) => addressOf(at))].join(' '),
  );

it('finds in Lukou the blank split column, the swapped notes, the missing names and one tail hint, and nothing else', () => {
  expect(summary('lukou-2020')).toEqual([
    // 表04 column 一般公共预算财政拨款: rows 201, 204, 221, 本年支出合计, 总计.
    'error blank T04 G7 G10 G13 G14 G19',
    'error T08-3 T08 A8 A8',
    `warning HEAD-1 - ${Array(9).fill('A3').join(' ')}`,
    // 301 and 302.
    'hint rounding-tail T06 C5 F5',
  ]);
});

it('finds in Yuelu the missing staff number and the rate that can be filled, and nothing else', () => {
  expect(summary('yuelu-2020')).toEqual(['warning P-0 P01 B3', 'hint blank P01 F6']);
});

describe.each(['putuo-finance-2024', 'putuo-finance-2024-planted-errors'] as const)('%s', (name) => {
  const result = check(caseGrids(name));
  const rows = TAILS[name];
  const tails = rows.filter(({ verdict }) => verdict === '尾差');
  const missing = rows.filter(({ verdict }) => verdict === '缺表');

  it('has hints only, and none is without a reason', () => {
    expect(tails.length + missing.length).toBe(rows.length);
    // This workbook holds no 表03, and its 三公 table is blank without a note: both are so.
    const others = result.findings.filter(({ rule }) => !['SET-2', 'T08-3'].includes(rule));
    expect(others.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(
      Array(others.length).fill('hint rounding-tail'),
    );
  });

  it.each(tails)('$where $relation: $left beside $right is a hint', ({ where, relation, left, right }) => {
    const claim = tailClaimOf(where, relation);
    const row = {
      id: where,
      section: where,
      kind: 'hard',
      relation,
      left,
      right,
      verdict: 'FAIL(尾差)',
      note: '',
    };
    expect(disagreements(result, row, claim)).toEqual([]);
  });

  it('judges a tail only where the figures differ', () => {
    const reported = result.judgements.filter(
      ({ outcome, equation }) => outcome === 'rounding' && equation.identity.severity !== 'info',
    );
    for (const { left, right } of reported) expect(left!.value.eq(right!.value)).toBe(false);
    expect(reported.length).toBeGreaterThanOrEqual(tails.length);
  });

  if (missing.length > 0)
    it('leaves unasked what needs the missing table, without a finding', () => {
      for (const { where } of missing) {
        const unasked = result.binding.unbound.flatMap((each) =>
          each.outcome === 'missing-input' && each.tables.some((id) => id === where) ? each.identity.id : [],
        );
        expect(unasked).toEqual(['X-4', 'X-5', 'X-14a', 'X-14b', 'X-14c', 'X-16']);
        const tables = result.judgements.flatMap(({ equation }) =>
          termsOf(equation.left).map(({ table }) => table.id),
        );
        expect(tables).not.toContain(where);
      }
    });
});

it('reads the figures that the hand-worked relations speak of', () => {
  const result = check(caseGrids('putuo-finance-2024'));
  expect(figureAt(result, { table: 'T02', row: '合计', column: '本年收入合计' }).text).toBe('2,946.25');
  expect(instanceOf(result, { identity: 'X-5', row: '208' })?.outcome).toBe('rounding');
});
