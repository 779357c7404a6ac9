/** The self-evaluation report: every figure leads back to its cell, and what was lost adds up to what the total lacks. */
import { Decimal, parseFigure, YUAN } from '../../../../src/core/amount';
import {
  documentText,
  missingOf,
  paragraphText,
  plainFigures,
  selfEvaluationReport,
  type NarrativeDocument,
  type PlainFigure,
} from '../../../../src/core/narrative';
import { recognise } from '../../../../src/core/recognise';
import type { TableSet } from '../../../../src/core/tables';
import { generateSet, SELF_EVALUATIONS } from '../../../bench/generate';
import { caseGrids } from '../../../support/case-workbook';
import { seedsUpTo } from '../../../support/proof';
import { tableSet, type RowsSpec, type TableDetails } from '../../../support/table-set';
import { recompute } from '../recompute';
import { ordinal } from '../../../../src/core/narrative/report/report';

const reportOf = (set: TableSet): NarrativeDocument => {
  const report = selfEvaluationReport(set);
  if (!report) throw new Error('There is no report');
  return report;
};

const textsOf = ({ sections }: NarrativeDocument): string[] =>
  sections.flatMap(({ paragraphs }) => paragraphs.map(paragraphText));

const number = (text: string): Decimal => {
  const parsed = parseFigure(text);
  return parsed.kind === 'amount' ? parsed.amount.value : new Decimal(0);
};

/** A figure whose text is neither that of its cell nor what its formula comes to. */
const isUntrue = ({ text, source }: PlainFigure): boolean => {
  const value = new Decimal(text.replace('%', '')).div(text.endsWith('%') ? 100 : 1);
  if (source.kind === 'cell') return !value.eq(number(source.cells[0]!.text));
  return !recompute(source.formula).minus(value).abs().lte('0.00005');
};

describe('岳麓 2020', () => {
  const report = reportOf(recognise(caseGrids('yuelu-2020')));

  test('says what its form prints, and asks for the one reason that it does not give', () => {
    expect(textsOf(report)).toEqual([
      '本部门2020年度绩效自评报告',
      '一、部门整体支出绩效自评',
      '（一）资金情况',
      '全年预算数10949.23万元，全年执行数10584.29万元，执行率96.67%。其中：财政拨款全年预算数10949.23万元，全年执行数10584.29万元。全年执行数中，基本支出1379.15万元（其中：人员支出1210.08万元，公用支出169.07万元），项目支出9205.14万元。',
      '（二）自评得分',
      '自评总分99.67分（满分100分），等级为“优”。其中：预算执行率9.67分（满分10分）；产出指标50分（满分50分）；效益指标30分（满分30分）；满意度指标10分（满分10分）。',
      '（三）扣分情况及原因',
      '共扣0.33分，具体如下：',
      '预算执行率扣0.33分：分值10分，得分9.67分。原因：【待补充：预算执行率未达到100%的原因】。',
    ]);
    expect(missingOf(report)).toHaveLength(1);
  });

  test('every figure is that of its cell, or follows from cells', () => {
    const figures = plainFigures(report);
    expect(figures).toHaveLength(23);
    expect(figures.filter(isUntrue)).toEqual([]);
    expect(figures.every(({ source }) => source.cells.length > 0)).toBe(true);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    const ids = [...report.sections, ...figures].map(({ id }) => id);
    expect(ids.filter((id) => !id.startsWith('自评'))).toEqual([]);
  });
});

const SEEDS = seedsUpTo(4, 12);
const STYLES = SELF_EVALUATIONS.filter((style) => style !== 'none');

const generated = STYLES.flatMap((style) =>
  SEEDS.map((seed) => {
    const set = recognise(generateSet(seed, { selfEvaluation: style }).grids);
    return { style, seed, set, report: reportOf(set) };
  }),
);

const chapters = ({ report, set }: (typeof generated)[number]) =>
  set.tables
    .filter(({ id }) => id === 'P01' || id === 'P02')
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((table, index) => ({
      table,
      texts: report.sections
        .filter(({ id }) => id.split('.')[0] === `自评${index + 1}`)
        .flatMap(({ paragraphs }) => paragraphs.map(paragraphText)),
    }));

test.each(STYLES)('generated forms, %s: every figure is true, every form has its chapter', (style) => {
  const own = generated.filter((one) => one.style === style);
  for (const one of own) {
    expect([one.seed, plainFigures(one.report).filter(isUntrue)]).toEqual([one.seed, []]);
    for (const { texts } of chapters(one)) expect([one.seed, texts.length > 5]).toEqual([one.seed, true]);
  }
  expect(own).toHaveLength(SEEDS.length);
});

test('what each indicator lost adds up to what the total lacks, with a reason for each', () => {
  let lost = 0;
  for (const one of generated)
    for (const { table, texts } of chapters(one)) {
      const total = table.figure('总分', '得分')!.amount!.value;
      const printsPoints = table.figure('指标1', '分值') !== undefined;
      const deductions = texts.flatMap((text) => /扣(\d+(?:\.\d+)?)分：/.exec(text)?.[1] ?? []);
      const sum = deductions.reduce((all, text) => all.plus(text), new Decimal(0));
      const place = [one.style, one.seed, table.sheet];
      const left = new Decimal(100).minus(total);
      expect([...place, sum.toFixed()]).toEqual([...place, printsPoints ? left.toFixed() : '0']);
      const reasons = texts.filter((text) => text.includes('原因：'));
      expect([...place, reasons.length]).toEqual([...place, deductions.length]);
      if (!left.isZero()) expect(texts.join('')).toContain(`共扣${left.toFixed()}分`);
      lost += deductions.length;
    }
  expect(lost).toBeGreaterThan(SEEDS.length * 16);
});

