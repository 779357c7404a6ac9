/** Lists of a document's report: the checklist, the tables recognised and those not read, what was told on reading. */
import { saying, type Message } from '../../core/messages';
import {
  GROUP_WORDS,
  STATE_WORDS,
  CHECKLIST_GROUPS,
  type ChecklistItem,
  type ChecklistPlace,
  type Review,
} from '../../core/review';
import type { Table } from '../../core/tables';
import { html, quoted, type Content, type Markup } from './markup';
import type { Speech } from './speech';

const MOST_PLACES = 5;

export function checklistSection(review: Review, speech: Speech): Markup {
  const { say } = speech;
  return html`<section>
    <h3>${say('checklistPart')}</h3>
    <table class="checklist">
      <thead>
        <tr>
          <th scope="col">${say('item')}</th>
          <th scope="col">${say('state')}</th>
          <th scope="col">${say('remark')}</th>
        </tr>
      </thead>
      <tbody>
        ${CHECKLIST_GROUPS.map((group) => [
          html`<tr>
            <th colspan="3" scope="rowgroup">${speech.tell(saying(GROUP_WORDS[group]))}</th>
          </tr> `,
          review.checklist
            .filter((item) => item.group === group)
            .map((item) => itemMarkup(item, review, speech)),
        ])}
      </tbody>
    </table>
  </section> `;
}

function itemMarkup(
  { what, basis, state, why, places = [] }: ChecklistItem,
  review: Review,
  speech: Speech,
): Markup {
  const where = [...new Set(places.map((place) => placeWords(place, review, speech)))];
  const shown = where.slice(0, MOST_PLACES);
  const remark = why ? speech.tell(why) : '';
  const more = where.length > shown.length ? ' …' : '';
  return html`<tr>
    <td>
      ${speech.tell(saying(what))}<small
        >${speech.say('basis')}${speech.say('colon')}${speech.tell(saying(basis))}</small
      >
    </td>
    <td class="state ${state}">${speech.tell(saying(STATE_WORDS[state]))}</td>
    <td>${remark}<small>${quoted(speech.list(shown) + more)}</small></td>
  </tr> `;
}

const placeWords = (place: ChecklistPlace, { places }: Review, { locale }: Speech): string =>
  place.kind === 'text' ? places.ofText(place, locale) : places.ofCell(place.sheet, place.at, locale);

/** What of a review is told of its tables. */
interface DocumentTables extends Pick<Review, 'unread' | 'others' | 'places'> {
  readonly tables: readonly { readonly table: Table }[];
}

export function documentTablesSection(
  { tables, unread, others, places }: DocumentTables,
  speech: Speech,
): Content {
  const { say, locale } = speech;
  return html`${
    tables.length === 0
      ? undefined
      : html`<section>
          <h3>${say('documentTables')}</h3>
          <ul>
            ${tables.map(({ table }) => html`<li>${quoted(speech.tell(places.nameOf(table)))} <small>${table.unit.name}</small></li> `)}
          </ul>
        </section> `
  }
  ${unreadSection({ unread, places }, speech)}
  ${
    others.length === 0
      ? undefined
      : html`<h4>${say('otherTables')}</h4>
          <ul class="others">
            ${others.map(({ title, spot }) => html`<li>${places.ofSpot(spot, locale)} ${quoted(title)}</li> `)}
          </ul>
          <p class="note">${say('otherTablesAdvice')}</p>`
  }`;
}

const unreadSection = (
  { unread, places }: Pick<Review, 'unread' | 'places'>,
  { say, tell, locale }: Speech,
): Content =>
  unread.length === 0
    ? undefined
    : html`<section>
        <h3>${say('unreadTables')}</h3>
        <ul>
          ${unread.map(
            ({ title = '', why, spot }) =>
              html`<li>${places.ofSpot(spot, locale)} ${quoted(title)} ${tell(why)}</li> `,
          )}
        </ul>
      </section> `;

export function remarksSection(remarks: readonly Message[], speech: Speech): Content {
  if (remarks.length === 0) return undefined;
  return html`<section>
    <h3>${speech.say('remarks')}</h3>
    <ul>
      ${remarks.map((remark) => html`<li>${speech.tell(remark)}</li> `)}
    </ul>
  </section> `;
}
