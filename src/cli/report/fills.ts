/** Proposed fills by table, and the blanks that were not filled. */
import { allTables } from '../../core/tables';
import { fillGroups, type FillGroup, type FillPlan, type RefusedFill } from '../../core/fill';
import { addressOf } from '../../core/grid';
import { shown } from './cells';
import type { Content, Markup } from './markup';
import { html, quoted } from './markup';
import type { Speech } from './speech';
import { counted } from '../../core/overview';
import type { ReportWorkbook } from './types';

export function fillsSection({ result, plan }: ReportWorkbook, speech: Speech): Content {
  if (!plan || (plan.edits.length === 0 && plan.refused.length === 0 && result.set.tables.length === 0))
    return undefined;
  const { say } = speech;
  const groups = fillGroups(plan, allTables(result.set));
  return html`<section>
    <h3>${say('fills')}</h3>
    <p>${intro(plan, speech)}</p>
    ${groups.map((group) => groupMarkup(group, speech))}
    ${unfilled(say('refusedFills'), undefined, plan.refused, speech)}
    ${unfilled(say('withheldFills'), say('withheldIntro'), plan.withheld, speech)}
  </section> `;
}

function intro({ edits, obstacles }: FillPlan, { say }: Speech): string {
  if (obstacles.length > 0) return say('fillsHeldBack', { count: counted(obstacles.length) });
  return edits.length === 0 ? say('noFills') : say('fillsIntro', { count: counted(edits.length) });
}

function groupMarkup({ table, sheet, edits }: FillGroup, speech: Speech): Markup {
  const { say } = speech;
  return html`<h4>${table ? quoted(table.name) : say('elsewhere')} <small>${quoted(sheet)}</small></h4>
    <table class="fills">
      <thead>
        <tr>
          <th scope="col">${say('cell')}</th>
          <th scope="col" class="number">${say('before')}</th>
          <th scope="col" class="number">${say('after')}</th>
          <th scope="col">${say('why')}</th>
        </tr>
      </thead>
      <tbody>
        ${edits.map(
          (edit) =>
            html`<tr>
              <td class="address">${addressOf(edit.at)}</td>
              <td class="number">${shown(edit.before, speech)}</td>
              <td class="number">→ ${shown(edit.after, speech)}</td>
              <td>
                ${speech.tell(edit.reason)}${
                  edit.formula === undefined ? undefined : html` <code>=${edit.formula}</code>`
                }
              </td>
            </tr> `,
        )}
      </tbody>
    </table>`;
}

function unfilled(
  heading: string,
  intro: string | undefined,
  cells: readonly RefusedFill[],
  speech: Speech,
): Content {
  if (cells.length === 0) return undefined;
  return html`<h4>${heading}</h4>
    ${intro === undefined ? undefined : html`<p>${intro}</p>`}
    <ul>
      ${cells.map(
        ({ sheet, at, reason }) =>
          html`<li>
            ${quoted(sheet)}!<span class="address">${addressOf(at)}</span
            >${speech.say('colon')}${speech.tell(reason)}
          </li> `,
      )}
    </ul>`;
}
