/** Findings stay linear: a text for a figure in every row, and a blank total in every row. */
import { checkTables } from '../../../src/core/check';
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import { recognise } from '../../../src/core/recognise';

const took = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const table = (rows: number, figures: readonly string[]): Grid =>
  gridFromTexts('表', [
    ['支出决算表'],
    ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出', '上缴上级支出'],
    ...Array.from({ length: rows }, (_, row) => [String(2_000_001 + row), '某', ...figures]),
  ]);

it.each([
  ['a text in every row', ['约一', '1.00', '', ''], 'unreadable'],
  ['a blank total in every row', ['', '1.00', '', ''], 'blank'],
])('%s', (_, figures, rule) => {
  const [small, large] = [table(5_000, figures), table(20_000, figures)];
  const sets = [recognise([small]), recognise([large])] as const;
  checkTables(sets[0], [small]);
  const first = took(() => checkTables(sets[0], [small]));
  const second = took(() => {
    const { findings } = checkTables(sets[1], [large]);
    const told = findings.filter((finding) => finding.rule === rule);
    expect(told.flatMap(({ cells }) => cells)).toHaveLength(20_000);
  });
  expect(second).toBeLessThan(8 * first + 500);
});
