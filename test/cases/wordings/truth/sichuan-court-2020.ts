/** The year before the total is last year's. */
import { at, GRAVE, type TextTruth } from './truth';

export const SICHUAN_COURT_2020: TextTruth = {
  name: '07-sichuan-daying-court-2020',
  defects: [
    {
      key: 'year of the total',
      kind: 'year',
      at: [at(2, '2019年')],
      levels: GRAVE,
      right: ['2020'],
      source: 'named',
      why: '6,754.31 is the total of this year’s 表01, and it is compared with 2019',
    },
    {
      key: '万 without 元',
      kind: 'slip of the pen',
      at: [at(3, '3476.69万')],
      levels: ['hint'],
      right: ['万元'],
      source: 'overlooked',
      why: 'every other amount has 万元',
    },
  ],
  // What was carried over came from 2019, and the year before is compared with.
  holds: [at(2, '2019年', 2), at(2, '2019年', 3), at(3, '2019年')],
  numbers: [
    // 1,122.72 ÷ (6,754.31 − 1,122.72) = 19.94 %; 1,643.12 ÷ (3,277.62 + 1,643.12) = 33.39 %
    [2, '@2019 =6754.31 =3277.62 @2019 =3476.69 @2019 ~1122.72 ~19.94% ~1643.12 ~33.39% @2019 ?1434 ?100%'],
    // 3,277.62 ÷ 6,754.31 = 48.53 %; 3,476.69 ÷ 6,754.31 = 51.47 %
    [3, '=3277.62 =48.53% @2019 =3476.69 =51.47%'],
    // 91.9 ÷ (2,061.61 + 91.9) = 4.27 %
    [4, '@2020 =2061.61 @2019 ~91.9 ~4.27% @2020 @2019'],
  ],
};
