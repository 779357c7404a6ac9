/** Turns of 每…, what is missed and what is not, and what stands for 0. */
import { bind, type Bound, type Identity } from '../../../src/core/identities';
import { UNKNOWN_ROW, type TableSet } from '../../../src/core/tables';
import { tableSet, type TableSetSpec } from '../../support/table-set';

const identity = (formula: string, rest: Partial<Identity> = {}): Identity => ({
  id: 'TEST',
  kind: 'cross',
  severity: 'error',
  basis: '',
  formula,
  ...rest,
});

/** The texts of the cells; a cell that is not printed as its row and column. */
function told(bound: Bound): string {
  if (bound.kind === 'term')
    return bound.term.figure?.text ?? `∅${[bound.term.row, bound.term.column].join('/')}`;
  if (bound.kind === 'number') return bound.value.toFixed();
  if (bound.kind === 'sum')
    return bound.parts.map(({ sign, of }) => (sign === 1 ? '+' : '-') + told(of)).join('') || '()';
  return `${told(bound.left)} ${bound.kind} ${told(bound.right)}`;
}

const equations = (formula: string, set: TableSet): string[] =>
  bind([identity(formula)], set).equations.map(({ left, right }) => `${told(left)} : ${told(right)}`);

const T03 = {
  合计: { 本年支出合计: '9.00', 基本支出: '4.00', 项目支出: '5.00' },
  '201': { 本年支出合计: '7.00', 基本支出: '3.00', 项目支出: '4.00' },
  '20101': { 本年支出合计: '7.00', 基本支出: '3.00', 项目支出: '4.00' },
  '221': { 本年支出合计: '2.00', 基本支出: '1.00', 项目支出: '1.00' },
};
const P01 = { 资金: { 全年预算数: '8.00', 执行率: '50.00%', 分值: '10' }, 项目: { 全年预算数: '6.00' } };
const T01 = { 甲: '1.00', '201': '7.00', '205': '8.00' };
const SPEC: TableSetSpec = { T01, T03, P01 };

describe('numbers', () => {
  it.each([
    ['5万元', '50000'],
    ['5元', '5'],
    ['12.5%', '0.125'],
    ['3', '3'],
  ])('%s is %s', (text, value) =>
    expect(equations(`表01[甲] = ${text}`, tableSet(SPEC))).toEqual([`1.00 : ${value}`]),
  );
});

describe('expressions', () => {
  it.each([
    ['表01[甲] − 表01[201] + 2', '+1.00-7.00+2'],
    ['表01[甲] × 2', '1.00 product 2'],
    ['表01[甲] ÷ 2', '1.00 quotient 2'],
    ['min(表01[甲], 2)', '1.00 least 2'],
  ])('%s', (text, expected) => expect(equations(`${text} = 0`, tableSet(SPEC))).toEqual([`${expected} : 0`]));
});

describe('turns', () => {
  it('an equation names its turn, its sign and the table it speaks of first', () => {
    const [equation] = bind([identity('表03[每行, 每列] ≤ 表01[甲]')], tableSet(SPEC)).equations;
    expect(equation).toMatchObject({ table: 'T03', row: '合计', column: '本年支出合计', sign: '≤' });
    const [single] = bind([identity('表01[甲] ≥ 表03[合计, 基本支出]')], tableSet(SPEC)).equations;
    expect(single).toMatchObject({ table: 'T01', sign: '≥' });
    expect(single).not.toHaveProperty('row');
    expect(single).not.toHaveProperty('column');
  });

  it('every column is every column of money that the row prints', () =>
    expect(equations('整体自评[资金, 每列] ≥ 整体自评[项目, 同列]', tableSet(SPEC))).toEqual([
      '8.00 : 6.00',
    ]));

  it('every column of every row is taken row by row', () =>
    expect(equations('表03[每上级, 每列] = Σ 表03[下级, 同列]', tableSet(SPEC))).toEqual([
      '7.00 : +7.00',
      '3.00 : +3.00',
      '4.00 : +4.00',
    ]));

  it('a row nobody knows has no turn', () => {
    const set = tableSet({ T03: { ...T03, [`${UNKNOWN_ROW}某`]: { 基本支出: '1.00' } } });
    expect(equations('表03[每行, 基本支出] ≥ 0', set)).toHaveLength(4);
  });

  it('a row set is its rows and no other', () =>
    expect(equations('表01[每支出各类] ≥ 0', tableSet(SPEC))).toEqual(['7.00 : 0', '8.00 : 0']));

  it('the columns of 明细表 that are codes have parents and children', () => {
    const T10 = { '201': { 合计: '9.00', '301': '5.00', '30101': '2.00', '30102': '3.00', '302': '4.00' } };
    expect(equations('表10[每行, 合计] = Σ 表10[同行, 顶级]', tableSet({ T10 }))).toEqual([
      '9.00 : +5.00+4.00',
    ]);
    const found = bind([identity('表10[每行, 每上级] = Σ 表10[同行, 下级]')], tableSet({ T10 })).equations;
    expect(found.map(({ column, right }) => [column, told(right)])).toEqual([['301', '+2.00+3.00']]);
  });
});

