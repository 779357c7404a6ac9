/** Vehicles bought for nothing. */
import { ANY, at, type TextTruth } from './truth';

export const BUREAU_2015: TextTruth = {
  name: '29-unknown-bureau-2015',
  defects: [
    {
      key: '7 vehicles for 0',
      kind: 'count',
      at: [at(1, '购置公务用车7辆'), at(1, '购置费0万元')],
      levels: ANY,
      source: 'named',
      why: '购置费 is 0, and 7 were bought',
    },
  ],
  holds: [at(3, '18%'), at(3, '16.5')],
  numbers: [
    [1, '@2015 =74.6 =61.8 =12.8 =0 =61.8 ~7 ?7 ?67 ?660 =12.8'],
    // 16.5 ÷ (74.6 + 16.5) = 18.11 %
    [3, '@2015 @2014 ~16.5 ~18%'],
  ],
};
