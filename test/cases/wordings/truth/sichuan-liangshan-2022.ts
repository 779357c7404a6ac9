/** 三公 of a whole prefecture, without headings: all but a tail holds. */
import { at, type TextTruth } from './truth';

export const SICHUAN_LIANGSHAN_2022: TextTruth = {
  name: '15-sichuan-liangshan-2022',
  defects: [
    {
      key: '8,237.23',
      kind: 'rounding',
      at: [at(0, '8,237.23'), at(0, '8,237.23', 2)],
      levels: ['hint'],
      right: ['8,237.22', '8237.22'],
      source: 'named',
      why: '7,634.75 + 602.47 = 8,237.22',
    },
  ],
  holds: [at(0, '7,634.75'), at(0, '持平'), at(1, '低于'), at(1, '高于')],
  numbers: [
    // 8,237.23 − 6,920.09 = 1,317.14; 2,337.35 + 5,297.40 = 7,634.75; 7,634.75 − 5,801.05 = 1,833.70; 1,119.04 − 602.47 = 516.57
    [
      0,
      '@2022 =8,237.23 ~1317.14 =8,237.23 ~1317.14 =0 =7,634.75 =2,337.35 =5,297.40 ~1833.7 =602.47 ~516.57',
    ],
    [1, '@2022'],
  ],
};
