/** The sentence a boss reads: may it be published, what stands against it, what could not be checked. */
import type { CheckResult, Severity } from '../../core/check';
import type { Reason, Unchecked } from '../../core/overview';
import { missingTables, scopeOf, counted, isOutside, total, uncheckedOf } from '../../core/overview';
import { saying } from '../../core/messages';
import { specOf } from '../../core/tables';
import type { Markup } from './markup';
import { html } from './markup';
import { countOf, countWords } from './severity';
import type { Speech } from './speech';

/** `bad`: errors. `open`: nothing wrong was found, but something remains to be explained or checked. */
export type Tone = 'bad' | 'open' | 'good';

export interface Verdict {
  readonly tone: Tone;
  readonly sentence: string;
  readonly lines: readonly string[];
}

const SHAPES: Readonly<Record<Tone, string>> = { bad: '■', open: '▲', good: '✓' };

type Sentence = Pick<Verdict, 'tone' | 'sentence'> & {
  /** The severities that the sentence leaves unsaid. */
  readonly unsaid: readonly Severity[];
  /** Whether it says how much was looked at. */
  readonly saysScope: boolean;
};

export function verdictOf(result: CheckResult, speech: Speech): Verdict {
  const { say } = speech;
  if (result.set.tables.length === 0)
    return { tone: 'open', sentence: say('notFound'), lines: [say('notFoundAdvice')] };
  const unchecked = uncheckedOf(result).filter((item) => !isOutside(item));
  const { tone, sentence, unsaid, saysScope } = sentenceOf(result, total(unchecked), speech);
  const others = countWords(result.findings, unsaid, speech);
  const lines = [
    ...(others.length === 0 ? [] : [say('also', { counts: speech.list(others) })]),
    ...(saysScope ? [] : [say('scope', scopeOf(result))]),
    ...missingLine(result, speech),
    ...openLine(unchecked, speech),
  ];
  return { tone, sentence, lines };
}

/** Never `good` while a table of the set is missing or a relation waits to be checked. */
function sentenceOf(result: CheckResult, open: number, speech: Speech): Sentence {
  const { say } = speech;
  const errors = countOf(result.findings, 'error');
  const warnings = countOf(result.findings, 'warning');
  const scope = scopeOf(result);
  const missing = missingWords(result, speech);
  const unsaid: readonly Severity[] = ['hint'];
  if (errors > 0)
    return {
      tone: 'bad',
      sentence: say('fixFirst', { count: counted(errors) }),
      unsaid: ['warning', 'hint'],
      saysScope: false,
    };
  const remaining = { tone: 'open', unsaid, saysScope: false } as const;
  if (warnings > 0) return { ...remaining, sentence: say('explainFirst', { count: counted(warnings) }) };
  if (scope.relations === '0') return { ...remaining, sentence: say('nothingChecked') };
  if (missing) return { ...remaining, sentence: say('incomplete', { ...scope, missing }) };
  if (open > 0) return { ...remaining, sentence: say('checkedAgree', { ...scope, open: counted(open) }) };
  return { tone: 'good', sentence: say('allAgree', scope), unsaid, saysScope: true };
}

/** `表03、表05`; empty when the set is complete. */
const missingWords = ({ set }: CheckResult, { tell, list }: Speech): string =>
  list(missingTables(set).map((id) => tell(saying(specOf(id).word))));

function missingLine(result: CheckResult, speech: Speech): string[] {
  const missing = missingWords(result, speech);
  return missing === '' ? [] : [speech.say('missingLine', { missing })];
}

function openLine(unchecked: readonly Unchecked[], { say, clauses }: Speech): string[] {
  if (unchecked.length === 0) return [];
  const reasons = new Set(unchecked.map(({ reason }) => say(SHORT_REASONS[reason.kind])));
  return [say('openBecause', { count: counted(total(unchecked)), reasons: clauses([...reasons]) })];
}

const SHORT_REASONS = {
  missing: 'missingShort',
  blanks: 'blanksShort',
  unreadable: 'unreadableShort',
  rows: 'otherShort',
  unknown: 'otherShort',
  form: 'otherShort',
  rules: 'otherShort',
} as const satisfies Readonly<Record<Reason['kind'], string>>;

export const verdictMarkup = ({ tone, sentence, lines }: Verdict, { say }: Speech): Markup =>
  html`<div class="verdict ${tone}">
    <p class="sentence">
      <span class="shape" aria-hidden="true">${SHAPES[tone]}</span> ${sentence}${say('stop')}
    </p>
    ${lines.map((line) => html`<p>${line}${say('stop')}</p> `)}
  </div> `;
