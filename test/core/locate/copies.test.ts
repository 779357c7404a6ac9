/** A figure that belongs to another cell: the one beside it, another of the table, a part added twice or not at all. */
import { Decimal } from '../../../src/core/amount';
import { render } from '../../../src/core/messages';
import { copiesOf, moneyOf } from '../../../src/core/locate/copies';
import { tableSet, type RowSpec, type RowsSpec } from '../../support/table-set';
import { systemFor } from './support';

const COLUMNS = ['本年支出合计', '基本支出', '项目支出', '经营支出', '上缴上级支出'] as const;

/** Rows of 表03, texts parted by blanks. */
const rows = (spec: Readonly<Record<string, string>>): RowsSpec =>
  Object.entries(spec).map(([code, line]): [string, RowSpec] => [
    code,
    Object.fromEntries(line.split(' ').map((text, place) => [COLUMNS[place]!, text === '_' ? '' : text])),
  ]);

function copies(
  spec: Readonly<Record<string, string>>,
  formulas: readonly string[],
  name: string,
  right: string,
) {
  const { system, cell } = systemFor(formulas, { T03: rows(spec) });
  return copiesOf(system, cell(name), new Decimal(right)).map(
    ({ share, ways, why }) => `${render(why)} ${share} ${ways}`,
  );
}

describe('another cell of the table', () => {
  const at = (spec: Readonly<Record<string, string>>, name: string) =>
    copies(spec, [`表03[${name.split('/').join(', ')}] ≤ 表03[202, 本年支出合计]`], name, '3.33');

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['the one above', { '201': '7 5.00', '202': '8 5.00' }, ['填成了相邻的表03“201 201”基本支出的数 0.1 4']],
    ['the one below', { '202': '8 5.00', '203': '9 5.00' }, ['填成了相邻的表03“203 203”基本支出的数 0.1 4']],
    ['the one to the left', { '202': '5.00 5.00' }, ['填成了相邻的表03“202 202”本年支出合计的数 0.1 4']],
    [
      'one two rows off',
      { '200': '1 5.00', '201': '2 3', '202': '4 5.00' },
      ['填成了表03“200 200”基本支出的数 0.05 6'],
    ],
    [
      'one beside it askew',
      { '201': '5.00 1', '202': '2 5.00' },
      ['填成了表03“201 201”本年支出合计的数 0.05 4'],
    ],
    [
      'the nearer of two',
      { '200': '1 5.00', '201': '2 5.00', '202': '3 5.00' },
      ['填成了相邻的表03“201 201”基本支出的数 0.1 4'],
    ],
    ['none with the same amount', { '201': '1 4.00', '202': '2 5.00' }, []],
    ['a blank is no figure', { '201': '1 _', '202': '2 _' }, []],
    ['nor is 0', { '201': '1 0.00', '202': '2 0.00' }, []],
  ])('%s', (_, spec, expected) => expect(at(spec, '202/基本支出')).toEqual(expected));

  it('four columns off is not beside it', () => {
    const { system, cell } = systemFor(['表03[202, 本年支出合计] ≤ 9999元'], {
      T03: rows({ '202': '5.00 1 2 3 5.00' }),
    });
    expect(copiesOf(system, cell('202/本年支出合计'), new Decimal(9)).map(({ share }) => share)).toEqual([
      0.05,
    ]);
  });
});

describe('a part of the sum that the cell is', () => {
  const SPEC = { 合计: '30 9', '201': '10 5', '202': '20 4', '203': '0.00 0.00' };
  const SUM =
    '#表03[合计, 本年支出合计] = 表03[201, 本年支出合计] + 表03[202, 本年支出合计] + 表03[203, 本年支出合计]';

  it.each<[string, Readonly<Record<string, string>>, string, readonly string[]]>([
    ['was added twice', { ...SPEC, 合计: '40 9' }, '30', ['重复加了“201 201”本年支出合计 0.06 6']],
    ['was left out', { ...SPEC, 合计: '11 9' }, '31', ['漏加了“202 202”本年支出合计 0.06 6']],
    ['is none of that amount', { ...SPEC, 合计: '41 9' }, '30', []],
    ['is none where nothing is to change', { ...SPEC, 合计: '30.5 9' }, '30.5', []],
  ])('%s', (_, spec, right, expected) =>
    expect(copies(spec, [SUM], '合计/本年支出合计', right)).toEqual(expected),
  );

  it('is none of a single part, of another relation, or where the cell is a part itself', () => {
    const wrong = { ...SPEC, 合计: '50 9' };
    const one = '#表03[合计, 本年支出合计] = 表03[202, 本年支出合计]';
    expect(copies(wrong, [one], '合计/本年支出合计', '30')).toEqual([]);
    expect(copies(wrong, [SUM.slice(1)], '合计/本年支出合计', '30')).toEqual([]);
    expect(copies({ ...SPEC, '202': '30 4' }, [SUM], '202/本年支出合计', '20')).toEqual([
      '填成了表03“合计”本年支出合计的数 0.05 8',
    ]);
    const turned = '#表03[201, 本年支出合计] + 表03[202, 本年支出合计] = 表03[合计, 本年支出合计]';
    expect(copies(wrong, [turned], '合计/本年支出合计', '30')).toEqual([]);
  });
});

it('money cells are every figure of money, once', () => {
  const table = tableSet({
    P01: { 资金: { 全年预算数: '5.00', 执行率: '5%' }, 基本: { 全年预算数: '', 执行率: '' } },
  }).tables[0]!;
  expect(moneyOf(table).map(({ row, column }) => `${row} ${column}`)).toEqual([
    '资金 全年预算数',
    '基本 全年预算数',
  ]);
  const shared = { ...table, columns: [...table.columns, table.columns[0]!] };
  expect(moneyOf(shared)).toHaveLength(2);
  expect(moneyOf(shared)).toBe(moneyOf(shared));
});
