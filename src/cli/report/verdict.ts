/** The sentence a boss reads: may it be published, what stands against it, what could not be checked. */
import type { CheckResult } from '../../core/check';
import type { Markup } from './markup';
import { html } from './markup';
import { countOf, countWords } from './severity';
import type { Speech } from './speech';
import { counted } from './speech';
import type { Reason, Unchecked } from './unchecked';
import { isOutside, total, uncheckedOf } from './unchecked';

/** `bad`: errors. `open`: nothing wrong was found, but something remains to be explained or checked. */
export type Tone = 'bad' | 'open' | 'good';

export interface Verdict {
  readonly tone: Tone;
  readonly sentence: string;
  readonly lines: readonly string[];
}

const SHAPES: Readonly<Record<Tone, string>> = { bad: '■', open: '▲', good: '✓' };

export function verdictOf(result: CheckResult, speech: Speech): Verdict {
  const { say } = speech;
  if (result.set.tables.length === 0)
    return { tone: 'open', sentence: say('notFound'), lines: [say('notFoundAdvice')] };
  const unchecked = uncheckedOf(result).filter((item) => !isOutside(item));
  const open = openLine(unchecked, speech);
  return { ...judged(result, total(unchecked), speech), lines: [...linesOf(result, speech), ...open] };
}

function judged(result: CheckResult, open: number, { say }: Speech): Pick<Verdict, 'tone' | 'sentence'> {
  const errors = countOf(result.findings, 'error');
  const warnings = countOf(result.findings, 'warning');
  const scope = scopeOf(result);
  if (errors > 0) return { tone: 'bad', sentence: say('fixFirst', { count: counted(errors) }) };
  if (warnings > 0) return { tone: 'open', sentence: say('explainFirst', { count: counted(warnings) }) };
  if (scope.relations === '0') return { tone: 'open', sentence: say('nothingChecked') };
  if (open > 0) return { tone: 'open', sentence: say('checkedAgree', { ...scope, open: counted(open) }) };
  return { tone: 'good', sentence: say('allAgree', scope) };
}

/** Other findings than those the sentence counts, and what was looked at where the sentence does not say so. */
function linesOf(result: CheckResult, speech: Speech): string[] {
  const { say } = speech;
  const errors = countOf(result.findings, 'error');
  const warnings = countOf(result.findings, 'warning');
  const others = countWords(result.findings, errors > 0 ? ['warning', 'hint'] : ['hint'], speech);
  const also = others.length === 0 ? [] : [say('also', { counts: speech.list(others) })];
  return errors + warnings > 0 ? [...also, say('scope', scopeOf(result))] : also;
}

function openLine(unchecked: readonly Unchecked[], speech: Speech): string[] {
  if (unchecked.length === 0) return [];
  const reasons = speech.clauses(
    [...new Set(unchecked.map(({ reason }) => reason.kind))].map((kind) =>
      shortReason(kind, unchecked, speech),
    ),
  );
  return [speech.say('openBecause', { count: counted(total(unchecked)), reasons })];
}

function shortReason(kind: Reason['kind'], unchecked: readonly Unchecked[], { say, list }: Speech): string {
  switch (kind) {
    case 'missing': {
      const ids = new Set(
        unchecked.flatMap(({ reason }) => (reason.kind === 'missing' ? reason.tables : [])),
      );
      return say('missingShort', {
        tables: list([...ids].sort().map((id) => say('tableShort', { number: id.slice(1) }))),
      });
    }
    case 'blanks':
      return say('blanksShort');
    case 'unreadable':
      return say('unreadableShort');
    default:
      return say('otherShort');
  }
}

/** Tables, figures as printed, and relations between figures that were judged. */
function scopeOf({
  set,
  judgements,
}: CheckResult): Readonly<Record<'tables' | 'figures' | 'relations', string>> {
  const judgedOutcomes = judgements.filter(
    ({ outcome, equation }) =>
      outcome === 'pass' ||
      outcome === 'rounding' ||
      (outcome === 'fail' && equation.identity.severity !== 'info'),
  );
  return {
    tables: counted(set.tables.length),
    figures: counted(set.tables.reduce((sum, table) => sum + figuresIn(table), 0)),
    relations: counted(judgedOutcomes.length),
  };
}

function figuresIn(table: CheckResult['set']['tables'][number]): number {
  const figures = table.rows.flatMap(({ key }) =>
    table.columns
      .map((column) => table.figure(key, column.key))
      .filter((figure) => figure?.state === 'amount'),
  );
  return new Set(figures).size;
}

export const verdictMarkup = ({ tone, sentence, lines }: Verdict, { say }: Speech): Markup =>
  html`<div class="verdict ${tone}">
    <p class="sentence">
      <span class="shape" aria-hidden="true">${SHAPES[tone]}</span> ${sentence}${say('stop')}
    </p>
    ${lines.map((line) => html`<p>${line}${say('stop')}</p> `)}
  </div> `;
