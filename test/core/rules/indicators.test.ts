/** Rules over the indicators of the self-evaluation forms: P-8, P-9, P-10, P-14, P-15. */
import { check } from '../../../src/core/check';
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import { deviation } from '../../../src/core/rules/deviation';
import { grade } from '../../../src/core/rules/grade';
import { duplicateTable } from '../../../src/core/rules/duplicate-table';
import { measureOf } from '../../../src/core/rules/indicator';
import { indicatorScore } from '../../../src/core/rules/indicator-score';
import { indicatorUnit } from '../../../src/core/rules/indicator-unit';
import { qualitativeScore } from '../../../src/core/rules/qualitative-score';
import { asked, clean } from './support';

/** Target, result, points, score, reason. */
type Item = readonly [string, string, string, string, string?];

interface Form {
  readonly item?: Item;
  readonly head?: readonly string[];
  readonly budget?: string;
  readonly total?: string;
  readonly foot?: readonly string[];
  readonly name?: string;
}

const FULL: Item = ['≥10个', '10个', '90', '90'];

const form = ({
  item = FULL,
  head = [],
  budget = '100.00',
  total = '100',
  foot = [],
  name = '自评',
}: Form = {}): Grid => {
  const [target, result, points, score, reason = ''] = item;
  return gridFromTexts(name, [
    ['项目支出绩效自评表'],
    [...head],
    ['项目资金（万元）', '', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', '', budget, budget, budget, '10', '100%', '10'],
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
    ['', '产出指标', '数量指标', '检查', target, result, points, score, reason],
    ['总分', '', '', '', '', '', '100', total, ''],
    [...foot],
  ]);
};

/** Yunnan prints sign, number and unit in three columns. */
const split = (sign: string, target: string, unit: string, result: string, score: string): Grid =>
  gridFromTexts('自评', [
    ['项目支出绩效自评表'],
    ['项目资金（万元）', '', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', '', '72.89', '72.89', '72.89', '10', '100%', '10'],
    [
      '绩效指标',
      '一级指标',
      '二级指标',
      '三级指标',
      '指标性质',
      '指标值',
      '度量单位',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    ['', '产出指标', '数量指标', '检查', sign, target, unit, result, '90', score, ''],
    ['总分', '', '', '', '', '', '', '', '100', '100', ''],
  ]);

const other = gridFromTexts('表', [
  ['支出决算表'],
  ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出', '上缴上级支出'],
  ['201', '某', '5.00', '5.00', '', ''],
]);

describe('reading a measure', () => {
  it.each([
    ['≥95%', { value: '95', unit: '%', direction: 'at-least' }],
    ['＞=1,200.5人', { value: '1200.5', unit: '人', direction: 'at-least' }],
    ['不超过5万元', { value: '5', unit: '万元', direction: 'at-most' }],
    ['≤ 3', { value: '3', unit: '', direction: 'at-most' }],
    ['=100', { value: '100', unit: '', direction: 'unsaid' }],
    ['12', { value: '12', unit: '', direction: 'unsaid' }],
  ])('%s', (text, expected) => {
    const { value, ...rest } = measureOf(text)!;
    expect({ value: value.toFixed(), ...rest }).toEqual(expected);
  });

  it.each(['', '良好', '3-5次', '2次/年2人', '90%以上，10人', '大约90', '1.2.3'])('refuses %j', (text) =>
    expect(measureOf(text)).toBeUndefined(),
  );
});

describe('P-8 score by share', () => {
  it.each([
    ['reached', FULL],
    ['more than reached', ['≥10个', '12个', '90', '90']],
    ['fewer is better', ['≤5万元', '4万元', '90', '90']],
    ['the share', ['≥10个', '9个', '90', '81', '因故']],
    ['the share rounded', ['≥3个', '2个', '20', '13.3', '因故']],
    ['rounded to whole points', ['≥10个', '9.45个', '90', '85', '因故']],
    ['less than the share: the evaluator’s right', ['≥10个', '9个', '90', '40', '因故']],
    ['at most, missed', ['≤5万元', '10万元', '90', '45', '因故']],
    ['unit only in the target', ['≥10个', '9', '90', '81', '因故']],
  ] as readonly (readonly [string, Item])[])('clean: %s', (_, item) =>
    expect(asked(indicatorScore, [form({ item })])).toEqual(clean('pass')),
  );

  it('clean: sign and unit in columns of their own', () =>
    expect(asked(indicatorScore, [split('≥', '10', '个', '9', '81')])).toEqual(clean('pass')));

  it.each([
    ['full points for less', form({ item: ['≥10个', '9个', '90', '90'] }), 'H6'],
    ['more than the share', form({ item: ['≥10个', '9个', '90', '82', '因故'] }), 'H6'],
    ['full points for more than allowed', form({ item: ['≤5万元', '10万元', '90', '90'] }), 'H6'],
    ['in columns of their own', split('≥', '10', '个', '9', '90'), 'J5'],
  ])('broken: %s', (_, grid, cell) =>
    expect(asked(indicatorScore, [grid])).toEqual({
      outcomes: ['fail'],
      findings: [`hint tooMuch 自评!${cell}`],
    }),
  );

  it.each([
    ['no direction', form({ item: ['10个', '9个', '90', '90'] })],
    ['equality: more may be worse', form({ item: ['=10个', '9个', '90', '90'] })],
    ['words', form({ item: ['良好', '良好', '90', '80'] })],
    ['units that differ', form({ item: ['≥10个', '9人', '90', '90'] })],
    ['a target of 0', form({ item: ['≤3起', '0起', '90', ''] })],
    ['no form', other],
  ])('refuses: %s', (_, grid) => expect(asked(indicatorScore, [grid])).toEqual(clean('not-applicable')));
});

describe('P-9 words where the target was reached', () => {
  it.each([
    ['reached', ['≥10个', '12个', '90', '85'], 'warning reached 自评!H6'],
    ['missed', ['≥10个', '8个', '90', '72'], 'warning missing 自评!H6'],
    ['in words', ['良好', '良好', '90', '85'], 'warning missing 自评!H6'],
  ] as readonly (readonly [string, Item, string])[])('broken: %s', (_, item, finding) =>
    expect(asked(deviation, [form({ item })]).findings).toEqual([finding]),
  );
});

describe('P-10 score in words', () => {
  it.each([
    ['达成预期指标', '90'],
    ['达成年度指标', '72'],
    ['部分达成预期指标', '72'],
    ['部分达成年度指标并具有一定效果', '54'],
    ['未达成预期指标且效果较差', '54'],
    ['未达成年度指标且效果较差', '0'],
  ])('clean: %s, %s of 90', (words, score) =>
    expect(asked(qualitativeScore, [form({ item: ['良好', words, '90', score, '因故'] })])).toEqual(
      clean('pass'),
    ),
  );

  it.each([
    ['达成预期指标', '71'],
    ['部分达成预期指标', '80'],
    ['部分达成预期指标', '50'],
    ['未达成年度指标且效果较差', '60'],
  ])('broken: %s, %s of 90', (words, score) =>
    expect(asked(qualitativeScore, [form({ item: ['良好', words, '90', score, '因故'] })])).toEqual({
      outcomes: ['fail'],
      findings: ['hint outside 自评!H6'],
    }),
  );

  it.each([
    ['other words', form({ item: ['良好', '基本达到', '90', '50', '因故'] })],
    ['no score', form({ item: ['良好', '达成预期指标', '90', ''] })],
    ['no form', other],
  ])('refuses: %s', (_, grid) => expect(asked(qualitativeScore, [grid])).toEqual(clean('not-applicable')));
});

describe('P-14 grade', () => {
  it.each([
    ['优', '90'],
    ['良', '89.99'],
    ['中', '60'],
    ['差', '59.5'],
  ])('clean: %s for %s', (word, total) =>
    expect(asked(grade, [form({ head: ['自评等级', word], total })])).toEqual(clean('pass')),
  );

  it.each([
    ['beside its label', { head: ['自评等级：', '良'], total: '95' }, 'B2', 'H7'],
    ['in one cell, below the table', { foot: ['评价等级：中'], total: '85' }, 'A8', 'H7'],
  ])('broken: %s', (_, change, at, total) =>
    expect(asked(grade, [form(change)])).toEqual({
      outcomes: ['fail'],
      findings: [`hint differ 自评!${at} 自评!${total}`],
    }),
  );

  it.each([
    ['no grade', form()],
    ['a list of all grades', form({ head: ['自评等级', '优□ 良□ 中□ 差□'] })],
    ['no score', form({ head: ['自评等级', '优'], total: '' })],
    ['no form', other],
  ])('refuses: %s', (_, grid) => expect(asked(grade, [grid])).toEqual(clean('not-applicable')));
});

describe('P-15 unit of an indicator', () => {
  it.each([
    ['converted', form({ item: ['=72890元', '72890元', '90', '90'], budget: '7.289' })],
    ['another amount', form({ item: ['≤50元', '50元', '90', '90'], budget: '126.80' })],
    ['too few digits to tell', form({ item: ['≤10元', '10元', '90', '90'], budget: '10.00' })],
  ])('clean: %s', (_, grid) => expect(asked(indicatorUnit, [grid])).toEqual(clean('pass', 'pass')));

  it('clean: 元 in a column of its own', () =>
    expect(asked(indicatorUnit, [split('=', '728900', '元', '728900', '90')])).toEqual(
      clean('pass', 'pass'),
    ));

  it('broken: the same digits in 元 and 万元', () =>
    expect(
      asked(indicatorUnit, [form({ item: ['=126.8元', '126.8元', '90', '90'], budget: '126.80' })]),
    ).toEqual({
      outcomes: ['fail'],
      findings: ['hint slip 自评!D6 自评!D4'],
    }));

  it.each([
    ['the same unit', form({ item: ['≤126.8万元', '126.8万元', '90', '90'], budget: '126.80' })],
    ['a price', form({ item: ['=126.8元/人', '126.8元/人', '90', '90'], budget: '126.80' })],
    ['no form', other],
  ])('refuses: %s', (_, grid) => expect(asked(indicatorUnit, [grid])).toEqual(clean('not-applicable')));
});

describe('several project forms in one workbook', () => {
  const three = [
    form({ name: '甲项目' }),
    form({ name: '乙项目', item: ['≥10个', '10个', '80', '80'] }),
    form({ name: '丙项目', total: '99' }),
  ];

  it('are each checked by themselves', () => {
    const { findings } = check(three);
    expect(findings.map(({ rule, cells }) => `${rule} ${cells[0]!.sheet}`)).toEqual([
      'P-5c 乙项目',
      'P-7f 乙项目',
      'P-7f 丙项目',
    ]);
  });

  it('are no duplicates', () => expect(asked(duplicateTable, three)).toEqual(clean('pass')));
});
