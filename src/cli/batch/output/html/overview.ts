/** The top of the page: how many departments are how, which could not be checked, which mistakes are commonest. */
import { SEVERITIES } from '../../../../core/check';
import { counted } from '../../../../core/overview';
import { html, quoted, type Content, type Markup } from '../../../report/markup';
import { shortMark } from '../../../report/severity';
import type { Speech } from '../../../report/speech';
import type { Digest } from '../../digest';
import type { Results } from '../../formats';
import { totalFindings, type KindTally } from '../../tally';
import { STATUSES, statusOf, type OutputSay } from '../words';
import { bar } from './bars';

const MOST_KINDS = 12;

export function states({ digests }: Results, say: OutputSay): Markup {
  const pieces = STATUSES.map((name) => ({
    name,
    count: digests.filter((digest) => statusOf(digest) === name).length,
  })).filter(({ count }) => count > 0);
  return html`${bar(pieces, digests.length, 'whole-bar')}
    <ul class="states">
      ${pieces.map(
        ({ name, count }) => html`<li class="state ${name}"><b>${counted(count)}</b>${say(name)}</li> `,
      )}
    </ul>`;
}

export function unreadable(ranked: readonly Digest[], say: OutputSay): Content {
  const lost = ranked.filter(({ error }) => error !== undefined);
  if (lost.length === 0) return undefined;
  return html`<section>
    <h2>${say('unreadableHead')}</h2>
    <p class="note">${say('unreadableAdvice')}</p>
    <ul class="unread">
      ${lost.map(({ file, error }) => html`<li><b>${quoted(file)}</b><br />${error}</li> `)}
    </ul>
  </section> `;
}

export function commonest({ tally }: Results, say: OutputSay, speech: Speech): Content {
  const kinds = tally.commonest().slice(0, MOST_KINDS);
  const most = kinds[0]?.files;
  if (most === undefined) return undefined;
  return html`<section>
    <h2>${say('commonest')}</h2>
    <table class="kinds">
      <thead>
        <tr>
          <th scope="col">${say('kind')}</th>
          <th scope="col" class="number">${say('files')}</th>
          <th scope="col"></th>
          <th scope="col">${say('findings')}</th>
        </tr>
      </thead>
      <tbody>
        ${kinds.map((kind) => kindRow(kind, most, speech))}
      </tbody>
    </table>
  </section> `;
}

/** The colour is that of the worst; the length says in how many files. */
const kindRow = (tally: KindTally, most: number, speech: Speech): Markup => {
  const { kind, files, counts } = tally;
  const pieces = SEVERITIES.map((name) => ({ name, count: (files * counts[name]) / totalFindings(tally) }));
  return html`<tr>
    <td>${kind}</td>
    <td class="number">${counted(files)}</td>
    <td class="wide">${bar(pieces, most)}</td>
    <td class="marks">
      ${SEVERITIES.filter((one) => counts[one] > 0).map((one) => shortMark(one, counts[one], speech))}
    </td>
  </tr> `;
};
