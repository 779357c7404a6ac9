/** Edits: what stood, what comes, what is stored, and why. */
import { render } from '../../../src/core/messages';
import { addressOf } from '../../../src/core/grid';
import { defining, plan } from './support';

const edits = () =>
  plan({
    T03: {
      '201': {
        本年支出合计: '',
        基本支出: '1.00',
        项目支出: '1234.50',
        上缴上级支出: '',
        经营支出: '',
        对附属单位补助支出: '',
      },
    },
    P01: { 资金来源合计: { 全年预算数: '100.00', 全年执行数: '95.00', 执行率: '' } },
  }).edits;

it('tells of an amount', () => {
  expect(edits().find(({ sheet }) => sheet === '表03')).toMatchObject({
    at: { row: 5, column: 2 },
    before: '',
    after: '1235.50',
    value: '1235.5',
    quantity: 'money',
    rule: 'T03-1',
  });
});

it('stores a rate as a fraction', () => {
  expect(edits().find(({ quantity }) => quantity === 'rate')).toMatchObject({
    after: '95.00%',
    value: '0.95',
    numberFormat: '0.00%',
    rule: 'P-3a',
  });
});

it('gives a reason in the words of the sheet', () => {
  expect(edits().map(({ reason }) => render(reason))).toEqual([
    '整体自评“资金来源合计”执行率：按本表各分项计算',
    '表03“201 201”本年支出合计：按本表各分项计算',
  ]);
});

it('leaves the number format of an amount as it is', () =>
  expect(edits().find(({ quantity }) => quantity === 'money')).not.toHaveProperty('numberFormat'));

it.each([
  [
    '表01[丙] = 表01[甲]',
    '表01[丁] = 表01[甲]',
    '表03[201, 项目支出] = 表01[甲]',
    '表03[201, 基本支出] = 表01[甲]',
  ],
  [
    '表03[201, 项目支出] = 表01[甲]',
    '表03[201, 基本支出] = 表01[甲]',
    '表01[丁] = 表01[甲]',
    '表01[丙] = 表01[甲]',
  ],
])('comes sheet by sheet, row by row, from left to right, in whatever order it was found', (...formulas) => {
  const spec = {
    T01: { 甲: '1.00', 丙: '', 丁: '' },
    T03: { '201': { 基本支出: '', 项目支出: '' } },
  };
  expect(plan(spec, {}, defining(...formulas)).edits.map(({ sheet, at }) => sheet + addressOf(at))).toEqual([
    '表01C7',
    '表01C8',
    '表03C6',
    '表03D6',
  ]);
});
