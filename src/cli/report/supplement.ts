/** What the explanation still lacks, and the paragraphs that wait for it. */
import type { NarrativeDocument, Paragraph, Run, Section } from '../../core/narrative';
import { missingOf, paragraphText } from '../../core/narrative';
import type { Content, Markup } from './markup';
import { html } from './markup';
import type { Speech } from './speech';
import { counted } from '../../core/overview';
import type { ReportWorkbook } from './types';

export function supplementSection({ narrative }: ReportWorkbook, speech: Speech): Content {
  if (!narrative) return undefined;
  return html`<section>
    <h3>${speech.say('supplement')}</h3>
    ${lacking(narrative, speech)}
  </section> `;
}

function lacking(narrative: NarrativeDocument, { say }: Speech): Content {
  const missing = missingOf(narrative);
  if (missing.length === 0) return html`<p>${say('supplementComplete')}</p>`;
  return html`<p>${say('supplementIntro', { count: counted(missing.length) })}</p>
    <ol class="missing">
      ${missing.map(({ what }) => html`<li>${what}</li> `)}
    </ol>
    <p>${say('supplementText')}</p>
    ${narrative.sections.map(sectionMarkup)}`;
}

const isHeading = ({ style }: Paragraph): boolean => style !== 'body';
const isWaiting = ({ runs }: Paragraph): boolean => runs.some(({ kind }) => kind === 'missing');

function sectionMarkup({ paragraphs }: Section): Content {
  const waiting = paragraphs.filter((paragraph) => !isHeading(paragraph) && isWaiting(paragraph));
  if (waiting.length === 0) return undefined;
  const heading = paragraphs.find(isHeading);
  return html`<div class="passage">
    ${heading ? html`<h4>${paragraphText(heading)}</h4>` : undefined}
    ${waiting.map(({ runs }) => html`<p>${runs.map(runMarkup)}</p> `)}
  </div> `;
}

const runMarkup = (run: Run): Markup =>
  run.kind === 'missing' ? html`<mark>${run.text}</mark>` : html`${run.text}`;
