/** Edits: what stood, what comes, what is stored, and why. */
import { render } from '../../../src/core/messages';
import { plan } from './support';

const { edits } = plan({
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
});

it('tells of an amount', () => {
  expect(edits.find(({ sheet }) => sheet === '表03')).toMatchObject({
    at: { row: 5, column: 2 },
    before: '',
    after: '1235.50',
    value: '1235.5',
    quantity: 'money',
    rule: 'T03-1',
  });
});

it('stores a rate as a fraction', () => {
  expect(edits.find(({ quantity }) => quantity === 'rate')).toMatchObject({
    after: '95.00%',
    value: '0.95',
    rule: 'P-3a',
  });
});

it('gives a reason in the words of the sheet', () => {
  expect(edits.map(({ reason }) => render(reason))).toEqual([
    '整体自评「资金来源合计」执行率：按本表各分项计算',
    '表03「201 201」本年支出合计：按本表各分项计算',
  ]);
});
