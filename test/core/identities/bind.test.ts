/** Binding: which equations an identity becomes, and why it becomes none. */
import { bind, type Bound, type Identity } from '../../../src/core/identities';
import type { TableSet } from '../../../src/core/tables';
import { tableSet, type TableSetSpec } from '../../support/table-set';

const identity = (formula: string, rest: Partial<Identity> = {}): Identity => ({
  id: 'TEST',
  kind: 'total',
  severity: 'error',
  basis: '',
  formula,
  ...rest,
});

/** Left and right of every equation, by the texts of their cells; a cell that is not printed as ∅. */
function told(bound: Bound): string {
  if (bound.kind === 'term') return bound.term.figure?.text ?? '∅';
  if (bound.kind === 'number') return bound.value.toFixed();
  if (bound.kind === 'sum')
    return bound.parts.map(({ sign, of }) => (sign === 1 ? '+' : '-') + told(of)).join('');
  return `${told(bound.left)} ${bound.kind} ${told(bound.right)}`;
}

const equations = (formula: string, set: TableSet): string[] =>
  bind([identity(formula)], set).equations.map(({ left, right, row, column }) =>
    [[row, column].filter(Boolean).join('/'), `${told(left)} : ${told(right)}`].join(' '),
  );

const T03 = {
  合计: { 本年支出合计: '9.00', 基本支出: '4.00', 项目支出: '5.00' },
  '201': { 本年支出合计: '7.00', 基本支出: '3.00', 项目支出: '4.00' },
  '20131': { 本年支出合计: '7.00', 基本支出: '3.00', 项目支出: '4.00' },
  '2013101': { 本年支出合计: '3.00', 基本支出: '3.00' },
  '2013102': { 本年支出合计: '4.00', 项目支出: '4.00' },
  '221': { 本年支出合计: '2.00', 基本支出: '1.00', 项目支出: '1.00' },
};
const SET: TableSetSpec = { T03, T01: { 本年支出合计: '9.00', '201': '7.00', '221': '2.00' } };

it.each([
  ['表01[本年支出合计] = 表03[合计, 本年支出合计]', [' 9.00 : 9.00']],
  ['表01[本年支出合计] = Σ 表01[支出各类]', [' 9.00 : +7.00+2.00']],
  ['表01[每支出各类] = 表03[同行, 本年支出合计]', ['201 7.00 : 7.00', '221 2.00 : 2.00']],
  [
    '表03[合计, 每列] = Σ 表03[顶级, 同列]',
    ['本年支出合计 9.00 : +7.00+2.00', '基本支出 4.00 : +3.00+1.00', '项目支出 5.00 : +4.00+1.00'],
  ],
  ['表03[每上级, 基本支出] = Σ 表03[下级, 基本支出]', ['201 3.00 : +3.00', '20131 3.00 : +3.00+']],
  ['表03[合计, 本年支出合计] ≥ 0', [' 9.00 : 0']],
])('%s', (formula, expected) => expect(equations(formula, tableSet(SET))).toEqual(expected));

it('binds every row, totals included', () => {
  expect(
    equations('表03[每行, 本年支出合计] = 表03[同行, 基本支出] + 表03[同行, 项目支出]', tableSet(SET)),
  ).toHaveLength(6);
});

it('takes a code that a table of codes does not list for 0, not a row that should be there', () => {
  const set = tableSet({ ...SET, T05: { '201': { 本年支出: '7.00' } } });
  expect(equations('表01[每支出各类] = 表05[同行, 本年支出]', set)).toEqual([
    '201 7.00 : 7.00',
    '221 2.00 : ∅',
  ]);
  const { equations: none, unbound } = bind([identity('表01[结余分配] = 表03[合计, 本年支出合计]')], set);
  expect(none).toEqual([]);
  expect(unbound).toMatchObject([{ outcome: 'missing-input', rows: ['结余分配'] }]);
});

it('asks for a total that is not printed', () => {
  const { equations: none, unbound } = bind(
    [identity('表01[本年支出合计] = 表01[年末结转和结余]')],
    tableSet(SET),
  );
  expect(none).toEqual([]);
  expect(unbound).toMatchObject([{ outcome: 'missing-input', rows: ['年末结转和结余'] }]);
});

it.each([
  ['表02[合计, 本年收入合计] = 表03[合计, 本年支出合计]', { outcome: 'missing-input', tables: ['T02'] }],
  ['表02[合计, 本年收入合计] = Σ 表02[顶级, 同列]', { outcome: 'not-applicable' }],
  ['表05[合计, 本年支出] = 表06[人员经费合计]', { outcome: 'not-applicable' }],
])('%s without its tables', (formula, expected) => {
  expect(bind([identity(formula)], tableSet(SET))).toMatchObject({ equations: [], unbound: [expected] });
});

it('misses no column that the form does not have', () => {
  const { equations: none, unbound } = bind([identity('表03[合计, 经营支出] = 0')], tableSet(SET));
  expect(none).toEqual([]);
  expect(unbound).toMatchObject([{ outcome: 'not-applicable' }]);
});

