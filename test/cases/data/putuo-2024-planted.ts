/** The tables of 普陀 2024 beside the explanation with planted errors: 表03 is missing, 表07 is blank. */
import { withoutRow, withTexts } from './changes';
import { PUTUO } from './putuo-2024';
import type { ShanghaiParts } from './shanghai-form';

const { T01, T02, T04, T05, T06, T07, T08, T09 } = PUTUO;

const LAST_OF_T04 = T04.rows.length - 1;

export const PUTUO_PLANTED = {
  T01,
  T02: { ...T02, rows: withTexts(T02.rows, [[1, 0, '功能分类']]) },
  T04: { ...T04, rows: withoutRow(T04.rows, LAST_OF_T04) },
  T05: { ...T05, rows: withTexts(T05.rows, [[1, 0, '功能分类']]) },
  // Without the blank line within the accounts.
  T06: { ...T06, rows: withoutRow(T06.rows, 22) },
  T07: {
    rows: withoutRow(
      withTexts(T07.rows, [
        [5, 0, ''],
        [5, 10, ''],
      ]),
      3,
    ),
    headerRows: T07.headerRows - 1,
  },
  T08,
  T09,
} satisfies ShanghaiParts;
