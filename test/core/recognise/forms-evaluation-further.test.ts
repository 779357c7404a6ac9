/** Further self-evaluation forms: read whole, silent where they agree, and the wrong figure found where one is planted. */
import { check, unfolded } from '../../../src/core/check';
import { gridFromTexts } from '../../../src/core/grid';
import { recognise } from '../../../src/core/recognise';
import {
  GOALS,
  GOAL_TITLES,
  PROJECT_2018,
  WHOLE_CHONGQING,
  WHOLE_HUNAN_2021,
  WHOLE_PLATFORM,
} from '../../cases/data/performance-forms';
import { figuresOf, setOf, tableIn, type Rows } from './support';

const checked = (rows: Rows) => check([gridFromTexts('表', rows)]);
const findings = (rows: Rows) =>
  unfolded(checked(rows).findings).map(({ rule, severity }) => `${severity} ${rule}`);

/** One cell's text for another; the cell has to be there. */
function changed(rows: Rows, from: string, to: string): Rows {
  expect(rows.flat()).toContain(from);
  return rows.map((row) => row.map((text) => (text === from ? to : text)));
}

describe('项目支出绩效自评表 of 2018', () => {
  it('is read whole, down to the goals', () => {
    const table = tableIn(setOf(PROJECT_2018), 'P02');
    expect(figuresOf(table)).toEqual([
      '年度资金总额 全年预算数 320.00',
      '年度资金总额 全年执行数 288.00',
      '年度资金总额 分值 10',
      '年度资金总额 执行率 90.00%',
      '年度资金总额 得分 9.00',
      '当年财政拨款 全年预算数 300.00',
      '当年财政拨款 全年执行数 270.00',
      '其他资金 全年预算数 20.00',
      '其他资金 全年执行数 18.00',
      '指标1 分值 50',
      '指标1 得分 46',
      '指标2 分值 30',
      '指标2 得分 30',
      '指标3 分值 10',
      '指标3 得分 10',
      '总分 分值 100',
      '总分 得分 95.00',
    ]);
    expect(table.unknownRows).toEqual([]);
    expect(table.unknownColumns).toEqual([]);
    expect(table.fields.get('主管部门')?.text).toBe('某市水务局 [123]');
  });

  it('agrees; the goals are no amounts', () => expect(findings(PROJECT_2018)).toEqual([]));
  it.each([
    ['320.00', '321.00', 'P-2b'],
    ['270.00', '271.00', 'P-2c'],
    ['9.00', '9.50', 'P-4b'],
    ['95.00', '96.00', 'P-7f'],
  ])('%s for %s', (from, to, rule) =>
    expect(findings(changed(PROJECT_2018, from, to))).toContain(`error ${rule}`),
  );
});

describe('整体自评 of Chongqing', () => {
  it('is read whole: the money in its one row, the total in the head', () => {
    const table = tableIn(setOf(WHOLE_CHONGQING), 'P01');
    expect(figuresOf(table)).toEqual([
      '资金来源合计 年初预算数 500.00',
      '资金来源合计 全年预算数 520.00',
      '资金来源合计 全年执行数 468.00',
      '资金来源合计 执行率 90.00',
      '资金来源合计 分值 10',
      '资金来源合计 得分 9',
      '指标1 分值 40',
      '指标1 得分 40',
      '指标1 得分系数 100',
      '指标2 分值 30',
      '指标2 得分 27.6',
      '指标2 得分系数 92',
      '指标3 分值 20',
      '指标3 得分 18.8',
      '指标3 得分系数 94',
      '总分 得分 95.4',
    ]);
    expect(table.figure('总分', '得分')?.at).toEqual({ row: 1, column: 7 });
    expect(table.row('指标2')?.texts?.get('年度指标值')).toBe('900');
    expect(table.unknownColumns).toEqual([]);
  });

  it('agrees', () => expect(findings(WHOLE_CHONGQING)).toEqual([]));
  it.each([
    ['95.4', '97.4', 'P-7c'],
    ['90.00', '92.00', 'P-3a'],
    ['9', '8', 'P-4a'],
    ['27.6', '28.6', 'P-4c'],
    ['20', '25', 'P-5e'],
  ])('%s for %s', (from, to, rule) =>
    expect(findings(changed(WHOLE_CHONGQING, from, to))).toContain(`error ${rule}`),
  );
});

