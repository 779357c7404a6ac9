/** Which case of a form's choice holds, and what would be written then. */
import { choose, renderCases, startWriting, type Context } from '../../narrative/reading';
import type { Frame } from './form-mark';
import { marksIn, type Mark } from '../text/marks';
import { normalised } from '../text/normal';

export interface Truth {
  /** Of the case that holds; undefined where none does: nothing is said. */
  readonly index: number | undefined;
  /** What would be written. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Which case holds: its index, `none` where nothing is said, undefined where it can't be told. */
export function caseThatHolds(context: Context, { cases, scope }: Frame): number | 'none' | undefined {
  const choice = choose(context, cases, scope);
  if (choice.kind === 'blank') return undefined;
  if (choice.kind === 'nothing') return 'none';
  return choice.case.unknown && isOpen(context, cases, choice.index, scope) ? undefined : choice.index;
}

/** Undefined where it can't be told which case holds. */
export function truthOf(context: Context, { cases, scope }: Frame): Truth | undefined {
  const index = caseThatHolds(context, { choice: 0, index: 0, cases, scope });
  if (index === undefined) return undefined;
  if (index === 'none') return { index: undefined, text: '', marks: [] };
  const runs = renderCases(startWriting(context), cases, scope, '');
  const text = runs.map((run) => run.text).join('');
  return { index, text, marks: marksIn(normalised(text).text) };
}

/** Whether the case was only taken because one before it can't be judged. */
function isOpen(context: Context, cases: Frame['cases'], index: number, scope: Frame['scope']): boolean {
  return cases
    .slice(0, index)
    .some((one) => choose(context, [{ ...one, unknown: false }], scope).kind === 'blank');
}

/** Whether everything that decides a frame's case is known. */
export const isDecided = (context: Context, frame: Frame): boolean =>
  frame.cases.length === 1 && frame.cases[0]?.when === undefined
    ? true
    : caseThatHolds(context, frame) !== undefined;
