/** Counts of what money was spent on: a form says 0 where nothing was spent, and asks for the count where something was. */
import type { CompiledCase } from '../narrative';
import { closed, type Condition, type Expression, type TemplatePart } from '../narrative/reading';
import type { FormMark, Frame } from './grammar/form-mark';

/** As they stand in the notation of forms. */
export interface Counted {
  /** The money: where it is 0, so is the count. */
  readonly spent: Expression;
  readonly count: Expression;
}

type Figure = Extract<TemplatePart, { readonly kind: 'figure' }>;

interface Slot {
  readonly of: Expression;
  /** The words right before it. */
  readonly lead: string;
}

const slotsOf = ({ template }: CompiledCase): readonly Slot[] =>
  template.flatMap((part, at): Slot[] => {
    const before = template[at - 1];
    return isCount(part) ? [{ of: part.of, lead: before?.kind === 'text' ? before.text : '' }] : [];
  });

const isCount = (part: TemplatePart): part is Figure => part.kind === 'figure' && part.as === '数量';

/** What is nothing where the case is said. */
function spentIn(when: Condition | undefined): Expression | undefined {
  if (when?.kind === 'all') return when.of.flatMap((one) => spentIn(one) ?? [])[0];
  const { left, right, comparison } = when?.kind === 'compare' ? when : {};
  return comparison === '=' && right?.kind === 'number' && right.text === '0' ? left : undefined;
}

const sameFrame = (a: Frame | undefined, b: Frame | undefined): boolean =>
  a?.choice === b?.choice && a?.index === b?.index;

/** Which count of its case a mark is, of all that the case tells. */
function placeOf(mark: FormMark, forms: readonly FormMark[]): number {
  const frame = mark.frames.at(-1);
  const own = forms.filter(
    (one) => one.kind === mark.kind && one.expression && sameFrame(one.frames.at(-1), frame),
  );
  return own.indexOf(mark);
}

/** Undefined where the form does not tell it so, in the same words in both cases. `forms`: of the whole part. */
export function countedAs(mark: FormMark, forms: readonly FormMark[]): Counted | undefined {
  const frame = mark.frames.at(-1);
  const place = placeOf(mark, forms);
  if (!frame || place < 0 || mark.kind !== 'count') return undefined;
  const { cases, index, scope } = frame;
  const slotIn = (one: CompiledCase | undefined): Slot | undefined => (one ? slotsOf(one)[place] : undefined);
  const own = slotIn(cases[index]);
  // The one that is said of all that is left, whether the mark is of it or of one of none.
  const told = slotIn(cases.find(({ when }) => when === undefined));
  const none = cases.find((one) => spentIn(one.when) !== undefined && slotIn(one)?.lead === told?.lead);
  const money = spentIn(none?.when);
  if (!own || !told || !money || own.lead !== told.lead || !isOfThem(cases[index])) return undefined;
  const [spent, count] = [closed(money, scope), closed(told.of, scope)];
  return spent && count && !isStock(count) ? { spent, count } : undefined;
}

/** What there is at the year's end, as its own name says: it is there whether anything was spent on it or not. */
const isStock = (count: Expression): boolean => JSON.stringify(count).includes('保有量');

/** Said where nothing was spent, or of all that is left. */
const isOfThem = (one: CompiledCase | undefined): boolean =>
  one !== undefined && (one.when === undefined || spentIn(one.when) !== undefined);
