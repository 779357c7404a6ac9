/** A blank that ought to hold a figure is told, never written as 0. */
import { check } from '../../../src/core/check';
import { HUNAN_2020, documentText, missingOf, narrate } from '../../../src/core/narrative';
import type { Grid } from '../../../src/core/grid';
import { caseGrids } from '../../support/case-workbook';

/** 渌口 2020 without the two 总计 of 表01. */
function withoutTotals(): Grid[] {
  return caseGrids('lukou-2020').map((grid) =>
    grid.name === '收入支出决算总表'
      ? {
          ...grid,
          cells: grid.cells.map((row) =>
            row?.[0]?.text === '总计' ? row.map((cell) => (cell?.text === '629.09' ? undefined : cell)) : row,
          ),
        }
      : grid,
  );
}

test('a total left blank stands as a blank to be filled', () => {
  const { set, solution } = check(withoutTotals());
  const document = narrate(HUNAN_2020, set, undefined, { unfilled: solution.solved });
  expect(missingOf(document).map(({ what }) => what)).toContain('表01“收入总计”（该填未填）');
  expect(documentText(document)).not.toContain('收、支总计0万元');
});

test('with everything filled nothing is said of it', () => {
  const { set, solution } = check(caseGrids('lukou-2020'));
  const document = narrate(HUNAN_2020, set, undefined, { unfilled: solution.solved });
  expect(missingOf(document).filter(({ what }) => what.includes('该填未填'))).toEqual([]);
});
