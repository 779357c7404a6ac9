/** Sentences of our forms of Sichuan and Yunnan with the figures of published texts, and whether they stand there so. */
import { documentText, SICHUAN_2022, YUNNAN_2021, type NarrativeForm } from '../../../../src/core/narrative';
import { tableSet, type TableSetSpec } from '../../../support/table-set';
import { inOurWords, publishedText, wherePublished } from '../../../support/published/where-published';
import { answered, explain, filled, skeleton, tidy, type Entries } from './support';

const fileOf = (name: string): string => `cases/excerpts/${name}.txt`;

const published = (name: string): string => tidy(publishedText(fileOf(name)));

const ours = (form: NarrativeForm, year: number, spec: TableSetSpec, given: Entries, labels = {}): string => {
  const tables = tableSet(spec, { year, tables: { T05: { labels } } });
  return documentText(explain(form, tables, answered(form, tables, given)));
};

/** 大英 2022, with the amounts it prints. */
const daying = ours(
  SICHUAN_2022,
  2022,
  {
    T01: {
      一般公共预算财政拨款收入: '3859.16',
      政府性基金预算财政拨款收入: '0',
      国有资本经营预算财政拨款收入: '0',
      收入总计: '4125.49',
      支出总计: '4125.49',
    },
    T02: {
      合计: {
        本年收入合计: '4125.49',
        上级补助收入: '',
        事业收入: '',
        经营收入: '',
        附属单位上缴收入: '',
        其他收入: '266.33',
      },
    },
    T03: {
      合计: {
        本年支出合计: '4143.91',
        基本支出: '1140.27',
        项目支出: '3003.64',
        上缴上级支出: '',
        经营支出: '',
        对附属单位补助支出: '',
      },
    },
  },
  { '上年.收入总计': '5393.35' },
);

const DAYING = 'sichuan-daying-2022-narrative';

const DAYING_SENTENCES = [
  [
    '#年本年收入合计#万元，其中：一般公共预算财政拨款收入#万元，占#%；政府性基金预算财政拨款收入#万元，占#%；国有资本经营预算财政拨款收入#万元，占#%；上级补助收入#万元，占#%；事业收入#万元，占#%；经营收入#万元，占#%；附属单位上缴收入#万元，占#%；其他收入#万元，占#%。',
    '2022 4125.49 3859.16 93.54 0 0 0 0 0 0 0 0 0 0 0 0 266.33 6.46',
  ],
  [
    '#年本年支出合计#万元，其中：基本支出#万元，占#%；项目支出#万元，占#%；上缴上级支出#万元，占#%；经营支出#万元，占#%；对附属单位补助支出#万元，占#%。',
    '2022 4143.91 1140.27 27.52 3003.64 72.48 0 0 0 0 0 0',
  ],
] as const;

const DAYING_CHANGE = '与2021年相比，收、支总计各减少1267.86万元，下降23.51%。主要变动原因是';

inOurWords('大英 2022', () => {
  test.each(DAYING_SENTENCES)('%s with %s', (words, figures) =>
    expect(daying).toContain(filled(words, figures)),
  );

  test('the change has one figure for both', () => expect(daying).toContain(DAYING_CHANGE));
});

wherePublished('大英 2022', [fileOf(DAYING)], () => {
  test.each(DAYING_SENTENCES)('%s with %s', (words, figures) =>
    expect(published(DAYING)).toContain(filled(words, figures)),
  );

  test('the change has two figures for one', () =>
    expect(published(DAYING)).toMatch(
      /与2021年相比，收、支总计各减少1267\.86，.*各下降23\.51%、.*主要变动原因是/,
    ));
});

/** 大英县人民医院 2020. */
const hospital = ours(
  SICHUAN_2022,
  2020,
  {
    T03: { 合计: { 本年支出合计: '4021.94', 基本支出: '2719.24', 项目支出: '1302.70' } },
    T05: {
      合计: { 本年支出: '1264.92', 基本支出: '' },
      '208': { 本年支出: '67.64' },
      '20805': { 本年支出: '67.64' },
      '2080505': { 本年支出: '67.64' },
      '210': { 本年支出: '1196.48' },
      '213': { 本年支出: '0.80' },
    },
  },
  { '上年.一般公共预算支出': '1237.48', '预算.合计': '2118.79', '预算.2080505': '75.55' },
  {
    '208': '社会保障和就业支出',
    '20805': '行政事业单位养老支出',
    '2080505': '机关事业单位基本养老保险缴费支出',
    '210': '卫生健康支出',
    '213': '农林水支出',
  },
);