describe('整体自评 of the platform', () => {
  it('is read whole', () => {
    const table = tableIn(setOf(WHOLE_PLATFORM), 'P01');
    expect(figuresOf(table).slice(0, 18)).toEqual([
      '资金合计 年初预算数 640.00',
      '资金合计 预算调整数 -40.00',
      '资金合计 全年预算数 600.00',
      '资金合计 全年执行数 570.00',
      '资金合计 执行率 95.00',
      '资金合计 得分 9.5',
      '基本支出 年初预算数 400.00',
      '基本支出 预算调整数 -10.00',
      '基本支出 全年预算数 390.00',
      '基本支出 全年执行数 390.00',
      '基本支出 执行率 100.00',
      '项目支出 年初预算数 240.00',
      '项目支出 预算调整数 -30.00',
      '项目支出 全年预算数 210.00',
      '项目支出 全年执行数 180.00',
      '项目支出 执行率 85.71',
      '指标1 得分 50',
      '指标1 分值 50',
    ]);
    expect(table.unknownRows).toEqual([]);
    expect(table.unknownColumns).toEqual([]);
  });

  it('agrees', () => expect(findings(WHOLE_PLATFORM)).toEqual([]));
  it.each([
    ['640.00', '650.00', 'P-1f'],
    ['210.00', '220.00', 'P-1g'],
    ['570.00', '560.00', 'P-1f'],
    ['85.71', '58.71', 'P-3c'],
  ])('%s for %s', (from, to, rule) =>
    expect(findings(changed(WHOLE_PLATFORM, from, to))).toContain(`error ${rule}`),
  );
});

describe('整体自评 of Hunan from 2021', () => {
  it('reads the two lists, whose figures stand within words', () => {
    const table = tableIn(setOf(WHOLE_HUNAN_2021), 'P01');
    expect(figuresOf(table).filter((figure) => figure.includes('性质：'))).toEqual([
      '收入性质：一般公共预算 金额 900',
      '收入性质：政府性基金 金额 150',
      '收入性质：其他资金 金额 50',
      '支出性质：基本支出 金额 700.00',
      '支出性质：项目支出 金额 400.00',
    ]);
    const figure = table.figure('支出性质：项目支出', '金额');
    expect([figure?.at, figure?.writable]).toEqual([{ row: 5, column: 5 }, false]);
    expect(table.figure('收入性质：专户管理', '金额')?.state).toBe('blank');
    expect(table.unknownRows).toEqual([]);
  });

  it('agrees', () => expect(findings(WHOLE_HUNAN_2021)).toEqual([]));
  it('a list that does not add up to the other', () =>
    expect(findings(changed(WHOLE_HUNAN_2021, '政府性基金拨款：150', '政府性基金拨款：250'))).toEqual([
      'error P-1h',
    ]));

  it('waits for no row that this form does not print', () =>
    expect(
      checked(WHOLE_HUNAN_2021).binding.unbound.flatMap(({ ...unbound }) =>
        'rows' in unbound && unbound.rows.length > 0 ? unbound.rows : [],
      ),
    ).toEqual([]));
});

describe('a plan of what spending is to reach', () => {
  it.each(GOAL_TITLES.filter((title) => !title.includes('整体')))(
    '%s is read as one, and as no self-evaluation',
    (title) => {
      const { tables, refused, others } = recognise([gridFromTexts('表', [[title], ...GOALS.slice(1)])]);
      expect(tables.map(({ id }) => id)).toEqual(['G01']);
      expect(refused).toEqual([]);
      expect(others).toBeUndefined();
    },
  );

  it.each(GOAL_TITLES)('%s in a form nobody knows is known and not read', (title) => {
    const { tables, refused, others } = recognise([
      gridFromTexts('表', [[title], ['项目名称', '某项目'], ['目标', '完成任务']]),
    ]);
    expect(tables).toEqual([]);
    expect(refused).toEqual([]);
    expect(others?.map((other) => other.title)).toEqual([title]);
  });

  it('a self-evaluation is none', () =>
    expect(
      recognise([gridFromTexts('表', [['项目支出绩效目标自评表'], ...PROJECT_2018.slice(1)])]).tables,
    ).toHaveLength(1));
});
