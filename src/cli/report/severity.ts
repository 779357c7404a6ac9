/** The three severities as a reader sees them: a word and a shape, so that colour is never the only sign. */
import { SEVERITIES, type Finding, type Severity } from '../../core/check/types';
import type { Markup } from './markup';
import { html } from './markup';
import type { ReportWord } from './messages';
import type { Speech } from './speech';
import { counted, countFindings, type CheckVerdict, type CountName } from '../../core/overview';

const SHAPES: Readonly<Record<Severity, string>> = { error: '■', warning: '▲', hint: '○' };
const COUNTS = {
  error: 'errors',
  warning: 'warnings',
  hint: 'hints',
  explained: 'explainedCount',
} as const satisfies Readonly<Record<CountName, string>>;
const MEANINGS: Readonly<Record<Severity, ReportWord>> = {
  error: 'errorMeans',
  warning: 'warningMeans',
  hint: 'hintMeans',
};

const shape = (severity: Severity): Markup => html`<span aria-hidden="true">${SHAPES[severity]}</span>`;

/** `■ 错误`. */
export const mark = (severity: Severity, { say }: Speech): Markup =>
  html`<span class="mark ${severity}">${shape(severity)} ${say(severity)}</span>`;

/** `■ 2` in a narrow place; read aloud as 2 处错误. */
export const shortMark = (severity: Severity, count: number, { say }: Speech): Markup => {
  const words = say(COUNTS[severity], { count: counted(count) });
  return html`<span class="mark ${severity}" role="img" aria-label="${words}" title="${words}"
    >${shape(severity)}${counted(count)}</span
  >`;
};

/** `2 处错误`, for what occurs beside that of which the verdict speaks. */
export const countWords = ({ counts, besides }: CheckVerdict, { say }: Speech): string[] =>
  besides.map((name) => say(COUNTS[name], { count: counted(counts[name]) }));

export function shortMarks(findings: readonly Finding[], speech: Speech): Markup[] {
  const counts = countFindings(findings);
  return SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    shortMark(severity, counts[severity], speech),
  );
}

export const legend = (speech: Speech): Markup =>
  html`<p class="legend">
    ${SEVERITIES.map(
      (severity) => html`<span>${mark(severity, speech)} ${speech.say(MEANINGS[severity])}</span> `,
    )}
  </p>`;
