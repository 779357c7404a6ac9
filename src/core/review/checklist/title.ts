/** The line that says what is published: 甲局2024年度部门决算, 甲局2025年部门预算. */
import type { TextDocument } from '../../proofread/types';

type Paragraph = TextDocument['paragraphs'][number];

const LONGEST = 60;
const YEAR = '(?:19|20|二〇)[\\d〇一二三四五六七八九]{2}年度?.{0,40}';
const TITLES = { accounts: new RegExp(`${YEAR}决算`), budget: new RegExp(`${YEAR}预算`) } as const;

/** Neither a sentence nor a cell, and with the year and what it publishes. */
export function isTitle({ text, style }: Paragraph, of: keyof typeof TITLES = 'accounts'): boolean {
  if (style === 'table' || style === 'contents') return false;
  const line = text.replace(/\s/g, '');
  return line.length <= LONGEST && !/[，。；]/.test(line) && TITLES[of].test(line);
}
