/** 三公 against budget and last year in one sentence: everything holds. */
import { at, type TextTruth } from './truth';

export const GUANGXI_WUZHOU_2020: TextTruth = {
  name: '19-guangxi-wuzhou-nongjian-2020',
  defects: [],
  holds: [at(2, '无增减'), at(2, '无增减', 3), at(2, '无增减', 5), at(2, '无增减', 6)],
  numbers: [
    [1, '@2020 =0 =3.98 =1.5'],
    // 1.55 ÷ (5.48 − 1.55) = 39.44 %; 1.05 ÷ (3.98 − 1.05) = 35.84 %; 0.5 ÷ (1.5 − 0.5) = 50 %; 1.05 + 0.5 = 1.55
    [2, '@2020 =5.48 ~0 ~1.55 ~39.4% ~1.05 ~35.8% ~0.5 ~50%'],
    // 0 + 0 = 0 groups
    [3, '=0 ~0 ~0 ~0 ?0'],
    [4, '=3.98'],
    [5, '=0'],
    [6, '=3.98'],
  ],
};
