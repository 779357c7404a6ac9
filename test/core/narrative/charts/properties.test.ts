/** What holds of every chart of every generated set: nothing is said that the chart does not show, and all of it is traceable. */
import * as fc from 'fast-check';
import { Decimal, ZERO } from '../../../../src/core/amount';
import { FORMS, supplementOf } from '../../../../src/core/narrative';
import { chartsOf, MOST_SLICES, type Chart, type PieChart } from '../../../../src/core/narrative/charts';
import { recognise } from '../../../../src/core/recognise';
import { gridFromTexts } from '../../../../src/core/grid';
import { sets, units } from '../../../properties/support';
import { fewOr } from '../../../support/proof';

const LAST = supplementOf({
  '上年.收入总计': '4321.1',
  '上年.财政拨款总计': '0',
  '上年.一般公共预算支出': '2000.004',
});

const drawn = fc
  .tuple(sets(), fc.constantFrom(...FORMS), units, fc.integer({ min: 0, max: 3 }))
  .map(([set, form, unit, percentDecimals]) =>
    chartsOf(form, recognise(set.grids), LAST, { unit, percentDecimals }),
  );

const everyChart = (holds: (chart: Chart) => void): void =>
  fc.assert(
    fc.property(drawn, ({ charts }) => charts.forEach(holds)),
    { numRuns: fewOr(4, 15) },
  );

const pies = (holds: (pie: PieChart) => void): void =>
  everyChart((chart) => {
    if (chart.kind === 'pie') holds(chart);
  });

const printed = ({ series }: Chart): string[] =>
  series.flatMap(({ values }) => values.map(({ text }) => text));

/** Without names and years, which may have digits of their own. */
function saidBy({ title, categories, altText }: Chart): string {
  const names = [title, ...categories].sort((a, b) => b.length - a.length);
  return names.reduce((rest, name) => rest.replaceAll(name, ''), altText);
}

test('the alternative text has exactly the figures of the chart, besides a total and what was put together', () =>
  everyChart((chart) => {
    const bare = saidBy(chart).replace(/（[^）]*）/g, '');
    const amounts = [...bare.matchAll(/(-?[\d.]+)(?:万元|元)/g)].map((match) => match[1]);
    const total = /^[^：]*：[^，；]*，其中：/.test(bare) ? amounts.slice(0, 1) : [];
    expect(amounts.slice(total.length).sort()).toEqual(printed(chart).sort());
    const shares = [...bare.matchAll(/占(-?[\d.]+%)/g)].map((match) => match[1]);
    expect(shares).toEqual(chart.kind === 'pie' ? chart.shares : []);
  }));

test('every figure is printed as its value, in the unit of the text, and traceable', () =>
  everyChart(({ series, categories }) =>
    series.forEach(({ values }) => {
      expect(values).toHaveLength(categories.length);
      for (const { value, text, source } of values) {
        expect(new Decimal(text).eq(value)).toBe(true);
        expect(source.cells.length + source.supplement.length).toBeGreaterThan(0);
      }
    }),
  ));

test('a pie has parts above 0 only, two at least, and not more than can be told apart', () =>
  pies(({ series, categories }) => {
    expect(series).toHaveLength(1);
    expect(categories.length).toBeGreaterThanOrEqual(2);
    expect(categories.length).toBeLessThanOrEqual(MOST_SLICES);
    expect(series[0]!.values.every(({ value }) => value.gt(ZERO))).toBe(true);
  }));

test('the shares of a pie add up to 100% but for rounding', () =>
  pies(({ shares, settings }) => {
    const sum = shares.reduce((left, share) => left.plus(share.replace('%', '')), ZERO);
    const tail = new Decimal(10).pow(-settings.percentDecimals).times(shares.length);
    expect(sum.minus(100).abs().lte(tail)).toBe(true);
  }));

test('a chart is drawn again the same', () =>
  fc.assert(
    fc.property(sets(), fc.constantFrom(...FORMS), (set, form) => {
      const tables = recognise(set.grids);
      expect(chartsOf(form, tables, LAST)).toEqual(chartsOf(form, tables, LAST));
    }),
    { numRuns: fewOr(2, 5) },
  ));

test('no chart comes of nothing', () => {
  const nothing = recognise([gridFromTexts('空', [['']])]);
  for (const form of FORMS) expect(chartsOf(form, nothing).charts).toEqual([]);
});

test('no chart comes of tables whose figures are all blank', () =>
  fc.assert(
    fc.property(sets(), ({ grids }) => {
      const blank = grids.map((grid) => ({
        ...grid,
        cells: grid.cells.map((row) =>
          row?.map((cell) => (cell && /^-?[\d,]+\.\d\d$/.test(cell.text) ? undefined : cell)),
        ),
      }));
      for (const form of FORMS) expect(chartsOf(form, recognise(blank)).charts).toEqual([]);
    }),
    { numRuns: fewOr(2, 5) },
  ));
