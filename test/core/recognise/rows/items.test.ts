/** Items down the sheet: each is a column, each printed column a row. */
import type { RowScheme } from '../../../../src/core/tables';
import { bound, lane, told, value } from './bind';

const item = (key: string, below?: string) => ({
  key,
  quantity: 'money' as const,
  is: [[key]],
  ...(below === undefined ? {} : { below }),
});
const SCHEME: RowScheme = {
  kind: 'items',
  items: [item('合计'), item('车费'), item('行政', '机关'), item('机关')],
  ignore: ['三公'],
};
const LANE = lane({ labels: [0], values: [value(1, '预算数'), value(2, '决算数')] });
const read = (...lines: readonly string[]) => bound(SCHEME, [LANE], lines);

it('have each their row on the sheet, and what nobody knows is told', () => {
  const found = read(
    '一、三公|—|—',
    '（一）合计（万元）|9|8',
    '1.车费|5|4',
    '',
    '2.车费|3|2',
    '行政|1|1',
    '机关|2|2',
    '行政|1|1',
  );
  expect(told(found)).toEqual([
    '预算数 预算数 0/1 1@2,1@3,1@7,1@8',
    '决算数 决算数 0/2 2@2,2@3,2@7,2@8',
    '未识别:车费:5 2.车费 5/0 1,2 !',
    '未识别:行政:6 行政 6/0 1,2 !',
    'to 8',
  ]);
  expect(found.rows[0]!.cells.map(({ spec, label }) => [spec.key, label])).toEqual([
    ['合计', '合计（万元）'],
    ['车费', '1.车费'],
    ['机关', '机关'],
    ['行政', '行政'],
  ]);
  // One and the same column for both rows.
  expect(found.rows[1]!.cells[0]!.spec).toBe(found.rows[0]!.cells[0]!.spec);
});

it('end at the notes, and belong to no set', () => {
  const found = read('合计|9|8', '注：无', '车费|5|4');
  expect(told(found)).toEqual(['预算数 预算数 0/1 1@1', '决算数 决算数 0/2 2@1', 'to 1']);
  expect(told(read('三公|9|8', '其他|1|1')).at(-2)).toBe('未识别:其他:2 其他 2/0 1,2 !');
});

it('may be none', () => {
  expect(told(read(''))).toEqual(['预算数 预算数 0/1 ', '决算数 决算数 0/2 ', 'to 0']);
  expect(told(bound(SCHEME, [], ['合计|9|8']))).toEqual(['to 0']);
});
