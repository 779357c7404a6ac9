/** The sentence a boss reads: may it be published, what stands against it, what could not be checked. */
import { saying } from '../../core/messages';
import type { CheckVerdict, CheckVerdictKind, UncheckedReason, Tone } from '../../core/overview';
import { counted, totalUnchecked, verdictOnCheck } from '../../core/overview';
import { isExplained } from '../../core/reasons';
import { specOf } from '../../core/tables';
import type { Markup } from './markup';
import { html } from './markup';
import type { REPORT_MESSAGES } from './messages';
import { countWords } from './severity';
import type { Speech } from './speech';
import type { ReportWorkbook } from './types';

interface SpokenVerdict {
  readonly tone: Tone;
  readonly sentence: string;
  readonly lines: readonly string[];
}

const SHAPES: Readonly<Record<Tone, string>> = { bad: '■', open: '▲', good: '✓' };

const SENTENCES = {
  noTables: 'notFound',
  errors: 'fixFirst',
  obstacles: 'mendFirst',
  warnings: 'explainFirst',
  nothingChecked: 'nothingChecked',
  incomplete: 'incomplete',
  partly: 'checkedAgree',
  allExplained: 'allExplained',
  onlyHints: 'onlyHints',
  allAgree: 'allAgree',
} as const satisfies Readonly<Record<CheckVerdictKind, keyof typeof REPORT_MESSAGES>>;

export function spokenVerdict(
  { result, reasons = [] }: Pick<ReportWorkbook, 'result' | 'reasons'>,
  speech: Speech,
): SpokenVerdict {
  const { say, list } = speech;
  const verdict = verdictOnCheck(result, (finding) => isExplained(finding, reasons));
  const { kind, tone, scope } = verdict;
  const count = counted(verdict.count);
  const missing = missingWords(verdict, speech);
  const sentence = say(SENTENCES[kind], { count, open: count, missing });
  if (kind === 'noTables') return { tone, sentence, lines: [say('notFoundAdvice')] };
  const others = countWords(verdict, speech);
  const lines = [
    ...(others.length === 0 ? [] : [say('also', { counts: list(others) })]),
    say('scope', scope),
    ...(missing === '' ? [] : [say('missingLine', { missing })]),
    ...openLine(verdict, speech),
  ];
  return { tone, sentence, lines };
}

/** `表03、表05`; empty when the set is complete. */
const missingWords = ({ missing }: CheckVerdict, { tell, list }: Speech): string =>
  list(missing.map((id) => tell(saying(specOf(id).word))));

function openLine({ unchecked }: CheckVerdict, { say, clauses }: Speech): string[] {
  if (unchecked.length === 0) return [];
  const reasons = new Set(unchecked.map(({ reason }) => say(SHORT_REASONS[reason.kind])));
  return [say('openBecause', { count: counted(totalUnchecked(unchecked)), reasons: clauses([...reasons]) })];
}

const SHORT_REASONS = {
  missing: 'missingShort',
  blanks: 'blanksShort',
  unreadable: 'unreadableShort',
  rows: 'otherShort',
  unknown: 'otherShort',
  rules: 'otherShort',
} as const satisfies Readonly<Record<UncheckedReason['kind'], string>>;

export const verdictMarkup = ({ tone, sentence, lines }: SpokenVerdict, { say }: Speech): Markup =>
  html`<div class="verdict ${tone}">
    <p class="sentence">
      <span class="shape" aria-hidden="true">${SHAPES[tone]}</span> ${sentence}${say('stop')}
    </p>
    ${lines.map((line) => html`<p>${line}${say('stop')}</p> `)}
  </div> `;
