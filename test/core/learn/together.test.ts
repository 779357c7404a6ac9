/** Items told one behind the other in one paragraph: each stays in its own, the new ones stand behind the one before. */
import { learn, roll } from '../../../src/core/learn';
import { book, documentOf } from '../proofread/support';

const LINES = [
  '2020年度部门决算情况说明',
  '五、一般公共预算财政拨款支出决算情况说明',
  '（三）一般公共预算财政拨款支出决算具体情况',
  '2020年度一般公共预算财政拨款支出决算为1100.00万元。其中：1.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。年初预算为80.00万元，支出决算为80.00万元，完成年初预算的100%。2.农林水支出（类）水利（款）行政运行（项）。年初预算为750.00万元，支出决算为600.00万元，完成年初预算的80%。',
  '3.农林水支出（类）水利（款）水利工程建设（项）。年初预算为200.00万元，支出决算为200.00万元，完成年初预算的100%。4.农林水支出（类）水利（款）水利工程运行与维护（项）。年初预算为100.00万元，支出决算为120.00万元，完成年初预算的120%。5.住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为100.00万元，支出决算为100.00万元，完成年初预算的100%。全年一般公共预算财政拨款支出决算为1100.00万元。',
];
const answers = (all: Readonly<Record<string, string>>) => ({
  entries: new Map(Object.entries(all).map(([row, value]) => [`年初预算.${row}`, { value }] as const)),
});
const LAST = answers({
  '2080505': '80',
  '2130301': '750',
  '2130305': '200',
  '2130306': '100',
  '2210201': '100',
});
const document = documentOf(LINES.join('\n'));
const spent = (all: string) => ({ 本年支出: all, 基本支出: all, 项目支出: '' });
const learned = learn(document, book(), { supplement: LAST });
const lines = (change: Parameters<typeof book>[0], given: ReturnType<typeof answers>): readonly string[] =>
  roll(learned, document, book(change, 2021), { supplement: given }).document.paragraphs.map(
    ({ text }) => text,
  );

it('gives the document back for its own year', () => {
  const { paragraphs } = roll(learned, document, book(), { supplement: learned.supplement });
  expect(paragraphs).toEqual([]);
  expect(learned.doubts).toEqual([]);
});

it('takes out what is gone, and numbers the others anew', () => {
  const gone = {
    T05: { '2080505': spent(''), '20805': spent(''), '208': spent(''), 合计: spent('1,020.00') },
  };
  const [first = '', second = ''] = lines(gone, LAST).slice(3);
  expect(first).toBe(
    '2021年度一般公共预算财政拨款支出决算为1020.00万元。其中：1.农林水支出（类）水利（款）行政运行（项）。年初预算为750.00万元，支出决算为600.00万元，完成年初预算的80%。',
  );
  expect(second).toMatch(
    /^2\.农林水.*3\.农林水.*4\.住房保障支出.*完成年初预算的100%。全年一般公共预算财政拨款支出决算为1020\.00万元。$/,
  );
});

it('keeps what stands before items that are gone', () => {
  const none = spent('');
  const gone = { T05: { '2080505': none, '20805': none, '208': none, '2130301': none } };
  const [, , , first = '', second = ''] = lines(gone, LAST);
  expect(first).toMatch(/^2021年度.*万元。其中：$/);
  expect(second).toMatch(/^1\.农林水支出（类）水利（款）水利工程建设（项）/);
});

it('puts a new one behind the one before, in its words', () => {
  const next = { T05: { '2130399': { ...spent('50.00') } } };
  const [, second = ''] = lines(next, LAST).slice(3);
  const names = [...second.matchAll(/(\d)\.([^。]*（项）)/g)].map(([, number, name]) => `${number} ${name}`);
  expect(names).toHaveLength(4);
  expect(names[2]).toMatch(/^5 农林水支出（类）水利（款）.*（项）$/);
  expect(second).toMatch(/年初预算为【待补充：[^】]+】，支出决算为50\.00万元/);
});
