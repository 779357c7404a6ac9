/** What became of the findings between two checks: by what they say, not by where they stand. */
import { check } from '../../../src/core/check';
import type { Grid } from '../../../src/core/grid';
import { progressOf } from '../../../src/core/overview';
import { caseGrids } from '../../support/case-workbook';

const REVENUE = '收入决算表';
const SPENDING = '支出决算表';
const published = caseGrids('lukou-2020');

function withText(grids: readonly Grid[], sheet: string, row: number, column: number, text: string): Grid[] {
  const cell = text === '' ? undefined : { text, value: text, kind: 'text' as const };
  return grids.map((grid) => {
    if (grid.name !== sheet) return grid;
    const cells = grid.cells.map((line, at) =>
      at === row ? line?.map((old, place) => (place === column ? cell : old)) : line,
    );
    return { ...grid, cells };
  });
}

/** Two rows more above everything. */
const movedDown = (grids: readonly Grid[]): Grid[] =>
  grids.map((grid) => ({
    ...grid,
    cells: [undefined, undefined, ...grid.cells],
    merges: grid.merges.map((area) => ({ ...area, top: area.top + 2, bottom: area.bottom + 2 })),
  }));

/** 表02 C11 is 209.40 as published. */
const slipped = withText(published, REVENUE, 10, 2, '204.90');
/** The three totals of 表03. */
const blanked = [2, 3, 4].reduce((grids, column) => withText(grids, SPENDING, 6, column, ''), published);

test('the same workbook brings nothing new and solves nothing', () => {
  expect(progressOf(check(slipped), check(slipped))).toEqual({ solved: [], added: [] });
});

test('a figure put right solves all that was said of it', () => {
  const [before, after] = [check(slipped), check(published)];
  const { solved, added } = progressOf(before, after);
  expect(added).toEqual([]);
  const ofSlip = before.findings.filter(({ cells }) => cells.some(({ text }) => text === '204.90'));
  expect(solved).toEqual(ofSlip);
  expect(solved.length).toBeGreaterThan(0);
});

test('a slip is new, and is told as the later check tells it', () => {
  const [before, after] = [check(published), check(slipped)];
  const { solved, added } = progressOf(before, after);
  expect(solved).toEqual([]);
  expect(added.length).toBeGreaterThan(0);
  expect(added.every((finding) => after.findings.includes(finding))).toBe(true);
});

test('rows put in above change nothing', () => {
  const before = check(slipped);
  const after = check(movedDown(slipped));
  expect(after.findings[0]?.cells[0]?.at.row).toBe((before.findings[0]?.cells[0]?.at.row ?? 0) + 2);
  expect(progressOf(before, after)).toEqual({ solved: [], added: [] });
});

test('a finding stays the same while its figures are still wrong', () => {
  const before = check(slipped);
  const after = check(withText(published, REVENUE, 10, 2, '214.90'));
  const { added } = progressOf(before, after);
  expect(added.filter(({ table, rule }) => table === 'T02' && rule.startsWith('T02'))).toEqual([]);
});

test('blanks of a table are one finding until the last is filled', () => {
  const one = withText(blanked, SPENDING, 6, 2, '629.09');
  const isBlank = ({ rule }: { readonly rule: string }) => rule === 'blank';
  const first = progressOf(check(blanked), check(one));
  expect([...first.solved, ...first.added].filter(isBlank)).toEqual([]);
  expect(progressOf(check(one), check(published)).solved.filter(isBlank)).toHaveLength(1);
});
