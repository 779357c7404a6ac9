/** Fixes that findings are sure of, and what becomes of them when they are tried. */
import { check } from '../../../src/core/check';
import type { Finding, Suspect } from '../../../src/core/check/types';
import { sureFixes, tryFixes, type Fix } from '../../../src/core/fix';
import type { Grid } from '../../../src/core/grid';
import { saying } from '../../../src/core/messages';
import { caseGrids } from '../../support/case-workbook';

const why = saying({ zh: '因为', en: 'because' });
const suspect = (row: number, suggestion: string, sheet = '表'): Suspect => ({
  sheet,
  at: { row, column: 2 },
  text: '1',
  suggestion,
  why,
});
const finding = (suspects: readonly Suspect[], more: Partial<Finding> = {}): Finding => ({
  rule: 'T02-1',
  severity: 'error',
  lines: [],
  cells: [],
  suspects,
  ...more,
});

describe('sure is', () => {
  test('a finding that names one change, or several to be made together', () => {
    const one = finding([suspect(1, '2')]);
    const swapped = finding([suspect(2, '甲'), suspect(3, '乙')]);
    expect(sureFixes([one, swapped]).map(({ suspects }) => suspects)).toEqual([
      one.suspects,
      swapped.suspects,
    ]);
  });

  test('not one with a choice, with nothing to propose, or with blanks to be filled', () => {
    const choice = finding([suspect(1, '2'), suspect(2, '3')], { choice: true });
    expect(sureFixes([choice, finding([]), finding([suspect(3, '4')], { rule: 'blank' })])).toEqual([]);
  });

  test('a change that several findings propose, once', () => {
    const [first, second] = [finding([suspect(1, '2')]), finding([suspect(1, '2')], { rule: 'X-1' })];
    expect(sureFixes([first, second])).toEqual([{ suspects: first.suspects, findings: [first, second] }]);
  });

  test('not a cell of which two things are proposed, even where one of them is a choice', () => {
    const other = finding([suspect(1, '9'), suspect(5, '3')], { choice: true });
    expect(sureFixes([finding([suspect(1, '2')]), other])).toEqual([]);
  });
});

const REVENUE = '收入决算表';
const SLIP = { row: 10, column: 2 };
const published = caseGrids('lukou-2020');
const slipped: readonly Grid[] = published.map((grid) => {
  if (grid.name !== REVENUE) return grid;
  const cells = grid.cells.map((line, row) =>
    line?.map((cell, column) =>
      row === SLIP.row && column === SLIP.column
        ? { text: '204.90', value: 204.9, kind: 'number' as const }
        : cell,
    ),
  );
  return { ...grid, cells };
});

describe('tried on a workbook with a slip', () => {
  const result = check(slipped);
  const rest = jest.fn(async () => undefined);
  const tried = (fixes: readonly Fix[]) =>
    tryFixes(fixes, { grids: slipped, result, check: (grids) => check(grids), rest });

  test('what the findings are sure of is good', async () => {
    const fixes = sureFixes(result.findings);
    const slip = fixes.find(({ suspects }) => suspects[0]?.sheet === REVENUE);
    expect(slip?.suspects.map(({ suggestion }) => suggestion)).toEqual(['209.40']);
    expect(await tried(fixes)).toEqual({ good: fixes, bad: [] });
    expect(rest).not.toHaveBeenCalled();
  });

  test('a change that breaks something else is left out, and the others stay', async () => {
    const fixes = sureFixes(result.findings);
    const wrong: Fix = {
      suspects: [suspect(8, '999.99', REVENUE)],
      findings: fixes[0]?.findings ?? [],
    };
    const { good, bad } = await tried([wrong, ...fixes]);
    expect(bad).toEqual([wrong]);
    expect(good).toEqual(fixes);
    expect(rest).toHaveBeenCalled();
  });

  test('a change that does not put right what it is for is left out', async () => {
    const [slip] = sureFixes(result.findings.filter(({ table }) => table === 'T02'));
    const idle: Fix = { suspects: [suspect(10, '204.90', REVENUE)], findings: slip?.findings ?? [] };
    expect(await tried([idle])).toEqual({ good: [], bad: [idle] });
  });

  test('the workbook that was checked is left as it is', async () => {
    await tried(sureFixes(result.findings));
    expect(check(slipped).findings).toHaveLength(result.findings.length);
  });
});