describe('rows and columns nobody knows', () => {
  const strange = (part: 'unknownRows' | 'unknownColumns'): TableSet => {
    const set = tableSet(SET);
    const tables = set.tables.map((table) => ({
      ...table,
      [part]: [{ at: { row: 9, column: 9 }, text: '某' }],
    }));
    return { ...set, tables, table: (id) => tables.find((table) => table.id === id) };
  };
  const sums = ['row-sum', 'total', 'roll-up'] as const;

  it.each([
    ['unknownRows', 'row-sum', true],
    ['unknownRows', 'total', false],
    ['unknownRows', 'roll-up', false],
    ['unknownColumns', 'row-sum', false],
    ['unknownColumns', 'total', true],
    ['unknownColumns', 'roll-up', true],
  ] as const)('%s: %s is asked: %s', (part, kind, asked) => {
    expect(sums).toContain(kind);
    const formula = '表03[合计, 本年支出合计] = 表03[合计, 基本支出] + 表03[合计, 项目支出]';
    const { equations: found, unbound } = bind([identity(formula, { kind })], strange(part));
    expect(found).toHaveLength(asked ? 1 : 0);
    expect(unbound).toMatchObject(asked ? [] : [{ outcome: 'missing-input' }]);
  });
});

describe('conditions', () => {
  const asked = identity('表01[本年支出合计] = 表03[合计, 本年支出合计]', {
    when: ['表01[结余分配] = 0', '表01[年末结转和结余] = 0'],
  });

  it.each([
    [{ 结余分配: '', 年末结转和结余: '' }, 1],
    [{ 结余分配: '0.00', 年末结转和结余: '-' }, 1],
    [{ 结余分配: '0.00', 年末结转和结余: '0.01' }, 0],
  ])('%j: %i equations', (rows, count) => {
    const set = tableSet({ T03, T01: { 本年支出合计: '9.00', ...rows } });
    const { equations: found, unbound } = bind([asked], set);
    expect(found).toHaveLength(count);
    expect(unbound).toMatchObject(count === 1 ? [] : [{ outcome: 'not-applicable' }]);
  });
});

it('binds the inside of each of several project forms', () => {
  const first = tableSet({ P02: { 总分: { 分值: '100' } } });
  const second = tableSet({ P02: { 总分: { 分值: '90' } } }, { tables: { P02: { sheet: '第二个项目' } } });
  const tables = [...first.tables, ...second.tables];
  const set: TableSet = { ...first, tables, table: (id) => tables.find((table) => table.id === id) };
  expect(equations('项目自评[总分, 分值] = 100', set)).toEqual([' 100 : 100', ' 90 : 100']);
});

describe('columns that are codes', () => {
  const set = tableSet({
    T10: {
      合计: { 合计: '9.00', '301': '6.00', '30101': '4.00', '30102': '2.00', '310': '3.00' },
      '201': { 合计: '9.00', '301': '6.00', '30101': '4.00', '30102': '2.00', '310': '3.00' },
    },
  });

  it.each([
    ['表10[合计, 合计] = Σ 表10[合计, 顶级]', [' 9.00 : +6.00+3.00']],
    ['表10[每行, 合计] = Σ 表10[同行, 顶级]', ['合计 9.00 : +6.00+3.00', '201 9.00 : +6.00+3.00']],
    ['表10[合计, 每上级] = Σ 表10[合计, 下级]', ['301 6.00 : +4.00+2.00']],
    ['表10[每行, 每上级] = Σ 表10[同行, 下级]', ['合计/301 6.00 : +4.00+2.00', '201/301 6.00 : +4.00+2.00']],
  ])('%s', (formula, expected) => expect(equations(formula, set)).toEqual(expected));

  it('are none in a table of other columns', () => {
    const { equations: bound, unbound } = bind(
      [identity('表03[每行, 本年支出合计] = Σ 表03[同行, 顶级]')],
      tableSet(SET),
    );
    expect(bound).toEqual([]);
    expect(unbound.map(({ outcome }) => outcome)).toEqual(['not-applicable']);
  });
});

it('does not take a column that the form lacks for 0, though the code is absent or nothing is listed', () => {
  const formula = '表04[国有资本经营预算财政拨款, 金额] = 表09[合计, 本年收入]';
  const T04 = { 国有资本经营预算财政拨款: { 金额: '10.00' } };
  const withColumn = tableSet({ T04, T09: { 合计: { 本年收入: '9.00' } } });
  const without = tableSet({ T04, T09: [] });
  expect(equations(formula, withColumn)).toEqual([' 10.00 : 9.00']);
  expect(equations(formula, without)).toEqual([]);
});

it('does not judge sums over rows where a code stands twice, and judges those across', () => {
  const [first] = tableSet(SET).tables;
  const table = { ...first!, repeatedRows: [first!.rows[1]!] };
  const set: TableSet = {
    kind: 'accounts',
    tables: [table],
    refused: [],
    table: (id) => (id === 'T03' ? table : undefined),
  };
  const across = identity('表03[每行, 本年支出合计] = 表03[同行, 基本支出] + 表03[同行, 项目支出]', {
    kind: 'row-sum',
  });
  const down = identity('表03[合计, 每列] = Σ 表03[顶级, 同列]');
  const rollUp = identity('表03[每上级, 每列] = Σ 表03[下级, 同列]', { kind: 'roll-up' });
  const { equations: bound, unbound } = bind([across, down, rollUp], set);
  expect(new Set(bound.map((equation) => equation.identity))).toEqual(new Set([across]));
  expect(unbound.map(({ outcome }) => outcome)).toEqual(['missing-input', 'missing-input']);
});

it.each([
  ['a table beside the national set', '表10[合计, 合计] = 表04[本年支出合计, 合计]', 'not-applicable'],
  ['a table of the set', '表05[合计, 本年支出] = 表04[本年支出合计, 合计]', 'missing-input'],
])('says of %s that is absent: %s', (_, formula, outcome) => {
  const { unbound } = bind([identity(formula)], tableSet({ T04: { 本年支出合计: { 合计: '1.00' } } }));
  expect(unbound.map((one) => one.outcome)).toEqual([outcome]);
});
