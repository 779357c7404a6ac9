/** Sichuan's own sentences: receptions at home and from abroad, funds that were not used, performance by stages. */
import { SICHUAN_2022 } from '../../../../src/core/narrative';
import { proofread } from '../../../../src/core/proofread';
import { workbook, type Workbook } from '../support';
import { answered, bodyText, explain, type Entries } from './support';

const RECEPTION = {
  合计: '4.00',
  '因公出国（境）费': '',
  公务用车购置及运行费: '',
  公务用车购置费: '',
  公务用车运行费: '',
  公务接待费: '4.00',
};
const CHANGE: NonNullable<Workbook['change']> = {
  T07: { 预算数: RECEPTION, 决算数: RECEPTION },
  T08: { 合计: { 本年支出: '' } },
  T09: { 合计: { 本年支出: '' } },
};
const GIVEN: Entries = {
  '上年.公务接待费': '5.00',
  '接待.外事': '0',
  '接待.批次': '8',
  '接待.人次': '60',
};

const tables = workbook({ year: 2023, change: CHANGE });
const section = (id: string, given: Entries = {}, set = tables): string =>
  bodyText(explain(SICHUAN_2022, set, answered(SICHUAN_2022, set, { ...GIVEN, ...given })), id);

const AT_HOME =
  '国内公务接待支出4.00万元，主要用于执行公务、开展业务活动开支的交通费、住宿费、用餐费等。国内公务接待8批次，60人次（不包括陪同人员），共计支出4.00万元，具体内容主要包括：';

test('receptions at home are those that are not from abroad', () => {
  expect(section('7.2')).toContain(
    `3.公务接待费支出4.00万元，完成预算100%。公务接待费支出决算比2022年减少1.00万元，下降20%。主要原因是〔接待.上年原因〕。其中：\n${AT_HOME}〔接待.事由〕。\n外事接待支出0万元。`,
  );
  const both = section('7.2', { '接待.外事': '1.50' });
  expect(both).toContain('国内公务接待支出2.50万元');
  expect(both).toContain('共计支出2.50万元');
  expect(both).toContain('外事接待支出1.50万元。');
});

test('without a reception nothing is said of its parts', () => {
  const driven = { ...RECEPTION, 公务用车购置及运行费: '4.00', 公务用车运行费: '4.00', 公务接待费: '' };
  const set = workbook({ year: 2023, change: { ...CHANGE, T07: { 预算数: driven, 决算数: driven } } });
  const text = section('7.2', {}, set);
  expect(text).toContain('3.公务接待费支出0万元');
  expect(text).not.toMatch(/国内公务接待|外事接待|其中：$/m);
});

test('a fund that was not used is one sentence with 0', () => {
  expect(section('8')).toBe('2023年政府性基金预算财政拨款支出0万元。');
  expect(section('9')).toBe('2023年国有资本经营预算财政拨款支出0万元。');
});

test('performance: projects evaluated beforehand are told where there were any', () => {
  const counts = { '绩效.目标项目数': '5', '绩效.跟踪项目数': '4', '绩效.自评项目数': '3' };
  const stages =
    '对5个项目编制了绩效目标，预算执行过程中，选取4个项目开展绩效监控，年终执行完毕后，对3个项目开展了绩效自评。';
  const lead = '根据预算绩效管理要求，青禾区财政局在2023年度预算编制阶段，';
  expect(section('14', { ...counts, '绩效.事前评估': '培训经费等2个项目' })).toContain(
    `${lead}组织对培训经费等2个项目开展了预算事前绩效评估，${stages}`,
  );
  expect(section('14', { ...counts, '绩效.事前评估': '' })).toContain(`${lead}${stages}`);
});

const PUBLISHED = [
  '七、财政拨款“三公”经费支出决算情况说明',
  '（二）“三公”经费财政拨款支出决算具体情况说明',
  '3.公务接待费支出4万元，完成预算100%。公务接待费支出决算比2022年减少1万元，下降20%。主要原因是压缩接待开支。其中：',
  '国内公务接待支出4万元，主要用于执行公务、开展业务活动开支的交通费、住宿费、用餐费等。国内公务接待8批次，60人次（不包括陪同人员），共计支出4万元，具体内容主要包括：上级调研1.91万元、业务交流2.09万元等。',
  '外事接待支出0万元。',
  '八、政府性基金预算支出决算情况说明',
  '2023年政府性基金预算财政拨款支出0万元。',
  '九、国有资本经营预算支出决算情况说明',
  '2023年国有资本经营预算财政拨款支出0万元。',
];

const read = (paragraphs: readonly string[]): ReturnType<typeof proofread> =>
  proofread({ paragraphs: paragraphs.map((text) => ({ text })) }, tables, { form: SICHUAN_2022 });

test('the province’s wording is read in silence', () => {
  const { findings, ledger } = read(PUBLISHED);
  expect(findings).toEqual([]);
  const amounts = ledger.filter(({ text }) => /^[04]万元$/.test(text));
  expect(amounts).toHaveLength(6);
  expect(amounts.filter(({ verdict }) => verdict !== 'verified')).toEqual([]);
});

test('a part of the receptions that does not fit is told', () => {
  const wrong = PUBLISHED.map((text) => text.replace('共计支出4万元', '共计支出3万元'));
  expect(read(wrong).findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
});
