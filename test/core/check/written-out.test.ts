/** An equation as a person writes it: its cells, the signs between them, and the short form a message shows. */
import { YUAN } from '../../../src/core/amount';
import { arithmeticOf, shortSide, type ArithmeticPart } from '../../../src/core/check/arithmetic';
import { bind } from '../../../src/core/identities';
import { tableSet, type TableSetOptions } from '../../support/table-set';
import { own } from './support';

const T01 = { 甲: '5.00', 乙: '2.00', 丁: '', 戊: '-', 己: '0.00', 庚: ' 7.00 ', '201': '8.00' };
const T03 = { '201': { 基本支出: '3.00', 项目支出: '4.00' } };
const P01 = { 资金: { 执行率: '50.00%', 分值: '10' } };

const arithmetic = (formula: string, options: TableSetOptions = {}) =>
  arithmeticOf(bind([own('cross', formula)], tableSet({ T01, T03, P01 }, options)).equations[0]!);

const written = (side: readonly ArithmeticPart[]): string =>
  side.map((part) => (part.kind === 'text' ? part.text : `[${part.cell.text}${part.unit ?? ''}]`)).join('');

it.each([
  ['表01[甲] + 表01[乙] − 表01[甲]', '[5.00] + [2.00] − [5.00]'],
  ['表01[丁] + 表01[甲] + 表01[戊] + 表01[乙]', '[5.00] + [2.00]'],
  ['表01[丁] − 表01[甲] + 表01[乙]', '−[5.00] + [2.00]'],
  ['表01[甲] − 表01[己]', '[5.00] − [0.00]'],
  ['表01[丁] + 表01[戊]', '[]'],
  ['表01[甲] + 表01[没有]', '[5.00]'],
  ['表03[201, 基本支出] + 表03[205, 基本支出]', '[3.00]'],
  ['表03[205, 基本支出]', '0'],
  ['表01[甲] × (表01[乙] + 表01[己])', '[5.00] × ([2.00] + [0.00])'],
  ['(表01[乙] + 表01[己]) ÷ 表01[甲]', '([2.00] + [0.00]) ÷ [5.00]'],
  ['整体自评[资金, 分值] × min(整体自评[资金, 执行率], 100%)', '[10] × min([50.00%], 100%)'],
  ['min(表01[甲] + 表01[乙], 表01[己])', 'min([5.00] + [2.00], [0.00])'],
  ['50000元', '5'],
  ['表01[甲] + 5万元', '[5.00] + 5'],
  ['表01[甲] + (表01[乙] − 表01[己])', '[5.00] + [2.00] − [0.00]'],
  ['2 × Σ 表01[支出各类]', '2 × [8.00]'],
  ['表01[庚]', '[7.00]'],
])('%s', (formula, expected) => expect(written(arithmetic(`${formula} = 表01[甲]`).left)).toBe(expected));

it('keeps both sides and the sign', () => {
  const { left, sign, right } = arithmetic('表01[甲] ≤ 表01[乙]');
  expect([written(left), sign, written(right)]).toEqual(['[5.00]', '≤', '[2.00]']);
});

it.each<[TableSetOptions, string]>([
  [{}, '[5.00] + [3.00]'],
  [{ tables: { T03: { unit: YUAN } } }, '[5.00] + [3.00元]'],
  [{ tables: { T01: { unit: YUAN } } }, '[5.00] + [3.00万元]'],
])('names the unit only of figures in another than the first', (options, expected) =>
  expect(written(arithmetic('表01[甲] + 表03[201, 基本支出] = 表01[乙]', options).left)).toBe(expected),
);

it('names the unit of no share and no points', () => {
  const { left, right } = arithmetic('整体自评[资金, 分值] × 整体自评[资金, 执行率] = 表03[201, 基本支出]', {
    tables: { P01: { unit: YUAN } },
  });
  expect([left, right].map(written)).toEqual(['[10] × [50.00%]', '[3.00]']);
});

describe('the short form', () => {
  const short = (formula: string): string => shortSide(arithmetic(`${formula} = 表01[甲]`).left);
  const times = (count: number): string => Array.from({ length: count }, () => '表01[乙]').join(' + ');

  it.each([
    ['表01[甲]', ''],
    ['2 × 表01[甲]', ''],
    ['表01[甲] + 表01[乙]', '5.00 + 2.00'],
    [times(6), '2.00 + 2.00 + 2.00 + 2.00 + 2.00 + 2.00'],
    [times(7), '2.00 + 2.00 + 2.00 + 2.00 + 2.00 + 2.00 + …'],
  ])('of %s', (formula, expected) => expect(short(formula)).toBe(expected));
});
