/** Each way of writing otherwise, on a text typed by hand, against what a person makes of it; then on drawn texts: no figure lost, none invented. */
import { Decimal } from '../../../../src/core/amount';
import { FORMS } from '../../../../src/core/narrative';
import { fewOf, seedsUpTo } from '../../../support/proof';
import { createRandom } from '../../generate/random';
import { written } from '../../proofread/written';
import { TRANSFORMATIONS } from '.';
import { FIRST, plain, sample } from '../sample';
import { rewritable, type Explanation } from '../text/explanation';
import { valueOfFormula } from '../text/formula';
import { ANY_FIGURE, ANY_MARK } from '../text/marks';
import { EXAMPLES } from './examples';

const named = (name: string) => TRANSFORMATIONS.find((one) => one.name === name)!;

it('has forty or more, each with its own name and the practice it imitates', () => {
  expect(TRANSFORMATIONS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(TRANSFORMATIONS.map(({ name }) => name)).size).toBe(TRANSFORMATIONS.length);
  expect(TRANSFORMATIONS.filter(({ practice }) => practice.length < 10)).toEqual([]);
});

it('has an example of each', () => {
  expect(TRANSFORMATIONS.map(({ name }) => name).filter((name) => !(name in EXAMPLES))).toEqual([]);
});

it.each(Object.entries(EXAMPLES))('%s', (name, { before, after, department, unit }) => {
  const { explanation, context } = sample(before, department, unit);
  const result = named(name).apply(explanation, context, FIRST);
  expect(result && plain(result, context.figures)).toBe(after);
});

it.each(TRANSFORMATIONS.map(({ name }) => [name]))('%s leaves alone what has nothing of the kind', (name) => {
  const { explanation, context } = sample('本单位没有独立网站。');
  expect(named(name).apply(explanation, context, FIRST)).toBeUndefined();
});

const figuresOf = (explanation: Explanation): readonly string[] =>
  explanation.flatMap(({ text }) => text.match(ANY_FIGURE) ?? []);

const digitsOf = (explanation: Explanation): readonly string[] =>
  explanation.flatMap(({ text }) => text.replace(ANY_MARK, '|').match(/\d+/g) ?? []);

const SEEDS = seedsUpTo(1, 6);
const TEXTS = SEEDS.flatMap((seed) =>
  fewOf(FORMS, 2).flatMap((form) => written(form, seed, seed % 2 === 0 ? { unit: '元' } : {}) ?? []),
);

it('neither loses nor invents a figure in drawn explanations, but where that is what it does', () => {
  const faults = TEXTS.flatMap((own) =>
    TRANSFORMATIONS.flatMap((way) => {
      const { explanation, context } = rewritable(own);
      const random = createRandom(own.seed, { decimals: 2, perWanYuan: 1 });
      const result = way.apply(explanation, context, random);
      if (!result) return [];
      const { figures } = context;
      const known = new Set(figuresOf(explanation));
      const origins = figuresOf(result).map((mark) => figures.origin(mark));
      const lost = [...known].filter((mark) => !origins.includes(mark));
      const fresh = origins.filter((mark) => !known.has(mark));
      // What is new is worked out as it says, or stands in the formula of a figure of the text.
      const formulas = [...known].map((mark) => figures.of(mark).run.source.formula).join(' ');
      const wrong = fresh.filter((mark) => {
        const { text, source } = figures.of(mark).run;
        const stated = text.replace('%', '');
        if (source.formula === '') return !formulas.includes(stated);
        const value = valueOfFormula(source.formula).times(text.endsWith('%') ? 100 : 1);
        return value.minus(stated).abs().gt(new Decimal('0.005'));
      });
      const years = new Set([String(context.year), String(context.year - 1)]);
      const before = new Set(digitsOf(explanation));
      const typed = digitsOf(result).filter(
        (digits) => !before.has(digits) && !years.has(digits) && digits.length > 2,
      );
      return [
        ...(way.drops ? [] : lost.map((mark) => `${way.name} lost ${figures.textOf(mark)}`)),
        ...wrong.map((mark) => `${way.name} invented ${figures.textOf(mark)}`),
        ...typed.map((digits) => `${way.name} typed ${digits}`),
      ];
    }),
  );
  expect(TEXTS.length).toBeGreaterThan(1);
  expect(faults).toEqual([]);
});
