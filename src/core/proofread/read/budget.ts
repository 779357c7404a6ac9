/** Words of direction said of another budget than the form's: 决算数小于全年预算数 says nothing of the one at the beginning of the year. */
import type { Pair } from '../align/align';
import { figureKey } from '../grammar/plain';
import { budgetIn, lastBudgetIn } from '../text/budgets';
import { MOST_BACK } from '../text/stream';

const SENTENCE_END = /[。\n]/;
const BUDGET = /(?<!公共|基金|经营|部门|财政)预算/;

interface Words {
  readonly before: string;
  readonly tail: string;
}

const wordsAround = ({ before, tail }: Words): string => `${before} ${tail}`;

function sentenceBefore(text: string, place: number): string {
  const near = text.slice(place > MOST_BACK ? place - MOST_BACK : 0, place);
  return near.split(SENTENCE_END).at(-1) ?? '';
}

/** 决算数小于预算数 speaks of the budget that its sentence named last. */
function budgetSaid(text: string, { mark }: Pair): string | undefined {
  const words = wordsAround(mark);
  return budgetIn(words) ?? (BUDGET.test(words) ? lastBudgetIn(sentenceBefore(text, mark.start)) : undefined);
}

/** By the form's words, or else by the figures that it compares. */
function budgetMeant({ form }: Pair): string | undefined {
  const figures = form.frames.flatMap(({ cases, scope }) =>
    cases.flatMap(({ when }) =>
      when?.kind === 'compare' ? [figureKey(when.left, scope), figureKey(when.right, scope)] : [],
    ),
  );
  return budgetIn(wordsAround(form)) ?? budgetIn(figures.join(' '));
}

export function ofTheirBudget(text: string, pairs: readonly Pair[]): Pair[] {
  return pairs.filter((pair) => {
    const said = pair.mark.kind === 'direction' ? budgetSaid(text, pair) : undefined;
    const meant = said === undefined ? undefined : budgetMeant(pair);
    return meant === undefined || meant === said;
  });
}
