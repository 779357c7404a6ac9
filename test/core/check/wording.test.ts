/** What a failed equation says: one line of what is wrong, one of what to do, both sides in the sheet's own writing. */
import { YUAN } from '../../../src/core/amount';
import type { IdentityKind } from '../../../src/core/identities';
import type { TableSetOptions } from '../../support/table-set';
import { cellsOf, findingsOf, foundBy, own, twoLines } from './support';

const T01 = { 甲: '5.00', 乙: '2.00', 丁: '1.00', 戊: '', 负: '-3.00' };
const P01 = {
  资金: { 全年预算数: '200.00', 全年执行数: '100.00', 执行率: '60.00%', 分值: '10', 得分: '9.00' },
};
const SUM = '表01[甲] = 表01[乙] + 表01[丁]';
const RATE = '整体自评[资金, 执行率] = 整体自评[资金, 全年执行数] ÷ 整体自评[资金, 全年预算数]';
const SCORE = '整体自评[资金, 得分] = 整体自评[资金, 分值] × 整体自评[资金, 执行率]';

it.each<[IdentityKind, string, string, string]>([
  [
    'row-sum',
    SUM,
    '表01“甲”5.00，各分列相加为 3.00',
    '多出 2.00，四舍五入最多解释 0.015，请核对 2.00 + 1.00',
  ],
  [
    'roll-up',
    SUM,
    '表01“甲”5.00，下级科目相加为 3.00',
    '多出 2.00，四舍五入最多解释 0.015，请核对 2.00 + 1.00',
  ],
  ['total', SUM, '表01“甲”5.00，各项相加为 3.00', '多出 2.00，四舍五入最多解释 0.015，请核对 2.00 + 1.00'],
  [
    'total',
    '表01[丁] = 表01[乙]',
    '表01“丁”1.00，各项相加为 2.00',
    '少了 1.00，四舍五入最多解释 0.01，请核对 表01“乙”',
  ],
  [
    'balance',
    '表01[甲] ≡ 表01[乙] + 表01[丁]',
    '表01“甲”一边为 5.00，表01“乙” + 表01“丁”一边为 3.00，两边不平',
    '相差 2.00，四舍五入最多解释 0.015，请核对两处',
  ],
  [
    'cross',
    '表01[甲] = 表01[乙]',
    '表01“甲”5.00，与表01“乙”2.00 不一致',
    '相差 3.00，四舍五入最多解释 0.01，请核对两处',
  ],
  [
    'cross',
    '表01[戊] = 表01[甲]',
    '表01“戊”（空白），与表01“甲”5.00 不一致',
    '相差 5.00，四舍五入最多解释 0.005，请核对两处',
  ],
  [
    'part-whole',
    '表01[甲] ≤ 表01[乙]',
    '表01“甲”5.00，大于表01“乙”2.00',
    '多出 3.00。部分不应大于全部，请核对两处',
  ],
  ['at-least', '表01[丁] ≥ 表01[乙]', '表01“丁”1.00，小于表01“乙”2.00', '差 1.00，请核对两处'],
  [
    'budget',
    '表01[甲] ≤ 表01[乙]',
    '表01“甲”5.00，大于表01“乙”2.00',
    '决算超出预算 3.00，请核对；确有超支的，应在说明中写明原因',
  ],
  ['sign', '表01[负] ≥ 0', '表01“负”-3.00，不应为负数', '请核对是否误填负号'],
  [
    'rate',
    RATE,
    '整体自评“资金”执行率 60.00%，按 100.00 ÷ 200.00 计算应为 50.00%',
    '多出 10.00%，四舍五入最多解释 0.009%，请核对 100.00 ÷ 200.00',
  ],
  [
    'score',
    SCORE,
    '整体自评“资金”得分 9.00，按分值和执行率计算应为 6.00',
    '多出 3.00，四舍五入最多解释 0.006，请核对 10 × 60.00%',
  ],
])('%s: %s', (kind, formula, ...expected) =>
  expect(foundBy(own(kind, formula), { T01, P01 }).map(twoLines)).toEqual([expected]),
);

it('suspects nobody: that is found over all equations at once', () =>
  expect(foundBy(own('total', SUM), { T01 })).toMatchObject([{ rule: 'U', table: 'T01', suspects: [] }]));

