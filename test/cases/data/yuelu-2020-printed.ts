/** 岳麓's form as its publication was copied: wide blanks of the print kept, words about targets and results left out. */
import type { PrintedTable } from '../../../scripts/samples/printed/printed-table';
import { withTexts, type TextAt } from './changes';
import { YUELU_FORM } from './yuelu-2020';

const WIDE_BLANK = '　';
const WORDLESS = '（略）';

const BLANKS: readonly TextAt[] = [
  [3, 3, `10949.23${WIDE_BLANK}`],
  [3, 4, `10584.29${WIDE_BLANK}`],
  [6, 3, WIDE_BLANK],
  [6, 4, `10584.29${WIDE_BLANK}`],
  [6, 5, WIDE_BLANK],
  [7, 3, WIDE_BLANK],
  [7, 5, WIDE_BLANK],
  [10, 3, WIDE_BLANK],
  [10, 5, WIDE_BLANK],
];

const SHORTENED: readonly TextAt[] = [
  [0, 1, '贯彻落实中央和省、市委关于政法工作的路线、方针、政策，……（略）'],
  [12, 1, WORDLESS],
  [12, 4, WORDLESS],
  [13, 0, '绩 效 标'],
];

const FIRST_INDICATOR = 14;
const LAST_INDICATOR = 26;

const wordless = Array.from({ length: LAST_INDICATOR - FIRST_INDICATOR + 1 }, (_, index): TextAt[] => [
  [FIRST_INDICATOR + index, 4, ''],
  [FIRST_INDICATOR + index, 5, ''],
]).flat();

const { sheet, title = sheet, rows } = YUELU_FORM;

const titleRow = [title, ...Array.from({ length: 8 }, () => '')];

/** The title is the first of the rows. */
export const YUELU_PRINTED: PrintedTable = {
  sheet,
  rows: [titleRow, ...withTexts(rows, [...BLANKS, ...SHORTENED, ...wordless])],
  headerRows: 1,
};
