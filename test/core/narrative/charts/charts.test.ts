/** Which charts a workbook has, what they show and say, and when there is none. */
import { render } from '../../../../src/core/messages';
import { HUNAN_2020, supplementOf } from '../../../../src/core/narrative';
import {
  captionOf,
  chartsOf,
  legendOf,
  MOST_SLICES,
  roomySlices,
  type Chart,
} from '../../../../src/core/narrative/charts';
import { SLICE_SHADES } from '../../../../src/core/narrative/charts/shades';
import type { NarrateSettings } from '../../../../src/core/narrative/narrate';
import { workbook, type Workbook } from '../support';

const LAST = { '上年.收入总计': '80', '上年.财政拨款总计': '75.5', '上年.一般公共预算支出': '125' };

const of = (
  book: Workbook = {},
  supplement: Readonly<Record<string, string>> = {},
  settings: NarrateSettings = {},
) => chartsOf(HUNAN_2020, workbook(book), supplementOf(supplement), settings);

const chart = (id: string, ...what: Parameters<typeof of>): Chart | undefined =>
  of(...what).charts.find((one) => one.id === id);

const reasons = (...what: Parameters<typeof of>): string[] =>
  of(...what).leftOut.map(({ message }) => render(message));

const texts = (one: Chart | undefined): string[][] =>
  (one?.series ?? []).map(({ values }) => values.map(({ text }) => text));

/** 类 of 表05 that add up to their total, and to nothing else. */
const classes = (amounts: Readonly<Record<string, string>>, total: string): Workbook => ({
  change: {
    T05: {
      合计: { 本年支出: total },
      '201': { 本年支出: '' },
      '221': { 本年支出: '' },
      ...Object.fromEntries(Object.entries(amounts).map(([code, text]) => [code, { 本年支出: text }])),
    },
  },
});

describe('the charts', () => {
  it('stand in the order of the sections, numbered', () =>
    expect(of({}, LAST).charts.map(({ number, section, id, kind }) => [number, section, id, kind])).toEqual([
      [1, '1', '收支总计对比', 'column'],
      [2, '3', '支出结构', 'pie'],
      [3, '4', '财政拨款总计对比', 'column'],
      [4, '5.1', '一般公共预算支出对比', 'column'],
      [5, '5.2', '一般公共预算支出结构', 'pie'],
      [6, '7.1', '三公经费对比', 'column'],
    ]));

  it('are numbered without gaps where some are left out', () =>
    expect(of().charts.map(({ number, section }) => [number, section])).toEqual([
      [1, '3'],
      [2, '5.2'],
      [3, '7.1'],
    ]));

  it('stand only behind sections that the form has', () => {
    const form = { ...HUNAN_2020, sections: HUNAN_2020.sections.filter(({ id }) => id !== '3') };
    expect(chartsOf(form, workbook()).charts.map(({ section }) => section)).toEqual(['5.2', '7.1']);
  });
});

