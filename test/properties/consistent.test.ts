/** A set that is consistent is never told otherwise. */
import * as fc from 'fast-check';
import { check } from '../../src/core/check';
import { layouts, RUNS, runs, seeds, sets, units, grave } from './support';
import { generateSet } from '../bench/generate';

describe('a consistent set', () => {
  it('has nothing found in it where totals are sums of what is printed', () => {
    fc.assert(
      fc.property(seeds, layouts, units, (seed, layout, unit) => {
        const result = check(generateSet(seed, { layout, unit }).grids);
        expect(result.findings).toEqual([]);
        expect(result.set.refused).toEqual([]);
      }),
      { ...runs(60), examples: [[984564, 'national-2018', '万元']] },
    );
  });

  it('has no more than hints where every figure was rounded by itself', () => {
    const options = fc.record({
      layout: layouts,
      unit: units,
      rounding: fc.constant('independent' as const),
    });
    fc.assert(
      fc.property(sets(options), (set) => {
        expect(grave(check(set.grids))).toEqual([]);
      }),
      runs(80),
    );
  });

  it('has every table recognised, every row and column known', () => {
    fc.assert(
      fc.property(sets(), (set) => {
        const { tables } = check(set.grids).set;
        const published = set.published.flatMap(({ id, sheet, figures }) =>
          id ? [{ id, sheet, figures }] : [],
        );
        expect(tables.map(({ id }) => id).sort()).toEqual(published.map(({ id }) => id).sort());
        for (const { id, sheet, figures } of published) {
          const table = tables.find((one) => one.id === id && one.sheet === sheet)!;
          expect([id, table.unknownRows, table.unknownColumns]).toEqual([id, [], []]);
          for (const [row, columns] of figures)
            for (const [column, text] of columns)
              expect([id, row, column, table.figure(row, column)?.amount?.value.eq(text)]).toEqual([
                id,
                row,
                column,
                true,
              ]);
        }
      }),
      RUNS,
    );
  });
});
