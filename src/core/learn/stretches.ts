/** Stretches of a paragraph: sentences, parts of a list, and where one may begin. */
import type { Item } from '../narrative/reading';
import { isOfItem } from './items';
import type { YearSpan } from './spans';

export interface LearnedStretch {
  readonly from: number;
  readonly to: number;
}

/** Between stops, none of which stands in a span. */
export function cut(
  text: string,
  found: readonly YearSpan[],
  { from, to }: LearnedStretch,
  stop: string,
): LearnedStretch[] {
  const pieces: LearnedStretch[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (text[at] !== stop || found.some((span) => span.from <= at && at < span.to)) continue;
    pieces.push({ from: start, to: at });
    start = at + 1;
  }
  if (start < to) pieces.push({ from: start, to });
  return pieces;
}

/** Where a part of a stretch may begin: at its beginning, and behind a stop within it. */
export const starts = (
  text: string,
  found: readonly YearSpan[],
  { from, to }: LearnedStretch,
): readonly number[] => [
  from,
  ...Array.from({ length: to - from }, (_, index) => from + index + 1).filter(
    (at) => /[：，；。]/.test(text[at - 1] ?? '') && !found.some((span) => span.from < at && at < span.to),
  ),
];

/** Sentences with their stops. */
export function stops(
  text: string,
  found: readonly YearSpan[],
  within: LearnedStretch = { from: 0, to: text.length },
): LearnedStretch[] {
  const pieces = cut(text, found, within, '。');
  return pieces.map(({ from, to }) => ({ from, to: to < within.to && text[to] === '。' ? to + 1 : to }));
}

/** Whether an amount told is the item's. */
export function isTelling(
  found: readonly YearSpan[],
  { from, to }: LearnedStretch,
  item: Item | undefined,
): boolean {
  return found.some((span) => {
    const meanings = span.number?.kind === 'money' ? span.number.meanings : [];
    const isHere = span.from >= from && span.to <= to;
    return isHere && item !== undefined && meanings.some((one) => isOfItem(one, item));
  });
}
