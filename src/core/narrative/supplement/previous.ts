/** Last year's figures out of last year's workbook. */
import { printDecimal } from '../../amount';
import type { TableSet } from '../../tables/types';
import { evaluate, labelText, OUTERMOST } from '../evaluate';
import type { NarrativeForm } from '../form';
import { formsExplaining, HUNAN_2020 } from '../forms';
import { contextOf } from '../narrate';
import { NO_SUPPLEMENT, type Supplement, type SupplementEntry } from './supplement';

/** Finer than any account: a figure in 元 with cents keeps them in 万元. */
const ALL_DECIMALS = 6;

function answersTo(previous: TableSet, form: NarrativeForm): [string, SupplementEntry][] {
  const year = previous.year === undefined ? undefined : previous.year + 1;
  const settings = { unit: '万元', amountDecimals: ALL_DECIMALS } as const;
  const context = {
    ...contextOf(form, previous, NO_SUPPLEMENT, settings),
    year,
  };
  return [...context.form.questions].flatMap(([key, question]): [string, SupplementEntry][] => {
    if (!question.previous) return [];
    const value = evaluate(context, question.previous, OUTERMOST);
    if (value.kind === 'missing') return [];
    const label = labelText(context, question.label, OUTERMOST);
    return [
      [key, { value: printDecimal(value.value, ALL_DECIMALS, { trim: true }), unit: settings.unit, label }],
    ];
  });
}

/**
 * Answers every question about last year that last year's tables answer, in 万元; what they lack is left open. Without a
 * form those of all forms, Hunan's first: a text whose form is not known may be any's.
 * 机关运行经费 is taken as 公用经费合计, which is right for 行政单位 and 参公单位 only; other offices' text does not use it.
 */
export function supplementFromPrevious(previous: TableSet, form?: NarrativeForm): Supplement {
  return answersOf(previous, form ? [form] : [HUNAN_2020, ...formsExplaining(previous)]);
}

/** The same for a text that is read by a form which nobody named: that form's answers, and what only others ask. */
export const supplementReadBy = (form: NarrativeForm, previous: TableSet): Supplement =>
  answersOf(previous, [form, HUNAN_2020, ...formsExplaining(previous)]);

function answersOf(previous: TableSet, forms: readonly NarrativeForm[]): Supplement {
  const entries = new Map<string, SupplementEntry>();
  for (const one of forms)
    for (const [key, entry] of answersTo(previous, one)) if (!entries.has(key)) entries.set(key, entry);
  return { ...(previous.year === undefined ? {} : { year: previous.year + 1 }), entries };
}
