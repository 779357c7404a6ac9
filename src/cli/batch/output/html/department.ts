/** One department of the page: a line with its bar, and its findings to be opened. */
import { html, quoted, type Content, type Markup } from '../../../report/markup';
import { SEVERITIES } from '../../../../core/check';
import { mark, shortMark } from '../../../report/severity';
import type { Speech } from '../../../report/speech';
import { linesToPrint, type FindingJson, type SuspectJson } from '../../../json/check-json';
import type { Digest } from '../../digest';
import type { Entry } from '../../entry';
import { cellText, cellsText, changesLead, shownText } from '../cells-text';
import { reasonTexts } from '../reason-text';
import { tableFindingsOf, type TableFinding } from '../findings-of';
import { statusOf, type OutputSay } from '../words';
import { bar } from './bars';
import { both, type FilterTopic } from './filter';

const MOST_SUSPECTS = 8;

export interface DepartmentFrame {
  readonly say: OutputSay;
  readonly speech: Speech;
  /** Findings of the department that has most. */
  readonly most: number;
}

const topicOf = ({ table }: TableFinding): FilterTopic => table ?? 'whole';

export function departmentMarkup(digest: Digest, entry: Entry, rank: number, frame: DepartmentFrame): Markup {
  const { say, speech, most } = frame;
  const findings = tableFindingsOf(entry);
  const id = `d${String(rank)}`;
  const pieces = SEVERITIES.map((name) => ({ name, count: digest.counts[name] }));
  const line = html`<span class="rank">${String(rank)}</span>
    <span class="who"
      ><b>${quoted(digest.department)}</b> <small>${quoted(digest.file)} · ${facts(digest, say)}</small></span
    >
    ${bar(pieces, most)}
    <span class="marks">${marks(digest, frame)}</span>`;
  if (findings.length === 0) return html`<article class="dept clean"><label>${line}</label></article> `;
  return html`<article class="dept ${classes(findings)}">
    <input class="toggle" type="checkbox" id="${id}" />
    <label for="${id}">${line}</label>
    <ul class="findings">
      ${findings.map((one) => findingMarkup(one, speech, say))}
    </ul>
  </article> `;
}

/** What the choice by table and severity goes by. */
const classes = (findings: readonly TableFinding[]): string =>
  [
    ...new Set(
      findings.flatMap((one) => {
        const { severity } = one.finding;
        return [topicOf(one), severity, both(topicOf(one), severity)];
      }),
    ),
  ].join(' ');

const marks = (digest: Digest, { say, speech }: DepartmentFrame): Content => {
  const counted = SEVERITIES.filter((severity) => digest.counts[severity] > 0);
  if (counted.length > 0)
    return counted.map((severity) => shortMark(severity, digest.counts[severity], speech));
  const status = statusOf(digest);
  return html`<span class="state ${status}">${say(status)}</span>`;
};

const facts = ({ tables, blanks, obstacles, others }: Digest, say: OutputSay): string =>
  say('facts', { tables: String(tables), blanks: String(blanks) }) +
  (obstacles > 0 ? say('factsObstacles', { count: String(obstacles) }) : '') +
  (others.length > 0 ? say('factsOthers', { titles: others }) : '');

function findingMarkup(one: TableFinding, speech: Speech, say: OutputSay): Markup {
  const { finding, name } = one;
  const [first, ...others] = linesToPrint(finding);
  return html`<li class="finding ${finding.severity} ${topicOf(one)}">
    <p>${mark(finding.severity, speech)} <strong>${first}</strong></p>
    ${others.map((line) => html`<p>${line}</p> `)} ${changes(finding, say)}
    ${reasonTexts(finding, speech.locale).map((line) => html`<p class="reason">${line}</p> `)}
    <p class="cells">${quoted([name, cellsText(finding.cells, speech.locale)].filter(Boolean).join(' '))}</p>
  </li> `;
}

function changes(finding: FindingJson, say: OutputSay): Content {
  const { suspects } = finding;
  if (suspects.length === 0) return undefined;
  const lead = changesLead(finding, say);
  return [
    lead === undefined ? undefined : html`<p class="try">${lead}</p> `,
    suspects.slice(0, MOST_SUSPECTS).map((suspect) => html`<p>${change(suspect, say)}</p> `),
    suspects.length > MOST_SUSPECTS ? html`<p>…</p>` : undefined,
  ];
}

const change = (suspect: SuspectJson, say: OutputSay): Markup =>
  html`${quoted(cellText(suspect))} ${quoted(shownText(suspect.text, say))} →
    <b>${quoted(suspect.suggestion)}</b> <small>${suspect.why}</small>`;
