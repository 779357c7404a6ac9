/** Writes the explanation: a form's sentences filled from recognised tables and the supplement. */
import type { TableSet } from '../tables/types';
import { compileForm, type CompiledParagraph, type CompiledSection } from './compile';
import type { NarrativeDocument, Paragraph, Run, Section } from './document';
import {
  NOTHING_UNFILLED,
  OUTERMOST,
  scopeOfItem,
  type Context,
  type Scope,
  type Unfilled,
} from './evaluate/context';
import { isMissing, itemsOf } from './evaluate/items';
import type { NarrativeForm, NarrativeSettings } from './form';
import { renderCases, renderTemplate, startWriting } from './render';
import { NO_SUPPLEMENT, type Supplement } from './supplement/supplement';

export interface NarrateSettings extends Partial<NarrativeSettings> {
  /** Blank cells that ought to hold a figure, as a check's solution knows them; they stand as blanks to be filled, not as 0. */
  readonly unfilled?: Unfilled;
  /** In place of the tables' own. */
  readonly year?: number;
  readonly department?: string;
}

/** What a form's sentences are read against. */
export function contextOf(
  form: NarrativeForm,
  tables: TableSet,
  supplement: Supplement = NO_SUPPLEMENT,
  settings: NarrateSettings = {},
  hypothetical = false,
): Context {
  return {
    form: compileForm(form),
    tables,
    supplement,
    settings: { ...form.settings, ...settings },
    year: settings.year ?? tables.year ?? supplement.year,
    department: settings.department ?? tables.department ?? supplement.department,
    unfilled: settings.unfilled ?? NOTHING_UNFILLED,
    hypothetical,
  };
}

const TITLE = 'title';

/** Neighbouring texts as one, empty ones gone. */
function joinTexts(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + run.text };
    else if (run.text !== '') joined.push(run);
  }
  return joined;
}

function body(context: Context, paragraph: CompiledParagraph, scope: Scope, id: string): Paragraph[] {
  const writing = startWriting(context);
  const row = scope.item ? `:${scope.item.row}` : '';
  const runs = joinTexts(
    paragraph.sentences.flatMap((sentence) =>
      renderCases(writing, sentence.cases, scope, `${id}/${sentence.id}${row}`),
    ),
  );
  return runs.length === 0 ? [] : [{ style: 'body', runs }];
}

/** A paragraph that a form tells, and of which row, where it tells one of each. */
export interface NarratedParagraph {
  readonly row?: string;
  readonly paragraph: Paragraph;
}

/** What each paragraph of a section tells of this workbook: nothing, one, or one for each row. */
export function toldBySection(
  context: Context,
  section: CompiledSection,
): readonly (readonly NarratedParagraph[])[] {
  return section.paragraphs.map((one) => {
    const { each } = one;
    const told = (scope: Scope, row?: string): NarratedParagraph[] =>
      body(context, one, scope, section.id).map((paragraph) =>
        row === undefined ? { paragraph } : { row, paragraph },
      );
    if (!each) return told(OUTERMOST);
    const items = itemsOf(context, each);
    return isMissing(items) ? [] : items.flatMap((item) => told(scopeOfItem(item), item.row));
  });
}

/** The document's title. */
export const titleOf = (context: Context): Paragraph => ({
  style: 'title',
  runs: joinTexts(renderTemplate(startWriting(context), context.form.title, OUTERMOST, TITLE)),
});

/** A section's heading. */
export const headingOf = (context: Context, section: CompiledSection): Paragraph => ({
  style: section.level === 1 ? 'heading1' : 'heading2',
  runs: joinTexts(renderTemplate(startWriting(context), section.heading, OUTERMOST, `${section.id}/heading`)),
});

function sectionOf(context: Context, section: CompiledSection): Section {
  const paragraphs = toldBySection(context, section).flatMap((told) =>
    told.map(({ paragraph }) => paragraph),
  );
  return { id: section.id, paragraphs: [headingOf(context, section), ...paragraphs] };
}

/**
 * The explanation of one workbook. Amounts are in `settings.unit` and rounded to its decimals before anything is
 * computed from them, so that a reader who recomputes the text comes to the same figures. A blank or dashed cell is
 * 0; what neither tables nor supplement hold stands as 【待补充：…】. Pure; throws only where the form is written wrongly.
 */
export function narrate(
  form: NarrativeForm,
  tables: TableSet,
  supplement: Supplement = NO_SUPPLEMENT,
  settings: NarrateSettings = {},
): NarrativeDocument {
  const context = contextOf(form, tables, supplement, settings);
  const title: Section = { id: TITLE, paragraphs: [titleOf(context)] };
  return {
    form: form.id,
    year: context.year,
    department: context.department,
    sections: [title, ...context.form.sections.map((section) => sectionOf(context, section))],
  };
}
