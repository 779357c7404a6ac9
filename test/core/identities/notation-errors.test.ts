/** The spellings a keyboard offers, and more mistakes with the place they are pointed at. */
import { parseIdentityExpression, parseRelation, referencesOf } from '../../../src/core/identities';
import { render } from '../../../src/core/messages';
import { NotationError } from '../../../src/core/notation';
import { everyTable } from '../../../src/core/tables';

/** The names of all tables, as a mistake tells them. */
const TABLES = everyTable(({ word }) => word.zh).join('、');

const same = (spelt: string, meant: string): void =>
  expect(parseRelation(spelt)).toEqual(parseRelation(meant));

it.each([
  ['表01[甲]－表01[乙]=0', '表01[甲] − 表01[乙] = 0'],
  ['表01[甲]-表01[乙]=0', '表01[甲] − 表01[乙] = 0'],
  ['表01[甲]＋表01[乙]＝0', '表01[甲] + 表01[乙] = 0'],
  ['表01[甲]*2=0', '表01[甲] × 2 = 0'],
  ['表01[甲]/2=0', '表01[甲] ÷ 2 = 0'],
  ['（表01[甲]＋1）×2=0', '(表01[甲] + 1) × 2 = 0'],
  ['min（表01[甲]，2）=0', 'min(表01[甲], 2) = 0'],
  ['表01[合计]=∑表01[支出各类]', '表01[合计] = Σ 表01[支出各类]'],
  ['表02［合计，事业收入］=0', '表02[合计, 事业收入] = 0'],
  ['表02【合计, 事业收入】=0', '表02[合计, 事业收入] = 0'],
  ['表02 [合计, 事业收入] = 0', '表02[合计, 事业收入] = 0'],
  ['  表01[甲]   =   0  ', '表01[甲] = 0'],
])('%s means %s', same);

it.each([
  ['5', '5', 0],
  ['12.50', '12.50', 0],
  ['100%', '100', -2],
  ['5万元', '5', 4],
  ['0.5万元', '0.5', 4],
  ['500元', '500', 0],
])('%s is %s with exponent %i', (text, digits, exponent) =>
  expect(parseIdentityExpression(text)).toEqual({ kind: 'number', digits, exponent }),
);

it('adds from left to right, multiplies first, and brackets win', () => {
  const one = { kind: 'number', digits: '1', exponent: 0 };
  expect(parseIdentityExpression('1 − 1 × 1 ÷ 1')).toEqual({
    kind: 'sum',
    parts: [
      { sign: 1, of: one },
      { sign: -1, of: { kind: 'quotient', left: { kind: 'product', left: one, right: one }, right: one } },
    ],
  });
  expect(parseIdentityExpression('(1 − 1) × 1')).toEqual({
    kind: 'product',
    left: {
      kind: 'sum',
      parts: [
        { sign: 1, of: one },
        { sign: -1, of: one },
      ],
    },
    right: one,
  });
});

it('has a column only where one is named', () => {
  expect(parseIdentityExpression('表01[甲]')).not.toHaveProperty('column');
  expect(parseIdentityExpression('表01[甲, ]')).not.toHaveProperty('column');
  expect(parseIdentityExpression('表01[甲, 乙]')).toMatchObject({ row: '甲', column: '乙' });
});

const FACTOR = '表NN[行, 列]、数、Σ、min 或括号';

it.each([
  ['min 表01[甲]', 4, '('],
  ['min(表01[甲] + )', 13, FACTOR],
  ['min(1, 2', 8, ')'],
  ['(1 + 2', 6, ')'],
  ['1 + 2)', 5, '公式到此结束'],
  ['1 2', 2, '公式到此结束'],
  ['Σ', 1, '表NN[行, 列]'],
  ['Σ (表01[甲])', 2, '表NN[行, 列]'],
  ['Σ 表99[甲]', 2, `表名：${TABLES}`],
  ['× 2', 0, FACTOR],
  ['1 + × 2', 4, FACTOR],
  ['  1 + @', 6, '表NN[行, 列]、数、＋ − × ÷ 或 Σ'],
  ['', 0, FACTOR],
])('%j is wrong at %i: %s', (formula, offset, expected) => {
  let mistake: unknown;
  try {
    parseIdentityExpression(formula);
  } catch (error) {
    mistake = error;
  }
  expect(mistake).toBeInstanceOf(NotationError);
  expect(mistake).toMatchObject({ name: 'NotationError', formula, offset });
  const told = mistake as NotationError;
  expect(render(told.expected)).toBe(expected);
  expect(told.message).toBe(`${formula} @${offset}: ${render(told.what)}`);
});

it('names every reference of either side of a sign, and none of a number', () => {
  const rows = (formula: string): string[] =>
    referencesOf(parseIdentityExpression(formula)).map(({ row }) => row);
  expect(rows('1 + 2%')).toEqual([]);
  expect(rows('表01[甲] ÷ (表01[乙] − Σ 表03[下级])')).toEqual(['甲', '乙', '下级']);
});
