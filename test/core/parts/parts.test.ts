/** Work in parts comes to what it comes to at once. */
import { check, checkInParts } from '../../../src/core/check';
import { eachInParts, whole } from '../../../src/core/parts';
import { caseGrids } from '../../support/case-workbook';

const partsOf = <Result>(
  work: Generator<undefined, Result, undefined>,
): { parts: number; result: Result } => {
  for (let parts = 1; ; parts += 1) {
    const { done, value } = work.next();
    if (done) return { parts, result: value };
  }
};

it('so many a part', () => {
  const double = (n: number): number => n * 2;
  expect(partsOf(eachInParts([1, 2, 3, 4, 5], 2, double))).toEqual({ parts: 3, result: [2, 4, 6, 8, 10] });
  expect(whole(eachInParts([], 2, double))).toEqual([]);
});

it('a check in parts finds what a check finds, and rests at each sheet, relation and rule', () => {
  const grids = caseGrids('lukou-2020');
  const { parts, result } = partsOf(checkInParts(grids));
  const { findings, outcomes, notes } = check(grids);
  expect(result).toMatchObject({ findings, outcomes, notes });
  expect(parts).toBeGreaterThan(200);
});
