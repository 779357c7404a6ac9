import { HEADS, rule, told, read } from '../support';

const NAMES = [
  '社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）',
  '农林水支出（类）水利（款）行政运行（项）',
  '农林水支出（类）水利（款）水利工程建设（项）',
  '农林水支出（类）水利（款）水利工程运行与维护（项）',
  '住房保障支出（类）住房改革支出（款）住房公积金（项）',
] as const;
const SPENT = ['80.00', '600.00', '200.00', '120.00', '100.00'];
/** So that each grew by a quarter. */
const LAST_YEAR = ['64.00', '480.00', '160.00', '96.00', '80.00'];
const all = (change: (line: string, at: number) => string = (line) => line): string =>
  HEADS['5.3'] +
  NAMES.map((name, at) => change(`${at + 1}、${name}。支出决算为${SPENT[at]}万元。`, at)).join('\n');

rule('N-11: items, names and amounts', {
  clean: [
    ['all in order', all()],
    ['in another order', `${HEADS['5.3']}${all().split('\n').slice(2).reverse().join('\n')}`],
    ['half-width brackets', all().replace(/（/g, '(').replace(/）/g, ')')],
    ['class without 支出', all((line) => line.replace('农林水支出（类）', '农林水（类）'))],
    [
      'Sichuan’s rates of a budget nobody gives',
      all((line) => line.replace('。支出', '：支出').replace(/。$/, '，完成预算100%，决算数等于预算数。')),
    ],
    [
      'last year in figures',
      all((line, at) => line.replace(/。$/, `，较2019年${LAST_YEAR[at] ?? ''}万元增长25.00%。`)),
    ],
    [
      'what the money went to',
      all((line, at) =>
        at === 2
          ? line.replace(/。$/, '，主要用于：河道治理120.00万元、水库除险80.00万元，占该项支出的60%、40%。')
          : line,
      ),
    ],
  ],
  broken: [
    [
      'another 款',
      all((line, at) => (at === 3 ? line.replace('水利（款）', '水利行业（款）') : line)),
      ['N-11 error 水利行业 → 水利 ✎'],
    ],
    [
      'another amount',
      all((line, at) => (at === 3 ? line.replace('120.00', '112.00') : line)),
      ['N-10 error 112.00万元 → 120.00万元 ✎'],
    ],
    [
      'one left out',
      all().split('\n').slice(0, -1).join('\n'),
      ['N-11 warning 4、农林水支出（类）水利（款）水利工程运行与维护（项）'],
    ],
    [
      'one too many',
      `${all()}\n6、卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）。支出决算为7.00万元。`,
      ['N-11 error 行政单位医疗'],
    ],
  ],
  refuses: [
    [
      'budgets nobody gives',
      all((line) => line.replace('。支出', '。年初预算为70.00万元，支出')),
      ['70.00万元 unchecked why-not-in-tables'],
    ],
    [
      'no table',
      all((line, at) => (at === 3 ? line.replace('120.00', '112.00') : line)),
      ['112.00万元 unchecked why-not-in-tables'],
      { change: { T05: undefined } },
    ],
  ],
});

const BUDGETS = [80, 500, 0, 320, 100];
const budgeted = (total: string, rate: string, third = ''): string =>
  `${HEADS['5.3']}2020年度一般公共预算财政拨款支出年初预算数为${total}万元，一般公共预算财政拨款支出决算数为1,100.00万元，完成年初预算的${rate}，其中：\n` +
  NAMES.map(
    (name, at) =>
      `${at + 1}、${name}。年初预算为${BUDGETS[at]}万元，支出决算为${SPENT[at]}万元${at === 2 ? third : ''}。`,
  ).join('\n');

rule('N-10, N-13, N-14: rates of the budget', {
  clean: [
    ['of the budget as told', budgeted('1,000.00', '110.00%')],
    [
      'of an adjusted budget',
      `${HEADS['5.3']}2020年度一般公共预算财政拨款支出年初预算为1,000.00万元，调整预算为1,100.00万元，支出决算为1,100.00万元，完成调整预算的100.00%。`,
    ],
  ],
  broken: [
    ['another rate', budgeted('1,000.00', '101.00%'), ['N-10 error 101.00% → 110% ✎']],
    ['a rate of nothing', budgeted('1,000.00', '110.00%', '，完成年初预算的100%'), ['N-13 error 100%']],
    [
      'a whole that is more than its parts',
      budgeted('1,050.00', '104.76%'),
      ['N-10 hint 1,050.00万元 → 1000.00万元'],
    ],
  ],
  refuses: [
    [
      'the budget before it was adjusted; the rate bears out the adjusted one',
      `${HEADS['5.3']}2020年度一般公共预算财政拨款支出年初预算为1,000.00万元，调整预算为1,150.00万元，支出决算为1,100.00万元，完成调整预算的95.65%。`,
      ['1,000.00万元 unchecked why-not-in-tables', '1,150.00万元 verified', '95.65% verified'],
    ],
  ],
});

it('does not take a figure’s end for the figure of an item left out', () => {
  const text = `${HEADS['5.2']}2020年度一般公共预算财政拨款支出1,100.00万元，主要用于以下方面：社会保障和就业（类）支出80.00万元，占7.3%；农林水（类）支出920.00万元，占83.6%。`;
  expect(told(read(text))).toEqual([
    'N-9 warning 社会保障和就业（类）支出80.00万元，占7.3%；农林水（类）支出920.00万元',
  ]);
});
