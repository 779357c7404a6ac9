/** Counts by their words alone, as the form asks for them. */
import { closed, type Expression } from '../../narrative/reading';
import type { Counted } from '../counted';
import { sectionGrammar } from '../grammar/walk';
import type { Meant } from '../meaning';
import type { ReadThrough } from '../proofread';
import { placeInText } from '../text/stream';

interface CountAsked {
  readonly answer: Expression;
  readonly counted: Counted | undefined;
}

export const sameExpression = (one: Expression, other: Expression): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const countKey = (paragraph: number, answer: Expression): string => `${paragraph} ${JSON.stringify(answer)}`;

/** What is asked where no table prints it. */
const answered = (expression: Expression): Expression =>
  expression.kind === 'fallback' ? answered(expression.second) : expression;

/** What was spent on it by its words, where they mean what the form has. */
export const asFormHas = ({ spent, count }: Counted, form: Expression): Counted | undefined =>
  sameExpression(answered(count), answered(form)) ? { spent, count: form } : undefined;

export class Counts {
  private told: ReadonlyMap<string, number> | undefined;
  private asked: readonly Expression[] | undefined;

  constructor(private readonly reading: ReadThrough) {}

  /** Of two that may be it in one paragraph, neither. */
  meantBy(meant: Meant | undefined, paragraph: number): CountAsked | undefined {
    if (meant?.kind !== 'count') return undefined;
    this.told ??= timesTold(this.reading);
    if ((this.told.get(countKey(paragraph, meant.answer)) ?? 0) > 1) return undefined;
    this.asked ??= countsAsked(this.reading);
    const answer = this.asked.find((one) => sameExpression(answered(one), meant.answer)) ?? meant.answer;
    return { answer, counted: meant.spent && { spent: meant.spent, count: answer } };
  }
}

/** How often each count is told, by paragraph. */
function timesTold({ stream, meanings }: ReadThrough): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  for (const [at, meant] of meanings.meant) {
    if (meant.kind !== 'count') continue;
    const key = countKey(placeInText(stream, at, at + 1).paragraph, meant.answer);
    told.set(key, (told.get(key) ?? 0) + 1);
  }
  return told;
}

/** All that the form asks for. */
function countsAsked({ state: { exact } }: ReadThrough): readonly Expression[] {
  return exact.form.sections.flatMap((section) =>
    sectionGrammar(exact, section).flatMap(({ kind, expression, scope }) => {
      const own = kind === 'count' && expression ? closed(expression, scope) : undefined;
      return own ? [own] : [];
    }),
  );
}