test('only the rate of execution and forms without points leave a reason to fill in', () => {
  for (const { style, report } of generated)
    expect(
      missingOf(report)
        .map(({ key }) => key)
        .filter((key) => key !== '扣分.执行率原因'),
    ).toEqual(
      style === 'hubei' && documentText(report).includes('【待补充：各项指标的分值、扣分和原因】')
        ? ['扣分.说明']
        : [],
    );
});

const LEVELS: Readonly<Record<string, string>> = { 指标1: '产出指标', 指标2: '产出指标', 指标3: '效益指标' };

/** A project's form of three indicators. */
function project(
  rows: Readonly<Record<string, Readonly<Record<string, string>>>>,
  details: TableDetails = {},
) {
  const indicator = (score: string) => ({ 分值: '30.00', 得分: score });
  const spec: RowsSpec = [
    [
      '年度资金总额',
      {
        年初预算数: '7.29',
        全年预算数: '7.29',
        全年执行数: '7.29',
        分值: '10.00',
        执行率: '100%',
        得分: '10.00',
        ...rows['年度资金总额'],
      },
    ],
    ...Object.keys(LEVELS).map((key) => [key, { ...indicator('30.00'), ...rows[key] }] as const),
    ['总分', { 分值: '100', 得分: '100', ...rows['总分'] }],
  ];
  const texts = Object.fromEntries(
    Object.entries(LEVELS).map(([key, level]) => [key, { 一级指标: level, ...details.texts?.[key] }]),
  );
  return tableSet({ P02: spec }, { year: 2020, tables: { P02: { ...details, texts } } });
}

const body = (set: TableSet): string => documentText(reportOf(set));

test('full marks: nothing was lost, and nothing is asked', () => {
  const text = body(project({}));
  expect(text).toContain('自评总分100分（满分100分），等级为“优”。');
  expect(text).toContain('各项均得满分，没有扣分。');
  expect(text).not.toContain('原因：');
});

test('as Yunnan prints it: sign, value and unit by themselves, and no reason given', () => {
  const set = project(
    { 指标1: { 得分: '29.00' }, 指标2: { 得分: '27' }, 总分: { 得分: '96' } },
    {
      labels: { 指标1: '卫片执法\n补助经费', 指标2: '指标2：违法行为责停率' },
      texts: {
        指标1: { 指标性质: '=', 年度指标值: '72890', 度量单位: '元', 实际完成值: '72890' },
        指标2: { 指标性质: '≥', 年度指标值: '95', 度量单位: '%', 实际完成值: '95', 偏差原因: '核实不及时。' },
      },
    },
  );
  const text = body(set);
  expect(text).toContain(
    '卫片执法补助经费扣1分：年度指标值为72890元，实际完成值为72890元；分值30分，得分29分。原因：【待补充：项目自评“卫片执法补助经费”的偏差原因】。',
  );
  expect(text).toContain(
    '违法行为责停率扣3分：年度指标值为≥95%，实际完成值为95%；分值30分，得分27分。原因：核实不及时。',
  );
  expect(text).toContain('产出指标56分（满分60分）；效益指标30分（满分30分）');
});

test('a score nobody gave is a blank, never a 0', () => {
  const text = body(project({ 指标1: { 得分: '' }, 总分: { 得分: '' } }));
  expect(text).toContain('产出指标【待补充：项目自评“指标1 · 得分”（该填未填）】分');
  expect(text).not.toMatch(/得?分0分|扣30分/);
  expect(text).toContain('自评总分【待补充：项目自评“总分 · 得分”（该填未填）】分');
  expect(text).not.toContain('等级');
});

test('a spare line of the form is no indicator; one with a target and no points wants both', () => {
  const spare = project({ 指标2: { 分值: '', 得分: '' }, 总分: { 分值: '70', 得分: '70' } });
  expect(body(spare)).toContain('产出指标30分（满分30分）');
  const texts = { 指标2: { 年度指标值: '≥95%', 实际完成值: '96%' } };
  const open = project({ 指标2: { 分值: '', 得分: '' } }, { texts });
  expect(body(open)).toContain('产出指标【待补充：项目自评“指标2 · 得分”（该填未填）】分');
});

test('an indicator that scored 0 lost all its points', () => {
  const text = body(project({ 指标3: { 得分: '0' }, 总分: { 得分: '70' } }));
  expect(text).toMatch(/指标3扣30分：.*分值30分，得分0分/);
  expect(text).toContain('效益指标0分（满分30分）');
  expect(text).toContain('等级为“中”');
});

test('more spent than budgeted loses nothing; a rate left blank is worked out', () => {
  const text = body(project({ 年度资金总额: { 全年执行数: '8.00', 执行率: '' } }));
  expect(text).toContain('执行率109.74%');
  expect(text).not.toContain('预算执行率扣');
});

test('another total than a hundred has no grade', () => {
  expect(body(project({ 总分: { 分值: '120', 得分: '110' } }))).toContain('自评总分110分（满分120分）。');
});

test('amounts stay in the unit of their form', () => {
  const text = body(project({ 年度资金总额: { 全年预算数: '72900.00' } }, { unit: YUAN }));
  expect(text).toContain('全年预算数72900.00元');
});

test('chapters are counted in Chinese', () => {
  const numbers = [1, 9, 10, 11, 19, 20, 21, 30, 99, 100];
  expect(numbers.map(ordinal)).toEqual([
    '一',
    '九',
    '十',
    '十一',
    '十九',
    '二十',
    '二十一',
    '三十',
    '九十九',
    '100',
  ]);
});

test('without a self-evaluation form there is no report', () => {
  expect(selfEvaluationReport(recognise(caseGrids('lukou-2020')))).toBeUndefined();
});
