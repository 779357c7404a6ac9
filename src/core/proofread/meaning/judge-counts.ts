/** Counts against the answers of the supplement: of each only its own words and unit are known. */
import { givenUnder } from '../../narrative';
import { evaluate, OUTERMOST, sourceOf } from '../../narrative/reading';
import { sourceMessage } from '../measure';
import type { CountClaim } from './claims';
import { COUNTS_ASKED } from './counts';
import type { Judging } from './judging';

export function judgeCount({ books, opinions }: Judging, { number, words, topic }: CountClaim): void {
  const meant = COUNTS_ASKED.filter(
    ({ key, units, says, topic: own }) =>
      units.includes(number.unit) &&
      (own === undefined || own === topic) &&
      says.test(words) &&
      givenUnder(books.now.supplement, key),
  );
  const found = meant.flatMap(({ key }) => {
    const value = evaluate(books.now, { kind: 'entry', parts: key.split('.') }, OUTERMOST);
    return value.kind === 'known' ? [value] : [];
  });
  const right = found.find(({ value }) => value.eq(number.value));
  const { start, end } = number;
  if (right)
    opinions.set(start, {
      start,
      end,
      verdict: 'verified',
      source: { ...sourceOf(right), kind: 'supplement' },
      isClear: false,
    });
  const [one] = found;
  if (right || !one || found.length > 1) return;
  opinions.set(start, {
    start,
    end,
    verdict: 'contradicted',
    source: { ...sourceOf(one), kind: 'supplement' },
    isClear: true,
    contradiction: {
      what: 'amount',
      expected: one.value,
      isByName: false,
      words: '',
      from: start,
      source: sourceMessage(one),
      formula: one.formula,
      cells: one.cells,
      stated: [],
    },
  });
}
