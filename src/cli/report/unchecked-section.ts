/** What was not checked, and why. */
import type { Content } from './markup';
import { html } from './markup';
import type { Speech } from './speech';
import { tableWords } from './table-words';
import type { UncheckedReason } from '../../core/overview';
import { counted, uncheckedOf } from '../../core/overview';
import type { ReportWorkbook } from './types';

const MOST_NAMES = 6;

export function uncheckedSection({ result }: ReportWorkbook, speech: Speech): Content {
  const unchecked = uncheckedOf(result);
  if (unchecked.length === 0 || result.set.tables.length === 0) return undefined;
  return html`<section>
    <h3>${speech.say('open')}</h3>
    <table class="reasons">
      <tbody>
        ${unchecked.map(
          ({ reason, count }) =>
            html`<tr>
              <td class="number">${speech.say('relations', { count: counted(count) })}</td>
              <td>${reasonWords(reason, speech)}</td>
            </tr> `,
        )}
      </tbody>
    </table>
  </section> `;
}

function reasonWords(reason: UncheckedReason, speech: Speech): string {
  const { say, list } = speech;
  switch (reason.kind) {
    case 'missing':
      return say('openMissing', { tables: list(reason.tables.map((id) => tableWords(id, speech))) });
    case 'blanks':
      return say('openBlanks', { table: reason.table.name });
    case 'unreadable':
      return say('openUnreadable', { table: reason.table.name });
    case 'rows':
      return reason.rows.length === 0
        ? say('openParts', { table: reason.table.name })
        : say('openRows', { table: reason.table.name, rows: list(shortened(reason.rows)) });
    case 'unknown':
      return say('openUnknown', { table: reason.table.name, names: list(shortened(reason.names)) });
    case 'rules':
      return say('openRules');
  }
}

const shortened = (names: readonly string[]): string[] =>
  names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), '…'] : [...names];
