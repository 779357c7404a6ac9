/** Purchases in six decimals, judged by the text alone: everything holds. */
import type { TextTruth } from './truth';

export const SHANDONG_KEJIXUEYUAN_2021: TextTruth = {
  name: '21-shandong-kejixueyuan-2021-caigou',
  defects: [],
  // The three add up to the sixth decimal; 5,915.87 ÷ 28,861.94 = 20.50 %; 1,931.86 ÷ 28,861.94 = 6.69 %
  numbers: [
    [1, '@2021 ~28861.938591 ~4895.574316 ~23143.890913 ~822.473362 ~5915.867653 ~20.5% ~1931.863140 ~6.7%'],
  ],
};
