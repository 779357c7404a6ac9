/** Which tables were recognised and where they stand, which of the set are missing, and what was not taken for one. */
import { areaAddress } from '../../core/grid';
import { setsOf, tablesInOrder, type Table, type TableSet } from '../../core/tables';
import { missingTables } from '../../core/overview';
import type { Content, Markup } from './markup';
import { html, quoted } from './markup';
import { documentTablesSection, remarksSection } from './review-lists';
import type { Speech } from './speech';
import { tableWords } from './table-words';
import type { ReportWorkbook } from './types';

export function tableListSection({ result: { set }, source }: ReportWorkbook, speech: Speech): Markup {
  const { say } = speech;
  if (source) {
    const tables = setsOf(set)
      .flatMap(tablesInOrder)
      .map((table) => ({ table }));
    return html`${documentTablesSection({ ...source, tables }, speech)} ${missing(set, speech)}
    ${remarksSection(source.remarks, speech)}`;
  }
  if (set.tables.length === 0) return html`${refusals(set.refused, speech)} ${others(set, speech)}`;
  return html`<section>
    <h3>${say('tables')}</h3>
    <table class="stacking">
      <thead>
        <tr>
          <th scope="col">${say('table')}</th>
          <th scope="col">${say('tableTitle')}</th>
          <th scope="col">${say('sheet')}</th>
          <th scope="col">${say('range')}</th>
          <th scope="col">${say('unit')}</th>
        </tr>
      </thead>
      <tbody>
        ${setsOf(set)
          .flatMap(tablesInOrder)
          .map((table) => tableRow(table, speech))}
      </tbody>
    </table>
    ${missing(set, speech)} ${refusals(set.refused, speech)} ${others(set, speech)}
  </section> `;
}

const tableRow = (table: Table, { say }: Speech): Markup =>
  html`<tr>
    <th scope="row">${quoted(table.name)}</th>
    <td>${quoted(table.title)}</td>
    <td>${quoted(table.sheet)}</td>
    <td class="address">${areaAddress(table.area)}</td>
    <td>
      ${table.unitAt || table.isUnitShown ? table.unit.name : say('unitAssumed', { unit: table.unit.name })}
    </td>
  </tr> `;

function missing(set: Parameters<typeof missingTables>[0], speech: Speech): Content {
  const { say } = speech;
  const ids = [...new Set(setsOf(set).flatMap(missingTables))];
  if (ids.length === 0) return undefined;
  return html`<h4>${say('missingTables')}</h4>
    <ul class="missing">
      ${ids.map((id) => html`<li>${tableWords(id, speech)}</li>`)}
    </ul>
    <p class="note">${say('missingTablesAdvice')}</p>`;
}

function others({ others: known = [] }: TableSet, { say }: Speech): Content {
  if (known.length === 0) return undefined;
  return html`<h4>${say('otherTables')}</h4>
    <ul class="others">
      ${known.map(
        ({ sheet, area, title }) =>
          html`<li>${quoted(title)} ${quoted(sheet)}!<span class="address">${areaAddress(area)}</span></li> `,
      )}
    </ul>
    <p class="note">${say('otherTablesAdvice')}</p>`;
}

function refusals(refused: ReportWorkbook['result']['set']['refused'], speech: Speech): Content {
  if (refused.length === 0) return undefined;
  return html`<h4>${speech.say('refusedTables')}</h4>
    <ul>
      ${refused.map(
        ({ sheet, area, reason }) =>
          html`<li>
            ${quoted(sheet)}!<span class="address">${areaAddress(area)}</span> ${speech.tell(reason)}
          </li> `,
      )}
    </ul>`;
}
