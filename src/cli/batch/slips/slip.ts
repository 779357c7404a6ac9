/** One department's slip: what is wrong, where, why, what to do, and room for what was done. Self-contained, to be printed. */
import { createHash } from 'node:crypto';
import { sayer, type Locale, type Say } from '../../../core/messages';
import type { FindingJson } from '../../json/check-json';
import { html, quoted, trusted, type Content, type Markup } from '../../report/markup';
import type { Digest } from '../digest';
import type { KnownRule } from '../kinds';
import { adviceText, cellsText, problemText } from '../output/cells-text';
import type { TableFinding } from '../output/findings-of';
import { OUTPUT_MESSAGES } from '../output/messages';
import { reasonTexts } from '../output/reason-text';
import type { Round } from '../rounds';
import { SLIP_MESSAGES } from './messages';
import { SLIP_STYLE } from './style';

export interface SlipContent {
  readonly digest: Digest;
  readonly findings: readonly TableFinding[];
  /** Present where the department was checked in an earlier round. */
  readonly round: Round | undefined;
  readonly rules: ReadonlyMap<string, KnownRule>;
  readonly date: string;
  readonly locale: Locale;
}

type SaySlip = Say<typeof SLIP_MESSAGES>;

const STYLE_ELEMENT = trusted(`<style>${SLIP_STYLE}</style>`);
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(SLIP_STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export function slipHtml(slip: SlipContent): string {
  const say = sayer(SLIP_MESSAGES, slip.locale);
  const page = html`<html lang="${slip.locale}">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${say('title')} ${slip.digest.department}</title>
      ${STYLE_ELEMENT}
    </head>
    <body>
      <main>
        <h1>${say('title')}</h1>
        <p>${quoted(say('to', { department: slip.digest.department }))}</p>
        <p class="intro">${intro(slip, say)}</p>
        ${roundLine(slip, say)} ${demands(slip, say)} ${solvedList(slip, say)}
        <p class="signs">${say('signs')}</p>
        <p class="date">${say('date', { date: slip.date })}</p>
      </main>
    </body>
  </html> `;
  return `<!DOCTYPE html>\n${page.markup.trim()}\n`;
}

function intro({ digest, findings }: SlipContent, say: SaySlip): string {
  const { file, error } = digest;
  const name = file.split(/[\\/]/).at(-1) ?? file;
  if (error !== undefined) return say('unreadable', { file: name, why: error.replace(/\n/g, '；') });
  const count = (severity: string): string =>
    String(findings.filter(({ finding }) => finding.severity === severity).length);
  return say('intro', { file: name, errors: count('error'), warnings: count('warning') });
}

function roundLine({ round }: SlipContent, say: SaySlip): Content {
  if (!round) return undefined;
  const [solved, still, added] = [round.solved, round.still, round.added].map(({ length }) => String(length));
  return html`<p>${say('round', { solved: solved ?? '', still: still ?? '', added: added ?? '' })}</p>`;
}

function demands(slip: SlipContent, say: SaySlip): Content {
  if (slip.findings.length === 0) return undefined;
  const heads = ['number', 'severity', 'where', 'what', 'why', 'how', 'done'] as const;
  return html`<table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th class="${head}">${say(head)}</th> `)}
        </tr>
      </thead>
      <tbody>
        ${slip.findings.map((one, place) => demandRow(one, place, slip, say))}
      </tbody>
    </table>
    <p class="note">${say('levels')}</p>`;
}

function demandRow({ finding, name }: TableFinding, place: number, slip: SlipContent, say: SaySlip): Markup {
  const { locale } = slip;
  const where = [name, cellsText(finding.cells, locale)].filter(Boolean).join(' ');
  const how = [adviceText(finding, sayer(OUTPUT_MESSAGES, locale)), ...reasonTexts(finding, locale)]
    .filter(Boolean)
    .join('\n');
  return html`<tr>
    <td>${String(place + 1)}</td>
    <td>${say(finding.severity)}${newness(finding, slip, say)}</td>
    <td>${quoted(where)}</td>
    <td>${problemText(finding)}</td>
    <td>${whyOf(finding, slip)}</td>
    <td>${lines(how)}</td>
    <td></td>
  </tr> `;
}

const lines = (text: string): Content => text.split('\n').map((line) => html`<div>${line}</div>`);

function newness(finding: FindingJson, { round }: SlipContent, say: SaySlip): Content {
  if (!round) return undefined;
  return html`<div class="round">${say(round.added.includes(finding) ? 'added' : 'still')}</div>`;
}

/** The ground; where there is none to be named, the kind of mistake. */
function whyOf({ rule }: FindingJson, { rules }: SlipContent): Content {
  const known = rules.get(rule);
  return [known?.basis ?? known?.kind, known?.formula]
    .filter((line) => line !== undefined && line !== '')
    .map((line) => html`<div>${line}</div>`);
}

function solvedList({ round }: SlipContent, say: SaySlip): Content {
  if (!round || round.solved.length === 0) return undefined;
  return html`<h2>${say('solved')}</h2>
    <ul>
      ${round.solved.map((finding) => html`<li>${problemText(finding)}</li> `)}
    </ul>`;
}
