/** Figures that rightly differ, and why. */
import type { Content } from './markup';
import { html } from './markup';
import type { Speech } from './speech';
import type { ReportWorkbook } from './types';

export function notesSection({ result }: ReportWorkbook, { say, tell }: Speech): Content {
  if (result.notes.length === 0) return undefined;
  return html`<section>
    <h3>${say('notes')}</h3>
    <ul>
      ${result.notes.map(({ lines }) => html`<li>${lines.map((line) => html`<div>${tell(line)}</div> `)}</li> `)}
    </ul>
  </section> `;
}
