/** Published sentences of Sichuan and Yunnan against ours: the same words, and where the figures are given the same figures. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentText, SICHUAN_2022, YUNNAN_2021, type NarrativeForm } from '../../../../src/core/narrative';
import { tableSet, type TableSetSpec } from '../../../support/table-set';
import { answered, explain, skeleton, tidy, type Entries } from './support';

const EXCERPTS = join(__dirname, '../../../../../shared/cases/excerpts');

const published = (name: string): string => tidy(readFileSync(join(EXCERPTS, `${name}.txt`), 'utf8'));

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

test.each([
  '2022年本年收入合计4125.49万元，其中：一般公共预算财政拨款收入3859.16万元，占93.54%；政府性基金预算财政拨款收入0万元，占0%；国有资本经营预算财政拨款收入0万元，占0%；上级补助收入0万元，占0%；事业收入0万元，占0%；经营收入0万元，占0%；附属单位上缴收入0万元，占0%；其他收入266.33万元，占6.46%。',
  '2022年本年支出合计4143.91万元，其中：基本支出1140.27万元，占27.52%；项目支出3003.64万元，占72.48%；上缴上级支出0万元，占0%；经营支出0万元，占0%；对附属单位补助支出0万元，占0%。',
])('大英 2022: %s', (sentence) => {
  expect(published('sichuan-daying-2022-narrative')).toContain(sentence);
  expect(daying).toContain(sentence);
});

test('大英 2022: the change, where the published text had two figures for one', () => {
  expect(published('sichuan-daying-2022-narrative')).toMatch(
    /与2021年相比，收、支总计各减少1267\.86，.*各下降23\.51%、.*主要变动原因是/,
  );
  expect(daying).toContain('与2021年相比，收、支总计各减少1267.86万元，下降23.51%。主要变动原因是');
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

test.each([
  '2020年一般公共预算财政拨款支出1264.92万元，占本年支出合计的31.45%。与2019年相比，一般公共预算财政拨款增加27.44万元，增长2.22%。',
  '社会保障和就业支出67.64万元，占5.35%；卫生健康支出1196.48万元，占94.59%；农林水支出0.8万元，占0.06%。',
  '2020年一般公共预算支出决算数为1264.92万元，完成预算59.7%。其中：1.社会保障和就业（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）：支出决算为67.64万元，完成预算89.53%，决算数小于预算数的主要原因是',
])('大英县人民医院 2020: %s', (sentence) => {
  expect(published('sichuan-daying-hospital-2020-narrative')).toContain(sentence);
  const words = skeleton(sentence).replace('社会保障和就业（类）', '社会保障和就业支出（类）');
  expect(skeleton(hospital)).toContain(words);
  for (const figure of sentence.match(/\d+(?:\.\d+)?(?=万元|%)/g)!) expect(hospital).toContain(figure);
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

test.each([
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
])('%s: %s', (name, words) => {
  expect(skeleton(published(name))).toContain(words);
  expect(skeleton(xundian)).toContain(words);
});
