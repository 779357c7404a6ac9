/** Asks the office for exactly what one workbook's explanation needs beyond its tables. */
import type { TableSet } from '../../tables/types';
import type { CompiledParagraph, CompiledSection } from '../compile';
import { questionOf } from '../question-of';
import {
  isMissing,
  itemsOf,
  labelText,
  OUTERMOST,
  scopeOfItem,
  scopeOfKey,
  whatOf,
  type Context,
} from '../evaluate';
import type { Run } from '../document';
import type { NarrativeForm, NeedKind } from '../form';
import { contextOf, type NarrateSettings } from '../narrate';
import { unitBehind } from '../print';
import { renderTemplate, startWriting } from '../render';
import { keysOfCases } from './keys';
import { NO_SUPPLEMENT, type Supplement } from './supplement';

export interface Need {
  readonly key: string;
  /** Id of the first section that needs it. */
  readonly section: string;
  /** That section's heading. */
  readonly heading: string;
  /** In plain words: 2019年收支总计. */
  readonly label: string;
  readonly kind: NeedKind;
  /** 万元, 个, 人次 …; empty for words. */
  readonly unit: string;
  readonly choices: readonly string[];
  /** What helps to answer, such as this year's figure. May be empty. */
  readonly hint: string;
  readonly required: boolean;
}

function hintOf(context: Context, key: string): string {
  const hint = questionOf(context.form, key)?.hint;
  if (!hint) return '';
  const runs = renderTemplate(startWriting(context), hint, scopeOfKey(context, key), key);
  return runs.some(({ kind }) => kind === 'missing') ? '' : saidAsPrinted(runs, unitBehind(context.settings));
}

const BLANK = '空白';

const isBlank = (run: Run | undefined): boolean =>
  run?.kind === 'figure' &&
  run.source.cells.length > 0 &&
  run.source.cells.every(({ text }) => text.trim() === '');

/** Where nothing is printed it is said so: no 0, which a blank may mean or not. */
const saidAsPrinted = (runs: readonly Run[], unit: string): string =>
  runs
    .map((run, place) => {
      if (isBlank(run)) return BLANK;
      const isUnit = isBlank(runs[place - 1]) && run.text.startsWith(unit);
      return isUnit ? run.text.slice(unit.length) : run.text;
    })
    .join('');

function needOf(context: Context, key: string, section: CompiledSection): Need {
  const question = questionOf(context.form, key)?.question;
  return {
    key,
    section: section.id,
    heading: labelText(context, section.heading, OUTERMOST),
    label: whatOf(context, key),
    kind: question?.kind ?? '文字',
    unit: question?.unit ?? '',
    choices: question?.choices ?? [],
    hint: hintOf(context, key),
    required: question?.optional !== true,
  };
}

function keysOfParagraph(context: Context, { each, sentences }: CompiledParagraph): readonly string[] {
  const items = each ? itemsOf(context, each) : [];
  const scopes = each ? (isMissing(items) ? [] : items.map(scopeOfItem)) : [OUTERMOST];
  return scopes.flatMap((scope) => sentences.flatMap(({ cases }) => keysOfCases(context, cases, scope)));
}

/**
 * The entries that this workbook's explanation may read, each once, in the order of the text; only for items that are
 * not 0. With a supplement, what its answers make needless is gone (no reason where nothing changed); entries already
 * answered stay in the list. Amounts are asked in 万元.
 */
export function supplementNeeds(
  form: NarrativeForm,
  tables: TableSet,
  supplement: Supplement = NO_SUPPLEMENT,
  settings: NarrateSettings = {},
): Need[] {
  const context = contextOf(form, tables, supplement, settings, true);
  const needs = new Map<string, Need>();
  for (const section of context.form.sections)
    for (const key of section.paragraphs.flatMap((paragraph) => keysOfParagraph(context, paragraph)))
      if (!needs.has(key)) needs.set(key, needOf(context, key, section));
  return [...needs.values()];
}
