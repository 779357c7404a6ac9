/** Rules over plans of what spending is to reach: BT-5, BT-6. */
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import { targetAndEvaluation } from '../../../src/core/rules/target-and-evaluation';
import { targetIndicators } from '../../../src/core/rules/target-indicators';
import { cells } from '../recognise/support';
import { asked, clean } from './support';

const INDICATORS = ['产出指标|数量指标|清淤河道|≥5公里', '效益指标|社会效益指标|防汛能力|提升'];

const plan = (rows: readonly string[] = INDICATORS, total = '30.00', name = '河道清淤', year = 2025): Grid =>
  gridFromTexts(
    `目标${name}${total}`,
    cells(
      '项目支出绩效目标表',
      `（${year}年度）`,
      `项目名称|${name}`,
      `年度资金总额|${total}|单位：万元`,
      '一级指标|二级指标|三级指标|年度指标值',
      ...rows,
    ),
  );

const evaluation = (budget: string, name = '河道清淤', year = 2025): Grid =>
  gridFromTexts(
    `自评${name}`,
    cells(
      '项目支出绩效自评表',
      `（${year}年度）`,
      `项目名称|${name}`,
      '项目资金（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
      `|年度资金总额||${budget}|${budget}|${budget}|10|100%|10`,
      '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
      '|产出指标|数量指标|清淤河道|≥5公里|5公里|90|90|',
      '总分||||||100|100|',
    ),
  );

describe('BT-5', () => {
  it.each<[string, readonly string[]]>([
    ['output and effect', INDICATORS],
    [
      'the four levels of 2022',
      [
        '成本指标|经济成本指标|清淤单价|≤10万元/公里',
        '产出指标|时效指标|完成时间|12月底前',
        '效益指标|可持续影响指标|河道畅通|长期',
        '满意度指标|服务对象满意度指标|群众满意度|≥90%',
      ],
    ],
    ['cost below output, as before 2022', [...INDICATORS, '产出指标|成本指标|清淤单价|≤10万元/公里']],
    [
      'points in the name',
      ['产出指标(50分)|数量指标|清淤河道|≥5公里', '效益指标（30分）|生态效益|水质|改善'],
    ],
    ['a second level of its own', [...INDICATORS, '效益指标|其他指标|防汛能力|提升']],
  ])('clean: %s', (_, rows) => expect(asked(targetIndicators, [plan(rows)])).toEqual(clean('pass')));

  it.each<[string, readonly string[], readonly string[]]>([
    ['a first level that is none', [...INDICATORS, '管理指标|制度建设|制度|健全'], ['hint first C8']],
    [
      'a second level below another first, told once',
      [...INDICATORS, '效益指标|质量指标|合格率|100%', '效益指标|质量指标|验收率|100%'],
      ['hint second C8'],
    ],
    ['no effect', ['产出指标|数量指标|清淤河道|≥5公里'], ['hint lacking C6']],
    ['neither output nor effect', ['满意度指标|服务对象满意度指标|群众满意度|≥90%'], ['hint lacking C6']],
  ])('broken: %s', (_, rows, findings) => {
    const told = asked(targetIndicators, [plan(rows)]).findings;
    expect(told.map((line) => line.replace(/目标.*!/, ''))).toEqual(findings);
  });

  it('refuses: a plan without levels', () =>
    expect(asked(targetIndicators, [evaluation('30.00')])).toEqual(clean('not-applicable')));
});

describe('BT-6', () => {
  it.each<[string, Grid[]]>([
    ['the same', [plan(), evaluation('30.00')]],
    ['rounded', [plan(INDICATORS, '30.004'), evaluation('30.00')]],
    ['a project spaced otherwise', [plan(INDICATORS, '30.00', '河道 清淤'), evaluation('30.00')]],
  ])('clean: %s', (_, grids) => expect(asked(targetAndEvaluation, grids)).toEqual(clean('pass')));

  it('broken: another amount', () =>
    expect(asked(targetAndEvaluation, [plan(), evaluation('35.00')]).findings).toEqual([
      'hint differ 自评河道清淤!D5 目标河道清淤30.00!B4',
    ]));

  it.each<[string, Grid[]]>([
    ['another project', [plan(), evaluation('35.00', '堤防维修')]],
    ['another year', [plan(), evaluation('35.00', '河道清淤', 2024)]],
    ['two plans of one name', [plan(), plan(INDICATORS, '40.00'), evaluation('35.00')]],
    ['no plan', [evaluation('35.00')]],
  ])('refuses: %s', (_, grids) => expect(asked(targetAndEvaluation, grids)).toEqual(clean('not-applicable')));
});
