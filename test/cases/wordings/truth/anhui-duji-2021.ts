/** 三公 against its budget, with every kind of slip in the comparison. */
import { at, GRAVE, type TextTruth } from './truth';

export const ANHUI_DUJI_2021: TextTruth = {
  name: '13-anhui-duji-zhengfuban-2021',
  defects: [
    {
      key: '大小于',
      kind: 'left from the template',
      at: [at(2, '大小于')],
      levels: GRAVE,
      source: 'named',
      why: '7.69 < 49.9',
    },
    {
      key: '32.24%',
      kind: 'rounding',
      at: [at(4, '32.24%')],
      levels: ['hint'],
      right: ['32.25%'],
      source: 'named',
      why: '2.48 ÷ 7.69 = 32.250 %',
    },
    {
      key: '出国 无增减',
      kind: 'direction',
      at: [at(5, '无增减')],
      levels: GRAVE,
      right: ['减少'],
      source: 'named',
      why: '0 − 20 = −20',
    },
    {
      key: '0.1',
      kind: 'amount',
      at: [at(6, '0.1万元')],
      levels: GRAVE,
      right: ['9.69'],
      source: 'named',
      why: '14.9 − 5.21 = 9.69',
    },
    {
      key: '0.006%',
      kind: 'rate',
      at: [at(6, '0.006%')],
      levels: GRAVE,
      right: ['65.03%'],
      source: 'named',
      why: '9.69 ÷ 14.9 = 65.03 %',
    },
    {
      key: '车 无变化',
      kind: 'direction',
      at: [at(7, '无变化')],
      levels: GRAVE,
      right: ['减少'],
      source: 'named',
      why: '2.48 − 15 = −12.52',
    },
  ],
  // 购置费: nothing budgeted, nothing spent.
  holds: [at(4, '67.75%'), at(7, '无变化', 2)],
  numbers: [
    // 7.69 ÷ 49.9 = 15.41 %
    [2, '@2021 =49.9 =7.69 ~15.41%'],
    // 5.21 ÷ 7.69 = 67.75 %
    [4, '@2021 =0 ~0% =5.21 ~67.75% =2.48 ~32.24%'],
    [5, '=0 @2021'],
    [6, '=5.21 @2021 ~0.1 ~0.006% @2021 ?30 ?26 ?579 ?500'],
    [7, '=2.48 @2021 =0 @2021 @2021'],
  ],
};
