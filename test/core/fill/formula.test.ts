/** Formulas that fill a blank: as a person writes them, in the target's sheet and unit. Rows begin in line 6, figures in column C. */
import { WAN_YUAN, YUAN } from '../../../src/core/amount';
import type { TableSetOptions, TableSetSpec } from '../../support/table-set';
import { defining, plan } from './support';

/** Formula of the edit that the identity makes, by default the user's own. */
const formula = (
  spec: TableSetSpec,
  formulas: readonly string[],
  options: TableSetOptions = {},
): (string | undefined)[] =>
  plan(spec, { ...options, formulas: true }, defining(...formulas)).edits.map((edit) => edit.formula);

it.each<[string, TableSetSpec, string[], string]>([
  ['two cells', { T01: { 甲: '1.00', 乙: '2.00', 丙: '' } }, ['表01[丙] = 表01[甲] + 表01[乙]'], 'C6+C7'],
  [
    'a run of cells down',
    { T01: { 甲: '1.00', 乙: '2.00', 丁: '3.00', 丙: '' } },
    ['表01[丙] = 表01[甲] + 表01[乙] + 表01[丁]'],
    'SUM(C6:C8)',
  ],
  [
    'blanks in the run',
    { T01: { 甲: '1.00', 乙: '', 丁: '3.00', 丙: '' } },
    ['表01[丙] = 表01[丁] + 表01[乙] + 表01[甲]'],
    'SUM(C6:C8)',
  ],
  [
    'cells apart',
    { T01: { 甲: '1.00', 外: '', 乙: '2.00', 丁: '3.00', 丙: '' } },
    ['表01[丙] = 表01[甲] + 表01[乙] + 表01[丁]'],
    'SUM(C6,C8,C9)',
  ],
  ['a difference', { T01: { 甲: '5.00', 乙: '2.00', 丙: '' } }, ['表01[丙] = 表01[甲] − 表01[乙]'], 'C6-C7'],
  [
    'brackets behind a minus',
    { T01: { 甲: '5.00', 乙: '2.00', 丁: '1.00', 丙: '' } },
    ['表01[丙] = 表01[甲] − (表01[乙] − 表01[丁])'],
    'C6-(C7-C8)',
  ],
  [
    'a product of a sum',
    { T01: { 甲: '5.00', 乙: '2.00', 丙: '' } },
    ['表01[丙] = 2 × (表01[甲] + 表01[乙])'],
    '2*(C6+C7)',
  ],
  [
    'a quotient of a quotient',
    { T01: { 甲: '8.00', 乙: '2.00', 丙: '' } },
    ['表01[丙] = 表01[甲] ÷ (4 ÷ 2)'],
    'C6/(4/2)',
  ],
  [
    'the lesser',
    { T01: { 甲: '8.00', 乙: '2.00', 丙: '' } },
    ['表01[丙] = min(表01[甲], 表01[乙])'],
    'MIN(C6,C7)',
  ],
  [
    'money among cells, in their unit',
    { T01: { 甲: '8.00', 丙: '' } },
    ['表01[丙] = 表01[甲] + 5万元'],
    'C6+5',
  ],
  ['a row that is not printed', { T01: { 甲: '8.00', 丙: '' } }, ['表01[丙] = 表01[甲] + 表01[乙]'], 'C6'],
  [
    'a row that is not printed, taken away',
    { T01: { 甲: '8.00', 丙: '' } },
    ['表01[丙] = 表01[乙] + 表01[甲] − 表01[丁]'],
    'C6',
  ],
  [
    'a code that is not listed, as 0 where something has to stand',
    { T01: { 甲: '8.00', 丙: '' }, T03: { '201': { 本年支出合计: '7.00' } } },
    ['表01[丙] = 表01[甲] + min(表03[205, 本年支出合计], 2 × 表03[206, 本年支出合计])'],
    'C6+MIN(0,2*0)',
  ],
  [
    'codes of which none is listed, as 0',
    { T01: { 甲: '8.00', 丙: '' }, T03: { '201': { 本年支出合计: '7.00' } } },
    ['表01[丙] = 表01[甲] + 2 × (表03[205, 本年支出合计] + 表03[206, 本年支出合计])'],
    'C6+2*(0)',
  ],
  [
    'no brackets between commas',
    { T01: { 甲: '8.00', 乙: '2.00', 丁: '3.00', 丙: '' } },
    ['表01[丙] = min(表01[甲] − 表01[乙], 表01[丁])'],
    'MIN(C6-C7,C8)',
  ],
  [
    'another sheet',
    { T01: { 丙: '' }, T03: { '201': { 本年支出合计: '7.00' } } },
    ['表01[丙] = 表03[201, 本年支出合计]'],
    "'表03'!C6",
  ],
])('%s', (_, spec, formulas, expected) => expect(formula(spec, formulas)).toEqual([expected]));

