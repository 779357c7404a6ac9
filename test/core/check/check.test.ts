/** What checking hands over: findings in the words of the sheet, sorted; outcomes counted. */
import { check, checkTables, OUTCOMES } from '../../../src/core/check';
import { gridFromTexts } from '../../../src/core/grid';
import type { Identity } from '../../../src/core/identities';
import { render } from '../../../src/core/messages';
import { generateSet } from '../../bench/generate';
import { tableSet, type TableSetSpec } from '../../support/table-set';

const lines = (spec: TableSetSpec, identities: readonly Identity[] = []): string[][] =>
  checkTables(tableSet(spec), [], { identities }).findings.map((finding) =>
    finding.lines.map((line) => render(line)),
  );

const row = (total: string, basic: string, project: string) => ({
  本年支出合计: total,
  基本支出: basic,
  项目支出: project,
  上缴上级支出: '',
  经营支出: '',
  对附属单位补助支出: '',
});

it('says what is wrong, by how much, and what rounding explains', () => {
  expect(lines({ T03: { '201': row('490.81', '281.41', '209.50') } })).toEqual([
    [
      '表03“201 201”本年支出合计 490.81，各分列相加为 490.91',
      '少了 0.10，四舍五入最多解释 0.015，请核对 281.41 + 209.50',
    ],
  ]);
});

it('writes both sides in the unit and decimals of the sheet', () => {
  const [finding] = checkTables(tableSet({ T03: { '201': row('490.81', '281.41', '209.50') } }), []).findings;
  expect(finding).toMatchObject({
    left: '490.81',
    right: '490.91',
    difference: '0.10',
    rounding: '0.015',
    table: 'T03',
  });
  expect(finding!.cells.map(({ text }) => text)).toEqual(['490.81', '281.41', '209.50']);
});

it('tells a total whose parts are all blank from one whose parts are wrong', () => {
  expect(
    checkTables(tableSet({ T03: { '201': row('5.00', '', '') } }), []).findings.map(
      ({ lines: [first] }) => first!.id,
    ),
  ).toEqual(['blankParts']);
  expect(
    checkTables(tableSet({ T03: { '201': row('5.00', '4.00', '') } }), []).findings.map(
      ({ lines: [first] }) => first!.id,
    ),
  ).toEqual(['row-sum']);
});

it('tells of all tails of a table in one hint', () => {
  const { findings } = checkTables(
    tableSet({
      T03: {
        '201': row('5.01', '2.00', '3.00'),
        '203': row('5.01', '2.01', '3.01'),
        '205': row('5.00', '2.00', '3.00'),
      },
    }),
    [],
  );
  expect(
    findings.map(({ rule, severity, cells }) => [rule, severity, cells.map(({ text }) => text)]),
  ).toEqual([['rounding-tail', 'hint', ['5.01', '5.01']]]);
});

it('tells of a tail at a figure, where the row named first is not printed', () => {
  const spec: TableSetSpec = {
    T01: {
      一般公共预算财政拨款收入: '5.01',
      政府性基金预算财政拨款收入: '',
      国有资本经营预算财政拨款收入: '',
    },
    T02: { 合计: { 本年收入合计: '5.00', 财政拨款收入: '5.00' } },
  };
  const [hint] = checkTables(tableSet(spec), []).findings.filter(({ rule }) => rule === 'rounding-tail');
  expect(hint!.cells.map(({ text }) => text)).toEqual(['5.01']);
});

it('says that a cell is no figure, once, and judges nothing over it', () => {
  const { findings, outcomes } = checkTables(tableSet({ T03: { '201': row('五', '2.00', '3.00') } }), []);
  expect(
    findings.map(({ rule, severity, cells }) => [rule, severity, cells.map(({ text }) => text)]),
  ).toEqual([['unreadable', 'error', ['五']]]);
  expect(outcomes.unreadable).toBeGreaterThan(0);
});

