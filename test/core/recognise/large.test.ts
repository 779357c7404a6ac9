/** Recognition stays linear: long tables, empty sheets, hundreds of sheets. */
import { recognise } from '../../../src/core/recognise';
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import { counted } from '../../support/counted';
import { cells, sheet } from './support';

const long = (rows: number): Grid =>
  sheet('表', [
    ...cells('支出决算表', '科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出'),
    ...Array.from({ length: rows }, (_, row) => [String(1_000_000 + row), '某', '1.00', '1.00', '', '']),
  ]);

const untitled = (rows: number): Grid => ({ ...long(rows), cells: long(rows).cells.slice(1) });

const looksAt = (grid: Grid, rows: number): number => {
  const { grid: sheetOfRows, looks } = counted(grid);
  expect(recognise([sheetOfRows]).table('T03')?.rows).toHaveLength(rows);
  return looks();
};

it.each([
  ['with a title', long],
  ['without a title', untitled],
])('looks at cells in proportion to the rows: %s', (_, gridOf) => {
  const [few, many] = [looksAt(gridOf(1_000), 1_000), looksAt(gridOf(4_000), 4_000)];
  expect(few).toBeGreaterThan(1_000);
  expect(many).toBeLessThan(4.2 * few);
});

it('reads a million empty rows and hundreds of sheets at once', () => {
  const far = [...gridFromTexts('空', [['说明']]).cells];
  far[1_048_575] = [{ text: '远', value: '远', kind: 'text' }];
  const empty: Grid = { ...gridFromTexts('空', []), cells: far };
  const sheets = Array.from({ length: 300 }, (_, place) =>
    sheet(`单${place}`, cells('名单', '姓名|电话', '甲|1')),
  );
  expect(recognise([empty, ...sheets, long(10)]).tables).toHaveLength(1);
});
