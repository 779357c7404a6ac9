/** The report's words in one language. */
import type { Locale, Message } from '../../core/messages';
import { message, render } from '../../core/messages';
import type { ReportMessageId } from './messages';
import { REPORT_MESSAGES } from './messages';

export interface Speech {
  readonly locale: Locale;
  say(id: ReportMessageId, data?: Readonly<Record<string, string>>): string;
  tell(message: Message): string;
  /** `甲、乙`. */
  list(words: readonly string[]): string;
  /** `甲；乙`. */
  clauses(words: readonly string[]): string;
}

export function speechOf(locale: Locale): Speech {
  const say: Speech['say'] = (id, data = {}) => render(message(REPORT_MESSAGES, id, data), locale);
  return {
    locale,
    say,
    tell: (said) => render(said, locale),
    list: (words) => words.join(say('listMark')),
    clauses: (words) => words.join(say('clauseMark')),
  };
}
