/** The explanation as a document: sections, paragraphs, and runs of text in which every figure knows its source. */
import type { TableId } from '../tables/types';

/** The cell a figure came from. */
export interface CellRef {
  readonly table: TableId;
  readonly sheet: string;
  /** A1 name. */
  readonly address: string;
  /** As printed in the table. */
  readonly text: string;
}

/** Where a figure or a word in the text comes from. */
export interface Source {
  /** `cell`: printed in a table; `computed`: worked out from cells and supplement; `supplement`: given by the office. */
  readonly kind: 'cell' | 'computed' | 'supplement';
  readonly cells: readonly CellRef[];
  /** Keys of the supplement that were used. */
  readonly supplement: readonly string[];
  /** How it was worked out, as a person writes it: `629.09 ÷ 629.09`. Empty for a plain cell. */
  readonly formula: string;
}

export type Run =
  | { readonly kind: 'text'; readonly text: string }
  /** `id` is stable across runs on the same form: content controls in Word carry it. */
  | { readonly kind: 'figure'; readonly id: string; readonly text: string; readonly source: Source }
  /** What nobody has given yet: shown as 【待补充：…】. `key` is the supplement's. */
  | { readonly kind: 'missing'; readonly key: string; readonly text: string; readonly what: string };

/** What the ids of sentences begin with that were learned from a document: their figures are told by it from those of our forms. */
export const LEARNED_SENTENCE = '稿';

export interface Paragraph {
  /** `title` the document's; `heading1` 一、; `heading2` （一）; `body` the rest. */
  readonly style: 'title' | 'heading1' | 'heading2' | 'body';
  readonly runs: readonly Run[];
}

export interface Section {
  /** Stable id within the form, e.g. `1` or `5.3`. */
  readonly id: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface NarrativeDocument {
  readonly form: string;
  readonly year: number | undefined;
  readonly department: string | undefined;
  readonly sections: readonly Section[];
}

const runText = (run: Run): string => run.text;

export const paragraphText = (paragraph: Paragraph): string => paragraph.runs.map(runText).join('');

export const documentText = (document: NarrativeDocument): string =>
  document.sections
    .flatMap((section) => section.paragraphs)
    .map(paragraphText)
    .join('\n');

/** Everything still to be supplied, in order of appearance, each key once. */
export function missingOf(document: NarrativeDocument): { readonly key: string; readonly what: string }[] {
  const seen = new Map<string, string>();
  for (const section of document.sections)
    for (const paragraph of section.paragraphs)
      for (const run of paragraph.runs)
        if (run.kind === 'missing' && !seen.has(run.key)) seen.set(run.key, run.what);
  return [...seen].map(([key, what]) => ({ key, what }));
}
