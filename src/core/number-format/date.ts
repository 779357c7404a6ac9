/** Prints a day and a time of day by a section of a format: `yyyy"年"m"月"d"日"`, `[h]:mm`. */
import { inDigits, inWords } from './numerals';
import type { FormatSection } from './section';
import type { FormatToken } from './tokens';

const SECONDS = 86_400;
/** The day after 9999-12-31, the first that spreadsheets do not show. */
const AFTER_LAST_DAY = 2_958_466;
/** A spreadsheet has a 29th of February 1900, which was not. */
const LEAP_DAY = 60;

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly subsecond: string;
  /** Since the beginning, for `[h]`, `[m]` and `[s]`. */
  readonly seconds: number;
}

/** What each token prints, or undefined for a number that is no day. */
export function dateOf(serial: number, section: FormatSection): Map<number, string> | undefined {
  if (serial < 0 || serial >= AFTER_LAST_DAY) return undefined;
  const { tokens } = section;
  const moment = momentOf(serial, subsecondDigits(tokens));
  const noon = tokens.find((token) => token.kind === 'noon');
  const printed = new Map<number, string>();
  tokens.forEach((token, at) => {
    if (token.kind === 'date')
      printed.set(at, partOf(letterOf(tokens, at), moment, section, noon !== undefined));
    else if (token.kind === 'elapsed') printed.set(at, elapsed(token.letters, moment.seconds));
    else if (token.kind === 'noon') printed.set(at, moment.hour < 12 ? token.before : token.after);
    else if (token.kind === 'point') printed.set(at, '.');
  });
  digitsAfterPoint(tokens).forEach((at, index) => printed.set(at, moment.subsecond[index] ?? ''));
  return printed;
}

const digitsAfterPoint = (tokens: readonly FormatToken[]): number[] =>
  tokens.flatMap((token, at) => (token.kind === 'digit' ? [at] : []));

const subsecondDigits = (tokens: readonly FormatToken[]): number =>
  Math.min(3, digitsAfterPoint(tokens).length);

function momentOf(serial: number, digits: number): Moment {
  const parts = 10 ** digits;
  const whole = Math.floor(serial);
  const ticks = Math.round((serial - whole) * SECONDS * parts);
  const days = whole + Math.floor(ticks / (SECONDS * parts));
  const ofDay = ticks % (SECONDS * parts);
  const second = Math.floor(ofDay / parts);
  return {
    ...dayOf(days),
    weekday: (days + 6) % 7,
    hour: Math.floor(second / 3600),
    minute: Math.floor(second / 60) % 60,
    second: second % 60,
    subsecond: String(ofDay % parts).padStart(digits, '0'),
    seconds: days * SECONDS + second,
  };
}

function dayOf(days: number): Pick<Moment, 'year' | 'month' | 'day'> {
  if (days === 0) return { year: 1900, month: 1, day: 0 };
  if (days === LEAP_DAY) return { year: 1900, month: 2, day: 29 };
  const date = new Date(Date.UTC(1899, 11, days < LEAP_DAY ? 31 : 30) + days * SECONDS * 1000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `m` is a minute behind an hour or before a second, else a month. */
function letterOf(tokens: readonly FormatToken[], at: number): string {
  const token = tokens[at];
  const letters = token?.kind === 'date' ? token.letters.toLowerCase() : '';
  if (!/^m{1,2}$/.test(letters)) return letters;
  const isTime = (wanted: RegExp, other: FormatToken | undefined): boolean =>
    (other?.kind === 'date' || other?.kind === 'elapsed') && wanted.test(other.letters);
  const isPart = ({ kind }: FormatToken): boolean => kind === 'date' || kind === 'elapsed';
  const before = tokens.slice(0, at).reverse().find(isPart);
  const after = tokens.slice(at + 1).find(isPart);
  return isTime(/^h/i, before) || isTime(/^s/i, after) ? letters.replace(/m/g, 'n') : letters;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const CHINESE = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');
const CHINESE_DAYS = '日一二三四五六';

const isChinese = (locale: string): boolean => /^(?:zh|.*(?:804|404|c04|1004|1404)$)/.test(locale);

function partOf(letters: string, moment: Moment, section: FormatSection, halves: boolean): string {
  const number = (value: number): string =>
    inWords(String(value).padStart(letters.length > 1 ? 2 : 1, '0'), section.numerals);
  switch (letters[0]) {
    case 'y':
    case 'e':
      return inDigits(year(moment.year, letters === 'y' || letters === 'yy'), section.numerals);
    case 'b':
      return year(moment.year + 543, letters.length <= 2);
    case 'm':
      return letters.length <= 2
        ? number(moment.month)
        : monthName(letters.length, moment.month, section.locale);
    case 'd':
      return letters.length <= 2
        ? number(moment.day)
        : dayName(letters.length, moment.weekday, section.locale);
    case 'a':
      return (letters.length > 3 ? '星期' : '') + (CHINESE_DAYS[moment.weekday] ?? '');
    case 'h':
      return number(halves ? moment.hour % 12 || 12 : moment.hour);
    case 'n':
      return number(moment.minute);
    case 's':
      return number(moment.second);
    default:
      return '';
  }
}

const year = (value: number, short: boolean): string =>
  short ? String(value % 100).padStart(2, '0') : String(value).padStart(4, '0');

function monthName(length: number, month: number, locale: string): string {
  const isLocal = isChinese(locale);
  if (length === 3 && isLocal) return `${month}月`;
  const name = isLocal ? `${CHINESE[month - 1] ?? ''}月` : (MONTHS[month - 1] ?? '');
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;
}

function dayName(length: number, weekday: number, locale: string): string {
  if (isChinese(locale)) return (length > 3 ? '星期' : '周') + (CHINESE_DAYS[weekday] ?? '');
  const name = DAYS[weekday] ?? '';
  return length > 3 ? name : name.slice(0, 3);
}

function elapsed(letters: string, seconds: number): string {
  const sizes: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 };
  return String(Math.floor(seconds / (sizes[letters[0]?.toLowerCase() ?? ''] ?? 1))).padStart(
    letters.length,
    '0',
  );
}
