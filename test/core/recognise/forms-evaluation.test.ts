/** Self-evaluation forms of several provinces read into the same rows and columns. */
import type { Area } from '../../../src/core/grid';
import { recognise } from '../../../src/core/recognise';
import { cells, figuresOf, setOf, sheet, tableIn } from './support';

const HEAD = (name: string) =>
  cells('项目支出绩效自评表', '（2022年度）', `项目名称|${name}|||||`, '主管部门|某局||实施单位|某中心||');
const FUNDS = cells(
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '|年度资金总额|10.00|10.00|9.00|10|90.00%|9.00',
  '|其中：本年财政拨款|10.00|10.00|9.00|—||—',
  '|上年结转资金||||—||—',
  '|其他资金||||—||—',
);
const INDICATORS = cells(
  '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
  '|产出指标(50分)|数量指标|培训场次|10场|10场|50|50|',
  '|效益指标(30分)|社会效益|覆盖率|90%|90%|30|30|',
  '|满意度指标(10分)|满意度|群众满意度|90%|95%|10|10|',
  '总分||||||100|99.00|',
);

it('Anhui: the points stand in the cell', () => {
  const table = tableIn(setOf([...HEAD('培训'), ...FUNDS, ...INDICATORS]), 'P02');
  expect(table.figure('当年财政拨款', '全年执行数')?.text).toBe('9.00');
  expect(table.row('指标1')?.groups).toEqual(['各指标', '产出指标']);
  expect(table.row('指标1')?.texts?.get('一级分值')).toBe('50');
  expect(table.figure('总分', '得分')?.text).toBe('99.00');
});

it('Yunnan: 年度指标值 in three columns', () => {
  const table = tableIn(
    setOf([
      ...HEAD('培训'),
      ...FUNDS,
      ...cells(
        '绩效指标||||年度指标值|||实际完成值|分值|得分|偏差原因分析及改进措施',
        '|一级指标|二级指标|三级指标|指标性质|指标值|度量单位||||',
        '|产出指标|数量指标|培训场次|≥|10|场|12|90|90|',
        '总分||||||||100|99.00|',
      ),
    ]),
    'P02',
  );
  const texts = table.row('指标1')?.texts;
  expect([
    texts?.get('指标性质'),
    texts?.get('年度指标值'),
    texts?.get('度量单位'),
    texts?.get('实际完成值'),
  ]).toEqual(['≥', '10', '场', '12']);
  expect(table.figure('指标1', '得分')?.text).toBe('90');
});

it('Sichuan: 权重, 原因, 财政资金, 合计', () => {
  const table = tableIn(
    setOf(
      cells(
        '部门预算项目支出绩效自评表（2023年度）',
        '项目名称|培训',
        '预算执行情况(10分)|年度预算数(万元)|年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因',
        '|总额|10.00|12.00|9.00|75.00%|10|7.50|项目推迟',
        '|其中：财政资金|8.00|9.00|7.00||||',
        '|财政专户管理资金|1.00|1.00|1.00||||',
        '|单位资金|1.00|1.00|1.00||||',
        '|其他资金||1.00|||||',
        '绩效指标(90分)|一级指标|二级指标|三级指标|指标值|完成值|权重|得分|原因',
        '|产出指标|数量指标|培训场次|10场|10场|90|90|',
        '合计||||||100|97.50|',
      ),
    ),
    'P02',
  );
  expect(figuresOf(table)).toEqual([
    '年度资金总额 年初预算数 10.00',
    '年度资金总额 全年预算数 12.00',
    '年度资金总额 全年执行数 9.00',
    '年度资金总额 执行率 75.00%',
    '年度资金总额 分值 10',
    '年度资金总额 得分 7.50',
    '当年财政拨款 年初预算数 8.00',
    '当年财政拨款 全年预算数 9.00',
    '当年财政拨款 全年执行数 7.00',
    '财政专户管理资金 年初预算数 1.00',
    '财政专户管理资金 全年预算数 1.00',
    '财政专户管理资金 全年执行数 1.00',
    '单位资金 年初预算数 1.00',
    '单位资金 全年预算数 1.00',
    '单位资金 全年执行数 1.00',
    '其他资金 全年预算数 1.00',
    '指标1 分值 90',
    '指标1 得分 90',
    '总分 分值 100',
    '总分 得分 97.50',
  ]);
  expect(table.unknownColumns).toEqual([]);
});

