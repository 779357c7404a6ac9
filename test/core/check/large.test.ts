/** Findings in every row of a long table: a text for a figure, a blank total. How time grows is measured by `npm run bench`. */
import { checkTables } from '../../../src/core/check';
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import { fewOr } from '../../support/proof';
import { recognise } from '../../../src/core/recognise';

/** So many that work which grew with their square would not end in the time a test has. */
const ROWS = fewOr(2_000, 20_000);

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
  const grid = table(ROWS, figures);
  const { findings } = checkTables(recognise([grid]), [grid]);
  const told = findings.filter((finding) => finding.rule === rule);
  expect(told.flatMap(({ cells }) => cells)).toHaveLength(ROWS);
});
