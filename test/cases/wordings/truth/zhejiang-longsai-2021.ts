/** Two totals that each fall: everything holds. */
import type { TextTruth } from './truth';

export const ZHEJIANG_LONGSAI_2021: TextTruth = {
  name: '05-zhejiang-longsai-hospital-2021',
  defects: [],
  // 15,894.34 ÷ (29,398.34 + 15,894.34) = 35.09 %
  numbers: [[2, '@2021 =29,398.34 =29,398.34 @2020 ~15894.34 ~35.09%']],
};
