/** 三公 of a district against last year, counts beside last year's: everything holds. */
import type { TextTruth } from './truth';

export const CHONGQING_LIANGPING_2021: TextTruth = {
  name: '17-chongqing-liangping-2021',
  defects: [],
  numbers: [
    [2, '@2021 =2045.3'],
    [3, '=0'],
    // 113.1 ÷ (720.03 − 113.1) = 18.63 %
    [4, '=720.03 ~113.1 ~18.63%'],
    // 96.46 ÷ (1,072.46 + 96.46) = 8.25 %; of 55 no rate is told
    [5, '=1325.27 =252.81 ?55 =1072.46 ~96.46 ~8.25%'],
    [7, '?0 ?0'],
    [8, '?5678 ?744 ?68156 ?10933'],
    [9, '?18 ?7 ?468 ?33'],
  ],
};
