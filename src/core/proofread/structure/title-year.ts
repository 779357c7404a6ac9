/** The year that a text prints in its own title: 甲局2024年度部门决算情况说明. */
import { normalised } from '../text/normal';
import type { TextDocument } from '../types';
import { isRead } from './explanation';

/** A line that is no sentence, no numbered heading, and names no other year before its own. */
const TITLE =
  /^(?!（?[一二三四五六七八九十]{1,3}[、）])[^，。；：\d]{0,40}((?:19|20)\d\d)年度?[^，。；：\d]{0,30}(?:决算|说明)/;
const HEADING = /^[一二三四五六七八九十]{1,3}、/;
const SENTENCE = /[，。；]/;

/** The first that stands before the first section; undefined where none does. */
export function titleYear(document: TextDocument): number | undefined {
  for (const [index, { text }] of document.paragraphs.entries()) {
    if (!isRead(document, index)) continue;
    const line = normalised(text).text;
    const year = SENTENCE.test(line) ? undefined : TITLE.exec(line)?.[1];
    if (year !== undefined) return Number(year);
    if (HEADING.test(line)) return undefined;
  }
  return undefined;
}
