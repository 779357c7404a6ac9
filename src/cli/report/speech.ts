/** The report's words in one language. */
import { render, sayer, type Locale, type Message, type Say } from '../../core/messages';
import { REPORT_MESSAGES } from './messages';

export interface Speech {
  readonly locale: Locale;
  readonly say: Say<typeof REPORT_MESSAGES>;
  tell(message: Message): string;
  /** `甲、乙`. */
  list(words: readonly string[]): string;
  /** `甲；乙`. */
  clauses(words: readonly string[]): string;
}

export function speechOf(locale: Locale): Speech {
  const say = sayer(REPORT_MESSAGES, locale);
  return {
    locale,
    say,
    tell: (said) => render(said, locale),
    list: (words) => words.join(say('listMark')),
    clauses: (words) => words.join(say('clauseMark')),
  };
}
