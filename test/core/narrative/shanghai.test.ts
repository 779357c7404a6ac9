/** The Shanghai form against 普陀区财政局 2024: what was published rightly is what we write, and what was wrong is not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
import { caseGrids } from '../../support/case-workbook';

const CASE = join(__dirname, '../../../../shared/cases/putuo-finance-2024/narrative.txt');

const BUDGETS: Readonly<Record<string, string>> = {
  '2010601': '1560.05',
  '2010602': '10.00',
  '2010607': '135.90',
  '2010608': '450.52',
  '2080501': '85.55',
  '2080505': '161.62',
  '2080506': '80.81',
  '2080599': '0.94',
  '2101101': '62.29',
  '2210201': '187.75',
  '2210203': '258.50',
};

const supplement = supplementOf({
  '上年.收入总计': '3052.34',
  '上年.财政拨款总计': '3024.82',
  '上年.一般公共预算支出': '3003.19',
  '上年.三公经费': '0',
  '上年.因公出国费': '0',
  '上年.公务用车费': '0',
  '上年.公务接待费': '0',
  '上年.机关运行经费': '182.10',
  '单位.性质': '行政单位',
  '年初预算.合计': '2993.92',
  ...Object.fromEntries(Object.entries(BUDGETS).map(([code, value]) => [`年初预算.${code}`, value])),
});

const set = recognise(caseGrids('putuo-finance-2024'));
const text = documentText(
  narrate(SHANGHAI_2024, set, supplement, { year: 2024, department: '上海市普陀区财政局' }),
);

test('every form is written rightly and has a name of its own', () => {
  expect(FORMS.flatMap(formProblems)).toEqual([]);
  expect(new Set(FORMS.map(({ id }) => id)).size).toBe(FORMS.length);
});

const PUBLISHED = [
  '上海市普陀区财政局2024年度收入支出总计2995.39万元。与2023年度相比，收入支出总计减少56.95万元，下降1.87%。主要原因：',
  '本年收入合计2946.25万元，其中：财政拨款收入2940.05万元，占99.79%；其他收入6.20万元，占0.21%',
  '一般公共预算财政拨款支出减少63.14万元，下降2.10%。主要原因：',
  '支出决算为2940.05万元，完成年初预算的98.20%。决算数小于预算数的主要原因：',
  '年初预算为1560.05万元，支出决算为1511.89万元。决算数小于预算数的主要原因：',
  '一般公共预算财政拨款基本支出2336.91万元。其中：人员经费2152.26万元，主要包括',
  '“三公”经费财政拨款支出年初预算为0.95万元，支出决算为',
  '上海市普陀区财政局2024年度无“三公”经费财政拨款支出。',
  '上海市普陀区财政局2024年度无政府性基金预算财政拨款收入和支出。',
  '上海市普陀区财政局2024年度无国有资本经营预算财政拨款收入和支出。',
  '机关运行经费支出184.65万元，比2023年度增加2.55万元，增长1.40%。主要原因是',
];

/** An amount drops its zeros in one place of the published text. */
const plain = (words: string): string => words.replace(/\s/g, '').replace('6.20万元', '6.2万元');

test.each(PUBLISHED)('writes as published: %s', (sentence) => {
  expect(text).toContain(sentence);
  expect(plain(readFileSync(CASE, 'utf8'))).toContain(plain(sentence));
});

test.each([
  ['财政拨款收入支出总计2961.68万元', '财政拨款收入支出总计0.3万元'],
  ['一般公共服务支出（类）2106.66万元，占71.65%', '占71.73%'],
  ['退休费、奖励金；', '个人农业生产补贴'],
])('writes %s where %s was published', (right, wrong) => {
  expect(text).toContain(right);
  expect(text).not.toContain(wrong);
  expect(plain(readFileSync(CASE, 'utf8'))).toContain(wrong);
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
