/** The notation of identities: what is read, and where a mistake is pointed at. */
import {
  IDENTITIES,
  parseIdentityExpression,
  parseRelation,
  referencesOf,
  type IdentityExpression,
} from '../../../src/core/identities';
import { render } from '../../../src/core/messages';
import { NotationError } from '../../../src/core/notation';
import { everyTable } from '../../../src/core/tables';

/** The names of all tables, as a mistake tells them. */
const TABLES = everyTable(({ word }) => word.zh).join('、');

/** Fully bracketed. */
function told(expression: IdentityExpression): string {
  switch (expression.kind) {
    case 'reference':
      return `${expression.table}[${[expression.row, expression.column].filter((part) => part !== undefined).join(',')}]`;
    case 'number':
      return expression.exponent === 0 ? expression.digits : `${expression.digits}e${expression.exponent}`;
    case 'total':
      return `Σ${told(expression.of)}`;
    case 'sum':
      return `(${expression.parts.map(({ sign, of }, place) => `${sign === -1 ? '-' : place > 0 ? '+' : ''}${told(of)}`).join('')})`;
    default: {
      const sign = { product: '×', quotient: '÷', least: 'min' }[expression.kind];
      return `(${told(expression.left)}${sign}${told(expression.right)})`;
    }
  }
}

it.each([
  ['表01[本年收入合计]', 'T01[本年收入合计]'],
  ['表02[合计, 本年收入合计]', 'T02[合计,本年收入合计]'],
  ['表02[ 合计 ，本年收入合计 ]', 'T02[合计,本年收入合计]'],
  ['表07[每行, 因公出国（境）费]', 'T07[每行,因公出国（境）费]'],
  ['整体自评[总分, 得分]', 'P01[总分,得分]'],
  ['项目自评[总分, 得分]', 'P02[总分,得分]'],
  ['表01[甲] + 表01[乙] - 表01[丙] − 表01[丁]', '(T01[甲]+T01[乙]-T01[丙]-T01[丁])'],
  ['表01[甲]+表01[乙]×表01[丙]', '(T01[甲]+(T01[乙]×T01[丙]))'],
  ['(表01[甲]+表01[乙])×表01[丙]', '((T01[甲]+T01[乙])×T01[丙])'],
  ['表01[甲] ÷ 表01[乙] × 10', '((T01[甲]÷T01[乙])×10)'],
  ['Σ 表03[下级, 同列]', 'ΣT03[下级,同列]'],
  ['min(表01[甲], 100%)', '(T01[甲]min100e-2)'],
  ['min(表01[甲]，100%)', '(T01[甲]min100e-2)'],
  ['12.5', '12.5'],
  ['5 万元', undefined],
  ['5万元', '5e4'],
  ['500元', '500'],
])('%s', (formula, expected) => {
  if (expected === undefined) expect(() => parseIdentityExpression(formula)).toThrow(NotationError);
  else expect(told(parseIdentityExpression(formula))).toBe(expected);
});

it.each([
  ['表01[甲] = 表01[乙]', '='],
  ['表01[甲] ≡ 表01[乙]', '≡'],
  ['表01[甲] ≤ 表01[乙]', '≤'],
  ['表01[甲] ≥ 0', '≥'],
  ['表01[甲] <= 表01[乙]', '≤'],
  ['表01[甲] >= 0', '≥'],
  ['表01[甲] ＝ 表01[乙] ＋ 表01[丙]', '='],
])('%s is a relation', (formula, sign) => expect(parseRelation(formula).sign).toBe(sign));

it.each([
  ['', 0, '表NN[行, 列]、数、Σ、min 或括号'],
  ['表01[甲]', 6, '= ≡ ≤ ≥ 之一'],
  ['表01[甲] =', 8, '表NN[行, 列]、数、Σ、min 或括号'],
  ['表01[甲] = 表01[乙] 表01[丙]', 16, '公式到此结束'],
  ['表01[甲] = 表01[乙] = 表01[丙]', 16, '公式到此结束'],
  ['表99[甲] = 0', 0, `表名：${TABLES}`],
  ['表01[] = 0', 0, '行名'],
  ['表01[甲] + = 0', 9, '表NN[行, 列]、数、Σ、min 或括号'],
  ['(表01[甲] = 0', 8, ')'],
  ['Σ 5 = 0', 2, '表NN[行, 列]'],
  ['min(表01[甲]) = 0', 10, ','],
  ['表01 = 0', 0, '表NN[行, 列]、数、＋ − × ÷ 或 Σ'],
  ['表01[甲] = ?', 9, '表NN[行, 列]、数、＋ − × ÷ 或 Σ'],
])('%j is wrong at %i', (formula, offset, expected) => {
  const mistake = (() => {
    try {
      parseRelation(formula);
    } catch (error) {
      return error;
    }
    return undefined;
  })();
  expect(mistake).toBeInstanceOf(NotationError);
  expect(mistake).toMatchObject({ formula, offset });
  expect(render((mistake as NotationError).expected)).toBe(expected);
});

it('lists references in the order written', () => {
  const { right } = parseRelation('表01[甲] = 表02[乙] + min(表03[丙], Σ 表04[丁]) × 2');
  expect(referencesOf(right).map(({ row }) => row)).toEqual(['乙', '丙', '丁']);
});

it('reads every identity, each under an id of its own', () => {
  const ids = IDENTITIES.map(({ id }) => id);
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  for (const { formula, when = [] } of IDENTITIES)
    for (const text of [formula, ...when]) expect(() => parseRelation(text)).not.toThrow();
});

it('fills only what stands alone on the left', () => {
  const wrong = IDENTITIES.filter(({ defines, formula }) => {
    const { left, sign } = parseRelation(formula);
    return defines && (left.kind !== 'reference' || sign !== '=');
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
