/** Which paragraphs of a document explain: the part between 第三部分…情况说明 and the next, without tables and contents. */
import { normalised } from '../text/normal';
import type { TextDocument } from '../types';
import { BUDGET_EXPLANATION, CONTENTS, EXPLANATION, EXPLANATION_BROKEN, OTHER_PART } from './topics';

/** Paragraphs of the explanation within a whole publication: from 第三部分…情况说明 to the next part. */
export function explanationStretch({ paragraphs }: TextDocument): { from: number; to: number } {
  const lines = paragraphs.map(({ text, style }) =>
    style === 'table' || style === 'contents' ? '' : normalised(text).text,
  );
  const joined = (index: number): string =>
    (lines[index] ?? '') + (lines[index + 1] ?? '') + (lines[index + 2] ?? '');
  let from = 0;
  for (const [index, line] of lines.entries()) {
    if (!/^第[一二三四五六]+部分/.test(line)) continue;
    const whole = EXPLANATION.test(line) || EXPLANATION_BROKEN.test(joined(index));
    const next = lines.slice(index + 1, index + 12).join('');
    if (whole && /\d/.test(next.replace(/\d{4}年/g, ''))) from = index;
  }
  if (from === 0) from = budgetStart(lines);
  const after = lines.findIndex((line, index) => index > from + 1 && OTHER_PART.test(line));
  return { from, to: after < 0 ? paragraphs.length : after };
}

/** Where 编制说明 of a budget begins, which is no numbered part; its contents and tables may name it before. */
function budgetStart(lines: readonly string[]): number {
  const found = lines.flatMap((line, index) =>
    BUDGET_EXPLANATION.test(line) && /\d万?元/.test(lines.slice(index + 1, index + 4).join(''))
      ? [index]
      : [],
  );
  return found.at(-1) ?? 0;
}

/** A page's number on a line of its own: 12, - 12 -, 第12页. */
const PAGE = /^(?:[-—·]*\d{1,4}[-—·]*|第\d{1,4}页(?:共\d{1,4}页)?)$/;

/** What an ordinal has behind it: a line of digits before it is no page's number. */
const BEHIND_ORDINAL = /^[、．.）]/;

const lineOf = ({ paragraphs }: TextDocument, index: number): string =>
  normalised(paragraphs[index]?.text ?? '').text;

/** Neither a table, nor contents, nor a page's number. */
export function isRead(document: TextDocument, index: number): boolean {
  const style = document.paragraphs[index]?.style;
  const line = lineOf(document, index);
  const isPage = PAGE.test(line) && !BEHIND_ORDINAL.test(lineOf(document, index + 1));
  return style !== 'table' && style !== 'contents' && !CONTENTS.test(line) && !isPage;
}
