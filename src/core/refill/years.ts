/** Years in the lines above a table and in its head, moved to another year. */
const DIGITS = '〇一二三四五六七八九';
const SPOKEN_ZERO = /[○零Ｏ]/g;
/** 2024年, 二〇二四年, also with a space before 年. */
const YEAR =
  /(?<![\d〇○零Ｏ一二三四五六七八九])(?:20\d{2}|二[〇○零Ｏ][〇○零Ｏ一二三四五六七八九]{2})(?=\s*年)/g;

export interface YearChange {
  readonly offset: number;
  readonly length: number;
  readonly by: string;
}

/** Tables print their own year, the one before and, beside a budget, the next: any other is no year of theirs. */
const MOST_APART = 1;

/** Years of a table of `from` in a text of its head, each as many years later as `to` is. */
export function yearChanges(text: string, from: number, to: number): YearChange[] {
  return [...text.matchAll(YEAR)].flatMap(({ 0: printed, index }): YearChange[] => {
    const isDigits = /^\d/.test(printed);
    const year = isDigits ? Number(printed) : spokenYear(printed);
    if (Math.abs(year - from) > MOST_APART) return [];
    const moved = String(year + to - from);
    const by = isDigits ? moved : [...moved].map((digit) => DIGITS[Number(digit)] ?? '').join('');
    return [{ offset: index, length: printed.length, by }];
  });
}

const spokenYear = (text: string): number =>
  Number([...text.replace(SPOKEN_ZERO, '〇')].map((digit) => DIGITS.indexOf(digit)).join(''));
