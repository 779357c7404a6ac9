/** Cells as people name them: `支出决算表!C7 629.09、D7 419.69`, one line a sheet; those of a document in words, one line each. */
import type { FindingCell, Suspect } from '../../core/check';
import { addressOf } from '../../core/grid';
import type { Markup } from './markup';
import { html, joinedContent, quoted } from './markup';
import type { Speech } from './speech';

/** Short enough not to be broken over two lines, and to be set in bold. */
const SHORT = 16;

const isShort = (text: string): boolean => text.trim().length <= SHORT;

export function shown(text: string, { say }: Speech): Markup {
  if (text.trim() === '') return html`<i>${say('blank')}</i>`;
  return isShort(text) ? html`<b>${quoted(text.trim())}</b>` : quoted(text.trim());
}

export function cellLines(cells: readonly FindingCell[], speech: Speech): Markup[] {
  const bySheet = new Map<string, FindingCell[]>();
  const inWords: Markup[] = [];
  for (const cell of cells) {
    const words = speech.placeOf(cell.sheet, cell.at);
    if (words === undefined) bySheet.set(cell.sheet, [...(bySheet.get(cell.sheet) ?? []), cell]);
    else inWords.push(html`<div>${quoted(words)} ${shown(cell.text, speech)}</div>`);
  }
  const addressed = [...bySheet].map(([sheet, own]) => {
    const [first, ...others] = own.map((cell) => addressAndText(cell, speech));
    return html`<div>
      ${joinedContent([html`${quoted(sheet)}!${first}`, ...others], speech.say('listMark'))}
    </div>`;
  });
  return [...inWords, ...addressed];
}

function addressAndText({ at, text }: FindingCell, speech: Speech): Markup {
  const content = html`<span class="address">${addressOf(at)}</span> ${shown(text, speech)}`;
  return isShort(text) ? html`<span class="together">${content}</span>` : content;
}

function suspectPlace({ sheet, at }: Suspect, speech: Speech): Markup {
  const words = speech.placeOf(sheet, at);
  return words === undefined
    ? html`${quoted(sheet)}!<span class="address">${addressOf(at)}</span>`
    : quoted(words);
}

/** `支出决算表!D11：209.50 → 209.40，按表05计算`. */
export const suspectLine = (suspect: Suspect, speech: Speech): Markup =>
  html`<div>
    ${suspectPlace(suspect, speech)}${speech.say('colon')}${shown(suspect.text, speech)} →
    ${shown(suspect.suggestion, speech)}
    <small>${speech.tell(suspect.why)}</small>
  </div>`;
