/** What the words of a clause say of each other, whatever was said before. */
import type { Period } from './claims';
import type { TextToken } from './tokens';
import type { Side } from './words';

/** Of two different years the earlier; undefined where neither is named. */
export function earlierOf(a: Period | undefined, b: Period | undefined): Period | undefined {
  const [x, y] = [a, b].map((one) =>
    one === undefined ? undefined : 'year' in one ? one.year : one.yearsBack === 0 ? Infinity : 0,
  );
  if (x === y) return undefined;
  if (x === undefined) return b;
  if (y === undefined) return a;
  return x < y ? a : b;
}

/** 收支 is of both. */
export function sideOfWords(words: string): Side | undefined {
  const [income, expenditure] = [words.includes('收'), words.includes('支')];
  return income === expenditure ? undefined : income ? 'income' : 'expenditure';
}

/** Whether a number stands right behind a word of direction: 增加3万元 is by how much, 减少为3万元 is to what. */
export function turnBefore(tokens: readonly TextToken[], at: number): 'by' | 'to' | undefined {
  let to = false;
  for (let back = at - 1; back >= 0; back -= 1) {
    const token = tokens[back];
    if (token?.kind === 'direction') return to ? 'to' : 'by';
    if (token?.kind === 'is' || token?.kind === 'to') to = true;
    else if (token?.kind !== 'filler' && token?.kind !== 'each' && token?.kind !== 'account')
      return undefined;
  }
  return undefined;
}

/** What a figure is told of, or how it compares. */
const TELLING: readonly TextToken['kind'][] = ['name', 'year', 'direction', 'part', 'completing'];

/** A clause that tells figures in words that are all understood: it goes on with the matter after a reason. */
export function isPlain(tokens: readonly TextToken[]): boolean {
  const kinds = new Set(tokens.map(({ kind }) => kind));
  return !kinds.has('unknown') && kinds.has('number') && TELLING.some((kind) => kinds.has(kind));
}

/** 减少的主要原因, 增加原因: whether what a word stands before is a reason. */
export function isReasonNext(tokens: readonly TextToken[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'reason' || (next?.kind === 'of' && tokens[at + 2]?.kind === 'reason');
}

export const isTime = (token: TextToken | undefined): boolean =>
  token?.kind === 'year' || token?.kind === 'period';
