/** Plans of what spending is to reach: each project's money is read, and the one that does not add up is told. */
import { check } from '../../src/core/check';
import { gridFromTexts } from '../../src/core/grid';
import { inOurWords, publishedText, wherePublished } from '../support/published/where-published';

type Texts = readonly (readonly string[])[];

/** Each plan by its sheet, with the totals it prints and the rules that it breaks. */
function told(plans: readonly Texts[]): string[] {
  const { set, findings } = check(plans.map((rows, place) => gridFromTexts(`目标${place + 1}`, rows)));
  return set.tables.map(({ id, sheet, unit, figure }) => {
    const rules = findings.filter(({ cells }) => cells.some((cell) => cell.sheet === sheet));
    const totals = ['项目资金总额', '年度资金总额'].map((row) => figure(row)?.text);
    return [id, sheet, unit.name, ...totals, ...rules.map(({ rule }) => rule)].join(' ');
  });
}

const plan = (total: string, fiscal: string): Texts => [
  ['财政项目支出绩效目标填报表', '', '', '', '', '', '', ''],
  ['（2025年度）', '', '', '', '', '', '', ''],
  ['项目名称', '', '河道清淤', '', '项目性质', '经常性项目', '项目类别', '特定目标类'],
  ['计划开始日期', '', '2025-01-01', '', '计划完成日期', '2025-12-31', '', ''],
  ['项目资金（元）', '', '项目资金总额', '', '500,000', '年度资金申请总额', '', total],
  ['', '', '其中：财政资金', '', '500,000', '其中：当年财政拨款', '', fiscal],
  ['', '', '', '', '', '上年结转资金', '', '0'],
  ['', '', '其他资金', '', '0', '其他资金', '', '0'],
  ['', '一级指标', '二级指标', '三级指标', '', '', '年度(/项目)指标值', ''],
  ['绩效指标', '产出指标', '数量指标', '清淤河道', '', '', '≥5.00(公里)', ''],
  ['', '效益指标', '社会效益指标', '防汛能力', '', '', '提升', ''],
];

inOurWords('plans of what spending is to reach', () => {
  it('are read, and the one that does not add up is told', () =>
    expect(told([plan('500,000', '500,000'), plan('400,000', '450,000')])).toEqual([
      'G01 目标1 元 500,000 500,000',
      'G01 目标2 元 500,000 400,000 BT-1b',
    ]));
});

const TARGETS = 'cases/budget/03-putuo-wanli-2023-dept/targets.json';

wherePublished('plans of what spending is to reach', [TARGETS], () => {
  it('are read, and the one that does not add up is told', () => {
    const { tables } = JSON.parse(publishedText(TARGETS)) as { readonly tables: readonly Texts[] };
    expect(told(tables)).toEqual([
      'G01 目标1 元 4,100,000.00 4,100,000.00',
      'G01 目标2 元 6,351,000.00 6,351,000.00',
      'G01 目标3 元 4,563,800.00 4,563,800.00',
      'G01 目标4 元 7595500.00 7595500.00',
      'G01 目标5 元 10,903,043.00 10,903,043.00 BT-1b',
    ]);
  });
});
