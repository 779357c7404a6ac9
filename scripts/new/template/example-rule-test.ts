/** EX-0: a note below a table says something. */
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import { asked, clean } from '../../../test/core/rules/support';
import { exampleRule } from './example-rule';

const T05 = (...below: string[]): Grid =>
  gridFromTexts('表05', [
    ['一般公共预算财政拨款支出决算表'],
    ['单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['201', '一般公共服务支出', '10.00', '6.00', '4.00'],
    ...below.map((text) => [text]),
  ]);

it.each([
  ['a note', [T05('注：本表以万元为单位。')]],
  ['notes', [T05('注：1．本表以万元为单位。', '2．尾差由四舍五入造成。')]],
])('clean: %s', (_, grids) => expect(asked(exampleRule, grids)).toEqual(clean('pass')));

it.each([
  ['nothing behind the colon', [T05('注：')], ['hint empty 表05!A5']],
  ['blanks behind the colon', [T05('备注：　')], ['hint empty 表05!A5']],
])('broken: %s', (_, grids, findings) =>
  expect(asked(exampleRule, grids)).toEqual({ outcomes: ['fail'], findings }),
);

it.each([
  ['no note', [T05()]],
  ['no table', []],
])('refuses: %s', (_, grids) => expect(asked(exampleRule, grids)).toEqual(clean('not-applicable')));
