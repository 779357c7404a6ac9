/** Last year's figures out of last year's workbook. */
import { printDecimal } from '../../amount';
import type { TableSet } from '../../tables/types';
import { evaluate, labelText, OUTERMOST } from '../evaluate';
import type { NarrativeForm } from '../form';
import { HUNAN_2020 } from '../forms/hunan-2020';
import { contextOf } from '../narrate';
import { NO_SUPPLEMENT, type Supplement, type SupplementEntry } from './supplement';

/** Finer than any account: a figure in 元 with cents keeps them in 万元. */
const ALL_DECIMALS = 6;

/**
 * Answers every question about last year that last year's tables answer, in 万元; what they lack is left open.
 * 机关运行经费 is taken as 公用经费合计, which is right for 行政单位 and 参公单位 only; other offices' text does not use it.
 */
export function supplementFromPrevious(previous: TableSet, form: NarrativeForm = HUNAN_2020): Supplement {
  const year = previous.year === undefined ? undefined : previous.year + 1;
  const settings = { unit: '万元', amountDecimals: ALL_DECIMALS } as const;
  const context = {
    ...contextOf(form, previous, NO_SUPPLEMENT, settings),
    year,
  };
  const entries = [...context.form.questions].flatMap(([key, question]): [string, SupplementEntry][] => {
    if (!question.previous) return [];
    const value = evaluate(context, question.previous, OUTERMOST);
    if (value.kind === 'missing') return [];
    const label = labelText(context, question.label, OUTERMOST);
    return [
      [key, { value: printDecimal(value.value, ALL_DECIMALS, { trim: true }), unit: settings.unit, label }],
    ];
  });
  return { ...(year === undefined ? {} : { year }), entries: new Map(entries) };
}
