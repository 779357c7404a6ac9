/** Whether a number of the text is what a form would print at some place: a likelihood for aligning, no verdict. */
import { ONE, type Decimal } from '../../amount';
import { evaluate, type Context, type Expression } from '../../narrative/reading';
import type { Agrees } from '../align/align';
import type { FormMark } from '../grammar/form-mark';
import type { Mark } from '../text/marks';
import { asPercent, compareAmount, type Stated, statedBy } from '../measure';

/** What a form would print, and the least and most that is not far from its amount. */
interface Printed {
  readonly value: Decimal;
  readonly least: Decimal;
  readonly most: Decimal;
}

function printed(value: Decimal): Printed {
  const amount = value.abs();
  return { value, least: amount.minus(ONE), most: amount.plus(ONE) };
}

/** Values and numbers are asked for again and again while a text is aligned. */
export function agreesIn(context: Context): Agrees {
  const values = new Map<FormMark, Printed | undefined>();
  const numbers = new Map<Mark, Stated | undefined>();
  const valueOf = (form: FormMark, expression: Expression): Printed | undefined => {
    if (values.has(form)) return values.get(form);
    const value = evaluate(context, expression, form.scope);
    const known = value.kind === 'missing' ? undefined : value.value;
    const compared = known && printed(form.kind === 'percent' ? asPercent(known) : known);
    values.set(form, compared);
    return compared;
  };
  const statedOf = (mark: Mark): Stated | undefined => {
    if (!numbers.has(mark)) numbers.set(mark, statedBy(mark, context));
    return numbers.get(mark);
  };
  return (mark, form) => {
    if (mark.value === undefined) return undefined;
    if (form.yearsBack !== undefined)
      return context.year === undefined ? undefined : mark.value.eq(context.year - form.yearsBack);
    if (form.expression === undefined) return mark.kind === 'fixed' ? form.value?.eq(mark.value) : undefined;
    const stands = valueOf(form, form.expression);
    const stated = statedOf(mark);
    if (!stands || !stated) return undefined;
    const { value, least, most } = stands;
    if (stated.value.eq(value)) return true;
    if (stated.value.lt(least) || stated.value.gt(most)) return false;
    if (form.kind === 'percent') return compareAmount(stated, value, stated.decimals) === 'same';
    return mark.kind === 'money' && compareAmount(stated, value, 2) === 'same';
  };
}
