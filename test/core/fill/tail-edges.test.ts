/** How far tails reach: which relations they follow, what rounding can explain, and what is counted as a tail. */
import type { Identity, IdentityKind } from '../../../src/core/identities';
import { YUAN } from '../../../src/core/amount';
import { render } from '../../../src/core/messages';
import type { TableSetOptions, TableSetSpec } from '../../support/table-set';
import { defining, plan, solved } from './support';

const holds = (formula: string, rest: Partial<Identity> = {}): Identity => ({
  ...defining(formula)[0]!,
  id: `H ${formula}`,
  kind: 'balance',
  defines: false,
  ...rest,
});

/** Filled figures by row, each with its tail where it has one. */
const laid = (
  rows: Readonly<Record<string, string>>,
  formulas: readonly string[],
  others: readonly Identity[],
): Record<string, string> =>
  Object.fromEntries(
    [...solved({ T01: rows }, {}, [...defining(...formulas), ...others]).solved.values()].map(
      ({ term, amount, tail }) => [
        term.row,
        amount.value.toFixed(amount.decimals) + (tail === 0 ? '' : ` (${tail})`),
      ],
    ),
  );

const TEN = Array.from({ length: 10 }, (_, place) => `第${place}`);
const ones: Record<string, string> = Object.fromEntries(TEN.map((key) => [key, '1.00']));
const TEN_ADDED = TEN.map((key) => `表01[${key}]`).join(' + ');
const SUM_OF_TEN = `表01[丙] = ${TEN_ADDED}`;
const TOTAL = holds('表01[总] = 表01[丙]');

it.each([
  // Half a hundredth in each of ten parts and in the total: 0.055 in all.
  ['10.05', '10.05 (5)'],
  ['10.06', '10.00'],
  ['9.95', '9.95 (-5)'],
  ['9.94', '10.00'],
])('ten ones under a total of %s come to %s', (total, expected) =>
  expect(laid({ ...ones, 丙: '', 总: total }, [SUM_OF_TEN], [TOTAL])).toEqual({ 丙: expected }),
);

it.each([
  // Half a hundredth in the part and in the total: touching ends count.
  ['1.01', '1.01 (1)'],
  ['1.02', '1.00'],
])('a single one under a total of %s comes to %s', (total, expected) =>
  expect(laid({ 甲: '1.00', 丙: '', 总: total }, ['表01[丙] = 表01[甲]'], [TOTAL])).toEqual({ 丙: expected }),
);

it('a part that is blank or not printed leaves no room', () => {
  const formula = '表01[丙] = 表01[甲] + 表01[空] + 表01[空格] + 表01[外]';
  const held = (total: string) =>
    laid({ 甲: '1.00', 空: '', 空格: '', 丙: '', 总: total }, [formula], [TOTAL]);
  expect(held('1.01')).toEqual({ 丙: '1.01 (1)' });
  expect(held('1.02')).toEqual({ 丙: '1.00' });
});

it.each<IdentityKind>(['row-sum', 'roll-up', 'total', 'balance', 'cross'])(
  'follows relations of kind %s, filled or standing',
  (kind) => {
    const { solved: figures } = solved({ T01: { ...ones, 丙: '', 总: '10.02' } }, {}, [
      { ...defining(SUM_OF_TEN)[0]!, kind },
      { ...TOTAL, kind },
    ]);
    expect([...figures.values()].map(({ amount }) => amount.value.toFixed(2))).toEqual(['10.02']);
  },
);

it.each<[string, Identity]>([
  ['only usually holds', holds('表01[总] = 表01[丙]', { severity: 'hint' })],
  ['only bounds', holds('表01[总] ≤ 表01[丙]')],
  ['only bounds from above', holds('表01[总] ≥ 表01[丙]')],
  ['is a share', holds('表01[总] = 表01[丙]', { kind: 'rate' })],
  ['multiplies', holds('表01[总] = 1 × 表01[丙]')],
  ['adds a number', holds('表01[总] = 表01[丙] + 0')],
  ['has words in it', holds('表01[总] = 表01[丙] + 表01[字]')],
  ['has words on its left', holds('表01[总] + 表01[字] = 表01[丙]')],
])('follows no relation that %s', (_, relation) =>
  expect(laid({ ...ones, 丙: '', 总: '10.02', 字: '约' }, [SUM_OF_TEN], [relation])).toEqual({ 丙: '10.00' }),
);

