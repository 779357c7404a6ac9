/** The whole page: self-contained, without scripts, asking nothing of any network. */
import type { Locale } from '../../core/messages';
import { programAndVersion } from '../../hosts/version';
import type { Content, Markup } from './markup';
import { html, quoted, trusted } from './markup';
import { shortMarks } from './severity';
import type { Speech } from './speech';
import { speechOf } from './speech';
import { STYLE } from './style';
import type { ReportInput, ReportWorkbook } from './types';
import { spokenVerdict } from './verdict';
import { workbookMarkup } from './workbook';

/** Exactly the text that the policy has the hash of: a formatter must not indent it. */
const STYLE_ELEMENT = trusted(`<style>${STYLE}</style>`);

const policy = (styleHash: string): string =>
  ["default-src 'none'", `style-src 'sha256-${styleHash}'`, "base-uri 'none'", "form-action 'none'"].join(
    '; ',
  );

/**
 * 公开前体检 of one or more workbooks. Whatever was read from a file is shown as text, never taken as HTML. `styleHash`: the
 * SHA-256 of STYLE in base64, which Node and browsers work out each in their own way.
 */
export function reportPage(input: ReportInput, locale: Locale, styleHash: string): string {
  const speech = speechOf(locale);
  const title = speech.say('title');
  const body = html`${overview(input, speech)}
  ${input.workbooks.map((workbook, place) => workbookMarkup(workbook, place, input.date, speech))}`;
  const isSeveral = input.workbooks.length > 1;
  return pageAround({ title, fullTitle: titleOf(input, title), isSeveral, body }, locale, styleHash);
}

export interface PageContent {
  readonly title: string;
  /** In the bar of the browser: with the file where there is one. */
  readonly fullTitle: string;
  readonly isSeveral: boolean;
  readonly body: Markup;
}

/** A whole page around what it says. */
export function pageAround(
  { title, fullTitle, isSeveral, body }: PageContent,
  locale: Locale,
  styleHash: string,
): string {
  const speech = speechOf(locale);
  const page = html`<html lang="${locale}">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${policy(styleHash)}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${fullTitle}</title>
      ${STYLE_ELEMENT}
    </head>
    <body>
      <main class="${isSeveral ? 'several' : 'single'}">
        <h1>${title}</h1>
        ${body}
        <footer>
          <p>${speech.say('footer')}</p>
          <p>${programAndVersion(locale)}</p>
        </footer>
      </main>
    </body>
  </html> `;
  return `<!DOCTYPE html>\n${page.markup.trim()}\n`;
}

const titleOf = ({ workbooks }: ReportInput, title: string): string =>
  workbooks.length === 1 && workbooks[0] ? `${title} ${workbooks[0].file}` : title;

/** Of several workbooks, which one wants attention. */
function overview({ workbooks }: ReportInput, speech: Speech): Content {
  if (workbooks.length === 0) return html`<p>${speech.say('noWorkbooks')}</p>`;
  if (workbooks.length === 1) return undefined;
  return html`<section>
    <h2>${speech.say('overview')}</h2>
    <ol class="overview">
      ${workbooks.map((workbook, place) => overviewItem(workbook, place, speech))}
    </ol>
  </section> `;
}

const overviewItem = (workbook: ReportWorkbook, place: number, speech: Speech): Markup =>
  html`<li>
    <a href="#w${String(place + 1)}">${quoted(workbook.file)}</a>
    <span class="marks">${shortMarks(workbook.result.findings, speech)}</span>
    <div>${spokenVerdict(workbook, speech).sentence}${speech.say('stop')}</div>
  </li> `;
