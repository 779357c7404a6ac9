/** Runs of text with what every run in a Chinese document needs. */
import { HighlightColor, TextRun } from 'docx';
import { printable } from './xml';

/** Without the hint Word takes the Latin typeface for “ ” and …, which then stand half as wide. */
const HINT = { hint: 'eastAsia' };

/** One run a line: a line break within the text stays one. */
export function textRuns(
  text: string,
  look: { readonly highlighted?: boolean; readonly size?: number } = {},
): TextRun[] {
  return printable(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({
          text: line,
          font: HINT,
          ...(index > 0 && { break: 1 }),
          ...(look.size !== undefined && { size: look.size }),
          ...(look.highlighted && { highlight: HighlightColor.YELLOW }),
        }),
    );
}