it('follows a relation that says the same twice as if it said it once', () =>
  expect(
    laid(
      { ...ones, 丙: '', 总: '10.02' },
      [SUM_OF_TEN],
      [TOTAL, holds('表01[丙] = 表01[总]'), holds(`表01[总] = ${TEN_ADDED}`)],
    ),
  ).toEqual({ 丙: '10.02 (2)' }));

it('meets two totals that share their parts', () => {
  const rows = { 甲: '1.00', 乙: '2.00', 子: '3.00', 丙: '', 丁: '', 总: '3.01', 合: '5.01' };
  const fills = ['表01[丙] = 表01[甲] + 表01[乙]', '表01[丁] = 表01[乙] + 表01[子]'];
  expect(laid(rows, fills, [holds('表01[总] = 表01[丙]'), holds('表01[合] = 表01[丁]')])).toEqual({
    丙: '3.01 (1)',
    丁: '5.01 (1)',
  });
});

it('counts a tail where it arises, not again in the sums above', () => {
  const rows = { ...ones, 甲: '1.00', 丙: '', 丁: '', 戊: '', 总: '11.03' };
  const fills = [SUM_OF_TEN, '表01[丁] = 表01[丙] + 表01[甲]', '表01[戊] = 表01[甲] − (表01[丙] − 表01[甲])'];
  // Three hundredths over twelve figures: unrounded, 丙 gains 2.5 of them, 丁 2.75, and 戊 loses 2.
  expect(laid(rows, fills, [holds('表01[总] = 表01[丁]')])).toEqual({
    丙: '10.03 (3)',
    丁: '11.03',
    戊: '-8.02 (1)',
  });
});

it('a relation of figures that stand moves nothing', () => {
  const rows = { 甲: '1.00', 乙: '2.00', 丙: '', 合: '3.01' };
  const standing = holds('表01[合] = 表01[甲] + 表01[乙]');
  expect(laid(rows, ['表01[丙] = 表01[甲] + 表01[乙]'], [standing])).toEqual({ 丙: '3.00' });
});

it('a product that was filled may move by half its last digit, like a figure that stands', () =>
  expect(laid({ 甲: '1.00', 丙: '', 总: '2.01' }, ['表01[丙] = 2 × 表01[甲]'], [TOTAL])).toEqual({
    丙: '2.01 (1)',
  }));

it('lays none on a figure that would come to nothing by it', () =>
  expect(
    laid({ 甲: '0.01', 乙: '0.00', 丙: '', 总: '0.00' }, ['表01[丙] = 表01[甲] + 表01[乙]'], [TOTAL]),
  ).toEqual({ 丙: '0.01' }));

it('takes a share that was filled as it stands', () => {
  const spec = { P01: { 甲: { 得分: '3', 分值: '4' }, 乙: { 得分: '', 分值: '2.5' }, 丙: { 得分: '' } } };
  const found = solved(spec, {}, [
    { ...defining('整体自评[乙, 得分] = 整体自评[乙, 分值] × 1')[0]!, kind: 'score' },
    ...defining('整体自评[丙, 得分] = 整体自评[甲, 得分] + 整体自评[乙, 得分]'),
    holds('整体自评[丙, 得分] = 整体自评[甲, 分值] + 整体自评[乙, 得分]'),
  ]);
  expect([...found.solved.values()].map(({ amount }) => amount.value.toFixed())).toEqual(['2.5', '5.5']);
});

it('says how much was laid, in the last digit of the table', () => {
  const options: TableSetOptions = { tables: { T01: { unit: YUAN } } };
  const spec: TableSetSpec = { T01: { ...ones, 丙: '', 总: '9.98' } };
  const [edit] = plan(spec, options, [...defining(SUM_OF_TEN), TOTAL]).edits;
  expect(edit).toMatchObject({ after: '9.98' });
  expect(render(edit!.reason)).toBe('表01“丙”：本表各分项相加为 10.00，为与其他表一致，尾差 -0.02 记在这里');
});
