/** Years in the words of a head, relative to the latest in their row: 2025年执行数 beside 2026年预算数 is {年-1}执行数. */

const YEAR = /(20\d{2})年度?/g;

export const namesYear = (text: string): boolean => /20\d{2}年/.test(text);

/** The latest year that the texts name. */
export const latestYearIn = (texts: Iterable<string>): number =>
  Math.max(0, ...[...texts].flatMap((text) => [...text.matchAll(YEAR)].map(([, digits]) => Number(digits))));

export const relativeTo = (latest: number, text: string): string =>
  text.replace(YEAR, (_, digits: string) => {
    const before = latest - Number(digits);
    return before === 0 ? '{年}' : `{年-${before}}`;
  });
