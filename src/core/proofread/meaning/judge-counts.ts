/** Counts against the answers of the supplement: of each only its own words and unit are known. */
import { givenUnder } from '../../narrative';
import { evaluate, OUTERMOST, sourceOf, type Expression } from '../../narrative/reading';
import { sourceMessage } from '../measure';
import type { CountClaim } from './claims';
import { COUNTS_ASKED } from './counts';
import { answerUnder } from './entries';
import type { Judging } from './judging';

const spending = (row: string): Expression => ({ kind: 'cell', table: 'T07', row: '决算数', column: row });

export function judgeCount({ books, opinions, meant }: Judging, { number, words, topic }: CountClaim): void {
  const asked = COUNTS_ASKED.filter(
    ({ units, says, topic: own }) =>
      units.includes(number.unit) && (own === undefined || own === topic) && says.test(words),
  ).map(({ key, units: [usual], spentAs }) => ({
    key,
    // 接待批次为27次 names it as well.
    isUsual: usual === number.unit || (usual !== undefined && usual.length > 1 && words.includes(usual)),
    answer: answerUnder(key),
    spent: spentAs && spending(spentAs),
  }));
  const given = asked.filter(({ key }) => givenUnder(books.now.supplement, key));
  const found = given.flatMap((one) => {
    const value = evaluate(books.now, one.answer, OUTERMOST);
    return value.kind === 'known' ? [{ ...value, one }] : [];
  });
  const right = found.find(({ value }) => value.eq(number.value));
  const { start, end } = number;
  // Where nobody answered, what alone is asked in these words: of 批次 rather batches than groups.
  const usual = asked.filter(({ isUsual }) => isUsual);
  const [only, ...others] = usual.length > 0 ? usual : asked;
  const told = right?.one ?? (given.length === 0 && others.length === 0 ? only : undefined);
  if (told) meant.set(start, { kind: 'count', answer: told.answer, spent: told.spent || undefined });
  if (right)
    opinions.set(start, {
      start,
      end,
      verdict: 'verified',
      source: { ...sourceOf(right), kind: 'supplement' },
      isClear: false,
    });
  // Nothing was spent on any that it may be: there were none.
  const spent = asked.map((of) => (of.spent ? evaluate(books.now, of.spent, OUTERMOST) : undefined));
  const [nothing] = spent.flatMap((value) =>
    value?.kind === 'known' && value.value.isZero() ? [value] : [],
  );
  const isNone = spent.every((value) => value?.kind === 'known' && value.value.isZero());
  if (number.value.isZero() && given.length === 0 && nothing && isNone)
    opinions.set(start, { start, end, verdict: 'verified', source: sourceOf(nothing), isClear: false });
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