describe('a pie', () => {
  it('shows the parts with their cells, and shares of the total', () => {
    const pie = chart('支出结构');
    expect(pie).toMatchObject({ categories: ['基本支出', '项目支出'], shares: ['60%', '40%'] });
    expect(texts(pie)).toEqual([['60.00', '40.00']]);
    expect(pie?.series[0]?.values.map(({ source }) => source)).toMatchObject([
      { kind: 'cell', cells: [{ table: 'T03', sheet: '表03', text: '60.00' }], supplement: [] },
      { kind: 'cell', cells: [{ table: 'T03', sheet: '表03', text: '40.00' }], supplement: [] },
    ]);
  });

  it('says all of it to those who cannot see it', () =>
    expect(chart('支出结构')?.altText).toBe(
      '2020年度支出决算结构饼图：本年支出合计100.00万元，其中：基本支出60.00万元，占60%；项目支出40.00万元，占40%。',
    ));

  it('has the printed names of the classes, and in its legend amounts and shares', () => {
    const pie = chart('一般公共预算支出结构');
    if (pie?.kind !== 'pie') throw new Error('no pie');
    expect(legendOf(pie)).toEqual(['一般公共服务支出 90.00万元，90%', '住房保障支出 10.00万元，10%']);
    expect(captionOf(pie)).toBe('图2\u30002020年度一般公共预算财政拨款支出决算结构');
  });

  it('labels only slices that have room for it', () => {
    const pie = chart('一般公共预算支出结构', classes({ '201': '91', '205': '8', '221': '1' }, '100'));
    if (pie?.kind !== 'pie') throw new Error('no pie');
    expect(roomySlices(pie)).toEqual([true, true, false]);
  });

  it('follows the settings of the text', () => {
    const pie = chart('支出结构', {}, {}, { unit: '元', trimZeros: true, percentDecimals: 2 });
    expect(pie?.altText).toContain('基本支出600000元，占60%');
    expect(pie?.settings).toEqual({ unit: '元', amountDecimals: 2, percentDecimals: 2, trimZeros: true });
  });

  it('is not drawn of one part, of none, or without its table', () => {
    expect(chart('收入结构')).toBeUndefined();
    const nothing = { 本年支出合计: '', 基本支出: '-', 项目支出: '0.00' };
    expect(chart('支出结构', { change: { T03: { 合计: nothing } } })).toBeUndefined();
    expect(reasons({ change: { T03: { 合计: nothing } } }).join()).not.toContain('支出决算结构');
    expect(chart('支出结构', { change: { T03: undefined } })).toBeUndefined();
    expect(reasons({ change: { T03: undefined } })).toContain(
      '没有画“2020年度支出决算结构”：缺支出决算表（表03）',
    );
  });

  it('becomes columns where a part is negative, without shares', () => {
    const one = chart('支出结构', { change: { T03: { 合计: { 基本支出: '110.00', 项目支出: '-10.00' } } } });
    expect(one?.kind).toBe('column');
    expect(one?.altText).toBe(
      '2020年度支出决算结构柱形图：本年支出合计100.00万元，其中：基本支出110.00万元；项目支出-10.00万元。',
    );
  });

  it('is not drawn where its parts do not make up the total', () => {
    const book: Workbook = { change: { T03: { 合计: { 基本支出: '50.00' } } } };
    expect(chart('支出结构', book)).toBeUndefined();
    expect(reasons(book)).toContain('没有画“2020年度支出决算结构”：各部分相加为 90.00，与合计 100.00 不等');
  });

  it('bears a rounding tail', () =>
    expect(chart('支出结构', { change: { T03: { 合计: { 基本支出: '60.01' } } } })?.kind).toBe('pie'));

  it('becomes columns where a tail would make its shares others than those of the text', () => {
    const tiny = { 本年支出合计: '0.10', 基本支出: '0.06', 项目支出: '0.05' };
    expect(chart('支出结构', { change: { T03: { 合计: tiny } } })?.kind).toBe('column');
  });

  it('is not drawn with a figure that nobody can read', () => {
    const book: Workbook = { change: { T03: { 合计: { 基本支出: '六十' } } } };
    expect(chart('支出结构', book)).toBeUndefined();
    expect(reasons(book).join()).toContain('表中是“六十”，读不出数');
  });

  it('is not drawn with a blank that ought to be filled', () => {
    const tables = workbook();
    const blank = tables.table('T03')!.figure('合计', '基本支出')!;
    const { charts } = chartsOf(HUNAN_2020, tables, undefined, { unfilled: new Set([blank]) });
    expect(charts.map(({ id }) => id)).not.toContain('支出结构');
  });
});

