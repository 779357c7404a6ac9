/** Tails: filled sums follow what the figures that stand say about the unrounded ones. */
import { YUAN } from '../../../src/core/amount';
import { defining, plan, solved } from './support';

/** Filled figures by row. */
const filled = (
  rows: Readonly<Record<string, string>>,
  formulas: readonly string[],
  others: readonly string[] = [],
): Record<string, string> => {
  const holding = defining(...others).map((identity) => ({
    ...identity,
    id: `H${identity.id}`,
    kind: 'balance' as const,
    defines: false,
  }));
  const solution = solved({ T01: rows }, {}, [...defining(...formulas), ...holding]);
  return Object.fromEntries(
    [...solution.solved.values()].map(({ term, amount }) => [term.row, amount.value.toFixed(2)]),
  );
};

const TEN = Array.from({ length: 10 }, (_, place) => `第${place}`);
const tenOf = (text: string): Record<string, string> => Object.fromEntries(TEN.map((key) => [key, text]));
const SUM_OF_TEN = `表01[丙] = ${TEN.map((key) => `表01[${key}]`).join(' + ')}`;

it.each([
  ['10.00', '10.00'],
  ['10.01', '10.01'],
  ['9.99', '9.99'],
  ['10.02', '10.02'],
])('a sum of ten ones that a total of %s depends on becomes %s', (total, expected) => {
  // 总 = 丙 + 丁 with 丁 a single figure: the ten parts of 丙 carry what is missing.
  expect(
    filled(
      { ...tenOf('1.00'), 丁: '0.00', 丙: '', 总: total },
      [SUM_OF_TEN],
      ['表01[总] = 表01[丙] + 表01[丁]'],
    ),
  ).toEqual({ 丙: expected });
});

it('follows no total that rounding can not explain', () => {
  expect(filled({ ...tenOf('1.00'), 丙: '', 总: '11.00' }, [SUM_OF_TEN], ['表01[总] = 表01[丙]'])).toEqual({
    丙: '10.00',
  });
});

it('lets the sum with more parts carry the tail', () => {
  const rows = { ...tenOf('1.00'), 甲: '2.00', 乙: '3.00', 丙: '', 丁: '', 总: '15.01' };
  expect(
    filled(rows, [SUM_OF_TEN, '表01[丁] = 表01[甲] + 表01[乙]'], ['表01[总] = 表01[丙] + 表01[丁]']),
  ).toEqual({ 丙: '10.01', 丁: '5.00' });
});

it('gives both sides of a balance the same figure', () => {
  const rows = { ...tenOf('1.00'), 甲: '4.99', 乙: '5.00', 丙: '', 丁: '' };
  const both = filled(rows, [SUM_OF_TEN, '表01[丁] = 表01[甲] + 表01[乙]'], ['表01[丙] ≡ 表01[丁]']);
  expect(both.丙).toBe(both.丁);
});

it('says where a tail was laid, and writes no formula there', () => {
  const holding = {
    ...defining('表01[总] = 表01[丙]')[0]!,
    id: 'H',
    kind: 'balance' as const,
    defines: false,
  };
  const { edits } = plan({ T01: { ...tenOf('1.00'), 丙: '', 总: '10.01' } }, { formulas: true }, [
    ...defining(SUM_OF_TEN),
    holding,
  ]);
  expect(edits).toHaveLength(1);
  expect(edits[0]).not.toHaveProperty('formula');
  expect(edits[0]!.reason).toMatchObject({ id: 'tail', data: { plain: '10.00', tail: '0.01' } });
});

it('leaves tails alone between tables of different last digits', () => {
  const spec = {
    T01: { 丙: '', 甲: '1.00', 乙: '1.00', 总: '2.00' },
    T03: { '201': { 本年支出合计: '20090.00' } },
  };
  const own = [
    ...defining('表01[丙] = 表01[甲] + 表01[乙]'),
    {
      ...defining('表01[丙] = 表03[201, 本年支出合计]')[0]!,
      id: 'H',
      kind: 'cross' as const,
      defines: false,
    },
  ];
  const { edits } = plan(spec, { tables: { T03: { unit: YUAN } } }, own);
  expect(edits.map(({ after }) => after)).toEqual(['2.00']);
});
