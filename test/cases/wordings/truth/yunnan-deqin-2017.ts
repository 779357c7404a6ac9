/** Whole 万元, this year and last year in turn: a tail, and all holds. */
import { at, type TextTruth } from './truth';

export const YUNNAN_DEQIN_2017: TextTruth = {
  name: '23-yunnan-deqin-2017',
  defects: [],
  // 279 + 2,626 = 2,905, and 2,905.70 is rounded to 2,906.
  free: [at(1, '2906')],
  // Without decimals: 9.6, 90.4, 36.6, 63.4.
  holds: [at(1, '10%'), at(1, '90%'), at(1, '37%'), at(1, '63%')],
  numbers: [
    // 230 + 398 = 628; 279 − 230 = 49; 2,626 − 398 = 2,228
    [
      1,
      [
        '@2017 =2906 =279 =10% =2626 =90%',
        '@2016 ~628 ~230 ~37% ~398 ~63%',
        '@2017 =279 @2016 ~230 @2017 ~49 @2017',
        '@2017 =2626 @2016 ~398 ~2228 @2017 @2016',
      ].join(' '),
    ],
  ],
};
