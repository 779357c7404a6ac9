/** Totals, income, expenditure and carry-over, each with its change: everything holds. */
import type { TextTruth } from './truth';

export const CHONGQING_WUXI_2019: TextTruth = {
  name: '03-chongqing-wuxi-jcy-2019',
  defects: [],
  numbers: [
    // 55.09 ÷ (2,055.33 + 55.09) = 2.61 %
    [4, '@2019 =2,055.33 =2,055.33 ~55.09 ~2.6%'],
    // 275.83 ÷ (2,020.55 − 275.83) = 15.81 %
    [6, '@2019 =2,020.55 ~275.83 ~15.8% =2,020.55 =100.0% =34.78'],
    // 5.31 ÷ (2,055.33 − 5.31) = 0.26 %; 1,705.89 ÷ 2,055.33 = 83.00 %; 349.44 ÷ 2,055.33 = 17.00 %
    [8, '@2019 =2,055.33 ~5.31 ~0.3% =1,705.89 =83.0% =349.44 =17.0%'],
    // 60.4 ÷ (0.0 + 60.4) = 100 %: the base is last year's, and not 0.
    [10, '@2019 =0.0 ~60.4 ~100.0%'],
    [12, '@2019 =2,055.33'],
  ],
};
