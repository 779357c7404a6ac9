/** The plan of a checked workbook: its fills, or nothing but what has to be mended first. */
import { planOf } from '../../../src/core/fill';
import { render } from '../../../src/core/messages';
import { checked } from './support';

const ROW = { 本年支出合计: '', 基本支出: '1.00', 项目支出: '2.00' };

it('fills the blanks of a workbook that can be relied on', () => {
  const { edits, obstacles } = planOf(checked({ T03: { '201': ROW } }));
  expect([edits.map(({ after }) => after), obstacles]).toEqual([['3.00'], []]);
});

it('fills nothing anywhere beside a word for a figure, and names the cell', () => {
  const result = checked({ T03: { '201': ROW, '204': { ...ROW, 项目支出: '九' } } });
  const { edits, refused, obstacles } = planOf(result);
  expect(result.solution.solved.size).toBe(1);
  expect([edits, refused]).toEqual([[], []]);
  expect(obstacles.map(({ lines }) => render(lines[0]!))).toEqual([
    expect.stringMatching(/^表03“204 .*”项目支出 应为数字，表中是“九”$/),
  ]);
});
