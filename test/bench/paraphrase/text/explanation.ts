/** An explanation that can be rewritten: paragraphs of wording in which marks stand for figures and the office's words. */
import type { Run } from '../../../../src/core/narrative';
import type { FigureRun } from '../../proofread/changes/tolerance';
import { flatten, type FlatParagraph, type Stretch } from '../../proofread/stretches';
import type { Written } from '../../proofread/written';
import { Figures } from './figures';
import { isMark } from './marks';

export interface Paragraph {
  /** Section of the form it was written by. */
  readonly section: string;
  readonly style: FlatParagraph['style'];
  readonly text: string;
  /** Names of the transformations that changed it. */
  readonly touched: readonly string[];
}

export type Explanation = readonly Paragraph[];

/** What a transformation may look at besides the text. */
export interface Context {
  readonly figures: Figures;
  readonly year: number;
  /** Undefined where the text names none. */
  readonly department: string | undefined;
  /** Of amounts of money, as the form states them. */
  readonly unit: string;
}

export interface Rewritable {
  readonly explanation: Explanation;
  readonly context: Context;
}

function markOf(figures: Figures, { kind, run, text }: Stretch): string {
  if (kind === 'figure') return figures.add(run as FigureRun);
  return kind === 'words' ? figures.say(text) : text;
}

export function rewritable(own: Written): Rewritable {
  const figures = new Figures();
  const explanation = flatten(own).map(({ section, style, stretches }): Paragraph => ({
    section,
    style,
    text: stretches.map((stretch) => markOf(figures, stretch)).join(''),
    touched: [],
  }));
  const { year, department } = own.document;
  const context = { figures, year: year ?? 0, department, unit: own.form.settings.unit };
  return { explanation, context };
}

const textRun = (text: string): Run => ({ kind: 'text', text });

/** Typed out: what a reader gets, with the place of every figure. */
export function typed({ section, style, text }: Paragraph, figures: Figures): FlatParagraph {
  const stretches: Stretch[] = [];
  let offset = 0;
  const add = (kind: Stretch['kind'], words: string, run: Run): void => {
    stretches.push({ kind, offset, text: words, run });
    offset += words.length;
  };
  let plain = '';
  const flush = (): void => {
    if (plain !== '') add('fixed', plain, textRun(plain));
    plain = '';
  };
  for (const sign of text) {
    const isWords = isMark(sign, 'words');
    if (!isWords && !isMark(sign, 'amount') && !isMark(sign, 'share')) {
      plain += sign;
      continue;
    }
    flush();
    const words = figures.textOf(sign);
    if (isWords) add('words', words, textRun(words));
    else add('figure', words, figures.of(sign).run);
  }
  flush();
  return { section, style, text: stretches.map((stretch) => stretch.text).join(''), stretches };
}
