/** One workbook's part of the report. */
import { fillsSection } from './fills';
import { findingsSection } from './findings';
import type { Markup } from './markup';
import { html, quoted } from './markup';
import { matrixSection } from './matrix';
import { notesSection } from './notes';
import { speechOf, type Speech } from './speech';
import { supplementSection } from './supplement';
import { tableListSection } from './table-list';
import type { ReportWorkbook } from './types';
import { uncheckedSection } from './unchecked-section';
import { spokenVerdict, verdictMarkup } from './verdict';

export function workbookMarkup(
  workbook: ReportWorkbook,
  place: number,
  date: string,
  common: Speech,
): Markup {
  const { result, source } = workbook;
  const speech = source ? speechOf(common.locale, source.places) : common;
  const isRecognised = result.set.tables.length > 0;
  return html`<article id="w${String(place + 1)}">
    ${head(workbook, date, speech)} ${verdictMarkup(spokenVerdict(workbook, speech), speech)}
    ${isRecognised ? matrixSection(workbook, place, speech) : undefined}
    ${isRecognised || result.findings.length > 0 ? findingsSection(workbook, place, speech) : undefined}
    ${notesSection(workbook, speech)} ${uncheckedSection(workbook, speech)} ${fillsSection(workbook, speech)}
    ${supplementSection(workbook, speech)} ${tableListSection(workbook, speech)}
  </article> `;
}

function head({ file, result, narrative }: ReportWorkbook, date: string, { say }: Speech): Markup {
  const department = result.set.department ?? narrative?.department;
  const year = result.set.year ?? narrative?.year;
  const none = html`<i>${say('notPrinted')}</i>`;
  const facts = [
    [say('department'), department === undefined ? none : quoted(department)],
    [say('year'), year === undefined ? none : say('yearOf', { year: String(year) })],
    [say('date'), date],
  ] as const;
  return html`<h2><small>${say('file')}</small> ${quoted(file)}</h2>
    <dl class="head">
      ${facts.map(
        ([name, fact]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${fact}</dd>
          </div> `,
      )}
    </dl>`;
}
