/** Self-evaluation forms: points of a hundred, scores that follow, reasons where points were lost. */
import { seedsUpTo } from '../../../support/proof';
import { generateSet, SELF_EVALUATIONS, type PublishedTable } from '..';

const SEEDS = seedsUpTo(4, 12);
const STYLES = SELF_EVALUATIONS.filter((style) => style !== 'none');

const number = ({ figures }: PublishedTable, row: string, column: string): number | undefined => {
  const text = figures.get(row)?.get(column);
  return text === undefined ? undefined : Number(text.replace('%', ''));
};

const forms = (style: (typeof STYLES)[number]): { form: PublishedTable; seed: number }[] =>
  SEEDS.flatMap((seed) =>
    generateSet(seed, { selfEvaluation: style })
      .published.filter(({ id }) => id?.startsWith('P'))
      .map((form) => ({ form, seed })),
  );

it('is added on request only', () => {
  expect(generateSet(1).published.filter(({ id }) => id?.startsWith('P'))).toEqual([]);
});

describe.each(STYLES)('%s', (style) => {
  it('has one form of the whole and one to five of projects', () => {
    for (const seed of SEEDS) {
      const { published } = generateSet(seed, { selfEvaluation: style });
      const count = (id: string): number => published.filter((table) => table.id === id).length;
      expect(count('P01')).toBe(1);
      expect(count('P02')).toBeLessThanOrEqual(5);
    }
    expect(new Set(forms(style).map(({ form }) => form.sheet)).size).toBeGreaterThan(3);
  });

  it('adds points up to a hundred and scores to their total', () => {
    for (const { form, seed } of forms(style)) {
      const rows = [...form.figures.keys()].filter((row) => row !== '总分');
      const sum = (column: string): number =>
        rows.reduce((total, row) => total + (number(form, row, column) ?? 0), 0);
      const total = number(form, '总分', '分值');
      if (total !== undefined) expect([seed, total, sum('分值')]).toEqual([seed, 100, 100]);
      expect(sum('得分')).toBeCloseTo(number(form, '总分', '得分') ?? NaN, 6);
    }
  });

  it('scores the rate of execution as printed, at most all points', () => {
    for (const { form } of forms(style)) {
      const row = form.id === 'P01' ? '资金来源合计' : '年度资金总额';
      const [budget, spent] = ['全年预算数', '全年执行数'].map((column) => number(form, row, column)!);
      const [rate, score] = ['执行率', '得分'].map((column) => number(form, row, column)!);
      const points = number(form, row, '分值') ?? 20;
      expect(Math.abs(rate! - (spent! / budget!) * 100)).toBeLessThan(0.0051);
      expect(Math.abs(score! - (points * Math.min(rate!, 100)) / 100)).toBeLessThan(0.00501);
    }
  });
});

it('agrees with 表03 in the form of the whole', () => {
  for (const seed of SEEDS) {
    const { published, figures } = generateSet(seed, { selfEvaluation: 'central' });
    const whole = published.find(({ id }) => id === 'P01')!;
    const t03 = (column: string): number => Number(figures.get('T03')?.get('合计')?.get(column) ?? 0);
    expect([
      number(whole, '资金结构合计', '全年执行数'),
      number(whole, '基本支出', '全年执行数') ?? 0,
      number(whole, '项目支出', '全年执行数') ?? 0,
    ]).toEqual([t03('本年支出合计'), t03('基本支出'), t03('项目支出')]);
  }
});

it('gives a reason for lost points, and only for them', () => {
  for (const seed of SEEDS) {
    const set = generateSet(seed, { selfEvaluation: 'central' });
    for (const { rows } of set.tables.filter(({ sheet }) => sheet.startsWith('项目自评'))) {
      const header = rows.findIndex((row) => row[1] === '一级指标');
      for (const row of rows.slice(header + 1, -1)) {
        expect([seed, row[3], Number(row[8]) < Number(row[7])]).toEqual([seed, row[3], row[9] !== '']);
      }
    }
  }
});
