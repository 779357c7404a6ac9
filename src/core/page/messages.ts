/** What users read of pages on which a table can't be read, or something is not shown whole. */
import { messagesOf, saying, type Catalogue, type Message } from '../messages';

const PAGE_PHRASES = {
  notRuled: {
    zh: '这张表没有画全表格线，分不清各个数在哪一栏，没有读。请改用画有表格线的表，或者用 Word 原稿',
    en: 'The cells of this table are not ruled, so that the column of each figure cannot be told; it was not read. Use a table with ruled cells or the Word document',
  },
  notProved: {
    zh: '这张表没有画全表格线，各栏是按上下对齐推出来的，要有合计印证才读；这里有的数没有合计印证、合计对不上，或者表名、单位没有印全，没有读。请先核对这张表的合计，或者用 Word 原稿',
    en: 'The cells of this table are not ruled. Its columns follow from how it is aligned and are believed where totals prove them; here some figures are in no total, a total does not match, or its title or unit is not printed. It was not read: check its totals first, or use the Word document',
  },
  doubtful: {
    zh: '这张表的表格线残缺，多数的数分不清在哪一格，没有读。请人工核对，或者用 Word 原稿',
    en: 'Lines of this table are missing, so that the cell of most figures cannot be told; it was not read. Check it by hand or use the Word document',
  },
  tooFine: {
    zh: '这里的线条密得不像表格，没有读。请人工核对，或者用 Word 原稿',
    en: 'There are more lines here than a table has; it was not read. Check it by hand or use the Word document',
  },
  picture: {
    zh: '这张表是一张图片，读不出文字。请人工核对，或者用 Word 原稿',
    en: 'This table is a picture without text. Check it by hand or use the Word document',
  },
  sideways: {
    zh: '这张表横着印在两页上，左右两半没法确定是不是一张表，都没有读。请把它印在一页上，或者用 Word 原稿',
    en: 'This table seems to be printed over two pages side by side, and its halves cannot be joined surely; neither was read. Print it on one page or use the Word document',
  },
  sideBySide: {
    zh: '这里有几张表左右并排印着，表格线连在一起，分不清各是哪一张，没有读。请把各张表分开印，或者用 Word 原稿',
    en: 'Several tables are printed side by side here and their lines touch, so that they cannot be told apart; none was read. Print them apart or use the Word document',
  },
  cutOff: {
    zh: '第{pages}页有文字没有显示完整，被格子截断了。截断的字和数没有读，请人工核对',
    en: 'On pages {pages} text is cut off by its cell. What is cut off was not read; check it by hand',
  },
} as const satisfies Catalogue<string>;

export const pageMessage = messagesOf(PAGE_PHRASES);

/** Numbers of pages, from the first on: 3, 5 to 7. */
export function pagesInWords(numbers: readonly number[]): Message {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === number) last[1] = number;
    else runs.push([number, number]);
  }
  const said = (between: string, join: string): string =>
    runs.map(([from, to]) => (from === to ? `${from}` : `${from}${between}${to}`)).join(join);
  return saying({ zh: said('至', '、'), en: said(' to ', ', ') });
}
