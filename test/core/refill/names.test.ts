/** What the name of another row looks like in the cells of one that stands. */
import { namedLike, type NameCell } from '../../../src/core/refill/names';
import type { TableRow } from '../../../src/core/tables';

const row = (code: string, label: string): TableRow => ({
  key: code,
  code,
  label,
  at: { row: 0, column: 0 },
  groups: [],
});
const cells = (...texts: string[]): NameCell[] => texts.map((text, column) => ({ column, text }));

const OLD = row('2010101', '行政运行');

it.each<readonly [string, NameCell[], string, string[] | undefined]>([
  ['a code in one cell', cells('2010101', '行政运行'), '2010301', ['2010301', '公务出国']],
  ['indented', cells('2010101', '    行政运行'), '2010301', ['2010301', '    公务出国']],
  [
    'a code in a cell for each level',
    cells('201', '01', '01', '行政运行'),
    '2010301',
    ['201', '03', '01', '公务出国'],
  ],
  [
    'the same for a level above',
    cells('201', '01', '01', '行政运行'),
    '20103',
    ['201', '03', '', '公务出国'],
  ],
  [
    'a code told level by level',
    cells('201', '20101', '2010101', '行政运行'),
    '20103',
    ['201', '20103', '', '公务出国'],
  ],
  ['code and name in one cell', cells('2010101 行政运行'), '2010301', ['2010301 公务出国']],
  ['an empty cell between', cells('2010101', '', '行政运行'), '2010301', ['2010301', '', '公务出国']],
  ['a deeper level than its cells tell', cells('201', '01', '', '行政运行'), '2010301', undefined],
  ['a number of the row', cells('7', '2010101', '行政运行'), '2010301', undefined],
  ['words of another row', cells('2010101', '机关服务'), '2010301', undefined],
])('%s', (_, own, code, expected) => {
  const texts = namedLike(OLD, own, { row: row(code, '公务出国'), label: ' 公务出国' });
  expect(texts && own.map(({ column }) => texts.get(column))).toEqual(expected);
});

it('keeps to ordinals as both have them', () => {
  const model = row('201', '一般公共服务支出');
  const next = row('204', '公共安全支出');
  const of = (text: string, label: string) => namedLike(model, cells(text), { row: next, label })?.get(0);
  expect(of('一、一般公共服务支出', '四、公共安全支出')).toBe('四、公共安全支出');
  expect(of('一般公共服务支出', '公共安全支出')).toBe('公共安全支出');
  expect(of('一、一般公共服务支出', '公共安全支出')).toBeUndefined();
  expect(of('一般公共服务支出', '四、公共安全支出')).toBeUndefined();
});
