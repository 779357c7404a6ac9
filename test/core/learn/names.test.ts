/** Items named as offices name them: a new one gets its own class, group and codes, and nothing else is asked of them. */
import { learn, roll } from '../../../src/core/learn';
import { proofread } from '../../../src/core/proofread';
import { book, documentOf } from '../proofread/support';

interface Account {
  readonly names: readonly [string, string, string];
  readonly code: string;
}

const PENSION: Account = {
  names: ['社会保障和就业支出', '行政事业单位养老支出', '机关事业单位基本养老保险缴费支出'],
  code: '2080505',
};
const OFFICE: Account = { names: ['农林水支出', '水利', '行政运行'], code: '2130301' };
const UPKEEP: Account = { names: ['农林水支出', '水利', '水利工程运行与维护'], code: '2130306' };
const HOUSING: Account = { names: ['住房保障支出', '住房改革支出', '住房公积金'], code: '2210201' };

type Way = (account: Account) => string;

const short = (name: string): string => name.replace(/支出$/, '');
const levels = ([name, group, item]: Account['names'], of = (text: string) => text): string =>
  `${of(name)}（类）${of(group)}（款）${of(item)}（项）`;

const WAYS: Readonly<Record<string, Way>> = {
  'with all three levels': ({ names }) => levels(names),
  'without 支出': ({ names: [one, two, three] }) => `${short(one)}（类）${short(two)}（款）${three}（项）`,
  'with dashes': ({ names }) => names.join('—'),
  'with strokes': ({ names }) => names.join('/'),
  'with codes behind': ({ names: [one, two, three], code }) =>
    `${one}（${code.slice(0, 3)}）${two}（${code.slice(0, 5)}）${three}（${code}）`,
  'with codes before': ({ names: [one, two, three], code }) =>
    `${code.slice(0, 3)}${one}${code.slice(0, 5)}${two}${code}${three}`,
  'with one code before': ({ names, code }) => code + names[2],
  'with one code behind': ({ names, code }) => `${names[2]}（${code}）`,
  'with the digits of each level': ({ names: [one, two, three], code }) =>
    `${one}（${code.slice(0, 3)}类）${two}（${code.slice(3, 5)}款）${three}（${code.slice(5)}项）`,
  'in quotes': ({ names }) => levels(names, (name) => `“${name}”`),
  'without the group': ({ names }) => `${names[0]}（类）${names[2]}（项）`,
  'without the class': ({ names }) => `${names[1]}（款）${names[2]}（项）`,
  'with levels outside of brackets': ({ names }) => `${names[0]}类${names[1]}款${names[2]}项`,
  'by the item alone': ({ names }) => names[2],
};

const spent = (all: string) => ({ 本年支出: all, 基本支出: all, 项目支出: '' });
const NONE = spent('');
const LAST = book({
  T05: {
    合计: spent('800.00'),
    '213': spent('720.00'),
    '21303': spent('720.00'),
    '2130305': NONE,
    '221': NONE,
    '22102': NONE,
    '2210201': NONE,
  },
});
const NOW = book(
  {
    T05: {
      合计: spent('800.00'),
      '208': NONE,
      '20805': NONE,
      '2080505': NONE,
      '213': spent('700.00'),
      '21303': spent('700.00'),
      '2130301': spent('580.00'),
      '2130305': NONE,
    },
  },
  2021,
);
const BUDGETS: readonly (readonly [string, string])[] = [
  ['2080505', '80'],
  ['2130301', '750'],
  ['2130306', '100'],
  ['2210201', '100'],
];
const supplement = { entries: new Map(BUDGETS.map(([row, value]) => [`预算.${row}`, { value }])) };

const HEAD =
  '2020年度部门决算情况说明\n五、一般公共预算财政拨款支出决算情况说明\n（三）一般公共预算财政拨款支出决算具体情况\n2020年度一般公共预算财政拨款支出800.00万元，其中：\n';
const lines = (all: readonly (readonly [Account, string, string])[], way: Way): string[] =>
  all.map(
    ([account, amount, rate], at) =>
      `${at + 1}.${way(account)}：支出决算为${amount}万元，完成年初预算的${rate}。`,
  );
const textOf = (way: Way, amount = '600.00') =>
  documentOf(
    HEAD +
      lines(
        [
          [PENSION, '80.00', '100%'],
          [OFFICE, amount, '80%'],
          [UPKEEP, '120.00', '120%'],
        ],
        way,
      ).join('\n'),
  );

describe.each(Object.entries(WAYS))('%s', (_name, way) => {
  const text = textOf(way);
  const learned = learn(text, LAST, { supplement });

  it('is given back, every amount and rate understood', () => {
    expect(roll(learned, text, LAST, { supplement: learned.supplement }).paragraphs).toEqual([]);
    expect([learned.slots, learned.doubts]).toEqual([7, []]);
    expect(learned.numbers).toBe(7);
  });

  it('is right of the rows of the next year', () => {
    const { document, toDo } = roll(learned, text, NOW, { supplement, previous: LAST });
    expect(document.paragraphs.slice(4).map((one) => one.text)).toEqual(
      lines(
        [
          [OFFICE, '580.00', '77%'],
          [UPKEEP, '120.00', '120%'],
          [HOUSING, '100.00', '100%'],
        ],
        way,
      ),
    );
    expect(toDo).toEqual([]);
  });

  it('names what a proofreader holds against the table', () => {
    const { findings } = proofread(textOf(way, '610.00'), LAST, { supplement });
    expect(findings.map((one) => [one.text, one.expected])).toContainEqual(['610.00万元', '600.00万元']);
  });
});