describe('many parts', () => {
  const amounts = { '201': '30', '204': '20', '205': '15', '206': '12', '207': '10', '208': '8', '210': '3' };
  const many = classes({ ...amounts, '213': '0.5', '221': '1.5' }, '100');

  it('are all shown as long as they can be told apart', () =>
    expect(chart('一般公共预算支出结构', classes(amounts, '98'))?.categories).toHaveLength(MOST_SLICES));

  it('are put together from the smallest on, and told in the alternative text', () => {
    const pie = chart('一般公共预算支出结构', many);
    expect(pie?.categories).toHaveLength(MOST_SLICES);
    expect(pie?.categories.at(-1)).toBe('其他3项');
    expect(texts(pie)[0]?.at(-1)).toBe('5.00');
    expect(pie?.altText).toContain(
      '；其他3项（2103.00万元、2130.50万元、住房保障支出1.50万元）5.00万元，占5%。',
    );
    expect(pie?.series[0]?.values.at(-1)?.source).toMatchObject({
      kind: 'computed',
      formula: '3.00 + 0.50 + 1.50',
      cells: [{ text: '3' }, { text: '0.5' }, { text: '1.5' }],
    });
  });
});

describe('a comparison', () => {
  it('puts last year beside this, each with its source', () => {
    const one = chart('收支总计对比', {}, LAST);
    expect(one?.categories).toEqual(['2019年', '2020年']);
    expect(texts(one)).toEqual([['80.00', '100.00']]);
    expect(one?.altText).toBe('2020年度收、支决算总计与上年对比柱形图：2019年80.00万元；2020年100.00万元。');
    expect(one?.series[0]?.values.map(({ source }) => source)).toMatchObject([
      { kind: 'supplement', supplement: ['上年.收入总计'], cells: [] },
      { kind: 'cell', supplement: [], cells: [{ table: 'T01' }] },
    ]);
    expect(captionOf(one!)).toBe('图1\u30002020年度收、支决算总计与上年对比（单位：万元）');
  });

  it('is left out, and told, where last year is not given', () => {
    expect(chart('收支总计对比')).toBeUndefined();
    expect(reasons()).toContain('没有画“2020年度收、支决算总计与上年对比”：缺2019年收支总计');
  });

  it('says 上年 and 本年 where no year is printed', () => {
    const { charts } = chartsOf(HUNAN_2020, { ...workbook(), year: undefined } as never, supplementOf(LAST));
    expect(charts[0]?.categories).toEqual(['上年', '本年']);
    expect(charts[0]?.title).toBe('本年度收、支决算总计与上年对比');
  });

  it('puts the budget of the three expenses beside the accounts', () => {
    const one = chart('三公经费对比');
    expect(one?.series.map(({ name }) => name)).toEqual(['预算数', '决算数']);
    expect(texts(one)).toEqual([
      ['1.00', '0', '0', '1.00'],
      ['0.80', '0', '0', '0.80'],
    ]);
    expect(one?.altText).toContain('：合计预算数1.00万元、决算数0.80万元；因公出国（境）费预算数0万元、');
  });

  it('is not drawn of zeros', () => {
    const zeros = { 合计: '', 公务接待费: '' };
    expect(chart('三公经费对比', { change: { T07: { 预算数: zeros, 决算数: zeros } } })).toBeUndefined();
  });
});

/** How light a colour is on a grey printout, from 0 to 1. */
const lightness = (shade: string): number => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(shade.slice(at, at + 2), 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
};

test.each([2, 3, 4, 5, 6, 7])('%d slices can be told from their neighbours in grey', (count) => {
  expect(SLICE_SHADES.length).toBeGreaterThanOrEqual(count);
  for (let slice = 0; slice < count; slice += 1) {
    const [own, next] = [SLICE_SHADES[slice]!, SLICE_SHADES[(slice + 1) % count]!];
    expect(Math.abs(lightness(own.fill) - lightness(next.fill))).toBeGreaterThan(0.2);
    expect(Math.abs(lightness(own.fill) - lightness(own.ink))).toBeGreaterThan(0.45);
  }
});