it('asks only to look where two tables usually agree', () => {
  const [finding] = foundBy(own('cross', '表01[甲] = 表01[乙]', { severity: 'hint' }), { T01 });
  expect(finding).toMatchObject({ severity: 'hint' });
  expect(twoLines(finding!)[1]).toBe('相差 3.00；没有结转结余时两表通常相等，请核对');
  const [balance] = foundBy(own('balance', '表01[甲] = 表01[乙]', { severity: 'hint' }), { T01 });
  expect(twoLines(balance!)[1]).toBe('相差 3.00，四舍五入最多解释 0.01，请核对两处');
});

it('says nothing of what is only worth knowing', () =>
  expect(foundBy(own('cross', '表01[甲] = 表01[乙]', { severity: 'info' }), { T01 })).toEqual([]));

it('names the figures of a side that are there, and four at most', () => {
  const seven = { 子: '1.00', 丑: '', 寅: '1.00', 卯: '-', 辰: '1.00', 巳: '1.00', 午: '1.00' };
  const formula = `表01[甲] = ${Object.keys(seven)
    .map((row) => `表01[${row}]`)
    .join(' + ')}`;
  const [finding] = foundBy(own('balance', formula), { T01: { 甲: '9.00', ...seven } });
  expect(twoLines(finding!)[0]).toBe(
    '表01“甲”一边为 9.00，表01“子” + 表01“寅” + 表01“辰” + 表01“巳”一边为 5.00，两边不平',
  );
});

it('names the rows of a side that is blank', () => {
  const [finding] = foundBy(own('balance', '表01[甲] = 表01[戊] + 表01[己]'), { T01: { ...T01, 己: '' } });
  expect(twoLines(finding!)[0]).toBe('表01“甲”一边为 5.00，表01“戊” + 表01“己”一边为 （空白），两边不平');
});

it('points at the first cell even where it is blank, and at no other blank', () => {
  const [finding] = foundBy(own('balance', '表01[戊] = 表01[甲] + 表01[己]'), { T01: { ...T01, 己: '' } });
  expect(cellsOf(finding!)).toEqual(['表01!C9 ', '表01!C6 5.00']);
});

it('points once at a figure that stands on both sides', () => {
  const [finding] = foundBy(own('cross', '表01[甲] = 表01[甲] + 表01[乙]'), { T01 });
  expect(cellsOf(finding!)).toEqual(['表01!C6 5.00', '表01!C7 2.00']);
});

describe('how both sides are written', () => {
  it.each<[string, TableSetOptions, string, string]>([
    ['in the unit of the left side', { tables: { T03: { unit: YUAN } } }, '20000.00', '2.00'],
    ['in the unit of the left side', { tables: { T01: { unit: YUAN } } }, '2.00', '20000.00'],
  ])('%s', (_, options, printed, right) => {
    const spec = { T01: { 甲: '5.00' }, T03: { '201': { 本年支出合计: printed } } };
    const [finding] = foundBy(own('cross', '表01[甲] = 表03[201, 本年支出合计]'), spec, options);
    expect(finding).toMatchObject({ left: '5.00', right });
  });

  it.each([
    ['5', '2.00', { left: '5.00', right: '2.00', difference: '3.00', rounding: '0.505' }],
    ['5.0', '2.25', { left: '5.00', right: '2.25', difference: '2.75', rounding: '0.055' }],
    ['', '2.250', { left: '', right: '2.250', difference: '2.250', rounding: '0.0005' }],
  ])(
    'with the decimals of the table, or of the figure where it has more: %j = %j',
    (left, right, expected) => {
      const [finding] = foundBy(own('cross', '表01[甲] = 表01[乙]'), { T01: { 甲: left, 乙: right } });
      expect(finding).toMatchObject(expected);
    },
  );

  it('with a percent sign behind shares', () => {
    const [finding] = foundBy(own('rate', RATE), { P01 });
    expect(finding).toMatchObject({
      left: '60.00%',
      right: '50.00%',
      difference: '10.00%',
      rounding: '0.009%',
    });
  });
});

