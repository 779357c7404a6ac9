/** The published form of 古城区自然资源局 2020: points lost with every target reached and no reason given. */
import { documentText, missingOf, paragraphText, selfEvaluationReport } from '../../../../src/core/narrative';
import { GUCHENG_FUNDS, GUCHENG_INDICATORS } from '../../../cases/data/gucheng-2020';
import { tableSet, type RowSpec } from '../../../support/table-set';

const [initial, budget, spent, points, rate, score] = GUCHENG_FUNDS;

const keyOf = (index: number): string => `指标${index + 1}`;

const set = tableSet(
  {
    P02: [
      [
        '年度资金总额',
        {
          年初预算数: initial,
          全年预算数: budget,
          全年执行数: spent,
          分值: points,
          执行率: rate,
          得分: score,
        },
      ],
      ...GUCHENG_INDICATORS.map((cells, index): readonly [string, RowSpec] => [
        keyOf(index),
        { 分值: cells[7] ?? '', 得分: cells[8] ?? '' },
      ]),
    ],
  },
  {
    year: 2020,
    tables: {
      P02: {
        labels: Object.fromEntries(GUCHENG_INDICATORS.map((cells, index) => [keyOf(index), cells[2] ?? ''])),
        texts: Object.fromEntries(
          GUCHENG_INDICATORS.map(
            ([first = '', , , sign = '', target = '', unit = '', actual = ''], index) => [
              keyOf(index),
              { 一级指标: first, 指标性质: sign, 年度指标值: target, 度量单位: unit, 实际完成值: actual },
            ],
          ),
        ),
      },
    },
  },
);

const report = selfEvaluationReport(set)!;

test('every point lost is told, and a reason asked for it', () => {
  const told = report.sections.at(-1)!.paragraphs.map(paragraphText);
  expect(told.slice(2, 6).map((text) => text.split('。原因')[0])).toEqual([
    '卫片执法补助经费扣1分：年度指标值为72890元，实际完成值为72890元；分值10分，得分9分',
    '项目验收合格率扣1分：年度指标值为100%，实际完成值为100%；分值20分，得分19分',
    '项目完成及时率扣1分：年度指标值为100%，实际完成值为100%；分值20分，得分19分',
    '违法行为责停率扣3分：年度指标值为≥95%，实际完成值为95%；分值30分，得分27分',
  ]);
  expect(missingOf(report).filter(({ key }) => key.includes('偏差原因'))).toHaveLength(5);
});

test('what the copy lacks is a blank: no total is made up', () => {
  const text = documentText(report);
  expect(text).toContain('产出指标47分（满分50分）；效益指标27分（满分30分）');
  expect(text).toContain('自评总分【待补充：');
  expect(text).toContain('满意度指标【待补充：');
  expect(text).not.toContain('等级');
});
