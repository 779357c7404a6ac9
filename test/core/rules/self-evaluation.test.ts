/** Rules of the self-evaluation forms: staff numbers, points of a level, reasons for lost points. */
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import { deviation } from '../../../src/core/rules/deviation';
import { levelPoints } from '../../../src/core/rules/level-points';
import { staffing } from '../../../src/core/rules/staffing';
import { asked, clean } from './support';

interface Form {
  readonly posts?: string;
  readonly staff?: string;
  /** Level, item, points, score, reason. */
  readonly items?: readonly (readonly [string, string, string, string, string])[];
}

const FULL = [
  ['产出指标(50分)', '甲', '30', '30', ''],
  ['', '乙', '20', '20', ''],
  ['效益指标（40分）', '丙', '40', '40', ''],
] as const;

const form = ({ posts = '24', staff = '21', items = FULL }: Form = {}): Grid =>
  gridFromTexts('自评', [
    ['2020年度部门整体支出绩效自评表'],
    ['人员编制', posts, '', '', '实有人数', staff, '', '', ''],
    ['整体资金（万元）', '项目', '', '全年预算数', '全年执行数', '执行率', '分值', '得分', ''],
    ['', '资金来源', '合计', '100.00', '95.00', '95.00%', '10', '9.5', ''],
    [
      '绩效指标',
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    ...items.map(([level, item, points, score, reason]) => [
      '',
      level,
      '数量指标',
      item,
      '1',
      '1',
      points,
      score,
      reason,
    ]),
    ['总分', '', '', '', '', '', '100', '99.5', ''],
  ]);

const other = gridFromTexts('表', [
  ['支出决算表'],
  ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出', '上缴上级支出'],
  ['201', '某', '5.00', '5.00', '', ''],
]);

describe('P-0 staffing', () => {
  it('clean', () => expect(asked(staffing, [form()])).toEqual(clean('pass', 'pass')));

  it.each([
    ['posts', { posts: '' }, ['fail', 'pass'], ['warning blank 自评!B2']],
    ['staff', { staff: '' }, ['pass', 'fail'], ['warning blank 自评!F2']],
  ])('broken: no %s', (_, change, outcomes, findings) =>
    expect(asked(staffing, [form(change)])).toEqual({ outcomes, findings }),
  );

  it('refuses: no form', () => expect(asked(staffing, [other])).toEqual(clean('not-applicable')));
});

describe('P-6 points of a level', () => {
  it('clean: each level that prints its points', () =>
    expect(asked(levelPoints, [form()])).toEqual(clean('pass', 'pass')));

  it.each([
    [
      'too few',
      [
        ['产出指标(50分)', '甲', '30', '30', ''],
        ['', '乙', '10', '10', ''],
      ] as const,
      ['fail'],
      ['error differ 自评!G6 自评!G7'],
    ],
    ['too many', [['产出指标（50分）', '甲', '60.5', '30', '']] as const, ['fail'], ['error differ 自评!G6']],
  ])('broken: %s', (_, items, outcomes, findings) =>
    expect(asked(levelPoints, [form({ items })])).toEqual({ outcomes, findings }),
  );

  it.each([
    ['no points printed', [form({ items: [['产出指标', '甲', '30', '30', '']] })]],
    ['no form', [other]],
  ])('refuses: %s', (_, grids) => expect(asked(levelPoints, grids)).toEqual(clean('not-applicable')));
});

describe('P-9 reasons', () => {
  it.each([
    ['nothing lost', ['产出指标', '甲', '30', '30', ''] as const, 'pass'],
    ['lost, with a reason', ['产出指标', '甲', '30', '28', '受疫情影响'] as const, 'pass'],
    ['no score yet', ['产出指标', '甲', '30', '', ''] as const, 'not-applicable'],
  ])('clean: %s', (_, item, outcome) =>
    expect(asked(deviation, [form({ items: [item] })])).toEqual(clean(outcome)),
  );

  it('broken: lost without a reason', () => {
    const items = [['产出指标', '甲', '30', '28', ' '] as const, ['', '乙', '20', '19.99', ''] as const];
    expect(asked(deviation, [form({ items })]).findings).toEqual([
      'warning reached 自评!H6',
      'warning reached 自评!H7',
    ]);
  });

  it('refuses: no form', () => expect(asked(deviation, [other])).toEqual(clean('not-applicable')));
});
