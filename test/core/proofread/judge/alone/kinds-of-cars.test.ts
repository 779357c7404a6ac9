/** Kinds of vehicles against their total. */
import { HEADS, read, rule, verdicts } from '../../support';

const NAMES = [
  '副部（省）级及以上领导用车',
  '主要领导干部用车',
  '机要通信用车',
  '应急保障用车',
  '执法执勤用车',
  '特种专业技术用车',
  '离退休干部用车',
  '其他用车',
];
const all = (...counts: readonly number[]): string =>
  NAMES.map((name, at) => `${name}${counts[at] ?? 0}辆`).join('、');
const cars = (words: string): string =>
  `${HEADS['13']}截至2020年12月31日，本部门共有车辆5辆，其中${words}；单价100万元（含）以上设备（不含车辆）0台（套）。`;

rule('kinds of vehicles', {
  clean: [
    ['all kinds', cars(all(0, 1, 1, 1, 1, 1, 0, 0))],
    ['behind a colon', cars(`：${all(0, 0, 0, 0, 0, 0, 0, 5)}`)],
    ['of those kept', `${HEADS['7.2']}公务用车保有量5辆，其中${all(0, 1, 1, 1, 1, 1, 0, 0)}。`],
    ['some kinds, fewer', cars('机要通信用车1辆、执法执勤用车3辆')],
    [
      'up to the rest, with a remark',
      cars('执法执勤用车3辆（含摩托车）、其他用车2辆，其他用车主要是业务用车'),
    ],
    ['none', `${HEADS['13']}共有车辆0辆，其中：${all(0, 0, 0, 0, 0, 0, 0, 0)}。`],
    ['all cars among the vehicles', cars('公务用车5辆、执法执勤用车3辆')],
  ],
  broken: [
    ['fewer', cars(all(0, 1, 1, 1, 1, 0, 0, 0)), ['N-26 error 5辆 → 4辆']],
    ['more', cars(all(0, 1, 1, 1, 1, 2, 0, 0)), ['N-26 error 5辆 → 6辆']],
    [
      'of those kept',
      `${HEADS['7.2']}公务用车保有量5辆，其中${all(0, 1, 1, 1, 1, 0, 0, 0)}。`,
      ['N-26 error 5辆 → 4辆'],
    ],
    ['some kinds, more', cars('机要通信用车1辆、执法执勤用车5辆'), ['N-26 error 5辆 → 6辆']],
  ],
  refuses: [['some kinds', cars('机要通信用车1辆、执法执勤用车3辆'), ['1辆 unchecked why-not-in-tables']]],
});

it('bears out the total and its kinds', () => {
  const result = read(`${HEADS['13']}共有车辆5辆，其中：机要通信用车1辆、其他用车4辆。`);
  expect(verdicts(result)).toEqual(['5辆 verified', '1辆 verified', '4辆 verified']);
});