it.each([
  [
    'a run of cells, in whatever order they are named',
    '项目支出] + 表03[201, 上缴上级支出] + 表03[201, 基本支出',
    'SUM(D6:F6)',
  ],
  ['cells apart', '基本支出] + 表03[201, 上缴上级支出] + 表03[201, 经营支出', 'SUM(D6,F6,G6)'],
  ['cells aslant', '基本支出] + 表03[202, 项目支出] + 表03[203, 上缴上级支出', 'SUM(D6,E7,F8)'],
  ['cells on two sides of a corner', '基本支出] + 表03[201, 项目支出] + 表03[202, 基本支出', 'SUM(D6,E6,D7)'],
])('sums %s', (_, parts, expected) => {
  const row = {
    本年支出合计: '1.00',
    基本支出: '1.00',
    项目支出: '2.00',
    上缴上级支出: '3.00',
    经营支出: '4.00',
  };
  const spec = { T01: { 丙: '' }, T03: { '201': row, '202': row, '203': row } };
  const options = { tables: { T01: { sheet: '表03' } } };
  expect(formula(spec, [`表01[丙] = 表03[201, ${parts}]`], options)).toEqual([expected]);
});

it.each<[string, TableSetOptions, string]>([
  ['another sheet', {}, "C6+'表03'!C6"],
  ['another sheet and unit', { tables: { T03: { unit: YUAN } } }, "C6+'表03'!C6/10000"],
  ['another unit in one sheet', { tables: { T03: { unit: YUAN, sheet: '表01' } } }, 'C6+C6/10000'],
])('adds to a cell one of %s', (_, options, expected) => {
  const spec = { T01: { 甲: '1.00', 丙: '' }, T03: { '201': { 本年支出合计: '70000.00' } } };
  expect(formula(spec, ['表01[丙] = 表01[甲] + 表03[201, 本年支出合计]'], options)).toEqual([expected]);
});

it('takes a rate as the fraction that is stored', () => {
  const rates = { tables: { P01: { sheet: '自评' } } };
  const P01 = { 甲: { 执行率: '50.00%' }, 乙: { 执行率: '' } };
  expect(formula({ P01 }, ['整体自评[乙, 执行率] = 整体自评[甲, 执行率] − 1%'], rates)).toEqual([
    'ROUND(C6-0.01,4)',
  ]);
  expect(
    formula(
      { T01: { 甲: '8.00', 丙: '' }, P01: { 甲: { 执行率: '50.00%' } } },
      ['表01[丙] = 表01[甲] × 整体自评[甲, 执行率]'],
      rates,
    ),
  ).toEqual(["C6*'自评'!C6"]);
});

it('sums across a row', () => {
  const row = {
    本年支出合计: '',
    基本支出: '1.00',
    项目支出: '2.00',
    上缴上级支出: '3.00',
    经营支出: '',
    对附属单位补助支出: '',
  };
  expect(plan({ T03: { '201': row } }, { formulas: true }).edits).toMatchObject([{ formula: 'SUM(D6:H6)' }]);
});

it.each([
  [WAN_YUAN, YUAN, "'表03'!C6/10000"],
  [YUAN, WAN_YUAN, "'表03'!C6*10000"],
  [YUAN, YUAN, "'表03'!C6"],
])('converts from one unit to the other', (unit, other, expected) => {
  const options = { tables: { T01: { unit }, T03: { unit: other } } };
  expect(
    formula(
      { T01: { 丙: '' }, T03: { '201': { 本年支出合计: '70000.00' } } },
      ['表01[丙] = 表03[201, 本年支出合计]'],
      options,
    ),
  ).toEqual([expected]);
});

it('doubles an apostrophe in the name of a sheet', () => {
  const options = { tables: { T03: { sheet: "局'表" } } };
  expect(
    formula(
      { T01: { 丙: '' }, T03: { '201': { 本年支出合计: '7.00' } } },
      ['表01[丙] = 表03[201, 本年支出合计]'],
      options,
    ),
  ).toEqual(["'局''表'!C6"]);
});

it('rounds rates to hundredths of a percent and points to hundredths', () => {
  const spec = {
    P01: {
      资金来源合计: { 全年预算数: '10949.23', 全年执行数: '10584.29', 执行率: '', 分值: '10', 得分: '' },
    },
  };
  const edits = plan(spec, { formulas: true }).edits;
  expect(edits.map(({ after, value, formula: written }) => [after, value, written])).toEqual([
    ['96.67%', '0.9667', 'ROUND(D6/C6,4)'],
    ['9.67', '9.67', 'ROUND(F6*MIN(E6,1),2)'],
  ]);
});

it('writes no formula for a share of amounts in different units', () => {
  const spec = {
    P01: { 甲: { 执行率: '' } },
    T01: { 甲: '1.00' },
    T03: { '201': { 本年支出合计: '40000.00' } },
  };
  const own = defining('整体自评[甲, 执行率] = 表01[甲] ÷ 表03[201, 本年支出合计]');
  const [edit] = plan(spec, { formulas: true, tables: { T03: { unit: YUAN } } }, own).edits;
  expect(edit).toMatchObject({ after: '25.00%' });
  expect(edit).not.toHaveProperty('formula');
});

it('writes none where none was asked for', () => {
  const { edits } = plan({ T01: { 甲: '1.00', 丙: '' } }, {}, defining('表01[丙] = 表01[甲]'));
  expect(edits).toHaveLength(1);
  expect(edits[0]).not.toHaveProperty('formula');
});
