/** A set that is consistent is never told otherwise. */
import * as fc from 'fast-check';
import { check } from '../../src/core/check';
import { layouts, RUNS, seeds, sets, units, grave } from './support';
import { generateSet } from '../bench/generate';

describe('a consistent set', () => {
  it('has nothing found in it where totals are sums of what is printed', () => {
    fc.assert(
      fc.property(seeds, layouts, units, (seed, layout, unit) => {
        const result = check(generateSet(seed, { layout, unit }).grids);
        expect(result.findings).toEqual([]);
        expect(result.set.refused).toEqual([]);
      }),
      { numRuns: 60 },
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
      { numRuns: 80 },
    );
  });

  it('has every table recognised, every row and column known', () => {
    fc.assert(
      fc.property(sets(), (set) => {
        const { tables } = check(set.grids).set;
        expect(tables.map(({ id }) => id).sort()).toEqual([
          'T01',
          'T02',
          'T03',
          'T04',
          'T05',
          'T06',
          'T07',
          'T08',
          'T09',
        ]);
        for (const table of tables) {
          expect([table.id, table.unknownRows, table.unknownColumns]).toEqual([table.id, [], []]);
          for (const [row, columns] of set.figures.get(table.id) ?? [])
            for (const [column, text] of columns)
              expect([table.id, row, column, table.figure(row, column)?.amount?.value.toFixed(2)]).toEqual([
                table.id,
                row,
                column,
                text,
              ]);
        }
      }),
      RUNS,
    );
  });
});
