/** Which tables list only what has money, which need not be there, what nobody knows, and copies of a form. */
import { bind, termsOf, type Binding, type Identity } from '../../../src/core/identities';
import type { TableId, TableSet } from '../../../src/core/tables';
import { tableSet, type TableSetSpec } from '../../support/table-set';

const identity = (formula: string, rest: Partial<Identity> = {}): Identity => ({
  id: 'TEST',
  kind: 'cross',
  severity: 'error',
  basis: '',
  formula,
  ...rest,
});

const bound = (formula: string, spec: TableSetSpec, rest: Partial<Identity> = {}): Binding =>
  bind([identity(formula, rest)], tableSet(spec));

const T01 = { 甲: '1.00', 乙: '2.00' };

it.each<[TableId, number]>([
  ['T02', 1],
  ['T03', 1],
  ['T05', 1],
  ['T06', 1],
  ['T08', 1],
  ['T09', 1],
  ['T10', 1],
  ['T11', 1],
  ['T12', 1],
  ['T14', 1],
  ['T04', 0],
  ['T13', 0],
])('a code that %s does not list stands for 0: %i', (id, count) => {
  const spec = { T01, [id]: { '201': { 某列: '5.00' } } };
  expect(bound(`表01[甲] = 表${id.slice(1)}[205, 某列]`, spec).equations).toHaveLength(count);
});

it.each<[TableId, string]>([
  ['T05', 'missing-input'],
  ['T10', 'not-applicable'],
  ['T11', 'not-applicable'],
  ['T12', 'not-applicable'],
  ['T13', 'not-applicable'],
  ['T14', 'not-applicable'],
])('%s is not there: %s', (id, outcome) =>
  expect(bound(`表01[甲] = 表${id.slice(1)}[合计, 某列]`, { T01 }).unbound).toMatchObject([{ outcome }]),
);

it('nothing is missing where one of the absent tables need not be there', () =>
  expect(bound('表01[甲] = 表05[合计, 本年支出] + 表12[合计, 某列]', { T01 }).unbound).toMatchObject([
    { outcome: 'not-applicable' },
  ]));

it('what explains a difference asks for no table, and is asked where all are there', () => {
  const explained = { kind: 'explained' } as const;
  expect(bound('表01[甲] = 表05[合计, 本年支出]', { T01 }, explained).unbound).toMatchObject([
    { outcome: 'not-applicable' },
  ]);
  expect(bound('表01[甲] = 表01[乙]', { T01 }, explained).equations).toHaveLength(1);
});

describe('what nobody knows, in one of two tables', () => {
  const strange = (part: 'unknownRows' | 'unknownColumns' | 'repeatedRows'): TableSet => {
    const set = tableSet({ T01, T06: { 甲: '1.00' } });
    const tables = set.tables.map((table) =>
      table.id === 'T06' ? { ...table, [part]: [{ at: { row: 9, column: 9 }, text: '某' }] } : table,
    );
    return { ...set, tables, table: (id) => tables.find((table) => table.id === id) };
  };

  it.each([
    ['row-sum', 'unknownColumns', false],
    ['row-sum', 'unknownRows', true],
    ['total', 'unknownRows', false],
    ['total', 'repeatedRows', false],
    ['roll-up', 'repeatedRows', false],
    ['total', 'unknownColumns', true],
    ['cross', 'unknownRows', true],
    ['balance', 'repeatedRows', true],
  ] as const)('%s with %s is asked: %s', (kind, part, asked) => {
    const { equations, unbound } = bind([identity('表01[甲] = 表06[甲]', { kind })], strange(part));
    expect(equations).toHaveLength(asked ? 1 : 0);
    expect(unbound.map((one) => ('rows' in one ? [...one.tables, ...one.rows] : one))).toEqual(
      asked ? [] : [[]],
    );
  });
});

it('a turn whose left side is not printed is passed over, and not missed', () => {
  const spec = {
    T01: { ...T01, '201': '5.00' },
    T03: { '201': { 基本支出: '5.00' }, '205': { 基本支出: '1.00' } },
  };
  const { equations, unbound } = bound('表01[同行] = 表03[每行, 基本支出]', spec);
  expect([equations.map(({ row }) => row), unbound]).toEqual([['201'], []]);
});

it.each(['表01[没有] × 2', '2 × 表01[没有]', '表01[没有] ÷ 表01[甲]', 'min(表01[没有], 表01[甲])'])(
  '%s is not printed, whatever stands beside it',
  (product) => expect(bound(`表01[甲] = ${product}`, { T01 }).unbound).toMatchObject([{ rows: ['没有'] }]),
);

it('a relation between a form that is there twice and another table takes the first', () => {
  const [first, second] = ['一', '二'].map((sheet) =>
    tableSet({ P02: { 总分: { 分值: sheet === '一' ? '100' : '90' } } }, { tables: { P02: { sheet } } }),
  );
  const tables = [...first!.tables, ...second!.tables, ...tableSet({ T01 }).tables];
  const set: TableSet = { ...first!, tables, table: (id) => tables.find((table) => table.id === id) };
  const { equations } = bind([identity('项目自评[总分, 分值] = 表01[甲]')], set);
  expect(equations.flatMap(({ left }) => termsOf(left).map(({ figure }) => figure!.text))).toEqual(['100']);
});

it('a column that is a code is below the longest code it begins with; one that only holds a code is none', () => {
  const row = {
    合计: '9.00',
    其中301: '1.00',
    '301': '5.00',
    '30101': '5.00',
    '3010101': '5.00',
    '3029999999': '4.00',
  };
  const { equations } = bound('表10[每行, 每上级] = Σ 表10[同行, 下级]', { T10: { '201': row } });
  expect(equations.map(({ column, right }) => [column, termsOf(right).map((term) => term.column)])).toEqual([
    ['301', ['30101']],
    ['30101', ['3010101']],
  ]);
  const [roots] = bound('表10[每行, 合计] = Σ 表10[同行, 顶级]', { T10: { '201': row } }).equations;
  expect(termsOf(roots!.right).map(({ column }) => column)).toEqual(['301']);
});

it('the cells of an expression come in the order written, on either side of any sign', () => {
  const [equation] = bound('min(表01[乙] × 2, 表01[甲] − 表01[乙]) + 1 = 0', { T01 }).equations;
  expect(termsOf(equation!.left).map(({ row }) => row)).toEqual(['乙', '甲', '乙']);
  expect(termsOf(equation!.right)).toEqual([]);
});
