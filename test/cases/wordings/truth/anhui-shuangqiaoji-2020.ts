/** 三公 of a town against its budget: everything holds. */
import type { TextTruth } from './truth';

export const ANHUI_SHUANGQIAOJI_2020: TextTruth = {
  name: '11-anhui-shuangqiaoji-2020',
  defects: [],
  numbers: [
    // 25.7 ÷ 30.8 = 83.44 %
    [3, '@2020 =30.8 =25.7 ~83.44%'],
    // 16.3 ÷ 25.7 = 63.42 %; 9.4 ÷ 25.7 = 36.58 %
    [5, '@2020 =0 ~0% =16.3 ~63.42% =9.4 ~36.58%'],
    [6, '=0 @2020 ~0 @2020 @2020 ?0 ?0'],
    // 16.3 − 14.8 = 1.5; 1.5 ÷ 14.8 = 10.14 %
    [7, '=16.3 @2020 ~1.5 ~10.14% @2020 ?312 ?0 ?4228 ?0'],
  ],
};
