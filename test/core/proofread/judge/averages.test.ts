/** 人均, 车均: an amount of each, against the amount and the count beside it. Worked out by hand: 35,000 ÷ 279 = 125.448; 12.5 ÷ 5 = 2.5. */
import { HEADS, read, rule, verdicts } from '../support';

const CARS = {
  T07: {
    决算数: {
      合计: '44.00',
      公务用车购置及运行费: '40.50',
      公务用车购置费: '28.00',
      公务用车运行费: '12.50',
    },
  },
};
const reception = (words: string): string => `${HEADS['7.2']}公务接待费支出3.50万元，${words}`;
const cars = (bought: string, run: string): string =>
  `${HEADS['7.2']}公务用车购置及运行维护费支出40.50万元。其中：公务用车购置费支出28.00万元，购置公务用车2辆，车均购置费${bought}；公务用车运行维护费支出12.50万元，公务用车保有量5辆，车均运行维护费${run}。`;

rule('averages', {
  clean: [
    ['of each guest', reception('国内公务接待30批次，279人次，人均125.45元。')],
    ['of each guest, in 万元', reception('国内公务接待30批次，279人次，人均0.0125万元。')],
    ['rounded to a whole', reception('接待279人次，人均125元。')],
    ['of each batch', reception('接待30批次279人次，平均每批次0.12万元。')],
    [
      'guests from abroad besides',
      reception('国内公务接待30批次279人次，其中外事接待2批次10人次，人均125.45元。'),
    ],
    ['of cars bought and of cars run', cars('14.00万元', '2.50万元'), { change: CARS }],
    ['in another sentence of the paragraph', reception('厉行节约。接待279人次。人均接待费125.45元。')],
    ['a limit', reception('接待279人次，人均标准150元。')],
    ['a change of it', reception('接待279人次，人均比上年减少20元。')],
    ['nearly', reception('接待279人次，人均约130元。')],
    ['of last year', reception('2019年接待250人次，人均160元；2020年接待279人次，人均125.45元。')],
    ['of staff', `${HEADS['10']}2020年度机关运行经费支出150.00万元，人均3.00万元（在职人员50人）。`],
  ],
  broken: [
    [
      'of each guest',
      reception('国内公务接待30批次，279人次，人均152.45元。'),
      ['N-17 error 152.45元 → 125.45元 ✎'],
    ],
    [
      'the count',
      reception('国内公务接待30批次，297人次，人均125.45元。'),
      ['N-17 error 125.45元 → 117.85元 ✎'],
    ],
    [
      'of cars bought',
      cars('15.00万元', '2.50万元'),
      ['N-17 error 15.00万元 → 14.00万元 ✎'],
      { change: CARS },
    ],
    ['of cars run', cars('14.00万元', '2.05万元'), ['N-17 error 2.05万元 → 2.50万元 ✎'], { change: CARS }],
    // One cause, one finding.
    [
      'of an amount that is wrong itself',
      `${HEADS['7.2']}公务接待费支出5.30万元，接待279人次，人均125.45元。`,
      ['N-17 error 5.30万元 → 3.50万元 ✎'],
    ],
  ],
  refuses: [
    ['no count', reception('人均152.45元。'), ['152.45元 unchecked why-not-in-tables']],
    [
      'two amounts',
      `${HEADS['7.2']}公务接待费支出3.50万元，其中公务接待费国内部分3.00万元，接待279人次，人均200元。`,
      ['200元 unchecked why-not-in-tables'],
    ],
  ],
});

it('bears out the count', () => {
  expect(verdicts(read(reception('接待279人次，人均125.45元。')))).toEqual([
    '3.50万元 verified',
    '279人次 verified',
    '125.45元 verified',
  ]);
});
