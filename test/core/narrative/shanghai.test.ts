/** The Shanghai form against 普陀区财政局 2024: what was published rightly is what we write, and what was wrong is not. */
import {
  documentText,
  FORMS,
  formProblems,
  narrate,
  SHANGHAI_2024,
  supplementNeeds,
  supplementOf,
} from '../../../src/core/narrative';
import { recognise } from '../../../src/core/recognise';
import { PUTUO_GIVEN } from '../../cases/data/putuo-2024-given';
import { narrativeFile } from '../../cases/narrative/published';
import { caseGrids } from '../../support/case-workbook';
import { inOurWords, publishedText, wherePublished } from '../../support/published/where-published';
import { filled } from './forms/support';

const PUBLISHED = narrativeFile('putuo-finance-2024');

const supplement = supplementOf(PUTUO_GIVEN);

const set = recognise(caseGrids('putuo-finance-2024'));
const text = documentText(
  narrate(SHANGHAI_2024, set, supplement, { year: 2024, department: '上海市普陀区财政局' }),
);

test('every form is written rightly and has a name of its own', () => {
  expect(FORMS.flatMap(formProblems)).toEqual([]);
  expect(new Set(FORMS.map(({ id }) => id)).size).toBe(FORMS.length);
});

/** What was published rightly, as the form words it, and the figures in it. */
const RIGHT = [
  [
    '上海市普陀区财政局#年度收入支出总计#万元。与#年度相比，收入支出总计减少#万元，下降#%。主要原因：',
    '2024 2995.39 2023 56.95 1.87',
  ],
  [
    '本年收入合计#万元，其中：财政拨款收入#万元，占#%；其他收入#万元，占#%',
    '2946.25 2940.05 99.79 6.20 0.21',
  ],
  ['一般公共预算财政拨款支出减少#万元，下降#%。主要原因：', '63.14 2.10'],
  ['支出决算为#万元，完成年初预算的#%。决算数小于预算数的主要原因：', '2940.05 98.20'],
  ['年初预算为#万元，支出决算为#万元。决算数小于预算数的主要原因：', '1560.05 1511.89'],
  ['一般公共预算财政拨款基本支出#万元。其中：人员经费#万元，主要包括', '2336.91 2152.26'],
  ['“三公”经费财政拨款支出年初预算为#万元，支出决算为', '0.95'],
  ['上海市普陀区财政局#年度无“三公”经费财政拨款支出。', '2024'],
  ['上海市普陀区财政局#年度无政府性基金预算财政拨款收入和支出。', '2024'],
  ['上海市普陀区财政局#年度无国有资本经营预算财政拨款收入和支出。', '2024'],
  ['机关运行经费支出#万元，比#年度增加#万元，增长#%。主要原因是', '184.65 2023 2.55 1.40'],
] as const;

/** An amount drops its zeros in one place of the published text. */
const plain = (words: string): string => words.replace(/\s/g, '').replace('6.20万元', '6.2万元');

/** What we write where something else was published. */
const INSTEAD = [
  ['财政拨款收入支出总计2961.68万元', '财政拨款收入支出总计0.3万元'],
  ['一般公共服务支出（类）2106.66万元，占71.65%', '占71.73%'],
  ['退休费、奖励金；', '个人农业生产补贴'],
] as const;

inOurWords('the sentences of the form', () => {
  test.each(RIGHT)('%s with %s', (words, figures) => expect(text).toContain(filled(words, figures)));

  test.each(INSTEAD)('%s and not %s', (right, wrong) => {
    expect(text).toContain(right);
    expect(text).not.toContain(wrong);
  });
});

wherePublished('the sentences of the form', [PUBLISHED], () => {
  const published = (): string => plain(publishedText(PUBLISHED));

  test.each(RIGHT)('%s with %s', (words, figures) =>
    expect(published()).toContain(plain(filled(words, figures))),
  );

  test.each(INSTEAD)('in place of %s: %s', (_right, wrong) => expect(published()).toContain(wrong));
});

test('asks for nothing that the answers make needless', () => {
  const keys = supplementNeeds(SHANGHAI_2024, set, supplement).map(({ key }) => key);
  expect(keys).toContain('用途.2010601');
  expect(keys).not.toContain('预算原因.2010602');
  expect(keys).not.toContain('出国.团组数');
  expect(keys).not.toContain('接待.上年原因');
});

test('without a name it speaks of 本部门', () => {
  expect(documentText(narrate(SHANGHAI_2024, set, supplement, { year: 2024 }))).toContain(
    '本部门2024年度收入支出总计',
  );
});