it('sorts by severity, then by table, then by place', () => {
  const spec: TableSetSpec = {
    T06: { '301': '5.00', '30101': '4.00' },
    T03: { '201': row('9.00', '2.00', '3.00'), '203': row('5.01', '2.00', '3.00') },
    T07: {
      决算数: { 合计: '5.00', '因公出国（境）费': '5.00' },
      预算数: { 合计: '4.00', '因公出国（境）费': '4.00' },
    },
    T01: { 其他收入: '-1.00' },
  };
  const { findings } = checkTables(tableSet(spec), []);
  const order = findings.map(({ severity, table }) => `${severity} ${table ?? ''}`);
  expect(order).toEqual(['error T03', 'error T06', 'warning T01', 'warning T07', 'warning T07', 'hint T03']);
});

it('counts one outcome for each equation, each identity that could not be asked, and each answer of a rule', () => {
  const set = generateSet(3);
  const { outcomes, judgements, binding } = check(set.grids);
  expect(Object.keys(outcomes)).toEqual([...OUTCOMES]);
  const total = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  expect(total).toBeGreaterThanOrEqual(judgements.length + binding.unbound.length);
  expect(outcomes.fail).toBe(0);
  expect(outcomes.pass).toBeGreaterThan(100);
});

it('checks identities of the user’s own beside the built-in ones', () => {
  const own: Identity = {
    id: 'U-1',
    kind: 'cross',
    severity: 'warning',
    basis: '本单位',
    formula: '表01[其他收入] = 表03[201, 基本支出]',
  };
  const spec = { T01: { 其他收入: '2.00' }, T03: { '201': row('5.00', '3.00', '2.00') } };
  expect(lines(spec, [own])).toEqual([
    [
      '表01“其他收入”2.00，与表03“201 201”基本支出 3.00 不一致',
      '相差 1.00，四舍五入最多解释 0.01，请核对两处',
    ],
  ]);
});

it('finds nothing where there is nothing', () => {
  for (const grids of [[], [gridFromTexts('空', [])]]) {
    const { findings, judgements } = check(grids);
    expect([findings, judgements]).toEqual([[], []]);
  }
});

describe('notes: differences that are right', () => {
  const accounts = (spent: string, other: string, opening: string, closing: string): TableSetSpec => ({
    T01: { 其他收入: other, 年初结转和结余: opening, 年末结转和结余: closing },
    T03: { 合计: row(spent, spent, '') },
    T04: { 年初财政拨款结转和结余: '2.00', 本年支出合计: '100.00', 年末财政拨款结转和结余: '2.00' },
  });
  const notes = (spec: TableSetSpec): string[][] =>
    checkTables(tableSet(spec), []).notes.map((note) => note.lines.map((line) => render(line)));

  it.each([
    [
      'other income',
      accounts('110.00', '10.00', '2.00', '2.00'),
      '10.00 = 10.00 + 2.00 − 2.00 − 2.00 + 2.00',
    ],
    ['balances used', accounts('104.00', '', '9.00', '5.00'), '4.00 = 9.00 − 2.00 − 5.00 + 2.00'],
  ])('says why 表03 is more than 表04: %s', (_, spec, sum) => {
    const [note] = notes(spec);
    expect(note![0]).toMatch(
      /^表03 本年支出合计比表04 多 (?:10|4)\.00，是用财政拨款以外的资金安排的支出，不是差错$/,
    );
    expect(note![1]).toContain(sum);
    expect(checkTables(tableSet(spec), []).findings.filter(({ rule }) => rule === 'X-15')).toEqual([]);
  });

  it.each([
    ['they agree', accounts('100.00', '', '2.00', '2.00')],
    ['it does not add up', accounts('111.00', '10.00', '2.00', '2.00')],
    ['表04 is more', accounts('99.00', '', '2.00', '3.00')],
  ])('says nothing where %s', (_, spec) => expect(notes(spec)).toEqual([]));

  it('wants no table for a note', () => {
    const { binding } = checkTables(tableSet({ T03: { 合计: row('1.00', '1.00', '') } }), []);
    expect(
      binding.unbound.filter(({ identity }) => identity.id === 'X-15').map(({ outcome }) => outcome),
    ).toEqual(['not-applicable']);
  });
});