describe('what is missed', () => {
  const missed = (formula: string, spec: TableSetSpec = SPEC) =>
    bind([identity(formula)], tableSet(spec)).unbound.map((unbound) =>
      unbound.outcome === 'missing-input' ? [...unbound.tables, ...unbound.rows] : unbound.outcome,
    );

  it.each([
    ['a row on the left', '表01[没有] = 表01[甲]', ['没有']],
    ['a row on the right', '表01[甲] = 表01[没有]', ['没有']],
    ['the first of the rows on the right', '表01[甲] = 表01[没有] + 表01[也没有]', ['没有']],
    ['a row in a product', '表01[甲] = 2 × 表01[没有]', ['没有']],
    ['a table', '表01[甲] = 表05[合计, 本年支出]', ['T05']],
    ['a table, though the other side is only a number', '表01[甲] = 表05[合计, 本年支出] × 2', ['T05']],
  ])('%s', (_, formula, expected) => expect(missed(formula)).toEqual([expected]));

  it.each([
    ['both tables', '表05[合计, 本年支出] = 表06[人员经费合计]'],
    ['a table that only some provinces publish', '表01[甲] = 表12[合计, 本年支出]'],
    ['a column the form does not have', '表03[合计, 经营支出] = 表01[甲]'],
    ['a column the form does not have, on the right', '表01[甲] = 表03[合计, 经营支出]'],
    ['a row set without rows', '表01[每收入各项] ≥ 0'],
    ['the sum of a row set without rows', '表01[甲] = Σ 表01[收入各项]'],
  ])('not %s', (_, formula) => expect(missed(formula)).toEqual(['not-applicable']));

  it('nothing, as long as something on each side is printed', () => {
    expect(missed('表01[没有] + 表01[甲] = 表01[201] + 表01[也没有]')).toEqual([]);
    expect(equations('表01[没有] + 表01[甲] = 表01[201] + 表01[也没有]', tableSet(SPEC))).toEqual([
      '+∅没有/决算数+1.00 : +7.00+∅也没有/决算数',
    ]);
  });

  it('a row that each of its turns lacks, once', () =>
    expect(missed('表03[每行, 每列] = 表01[没有]')).toEqual([['没有']]));
});

describe('what stands for 0', () => {
  it.each([
    [
      'a code that a table of codes does not list',
      '表01[每支出各类] = 表03[同行, 本年支出合计]',
      ['7.00 : 7.00', '8.00 : ∅205/本年支出合计'],
    ],
    ['no code that is no code', '表01[甲] = 表03[其他, 本年支出合计]', []],
    ['no code in a column that the form lacks', '表01[205] = 表03[205, 经营支出]', []],
    ['no code of a table that lists all classes', '表03[221, 基本支出] = 表01[221]', []],
    ['no total that is not printed beside other rows', '表01[甲] = 表03[总计, 本年支出合计]', []],
  ])('%s', (_, formula, expected) => {
    expect(equations(formula, tableSet({ ...SPEC }))).toEqual(expected);
  });

  it('the total of a table of codes that lists nothing', () => {
    const set = tableSet({ T01, T08: { 合计: { 本年支出: '1.00' } } });
    const empty = { ...set.table('T08')!, rows: [], row: () => undefined, figure: () => undefined };
    const tables = set.tables.map((table) => (table.id === 'T08' ? empty : table));
    const listsNothing = { ...set, tables, table: (id: string) => tables.find((table) => table.id === id) };
    expect(equations('表01[甲] = 表08[合计, 本年支出]', listsNothing)).toEqual(['1.00 : ∅合计/本年支出']);
  });
});

describe('conditions', () => {
  const asked = (when: string): number =>
    bind([identity('表01[甲] = 1', { when: [when] })], tableSet({ ...SPEC, T06: { 甲: '约一' } })).equations
      .length;

  it.each([
    ['表01[甲] = 1万元', 1],
    ['表01[甲] + 表01[201] = 表01[205]', 1],
    ['表01[甲] = 1.01万元', 0],
    ['表01[甲] = 表05[合计, 本年支出]', 0],
    ['表05[合计, 本年支出] = 0', 0],
    ['表06[甲] = 0', 0],
    ['0 = 表06[甲]', 0],
    ['表01[没有] = 0', 1],
  ])('%s: asked %i times', (when, count) => expect(asked(when)).toBe(count));
});
