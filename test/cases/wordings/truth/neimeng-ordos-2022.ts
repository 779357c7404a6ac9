/** This year's budget and last year's accounts in one text: all but a tail holds. */
import { at, type TextTruth } from './truth';

export const NEIMENG_ORDOS_2022: TextTruth = {
  name: '25-neimeng-ordos-2022',
  defects: [],
  // 12.39 − 11.8 = 0.59
  free: [at(4, '0.58')],
  holds: [at(0, '2022年'), at(1, '2022年'), at(2, '2021年'), at(4, '2022年'), at(4, '2021年')],
  numbers: [
    // 0 + 11.8 + 10 = 21.8, all of them budgets
    [1, '@2022 =21.8 =0 =11.8 =10'],
    // 0 + 12.39 + 7.73 = 20.12
    [3, '@2021 =20.12 =0 =12.39 =7.73'],
    // 21.8 − 20.12 = 1.68; 0.58 ÷ 12.39 = 4.68 %; 10 − 7.73 = 2.27; 2.27 ÷ 7.73 = 29.37 %
    [4, '@2022 @2021 ~1.68 ~0.58 ~4.68% ~2.27 ~29.37%'],
  ],
};
