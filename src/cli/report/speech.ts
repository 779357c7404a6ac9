/** The report's words in one language. */
import type { Position } from '../../core/grid';
import type { Places } from '../../core/review';
import { render, sayer, type Locale, type Message, type Say } from '../../core/messages';
import { REPORT_MESSAGES } from './messages';

export interface Speech {
  readonly locale: Locale;
  readonly say: Say<typeof REPORT_MESSAGES>;
  tell(message: Message): string;
  /** A cell in words; undefined for one of a workbook, which has an address. */
  placeOf(sheet: string, at: Position): string | undefined;
  /** `甲、乙`. */
  list(words: readonly string[]): string;
  /** `甲；乙`. */
  clauses(words: readonly string[]): string;
}

/** `places`: of a document. */
export function speechOf(locale: Locale, places?: Places): Speech {
  const say = sayer(REPORT_MESSAGES, locale);
  return {
    locale,
    say,
    tell: (said) => render(said, locale, places?.wordsOf),
    placeOf: (sheet, at) => (places?.has(sheet) ? places.ofCell(sheet, at, locale) : undefined),
    list: (words) => words.join(say('listMark')),
    clauses: (words) => words.join(say('clauseMark')),
  };
}
