/** What a letter of a file says: radicals as the characters that they are, and nothing where the file names nothing. */
import { withoutRadicals } from './radicals';

/** Also what only tells where a line may be broken, or which way it runs. */
const BLANK = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]+$/u;
/** No letter, or one that each font draws as it likes. */
const NAMELESS = /[\p{Cc}\p{Cn}\p{Co}\p{Cs}\ufffd]/u;
/** From here on stand signs that are written twice in Unicode. */
const FIRST_DOUBLE = '\u2e80';

/** ' ' for blanks; '' for what can't be read. */
export function signOf(text: string): string {
  if (text.length === 1 && text > ' ' && text < '\u007f') return text;
  if (BLANK.test(text)) return ' ';
  if (text === '' || NAMELESS.test(text)) return '';
  return text < FIRST_DOUBLE ? text : withoutRadicals(text.normalize('NFC'));
}