describe('names', () => {
  it('a row by code and label, and by its column where there are several', () => {
    const options = { tables: { T03: { labels: { '201': '一般公共服务支出' } } } };
    const row = { 基本支出: '5.00', 项目支出: '2.00' };
    const spec = { T03: { '201': row, '205': row } };
    const [finding] = foundBy(own('cross', '表03[201, 基本支出] = 表03[201, 项目支出]'), spec, options);
    expect(twoLines(finding!)[0]).toBe(
      '表03“201 一般公共服务支出”基本支出 5.00，与表03“201 一般公共服务支出”项目支出 2.00 不一致',
    );
  });

  it('two rows of one label by what they mean', () => {
    const options = { tables: { T01: { labels: { 收入总计: '总计', 支出总计: '总计' } } } };
    const spec = { T01: { 收入总计: '5.00', 支出总计: '2.00' } };
    const [finding] = foundBy(own('cross', '表01[收入总计] = 表01[支出总计]'), spec, options);
    expect(twoLines(finding!)[0]).toBe('表01“收入总计”5.00，与表01“支出总计”2.00 不一致');
  });

  it('no column that is the row’s own name', () => {
    const spec = {
      T07: { 决算数: { 合计: '5.00', 公务接待费: '2.00' }, 公务接待费: { 公务接待费: '4.00' } },
    };
    const [finding] = foundBy(own('cross', '表07[公务接待费, 公务接待费] = 表07[决算数, 公务接待费]'), spec);
    expect(twoLines(finding!)[0]).toBe('表07“公务接待费”4.00，与表07“决算数”公务接待费 2.00 不一致');
  });

  it('a row that the table does not print by its key', () => {
    const spec = { T01: { 甲: '5.00' }, T03: { '201': { 本年支出合计: '1.00' } } };
    const [finding] = foundBy(own('cross', '表01[甲] = 表03[205, 本年支出合计]'), spec);
    expect(twoLines(finding!)[0]).toBe('表01“甲”5.00，与表03“205”（未列） 不一致');
  });
});

describe('a total whose parts are all blank', () => {
  const spec = { T01: { 甲: '5.00', 乙: '', 丁: '' } };

  it.each<IdentityKind>(['row-sum', 'roll-up', 'total'])('%s: says just that', (kind) => {
    const [finding] = foundBy(own(kind, SUM), spec);
    expect(twoLines(finding!)).toEqual([
      '表01“甲”已填 5.00，但它的各个分项都是空白',
      '请补填分项；分项确实没有的，合计也应空白',
    ]);
    expect(finding).toMatchObject({ table: 'T01', left: '5.00', right: '', suspects: [] });
    expect(cellsOf(finding!)).toEqual(['表01!C6 5.00', '表01!C7 ', '表01!C8 ']);
  });

  it('is no such thing where a part is a dash, or a figure that is held against another', () => {
    const [dash] = foundBy(own('total', SUM), { T01: { ...spec.T01, 乙: '-' } });
    expect(twoLines(dash!)[0]).toBe('表01“甲”5.00，各项相加为 0.00');
    const [cross] = foundBy(own('cross', '表01[甲] = 表01[乙]'), spec);
    expect(twoLines(cross!)[0]).toBe('表01“甲”5.00，与表01“乙”（空白） 不一致');
    const [sign] = foundBy(own('cross', '表01[甲] = 表01[乙]'), { T01: { ...spec.T01, 乙: '-' } });
    expect(twoLines(sign!)[0]).toBe('表01“甲”5.00，与表01“乙”- 不一致');
  });

  it('is no such thing where there are no parts at all', () => {
    const [finding] = foundBy(own('total', '表01[甲] = 3万元'), spec);
    expect(twoLines(finding!)[0]).toBe('表01“甲”5.00，各项相加为 3.00');
  });
});

it('tells of a rule that found nothing to hold on to', () => {
  const [finding] = findingsOf([own('cross', '表01[没有] = 表01[甲]', { id: '本委-1' })], { T01 });
  expect(finding).toMatchObject({ rule: '本委-1', severity: 'warning', cells: [], suspects: [] });
  expect(twoLines(finding!)).toEqual([
    '规则“本委-1”没法核对：表中没有它说的表、行或列（表01[没有] = 表01[甲]）',
    '请对照表中的字样核对规则里的行名、列名',
  ]);
});