const HOSPITAL = 'sichuan-daying-hospital-2020-narrative';

const HOSPITAL_SENTENCES = [
  [
    '#年一般公共预算财政拨款支出#万元，占本年支出合计的#%。与#年相比，一般公共预算财政拨款增加#万元，增长#%。',
    '2020 1264.92 31.45 2019 27.44 2.22',
  ],
  [
    '社会保障和就业支出#万元，占#%；卫生健康支出#万元，占#%；农林水支出#万元，占#%。',
    '67.64 5.35 1196.48 94.59 0.8 0.06',
  ],
  [
    '#年一般公共预算支出决算数为#万元，完成预算#%。其中：#.社会保障和就业（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）：支出决算为#万元，完成预算#%，决算数小于预算数的主要原因是',
    '2020 1264.92 59.7 1 67.64 89.53',
  ],
] as const;

inOurWords('大英县人民医院 2020', () => {
  test.each(HOSPITAL_SENTENCES)('%s with %s', (words, figures) => {
    const own = words.replace('社会保障和就业（类）', '社会保障和就业支出（类）');
    expect(skeleton(hospital)).toContain(own);
    for (const figure of figures.split(' ')) expect(hospital).toContain(figure);
  });
});

wherePublished('大英县人民医院 2020', [fileOf(HOSPITAL)], () => {
  test.each(HOSPITAL_SENTENCES)('%s with %s', (words, figures) =>
    expect(published(HOSPITAL)).toContain(filled(words, figures)),
  );
});

/** 寻甸: every expense has a figure, so that every sentence is said in full. */
const xundian = ours(
  YUNNAN_2021,
  2022,
  {
    T07: {
      预算数: {
        合计: '1.60',
        '因公出国（境）费': '0.20',
        公务用车购置费: '0.20',
        公务用车运行费: '1.00',
        公务接待费: '0.20',
      },
      决算数: {
        合计: '1.36',
        '因公出国（境）费': '0.10',
        公务用车购置及运行费: '1.16',
        公务用车购置费: '0.16',
        公务用车运行费: '1.00',
        公务接待费: '0.10',
      },
    },
  },
  {
    '上年.三公经费': '1.76',
    '上年.因公出国费': '0.20',
    '上年.公务用车购置费': '0.26',
    '上年.公务用车运行费': '1.10',
    '上年.公务接待费': '0.20',
  },
);

const OF = '一般公共预算财政拨款“三公”经费支出';

const XUNDIAN = [
  [
    'yunnan-xundian-wenlian-2022-sangong',
    `#年度${OF}年初预算为#元，支出决算为#元，完成年初预算的#%。其中：因公出国（境）费支出决算为#元，完成年初预算的#%；公务用车购置费支出决算为#元，完成年初预算的#%；公务用车运行维护费支出决算为#元，完成年初预算的#%；公务接待费支出决算为#元，完成年初预算的#%。#年度`,
  ],
  [
    'yunnan-xundian-wenlian-2022-sangong',
    `#年度${OF}决算数比上年减少#元，下降#%。其中：因公出国（境）费支出决算减少#元，下降#%；公务用车购置费支出决算减少#元，下降#%；公务用车运行维护费支出决算减少#元，下降#%；公务接待费支出决算减少#元，下降#%。`,
  ],
  ['yunnan-xundian-wenlvju-2022-sangong', '财政拨款“三公”经费支出决算数小于年初预算数的主要原因是'],
  [
    'yunnan-xundian-wenlvju-2022-sangong',
    '年初预算为#元，支出决算为#元，完成年初预算的#%。其中：因公出国（境）费支出决算为#元，完成年初预算的#%；公务用车购置费支出决算为#元，完成年初预算的#%；公务用车运行维护费支出决算为#元，完成年初预算的#%；公务接待费支出决算为#元，完成年初预算的#%。',
  ],
  [
    'yunnan-xundian-zhengxie-2022-sangong',
    '因公出国（境）费支出#元，占#%；公务用车购置及运行维护费支出#元，占#%；公务接待费支出#元，占#%。',
  ],
] as const;

inOurWords('寻甸 2022', () => {
  test.each(XUNDIAN)('as in %s: %s', (_name, words) => expect(skeleton(xundian)).toContain(words));
});

const XUNDIAN_FILES = XUNDIAN.map(([name]) => fileOf(name));

wherePublished('寻甸 2022', XUNDIAN_FILES, () => {
  test.each(XUNDIAN)('%s: %s', (name, words) => expect(skeleton(published(name))).toContain(words));
});
