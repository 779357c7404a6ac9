/** What is found does not hang on how the same set is printed: its units, blank rows around it, the order and number of its sheets. */
import * as fc from 'fast-check';
import { printDecimal } from '../../src/core/amount';
import { check } from '../../src/core/check';
import type { Grid } from '../../src/core/grid';
import { generateSet, type GeneratedSet } from '../bench/generate';
import {
  figuresOf,
  inUnits,
  keyOf,
  layouts,
  openRows,
  readings,
  roundings,
  RUNS,
  runs,
  SAME_PRECISION,
  seeds,
  spread,
  stacked,
  told,
  withText,
} from './support';

interface Planted {
  readonly set: GeneratedSet;
  readonly grids: readonly Grid[];
}

/** Sets in 万元, consistent or with one figure changed by so many hundredths. */
const planted = (
  rounding: fc.Arbitrary<'exact' | 'independent'> = roundings,
  least = 1,
): fc.Arbitrary<Planted> =>
  fc
    .record({
      seed: seeds,
      layout: layouts,
      rounding,
      change: fc.option(fc.integer({ min: least, max: 5000 })),
      pick: fc.nat(),
    })
    .map(({ change, pick, seed, ...options }) => {
      const set = generateSet(seed, { ...options, unit: '万元' });
      if (change === null) return { set, grids: set.grids };
      const figures = [...new Set(check(set.grids).judgements.flatMap(figuresOf))].filter(
        ({ amount }) => amount,
      );
      const figure = figures[pick % figures.length]!;
      const text = printDecimal(figure.amount!.value.plus(change / 100), 2);
      return { set, grids: withText(set.grids, figure, text) };
    });

const byText = ({ text }: { text: string }): string => text;

it('units do not matter, nor do different units in one set', () => {
  const unitsOfSheets = fc.array(fc.constantFrom(undefined, ...SAME_PRECISION), {
    minLength: 9,
    maxLength: 9,
  });
  fc.assert(
    fc.property(planted(), unitsOfSheets, ({ grids }, unitOf) => {
      const before = check(grids);
      const after = check(inUnits(grids, (sheet) => unitOf[sheet]));
      expect(told(after, keyOf)).toEqual(told(before, keyOf));
      expect(after.outcomes).toEqual(before.outcomes);
    }),
    RUNS,
  );
});

it('元 finds what 万元 finds, tails apart, and says once that it came from 万元', () => {
  const yuan = { name: '元', factor: '10000', decimals: 2 };
  fc.assert(
    fc.property(planted(fc.constant('exact'), 100), ({ grids }) => {
      const inYuan = told(check(inUnits(grids, () => yuan)), keyOf);
      expect(inYuan.filter((one) => one !== 'hint rounding-step')).toEqual(told(check(grids), keyOf));
    }),
    runs(20),
  );
});

it('blank rows and columns around a table and between its rows do not matter', () => {
  const blanks = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 3 })), { maxLength: 12 });
  fc.assert(
    fc.property(planted(), blanks, fc.integer({ min: 0, max: 3 }), ({ set, grids }, places, columnsLeft) => {
      const after = grids.map((grid, sheet) => {
        const open = openRows(set, sheet);
        return spread(grid, {
          rows: new Map(places.map(([at, count]) => [open[at % open.length]!, count])),
          columnsLeft,
        });
      });
      const [expected, actual] = [check(grids), check(after)];
      expect(readings(actual)).toEqual(readings(expected));
      expect(told(actual, byText)).toEqual(told(expected, byText));
    }),
    RUNS,
  );
});

it('the order of the sheets does not matter', () => {
  fc.assert(
    fc.property(planted(), fc.nat(), ({ grids }, seed) => {
      const order = [...grids].sort((a, b) => rank(a.name, seed) - rank(b.name, seed));
      expect(told(check(order), keyOf)).toEqual(told(check(grids), keyOf));
    }),
    RUNS,
  );
});

const rank = (name: string, seed: number): number =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0) + seed) % 10007, seed % 997);

it('tables below one another on one sheet are all found', () => {
  fc.assert(
    fc.property(planted(), fc.integer({ min: 0, max: 3 }), ({ grids }, gap) => {
      const [expected, actual] = [check(grids), check([stacked(grids, gap)])];
      expect(actual.set.tables.map(({ id }) => id)).toEqual(expected.set.tables.map(({ id }) => id));
      expect(readings(actual)).toEqual(readings(expected));
      expect(told(actual, byText)).toEqual(told(expected, byText));
    }),
    RUNS,
  );
});