it('Hubei: 预算数(A), 执行数(B), points within 得分', () => {
  const table = tableIn(
    setOf(
      cells(
        '2021年度项目绩效自评表',
        '项目名称|培训',
        '预算执行情况（万元）（20分）||预算数(A)|执行数(B)|执行率(B/A)|得分(20分*执行率)',
        '|年度财政资金总额|10.00|9.00|90.00%|18.00',
        '一级指标|二级指标|三级指标|年初目标值(A)|实际完成值(B)|得分',
        '产出指标|数量指标|培训场次|10|10|80',
        '总分|||||98.00',
      ),
    ),
    'P02',
  );
  expect(table.layout).toBe('hubei');
  expect(figuresOf(table)).toEqual([
    '年度资金总额 全年预算数 10.00',
    '年度资金总额 全年执行数 9.00',
    '年度资金总额 执行率 90.00%',
    '年度资金总额 得分 18.00',
    '指标1 得分 80',
    '总分 得分 98.00',
  ]);
});

it('Hunan from 2021: the lists by 收入性质 and 支出性质 are no rows of the money', () => {
  const set = setOf(
    cells(
      '2021年度部门整体支出绩效自评表',
      '年度预算申请（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
      '|年度资金总额|10.00|12.00|9.00|10|75.00%|7.50',
      '|按收入性质分：||||按支出性质分：||',
      '|其中：一般公共预算：9.00||||其中：基本支出：5.00||',
      '|政府性基金拨款：||||项目支出：4.00||',
      '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
      '|产出指标(50分)|数量指标|培训场次|10场|10场|90|90|',
      '总分||||||100|97.50|',
    ),
  );
  const table = tableIn(set, 'P01');
  expect(table.layout).toBe('hunan-2021');
  expect(table.rows.map(({ key }) => key).filter((key) => !key.includes('性质'))).toEqual([
    '资金来源合计',
    '指标1',
    '总分',
  ]);
  expect(table.figure('资金来源合计', '年初预算数')?.text).toBe('10.00');
  expect(
    table.rows.flatMap(({ key }) => table.columns.map((column) => table.figure(key, column.key)?.state)),
  ).not.toContain('unreadable');
});

it('a pure scoring sheet is none of these', () => {
  const set = setOf(
    cells(
      '部门整体支出绩效自评表',
      '序号|一级指标|二级指标|三级指标|指标分值|指标解释|指标说明及评分标准|自评得分',
      '1|规划|目标|明确性|15|目标明确|明确得满分|15',
    ),
  );
  expect(set.tables).toEqual([]);
  expect(set.refused.map(({ reason }) => reason.id)).toEqual(['titleWithoutHeader']);
});

describe('several projects', () => {
  const form = (name: string) => [...HEAD(name), ...FUNDS, ...INDICATORS];
  const names = (set: ReturnType<typeof setOf>) =>
    set.tables.map(({ id, fields }) => `${id} ${fields.get('项目名称')?.text}`);

  it('under each other on one sheet', () =>
    expect(names(setOf([...form('甲'), [], ...form('乙'), [], ...form('丙')]))).toEqual([
      'P02 甲',
      'P02 乙',
      'P02 丙',
    ]));

  it('under each other without titles', () =>
    expect(setOf([...form('甲').slice(2), [], ...form('乙').slice(2)]).tables.map(({ id }) => id)).toEqual([
      'P02',
      'P02',
    ]));

  it('on sheets of their own, of different years', () => {
    const set = recognise([
      sheet('项目1', form('甲')),
      sheet(
        '项目2',
        form('乙').map((row) => row.map((text) => text.replace('2022', '2021'))),
      ),
    ]);
    expect(names(set)).toEqual(['P02 甲', 'P02 乙']);
    expect(set.earlier).toBeUndefined();
  });
});

describe('the reason of a deviation', () => {
  const rows = [
    ...HEAD('培训').map((row) => [...row, '']),
    ...cells(
      '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分||',
      '|年度资金总额|10.00|10.00|9.00|10|90.00%|9.00||',
      '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施|',
      '|产出指标(50分)|数量指标|培训场次|10场|8场|50|40|两场改为线上|',
      '|产出指标(50分)|时效指标|按时办班|100%|90%|30|27||',
      '|满意度指标(10分)|满意度|群众满意度|90%|95%|10|10||附后',
      '总分||||||100|86.00||',
    ),
  ];
  const header = rows.findIndex((row) => row[0] === '绩效指标');
  const across = (row: number) => ({ top: row, left: 8, bottom: row, right: 9 });
  const reasons = (merges: readonly Area[]) => {
    const table = tableIn(setOf(rows, merges), 'P02');
    return ['指标1', '指标2', '指标3'].map((key) => table.row(key)?.texts?.get('偏差原因'));
  };

  it('stands in a cell merged over two columns', () => {
    expect(reasons([header, header + 1, header + 2].map(across))).toEqual(['两场改为线上', '', '附后']);
  });

  it('is that of every row it is merged over', () => {
    const down = { ...across(header + 1), bottom: header + 2 };
    expect(reasons([across(header), down])).toEqual(['两场改为线上', '两场改为线上', '附后']);
  });
});
