/** The line that says what is published: 甲局2024年度部门决算. */
import type { TextDocument } from '../../proofread/types';

type Paragraph = TextDocument['paragraphs'][number];

const LONGEST = 60;
const TITLE = /(?:19|20|二〇)[\d〇一二三四五六七八九]{2}年度?.{0,40}决算/;

/** Neither a sentence nor a cell, and with the year and 决算. */
export function isTitle({ text, style }: Paragraph): boolean {
  if (style === 'table' || style === 'contents') return false;
  const line = text.replace(/\s/g, '');
  return line.length <= LONGEST && !/[，。；]/.test(line) && TITLE.test(line);
}
