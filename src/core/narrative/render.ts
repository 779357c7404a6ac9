/** Writes a template: text, figures with their sources, and blanks for what is missing. */
import type { Decimal } from '../amount';
import type { CompiledCase } from './compile';
import type { Run } from './document';
import { choose } from './evaluate/choose';
import { scopeOfItem, type ClauseArgument, type Context, type Scope } from './evaluate/context';
import { evaluate } from './evaluate/expression';
import { isMissing, itemsOf } from './evaluate/items';
import { sourceOf, type Missing } from './evaluate/value';
import { wordOf, wordsOf, type Words } from './evaluate/words';
import type { NarrativeSettings } from './form';
import { isLoose } from './loose';
import { titleOfTable, wordOfTable } from '../notation';
import {
  rowsNamed,
  type Expression,
  type FigureKind,
  type TemplatePart,
  type Pattern,
  type Template,
} from './notation';
import { printAmount, printCount, printShare, unitBehind } from './print';

/** One paragraph being written. */
export interface ParagraphWriting {
  readonly context: Context;
  /** Keys of the blanks that already stand in the paragraph. */
  readonly blanks: Set<string>;
  /** How often it says what the office wrote, or a table in words. */
  told: number;
}

export const startWriting = (context: Context): ParagraphWriting => ({ context, blanks: new Set(), told: 0 });

const PRINTERS: Readonly<Record<FigureKind, (value: Decimal, settings: NarrativeSettings) => string>> = {
  金额: printAmount,
  占比: printShare,
  数量: printCount,
  分数: printCount,
};

const text = (words: string): Run => ({ kind: 'text', text: words });

function blank(writing: ParagraphWriting, { key, what }: Missing): Run {
  writing.blanks.add(key);
  return { kind: 'missing', key, what, text: `【待补充：${what}】` };
}

function figureRuns(
  writing: ParagraphWriting,
  part: TemplatePart & { kind: 'figure' },
  scope: Scope,
  id: string,
): Run[] {
  const { settings } = writing.context;
  const value = evaluate(writing.context, part.of, scope);
  if (value.kind === 'missing') return [blank(writing, value)];
  const figure: Run = {
    kind: 'figure',
    id,
    text: PRINTERS[part.as](value.value, settings),
    source: sourceOf(value),
  };
  return part.as === '金额' ? [figure, text(unitBehind(settings))] : [figure];
}

const wordRun = (writing: ParagraphWriting, said: Words | Missing): Run =>
  said.kind === 'missing' ? blank(writing, said) : text(said.text);

/** Words that stand for themselves in the form. */
function isLiteral(expression: Expression, scope: Scope): boolean {
  const bound = expression.kind === 'name' ? scope.names.get(expression.name) : undefined;
  return bound ? isLiteral(bound.expression, bound.scope) : expression.kind === 'words';
}

function wordsRun(writing: ParagraphWriting, of: Expression, scope: Scope): Run {
  const said = wordsOf(writing.context, of, scope);
  if (said.kind === 'words' && !isLiteral(of, scope)) writing.told += 1;
  return wordRun(writing, said);
}

/** A sentence that begins to list has something to list. */
const nothingListed = ({ table }: Pattern): Missing => ({
  kind: 'missing',
  key: wordOfTable(table),
  what: `${titleOfTable(table)}（${wordOfTable(table)}）的各项`,
});

function clauseNamed(context: Context, name: string) {
  const clause = context.form.clauses.get(name);
  if (!clause) throw new Error(`No clause ${name}`);
  return clause;
}

function listRuns(
  writing: ParagraphWriting,
  part: TemplatePart & { kind: 'list' },
  scope: Scope,
  id: string,
): Run[] {
  const clause = clauseNamed(writing.context, part.clause);
  const items = itemsOf(writing.context, part.over, scope);
  if (isMissing(items)) return [blank(writing, items)];
  if (items.length === 0) return [blank(writing, nothingListed(part.over))];
  return items.flatMap((item, index) => [
    ...(index === 0 ? [] : [text(part.separator)]),
    ...renderCases(
      writing,
      clause.cases,
      scopeOfItem(item),
      `${id}:${rowsNamed(part.over.row) ? item.row : (item.column ?? '')}`,
    ),
  ]);
}

/** The scope inside a clause: what it was given, under the names it takes. */
export function scopeOfClause(
  context: Context,
  part: TemplatePart & { kind: 'clause' },
  scope: Scope,
): Scope {
  const { takes } = clauseNamed(context, part.clause);
  const given = part.arguments.map((expression, index): [string, ClauseArgument] => [
    takes[index] ?? '',
    { expression, scope },
  ]);
  return { ...scope, names: new Map(given) };
}

/** A clause that the sentence can do without is left out where all it would say is a blank that the paragraph has already. */
function clauseRuns(
  writing: ParagraphWriting,
  part: TemplatePart & { kind: 'clause' },
  scope: Scope,
  id: string,
): Run[] {
  const clause = clauseNamed(writing.context, part.clause);
  const before = new Set(writing.blanks);
  const told = writing.told;
  const runs = renderCases(writing, clause.cases, scopeOfClause(writing.context, part, scope), id);
  if (writing.told > told || !isLoose(writing.context.form, clause)) return runs;
  const figures = runs.some(({ kind }) => kind === 'figure');
  const blanks = runs.filter((run) => run.kind === 'missing');
  const repeats = blanks.length > 0 && blanks.every(({ key }) => before.has(key));
  return repeats && !figures ? [] : runs;
}

function partRuns(writing: ParagraphWriting, part: TemplatePart, scope: Scope, id: string): Run[] {
  switch (part.kind) {
    case 'text':
      return [text(part.text)];
    case 'word':
      return [wordRun(writing, wordOf(writing.context, part.word, scope))];
    case 'words':
      return [wordsRun(writing, part.of, scope)];
    case 'figure':
      return figureRuns(writing, part, scope, id);
    case 'list':
      return listRuns(writing, part, scope, id);
    case 'clause':
      return clauseRuns(writing, part, scope, id);
  }
}

/** The runs of a template; `id` heads the ids of its figures, which count its slots. */
export function renderTemplate(
  writing: ParagraphWriting,
  template: Template,
  scope: Scope,
  id: string,
): Run[] {
  let slot = 0;
  return template.flatMap((part) => {
    if (part.kind !== 'text') slot += 1;
    return partRuns(writing, part, scope, `${id}.${slot}`);
  });
}

/**
 * The runs of the case that holds. Where that can't be told, one blank stands. A figure's id names the case: other
 * words around it are another place.
 */
export function renderCases(
  writing: ParagraphWriting,
  cases: readonly CompiledCase[],
  scope: Scope,
  id: string,
): Run[] {
  const choice = choose(writing.context, cases, scope);
  if (choice.kind === 'nothing') return [];
  if (choice.kind === 'blank') return [blank(writing, choice.missing)];
  const which = cases.length > 1 ? `${id}~${choice.index + 1}` : id;
  return renderTemplate(writing, choice.case.template, scope, which);
}
