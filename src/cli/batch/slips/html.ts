/** A slip as a page: self-contained, to be printed. */
import { createHash } from 'node:crypto';
import type { Locale } from '../../../core/messages';
import { html, quoted, trusted, type Content, type Markup } from '../../report/markup';
import { SLIP_COLUMNS, type SlipText, type SlipColumn } from './content';
import { SLIP_STYLE } from './style';

const STYLE_ELEMENT = trusted(`<style>${SLIP_STYLE}</style>`);
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(SLIP_STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export function slipHtml(slip: SlipText, department: string, locale: Locale): string {
  const page = html`<html lang="${locale}">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${slip.title} ${department}</title>
      ${STYLE_ELEMENT}
    </head>
    <body>
      <main>
        <h1>${slip.title}</h1>
        <p>${quoted(slip.to)}</p>
        <p class="intro">${slip.intro}</p>
        ${slip.round === undefined ? undefined : html`<p>${slip.round}</p>`} ${demands(slip)}
        ${solvedList(slip)}
        <p class="signs">${slip.signs}</p>
        <p class="date">${slip.date}</p>
      </main>
    </body>
  </html> `;
  return `<!DOCTYPE html>\n${page.markup.trim()}\n`;
}

function demands({ heads, rows, levels }: SlipText): Content {
  if (rows.length === 0) return undefined;
  return html`<table>
      <thead>
        <tr>
          ${SLIP_COLUMNS.map((column) => html`<th class="${column}">${heads[column]}</th> `)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${SLIP_COLUMNS.map((column) => cell(column, row[column]))}
            </tr> `,
        )}
      </tbody>
    </table>
    <p class="note">${levels}</p>`;
}

/** What stands below the level says whether it is new. */
function cell(column: SlipColumn, lines: readonly string[]): Markup {
  const [first, ...others] = lines;
  if (column === 'severity')
    return html`<td>${first}${others.map((line) => html`<div class="round">${line}</div>`)}</td> `;
  if (column === 'where') return html`<td>${quoted(first ?? '')}</td> `;
  return html`<td>${lines.length > 1 ? lines.map((line) => html`<div>${line}</div>`) : first}</td> `;
}

function solvedList({ solvedHead, solved }: SlipText): Content {
  if (solved.length === 0) return undefined;
  return html`<h2>${solvedHead}</h2>
    <ul>
      ${solved.map((line) => html`<li>${line}</li> `)}
    </ul>`;
}
