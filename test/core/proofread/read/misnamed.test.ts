/** Names that a reason hides, and those that stand behind it. */
import { withoutReasons } from '../../../../src/core/proofread/read/free';
import { HEADS, rule } from '../support';

it.each([
  ['公务接待费3万元，原因是出国减少；公务用车运行费：', '公务接待费3万元，；公务用车运行费：'],
  [
    '公务接待费3万元，主要原因：一是出国减少；二是少用车。公务用车运行费',
    '公务接待费3万元，主要。公务用车运行费',
  ],
  ['公务接待费3万元', '公务接待费3万元'],
])('%s', (text, told) => {
  expect(withoutReasons(text)).toBe(told);
});

const two = (spent: string): string =>
  `${HEADS['7.2']}公务接待费支出决算3.50万元，完成预算的70.00%，主要原因是出国接待减少；公务用车运行维护费：年初预算15.00万元，支出决算${spent}，完成预算的83.33%。`;

rule('names behind a reason', {
  clean: [['the next item', two('12.50万元')]],
  broken: [['the next item', two('12.80万元'), ['N-17 error 12.80万元 → 12.50万元 ✎']]],
  refuses: [],
});
