/** 本年度无因公出国（境）支出: that nothing was spent of what 表07 names, though its figure says otherwise. */
import type { TextToken } from './tokens';
import { figureAt, type Books, type Magnitude } from './values';

/** Said wrongly. */
export interface WrongNone {
  readonly start: number;
  readonly end: number;
  readonly figure: Magnitude;
}

const TABLE = 'T07';
const NONE = /^(?:无|没有|未)$/;
/** What is not there is a cost: without a group or a guest of its own year, what was left to pay of the last may be spent. */
const COST = /^费$/;
/** Of a budget, of a plan, of another year, or of some of the offices. */
const OTHERWISE = /预算|安排|计划|上年|去年|同期|以前|本级|机关本身|其中|超/;
/** What may stand in a clause that says no more than that. */
const PLAIN: ReadonlySet<TextToken['kind']> = new Set(['filler', 'of', 'generic', 'fund', 'is']);

const isThisYear = (token: TextToken, year: number | undefined): boolean =>
  token.kind === 'period' ? token.yearsBack === 0 : token.kind === 'year' && token.year === year;

/** Clauses, without their stops. */
function clausesOf(tokens: readonly TextToken[]): TextToken[][] {
  const clauses: TextToken[][] = [[]];
  for (const token of tokens)
    if (token.kind === 'stop') clauses.push([]);
    else clauses.at(-1)?.push(token);
  return clauses;
}

export function wrongNones(text: string, tokens: readonly TextToken[], books: Books): readonly WrongNone[] {
  return clausesOf(tokens).flatMap((clause): WrongNone[] => {
    const words = ({ start, end }: TextToken): string => text.slice(start, end);
    const [none, ...others] = clause.filter((token) => token.kind === 'unknown' && NONE.test(words(token)));
    const [name, ...more] = clause.filter((token) => token.kind === 'name');
    if (!none || others.length > 0 || name?.kind !== 'name' || more.length > 0) return [];
    const isKnown = (token: TextToken): boolean =>
      token === none ||
      token === name ||
      PLAIN.has(token.kind) ||
      (token.kind === 'account' && token.account === 'spent') ||
      (token.kind === 'unknown' && token.start > name.start && COST.test(words(token))) ||
      isThisYear(token, books.year);
    const [from, to] = none.start < name.start ? [none.start, name.end] : [name.start, none.end];
    const [first, last] = [clause[0]?.start ?? from, clause.at(-1)?.end ?? to];
    // 未 says nothing of a cost behind its name.
    const isOrdered = none.start < name.start || (words(none) !== '未' && none.end === last);
    if (!isOrdered || !clause.every(isKnown) || OTHERWISE.test(text.slice(first, last))) return [];
    const cells = name.cells.filter(({ table, account }) => table === TABLE && account === 'spent');
    const [figure, ...rest] = cells.flatMap((cell) => figureAt(books.now, cell) ?? []);
    const isOther = figure?.known === undefined || rest.length > 0 || cells.length < 1;
    return isOther || !figure.value.isPositive() || figure.value.isZero()
      ? []
      : [{ start: from, end: last, figure }];
  });
}
