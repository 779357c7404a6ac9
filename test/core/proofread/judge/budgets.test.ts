import { HEADS, rule } from '../support';

const RATE = (budget: string, told: string, rate: string): string =>
  `${HEADS['5.3']}2020年度一般公共预算财政拨款支出${budget}为1,000.00万元，支出决算为1,100.00万元，完成${told}的${rate}。`;

rule('N-14: the budget a rate is of', {
  clean: [
    ['of the year', RATE('年初预算', '年初预算', '110.00%')],
    ['of all the year', RATE('全年预算', '全年预算', '110.00%')],
    ['a budget without a name', RATE('预算', '年初预算', '110.00%')],
    ['another budget that is told too', RATE('年初预算为900.00万元，调整预算', '调整预算', '110.00%')],
  ],
  broken: [
    ['the one, said of the other', RATE('年初预算', '全年预算', '110.00%'), ['N-14 hint 110.00%']],
    ['the other way round', RATE('调整预算', '年初预算', '110.00%'), ['N-14 hint 110.00%']],
  ],
  refuses: [
    [
      'the rate of a budget that is not told',
      RATE('年初预算', '全年预算', '96.00%'),
      ['96.00% unchecked why-unsure'],
    ],
  ],
});
