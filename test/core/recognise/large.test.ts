/** Recognition stays linear: long tables, empty sheets, hundreds of sheets. */
import { recognise } from '../../../src/core/recognise';
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import { cells, sheet } from './support';

const took = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const long = (rows: number): Grid =>
  sheet('表', [
    ...cells('支出决算表', '科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出'),
    ...Array.from({ length: rows }, (_, row) => [String(1_000_000 + row), '某', '1.00', '1.00', '', '']),
  ]);

const untitled = (rows: number): Grid => ({ ...long(rows), cells: long(rows).cells.slice(1) });

it.each([
  ['with a title', long],
  ['without a title', untitled],
])('reads four times the rows in about four times the time: %s', (_, gridOf) => {
  const [small, large] = [gridOf(10_000), gridOf(40_000)];
  recognise([small]);
  const first = took(() => recognise([small]));
  const second = took(() => expect(recognise([large]).table('T03')?.rows).toHaveLength(40_000));
  expect(second).toBeLessThan(8 * first + 500);
});

it('reads a million empty rows and hundreds of sheets at once', () => {
  const far = [...gridFromTexts('空', [['说明']]).cells];
  far[1_048_575] = [{ text: '远', value: '远', kind: 'text' }];
  const empty: Grid = { ...gridFromTexts('空', []), cells: far };
  const sheets = Array.from({ length: 300 }, (_, place) =>
    sheet(`单${place}`, cells('名单', '姓名|电话', '甲|1')),
  );
  let set = recognise([]);
  const time = took(() => {
    set = recognise([empty, ...sheets, long(10)]);
  });
  expect(set.tables).toHaveLength(1);
  expect(time).toBeLessThan(10_000);
});
