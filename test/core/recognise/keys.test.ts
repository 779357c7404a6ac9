/** The rows and columns of a table that a user can choose from. */
import { columnKeysOf, rowKeysOf } from '../../../src/core/recognise';
import { OWN_TITLE_SPECS, TABLE_SPECS } from '../../../src/core/tables';

it('columns come once, with their side where a table has two', () => {
  expect(columnKeysOf('T01')).toStrictEqual([
    { key: '决算数', block: '收入', quantity: 'money' },
    { key: '决算数', block: '支出', quantity: 'money' },
  ]);
  expect(columnKeysOf('T05').filter(({ key }) => key === '本年支出')).toStrictEqual([
    { key: '本年支出', quantity: 'money' },
  ]);
  expect(columnKeysOf('T06')).toStrictEqual(
    ['决算数', '人员经费', '公用经费'].map((key) => ({ key, quantity: 'money' })),
  );
});

it('columns of 表07 come with their row where the header tells it', () =>
  expect(columnKeysOf('T07').filter(({ key }) => key === '公务接待费' || key === '决算数')).toStrictEqual([
    { key: '公务接待费', row: '预算数', quantity: 'money' },
    { key: '公务接待费', row: '决算数', quantity: 'money' },
    { key: '公务接待费', quantity: 'money' },
    { key: '决算数', quantity: 'money' },
  ]));

it('no column is offered twice', () => {
  for (const { id } of TABLE_SPECS) {
    const names = columnKeysOf(id).map(({ key, row, block }) => `${key}|${row}|${block}`);
    expect(new Set(names).size).toBe(names.length);
  }
});

it.each([
  ['T01', ['205', '本年收入合计', '支出总计'], ['205'], true],
  ['T03', ['合计'], ['201'], true],
  ['T07', ['合计', '预算数', '公务用车保有量'], ['三公'], false],
  ['P02', ['年度资金总额', '总分'], ['指标1'], false],
] as const)('%s', (id, some, none, codes) => {
  const offered = rowKeysOf(id);
  expect(offered.keys).toEqual(expect.arrayContaining(some.filter((key) => !/^\d/.test(key))));
  for (const key of none) expect(offered.keys).not.toContain(key);
  expect(offered.codes).toBe(codes);
});

it('rows come once, and are all named', () => {
  expect(rowKeysOf('T06').keys).toEqual(['人员经费合计', '公用经费合计', '合计']);
  for (const { id } of OWN_TITLE_SPECS) {
    const { keys } = rowKeysOf(id);
    expect(keys.every((key) => key.length > 0)).toBe(true);
    expect(new Set(keys).size).toBe(keys.length);
  }
  expect(rowKeysOf('P02').keys).toEqual([
    '年度资金总额',
    '当年财政拨款',
    '上年结转资金',
    '财政专户管理资金',
    '单位资金',
    '其他资金',
    '总分',
  ]);
});
