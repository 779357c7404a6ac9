/** Tables × outcomes: where the trouble is, at a glance. */
import type { Finding, Outcome, OutcomeCounts } from '../../core/check';
import type { TableId } from '../../core/tables';
import { anchorOf } from './anchor';
import type { Content, Markup } from './markup';
import { html, quoted } from './markup';
import type { ReportWord } from './messages';
import { shortMarks } from './severity';
import type { Speech } from './speech';
import { tableWords } from './table-words';
import type { TallyRow } from '../../core/overview';
import { speaksOf, counted, spreadOf, sumOfCounts, tally } from '../../core/overview';
import type { ReportWorkbook } from './types';

interface OutcomeColumn {
  readonly name: ReportWord;
  readonly outcomes: readonly Outcome[];
  /** How a count that is not 0 stands out. */
  readonly tone: 'good' | 'hint' | 'error' | 'warning' | 'quiet';
}

const COLUMNS: readonly OutcomeColumn[] = [
  { name: 'pass', outcomes: ['pass'], tone: 'good' },
  { name: 'rounding', outcomes: ['rounding'], tone: 'hint' },
  { name: 'fail', outcomes: ['fail'], tone: 'error' },
  { name: 'unchecked', outcomes: ['missing-input', 'unreadable'], tone: 'warning' },
  { name: 'notApplicable', outcomes: ['not-applicable'], tone: 'quiet' },
];

export function matrixSection({ result }: ReportWorkbook, place: number, speech: Speech): Markup {
  const { say } = speech;
  const rows = tally(result);
  return html`<section>
    <h3>${say('outcomes')}</h3>
    <table class="matrix">
      <thead>
        <tr>
          <th scope="col">${say('table')}</th>
          ${COLUMNS.map(({ name }) => html`<th scope="col" class="number">${say(name)}</th>`)}
          <th scope="col">${say('findingsShort')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => rowMarkup(row, findingsOf(row, result.findings), place, speech))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${say('total')}</th>
          ${numbers(sumOfCounts(rows.map(({ counts }) => counts)))}
          <td class="marks">${shortMarks(result.findings, speech)}</td>
        </tr>
      </tfoot>
    </table>
    <p class="note">${say('matrixNote')}</p>
    ${spreadNote(result.findings, speech)}
  </section> `;
}

function spreadNote(findings: readonly Finding[], { say }: Speech): Content {
  const spread = spreadOf(findings);
  if (spread.disagreements <= spread.findings) return undefined;
  const { disagreements, findings: told, cells } = spread;
  return html`<p class="note">
    ${say('spread', {
      disagreements: counted(disagreements),
      findings: counted(told),
      cells: counted(cells),
    })}
  </p>`;
}

const tableOf = (row: TallyRow): TableId | undefined =>
  row.kind === 'missing' ? row.id : row.kind === 'table' ? row.table.id : undefined;

function findingsOf(row: TallyRow, findings: readonly Finding[]): Finding[] {
  if (row.kind === 'copy') return [];
  return findings.filter((finding) => speaksOf(finding, tableOf(row)));
}

function rowMarkup(row: TallyRow, findings: readonly Finding[], place: number, speech: Speech): Markup {
  const marks = shortMarks(findings, speech);
  const at = findings.find(({ table }) => table === tableOf(row)) ?? findings[0];
  const link = `#${anchorOf(place, at?.table)}`;
  return html`<tr class="${row.kind}">
    <th scope="row">${rowName(row, speech)}</th>
    ${numbers(row.counts)}
    <td class="marks">${marks.length === 0 ? '–' : html`<a href="${link}">${marks}</a>`}</td>
  </tr> `;
}

function rowName(row: TallyRow, speech: Speech): Markup {
  const { say } = speech;
  switch (row.kind) {
    case 'table':
      return html`${quoted(row.table.name)} <small>${quoted(row.table.title)}</small>`;
    case 'copy':
      return html`${quoted(row.table.name)} <em>${say('copy')}</em>
        <small>${quoted(row.table.title)}</small>`;
    case 'missing':
      return html`${tableWords(row.id, speech)} <em>${say('missingTable')}</em>`;
    case 'rules':
      return html`${say('wholeWorkbook')} <small>${say('wholeWorkbookMeans')}</small>`;
  }
}

function numbers(counts: OutcomeCounts): Content {
  return COLUMNS.map(({ outcomes, tone }) => {
    const count = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
    return html`<td class="number ${count === 0 ? 'quiet' : tone}">
      ${count === 0 ? '–' : counted(count)}
    </td>`;
  });
}
