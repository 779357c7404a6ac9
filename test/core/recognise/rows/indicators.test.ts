/** The indicators of a self-evaluation form: one row each, with the texts beside them, down to the total. */
import type { Area } from '../../../../src/core/grid';
import type { Table } from '../../../../src/core/tables';
import { cells, figuresOf, setOf, tableIn } from '../support';

const FUNDS = cells(
  '项目支出绩效自评表',
  '项目资金（万元）||全年预算数|全年执行数|分值|执行率|得分',
  '|年度资金总额|10.00|9.00|10|90.00%|9.00',
);
const HEADER = '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施';

const formWith = (lines: readonly string[], merges: readonly Area[] = []): Table =>
  tableIn(setOf([...FUNDS, ...cells(HEADER, ...lines)], merges), 'P02');

/** Rows of indicators, texts as an object. */
const rowsOf = (table: Table) =>
  table.rows.slice(1).map(({ texts, ...row }) => ({
    ...row,
    ...(texts ? { texts: Object.fromEntries(texts) } : {}),
  }));

it('have their level, its points, what was aimed at and reached, and the reason', () => {
  const table = formWith([
    '|产出指标（ 50.25 分 ）|数量指标|1. 培训\n场次|10场|8场|30.5|20|改为线上',
    '||时效指标|按时办班|100%|90%|20|20|',
    '',
    '|效益指标(30分)|社会效益||90%|90%|30|30|',
    '|||||||5|',
    '||||某||||',
    '|满意度(人)指标|满意度|群众满意度|90%|95%|10|10|',
    '合 计||||||90|85|',
    '其他|某|某|某||||1|',
  ]);
  expect(rowsOf(table)).toStrictEqual([
    {
      key: '指标1',
      label: '1.培训场次',
      at: { row: 4, column: 3 },
      groups: ['各指标', '产出指标'],
      texts: {
        年度指标值: '10场',
        实际完成值: '8场',
        偏差原因: '改为线上',
        一级分值: '50.25',
        一级指标: '产出指标',
        二级指标: '数量指标',
      },
    },
    {
      key: '指标2',
      label: '按时办班',
      at: { row: 5, column: 3 },
      groups: ['各指标', '产出指标'],
      texts: {
        年度指标值: '100%',
        实际完成值: '90%',
        偏差原因: '',
        一级分值: '50.25',
        一级指标: '产出指标',
        二级指标: '时效指标',
      },
    },
    {
      key: '指标3',
      label: '社会效益',
      at: { row: 7, column: 2 },
      groups: ['各指标', '效益指标'],
      texts: {
        年度指标值: '90%',
        实际完成值: '90%',
        偏差原因: '',
        一级分值: '30',
        一级指标: '效益指标',
        二级指标: '社会效益',
      },
    },
    {
      key: '指标4',
      label: '',
      at: { row: 8, column: 1 },
      groups: ['各指标', '效益指标'],
      texts: {
        年度指标值: '',
        实际完成值: '',
        偏差原因: '',
        一级分值: '30',
        一级指标: '效益指标',
        二级指标: '社会效益',
      },
    },
    {
      key: '指标5',
      label: '群众满意度',
      at: { row: 10, column: 3 },
      groups: ['各指标', '满意度(人)指标'],
      texts: {
        年度指标值: '90%',
        实际完成值: '95%',
        偏差原因: '',
        一级指标: '满意度(人)指标',
        二级指标: '满意度',
      },
    },
    { key: '总分', label: '合计', at: { row: 11, column: 0 }, groups: [] },
  ]);
  expect(figuresOf(table).filter((line) => !line.startsWith('年度'))).toEqual([
    '指标1 分值 30.5',
    '指标1 得分 20',
    '指标2 分值 20',
    '指标2 得分 20',
    '指标3 分值 30',
    '指标3 得分 30',
    '指标4 得分 5',
    '指标5 分值 10',
    '指标5 得分 10',
    '总分 分值 90',
    '总分 得分 85',
  ]);
  expect(table.area.bottom).toBe(11);
  expect(table.unknownRows).toEqual([]);
});

it.each(['总分', '合计', '总 计', '总得分：', '一、总分'])('%s is the total', (label) => {
  const table = formWith(['|产出指标|数量|场次|1|1|90|90|', `${label}||||||100|99|`, '|某|某|某|1|1|1|1|']);
  expect(table.rows.map(({ key }) => key)).toEqual(['年度资金总额', '指标1', '总分']);
});

it('end at a signature where no total stands', () => {
  const table = formWith(['|产出指标|数量|场次|1|1|90|90|', '填表人：某||||||1|1|', '|某|某|某|1|1|1|1|']);
  expect(table.rows.map(({ key }) => key)).toEqual(['年度资金总额', '指标1']);
  expect(table.area.bottom).toBe(4);
});

it('may be none', () => {
  const table = formWith(['注：无']);
  expect(table.rows.map(({ key }) => key)).toEqual(['年度资金总额']);
  expect(table.area.bottom).toBe(3);
});

it('a text merged over its columns or down over rows is that of all of them, another one’s is not', () => {
  const table = formWith(
    ['|产出指标|数量|场次|10场|8场|50|40|改为线上', '||时效|按时|||40|40|'],
    [
      { top: 4, left: 8, bottom: 5, right: 8 },
      { top: 4, left: 4, bottom: 4, right: 5 },
    ],
  );
  const texts = ['指标1', '指标2'].map((key) => table.row(key)?.texts);
  expect(texts.map((each) => each?.get('偏差原因'))).toEqual(['改为线上', '改为线上']);
  // The cell of what was reached is covered by that of what was aimed at.
  expect(texts.map((each) => [each?.get('年度指标值'), each?.get('实际完成值')])).toEqual([
    ['10场', ''],
    ['', ''],
  ]);
});
