/** Marked texts: formulas read, sides of a change, lists of parts, figures typed otherwise. */
import { Decimal } from '../../../../src/core/amount';
import { plain, sample } from '../sample';
import { directionOf, sidesOfChange, stated } from './change';
import { sidesOf, valueOfFormula } from './formula';
import { rewriteLists } from './lists';
import { wording } from './marks';

it.each([
  ['14.45 − 13.14', '1.31'],
  ['(14.45 − 13.14) ÷ 13.10', '0.1'],
  ['1 + 2 × 3', '7'],
  ['8 − (1 + 2) − 1', '4'],
])('works out %s', (formula, value) => expect(valueOfFormula(formula).toFixed()).toBe(value));

it('finds both sides of the last sign outside of brackets', () => {
  expect(sidesOf('10 − (3 − 1)', '−')).toEqual(['10', '(3 − 1)']);
  expect(sidesOf('0 + 13 − 7', '−')).toEqual(['0 + 13', '7']);
  expect(sidesOf('(5 − 1) ÷ 5', '−')).toBeUndefined();
});

it('tells what a decrease was held against', () => {
  const { explanation, context } = sample('比上年减少1.05{4.20 − 3.15}万元');
  const sides = sidesOfChange(context.figures, /[\ue000-\ue7ff]/.exec(explanation[0]!.text)![0], 'less');
  expect([sides?.now.text, sides?.then.text]).toEqual(['3.15', '4.20']);
});

it('knows which words are of less', () => {
  expect(['增加', '增长', '上升'].map(directionOf)).toEqual(['more', 'more', 'more']);
  expect(['减少', '下降', '降低'].map(directionOf)).toEqual(['less', 'less', 'less']);
});

it('states amounts with two decimals, and 0 by itself', () => {
  expect([stated(new Decimal('3.1')), stated(new Decimal(0))]).toEqual(['3.10', '0']);
});

it('reads lists of parts, with the whole before them', () => {
  const { explanation, context } = sample(
    '2024年度收入合计10.00万元。其中：财政拨款收入9.00万元，占总收入的90%；其他收入1.00万元，占10%。',
  );
  const seen: string[] = [];
  rewriteLists(explanation[0]!.text, ({ whole, parts, lead, separator }) => {
    seen.push(`${whole?.name} ${lead} ${separator} ${parts.map(({ name }) => name).join('+')}`);
    return undefined;
  });
  expect(seen).toEqual(['2024年度收入合计 。其中： ； 财政拨款收入+其他收入']);
  expect(plain(explanation, context.figures)).toContain('占总收入的90%');
});

it('has letters for what marks stand for', () => {
  const { explanation } = sample('支出3.15万元，占5%，因为〈节约〉。');
  expect([...explanation[0]!.text.matchAll(wording('TNU，占P，因为W'))]).toHaveLength(1);
});

it('types figures otherwise without changing what they are', () => {
  const { explanation, context } = sample('支出3150.00万元');
  const [mark] = /[\ue000-\ue7ff]/.exec(explanation[0]!.text)!;
  const other = context.figures.restyle(mark, { plain: '3150', type: (text) => `<${text}>` });
  expect(context.figures.textOf(other)).toBe('<3150>');
  expect(context.figures.origin(other)).toBe(mark);
});
