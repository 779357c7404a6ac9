/** Findings, grouped by the table they speak of; those of the whole workbook come first. */
import type { Finding } from '../../core/check';
import { inTableOrder, tableIn, type TableId } from '../../core/tables';
import { anchorOf } from './anchor';
import { signsOf } from './arithmetic';
import { findingMarkup } from './finding';
import type { Markup } from './markup';
import { html, quoted } from './markup';
import { legend, shortMarks } from './severity';
import type { Speech } from './speech';
import { tableWords } from './table-words';
import type { ReportWorkbook } from './types';

interface FindingGroup {
  readonly id: TableId | undefined;
  readonly findings: readonly Finding[];
}

function groupsOf(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<TableId | undefined, Finding[]>();
  for (const finding of findings) groups.set(finding.table, [...(groups.get(finding.table) ?? []), finding]);
  return [...groups]
    .map(([id, own]) => ({ id, findings: own }))
    .sort((a, b) =>
      a.id && b.id ? inTableOrder(a.id, b.id) : Number(a.id !== undefined) - Number(b.id !== undefined),
    );
}

export function findingsSection(workbook: ReportWorkbook, place: number, speech: Speech): Markup {
  const { result, plan, reasons = [] } = workbook;
  const context = { signs: signsOf(result), plan, reasons, speech };
  const groups = groupsOf(result.findings).map(
    ({ id, findings }) =>
      html`<section class="group" id="${anchorOf(place, id)}">
        <h4>${heading(workbook, id, speech)} <span class="marks">${shortMarks(findings, speech)}</span></h4>
        <ul class="findings">
          ${findings.map((finding) => findingMarkup(finding, context))}
        </ul>
      </section> `,
  );
  return html`<section>
    <h3>${speech.say('findings')}</h3>
    ${groups.length === 0 ? html`<p>${speech.say('noFindings')}</p>` : [legend(speech), groups]}
  </section> `;
}

function heading({ result }: ReportWorkbook, id: TableId | undefined, speech: Speech): Markup {
  if (!id) return html`${speech.say('wholeWorkbook')}`;
  const table = tableIn(result.set, id);
  if (!table) return html`${tableWords(id, speech)}`;
  return html`${quoted(table.name)} <small>${quoted(table.title)}</small>`;
}
