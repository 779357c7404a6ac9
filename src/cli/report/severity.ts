/** The three severities as a reader sees them: a word and a shape, so that colour is never the only sign. */
import type { Finding, Severity } from '../../core/check';
import type { Markup } from './markup';
import { html } from './markup';
import type { ReportWord } from './messages';
import type { Speech } from './speech';
import { counted } from '../../core/overview';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

const SHAPES: Readonly<Record<Severity, string>> = { error: '■', warning: '▲', hint: '○' };
const COUNTS = {
  error: 'errors',
  warning: 'warnings',
  hint: 'hints',
} as const satisfies Readonly<Record<Severity, string>>;
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

export const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** `2 处错误`, for those of the severities that occur. */
export const countWords = (
  findings: readonly Finding[],
  severities: readonly Severity[],
  { say }: Speech,
): string[] =>
  severities.flatMap((severity) => {
    const count = countOf(findings, severity);
    return count === 0 ? [] : [say(COUNTS[severity], { count: counted(count) })];
  });

export const shortMarks = (findings: readonly Finding[], speech: Speech): Markup[] =>
  SEVERITIES.flatMap((severity) => {
    const count = countOf(findings, severity);
    return count === 0 ? [] : [shortMark(severity, count, speech)];
  });

export const legend = (speech: Speech): Markup =>
  html`<p class="legend">
    ${SEVERITIES.map(
      (severity) => html`<span>${mark(severity, speech)} ${speech.say(MEANINGS[severity])}</span> `,
    )}
  </p>`;
