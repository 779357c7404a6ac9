/** BX-20: a unit's budget is part of its department's, line by line. */
import { check } from '../../../src/core/check';
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import { render } from '../../../src/core/messages';
import { unitInDepartment } from '../../../src/core/rules/unit-in-department';
import { cells } from '../recognise/support';
import { asked, clean } from './support';

interface Budget {
  readonly rows?: readonly string[];
  readonly year?: number;
  readonly sheet?: string;
}

const spending = (whose: '部门' | '单位', { rows = [], year = 2025, sheet = whose }: Budget = {}): Grid =>
  gridFromTexts(
    sheet,
    cells(
      `${year}年${whose === '部门' ? '部门' : '预算单位'}支出预算总表`,
      `编制${whose}：清河县水务局||||单位：元`,
      '科目编码|科目名称|合计|基本支出|项目支出',
      ...rows,
    ),
  );

const DEPARTMENT = [
  '213|农林水支出|900|700|200',
  '21303|水利|900|700|200',
  '2130301|行政运行|700|700|',
  '2130399|其他水利支出|200||200',
  '合计||900|700|200',
];
const department = spending('部门', { rows: DEPARTMENT });
const UNIT = [
  '213|农林水支出|650|600|50',
  '21303|水利|650|600|50',
  '2130301|行政运行|600|600|',
  '2130399|其他水利支出|50||50',
  '合计||650|600|50',
];
const changed = (rows: readonly string[], ...pairs: readonly (readonly [string, string])[]): string[] =>
  rows.map((row) => pairs.reduce((text, [before, after]) => text.replace(before, after), row));

it.each<[string, Grid[], string[]]>([
  ['a unit within its department', [department, spending('单位', { rows: UNIT })], ['pass']],
  ['a unit that is all of it', [department, spending('单位', { rows: DEPARTMENT })], ['pass']],
  [
    'money between the two, which is left out of the whole',
    [
      department,
      gridFromTexts(
        '单位',
        cells(
          '2025年预算单位支出预算总表',
          '编制单位：清河县水务局||||单位：元',
          '科目编码|科目名称|合计|基本支出|项目支出|对附属单位补助支出',
          '213|农林水支出|650|600|20|30',
          '合计||650|600|20|30',
        ),
      ),
    ],
    ['pass'],
  ],
])('clean: %s', (_, grids, outcomes) => expect(asked(unitInDepartment, grids)).toEqual(clean(...outcomes)));

it.each<[string, string[], string[]]>([
  [
    'in one column of a row',
    changed(UNIT, ['2130301|行政运行|600|600|', '2130301|行政运行|600|600|600']),
    ['warning more 单位!E6 部门!E6'],
  ],
  [
    'of its lowest row first, once a table',
    changed(UNIT, ['650|600|50', '950|600|350'], ['|50||50', '|350||350']),
    ['warning more 单位!C7 部门!C7 单位!E7 单位!C5 单位!E5 单位!C4 单位!E4 单位!C8 单位!E8'],
  ],
  [
    'in a row that the department lacks',
    changed(UNIT, ['2130399|其他水利支出', '2130314|防汛']),
    ['warning lacking 单位!C7 单位!E7'],
  ],
])('broken: %s', (_, rows, findings) =>
  expect(asked(unitInDepartment, [department, spending('单位', { rows })]).findings).toEqual(findings),
);

it('says both figures and how many more there are', () => {
  const rows = changed(UNIT, ['650|600|50', '950|600|350'], ['|50||50', '|350||350']);
  const { findings } = check([department, spending('单位', { rows })]);
  const [finding] = findings.filter(({ rule }) => rule === 'BX-20');
  expect(finding!.lines.map((line) => render(line))).toEqual([
    '单位表 支出总表“2130399 其他水利支出”合计 350，大于部门表的 200',
    '这张表另有 7 处也大于部门表',
    '部门预算包括本级和所属单位，请核对两套表的这一行',
  ]);
});

it.each<[string, Grid[]]>([
  ['one set alone', [department]],
  [
    'a unit of another year',
    [department, spending('单位', { rows: changed(UNIT, ['650', '950']), year: 2024 })],
  ],
  [
    'two departments side by side',
    [
      department,
      gridFromTexts(
        '另一部门',
        cells(
          '2025年部门支出预算总表',
          '编制部门：清河县交通局||||单位：元',
          '科目编码|科目名称|合计|基本支出|项目支出',
          '213|农林水支出|9900|9900|',
          '合计||9900|9900|',
        ),
      ),
    ],
  ],
])('refuses: %s', (_, grids) => expect(asked(unitInDepartment, grids)).toEqual(clean('not-applicable')));
