/** What a printed name says about the code beside it. */
import { ECONOMIC, FUNCTIONAL, verdictOnName, type Classification } from '../../../src/core/codes';
import { EXPENDITURE_CLASSES } from '../../../src/core/tables';

/** kind, then what it says. */
function said(classification: Classification, code: string, name: string, year?: number): string {
  const verdict = verdictOnName(classification, code, name, year);
  switch (verdict.kind) {
    case 'fine':
      return 'fine';
    case 'mistyped':
      return `mistyped ${verdict.right}`;
    case 'other-code':
      return ['other-code', verdict.code, verdict.right].filter(Boolean).join(' ');
    case 'other-year':
      return `other-year ${verdict.printed.from ?? ''}-${verdict.printed.to ?? ''} ${verdict.right.name}`;
  }
}

describe.each([
  ['functional', FUNCTIONAL],
  ['economic', ECONOMIC],
])('every name of the %s list', (_, classification) => {
  const isKnown = (code: string): boolean => classification.namesOf(code).length > 0;
  const below = (heads: readonly string[]): string[] =>
    heads.flatMap((head) =>
      Array.from({ length: 100 }, (_unused, place) => head + String(place).padStart(2, '0')).filter(isKnown),
    );
  const classes = Array.from({ length: 400 }, (_unused, place) => String(place + 100)).filter(isKnown);
  const known = [...classes, ...below(classes), ...below(below(classes))];

  it('is fine beside its code while the year is not known', () => {
    expect(known.length).toBeGreaterThan(80);
    for (const code of known)
      for (const { name } of classification.namesOf(code))
        expect([code, name, said(classification, code, name)]).toEqual([code, name, 'fine']);
  });

  it('is found by its code', () => {
    for (const code of known)
      for (const { name } of classification.namesOf(code))
        expect(classification.codesNamed(name)).toContain(code);
  });

  it('is that of one code of its family', () => {
    const current = new Map(
      known.flatMap((code) => {
        const naming = classification.namesOf(code).find(({ to }) => to === undefined);
        return code.length > 3 && naming ? [[code, naming.name] as const] : [];
      }),
    );
    const shared = [...current].filter(([code, name]) =>
      classification
        .codesNamed(name)
        .some(
          (other) =>
            other !== code && other.slice(0, -2) === code.slice(0, -2) && current.get(other) === name,
        ),
    );
    expect(shared.map(([code]) => code)).toEqual(classification === FUNCTIONAL ? ['2049901', '2049999'] : []);
  });
});

it('has every class of expenditure', () => {
  for (const { code, names } of EXPENDITURE_CLASSES)
    expect(FUNCTIONAL.namesOf(code).map(({ name }) => name)).toEqual(expect.arrayContaining([...names]));
});

it.each([
  ['2080505', '机关事业单位基本养老保险缴费支出'],
  ['2080505', '机关事业单位基本养老保险缴费'],
  ['2080505', '基本养老保险缴费'],
  ['20499', '公共安全支出'],
  ['2080501', '离退休'],
  ['2010301', '行政运行（政府办公厅）'],
  ['2010301', '本单位自己的叫法'],
  ['2010301', ''],
  ['2019901', '国家赔偿费用支出'],
  ['2300301', '谁也不知道的科目'],
  ['2089901', '其他社会保障和就业支出'],
  ['2049901', '其他公共安全支出'],
  ['2049999', '其他公共安全支出'],
  ['2150201', '行政运行'],
  ['21305', '扶贫'],
])('leaves %s %s alone', (code, name) => expect(said(FUNCTIONAL, code, name, 2024)).toBe('fine'));

it.each([
  ['2080505', '机关事业单位职业年金缴费支出', 'other-code 2080506 机关事业单位基本养老保险缴费支出'],
  ['2010302', '行政运行', 'other-code 2010301 一般行政管理事务'],
  ['2080501', '行政运行', 'other-code 2080101 行政单位离退休'],
  ['204', '教育支出', 'other-code 205 公共安全支出'],
  ['2010305', '行政运行', 'other-code 2010301'],
  ['2080605', '机关事业单位基本养老保险缴费支出', 'other-code 2080505'],
  ['2210201', '住房公基金', 'mistyped 住房公积金'],
  ['2101101', '行单政位医疗', 'mistyped 行政单位医疗'],
])('functional %s %s: %s', (code, name, verdict) => expect(said(FUNCTIONAL, code, name, 2024)).toBe(verdict));

it.each([
  ['30206', '水费', 'other-code 30205 电费'],
  ['30217', '公务接侍费', 'mistyped 公务接待费'],
  ['30114', '医疗费补助', 'other-code 30307 医疗费'],
  ['30399', '其他个人和家庭的补助支出', 'fine'],
  ['30110', '城镇职工基本医疗保险缴费', 'fine'],
  ['30902', '办公设备购置', 'fine'],
  ['309', '资本性支出', 'fine'],
])('economic %s %s: %s', (code, name, verdict) => expect(said(ECONOMIC, code, name, 2024)).toBe(verdict));

it.each([
  ['207', '文化体育与传媒支出', 2018, 'fine'],
  ['207', '文化体育与传媒支出', 2019, 'other-year -2018 文化旅游体育与传媒支出'],
  ['207', '文化旅游体育与传媒支出', 2018, 'other-year 2019- 文化体育与传媒支出'],
  ['215', '资源勘探信息等支出', 2019, 'fine'],
  ['215', '资源勘探信息等支出', 2020, 'other-year -2019 资源勘探工业信息等支出'],
  ['20805', '行政事业单位离退休', 2021, 'other-year -2019 行政事业单位养老支出'],
  ['2080501', '归口管理的行政单位离退休', 2020, 'other-year -2019 行政单位离退休'],
  ['212', '城乡社区事务支出', 2020, 'fine'],
])('%s %s in %d: %s', (code, name, year, verdict) =>
  expect(said(FUNCTIONAL, code, name, year)).toBe(verdict),
);

it.each([
  ['30311', '住房公积金', 2017, 'fine'],
  ['30311', '住房公积金', 2020, 'other-year -2017 代缴社会保险费'],
  ['30104', '其他社会保障缴费', 2020, 'fine'],
  ['30104', '奖金', 2020, 'other-code 30103'],
])('economic %s %s in %d: %s', (code, name, year, verdict) =>
  expect(said(ECONOMIC, code, name, year)).toBe(verdict),
);
