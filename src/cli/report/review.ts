/** The report on published documents: verdict, tables, explanation, workbook, checklist. Runs in a page too. */
import type { Locale } from '../../core/messages';
import type { Review } from '../../core/review';
import { checkOf } from '../../core/review';
import { findingMarkup } from './finding';
import { findingsSection } from './findings';
import { html, quoted, type Content, type Markup } from './markup';
import { matrixSection } from './matrix';
import { notesSection } from './notes';
import { pageAround } from './page';
import { checklistSection, documentTablesSection, remarksSection } from './review-lists';
import { textSection } from './review-text';
import { shortMarks } from './severity';
import { speechOf, type Speech } from './speech';
import { uncheckedSection } from './unchecked-section';
import { spokenVerdict, verdictMarkup } from './verdict';

interface ReviewedDocument {
  readonly file: string;
  readonly review: Review;
}

export interface ReviewInput {
  readonly documents: readonly ReviewedDocument[];
  /** The day of the review, as it is to be printed. */
  readonly date: string;
}

/** `styleHash`: as with the report on workbooks. */
export function reviewPage({ documents, date }: ReviewInput, locale: Locale, styleHash: string): string {
  const speech = speechOf(locale);
  const title = speech.say('reviewTitle');
  const [only] = documents;
  const fullTitle = documents.length === 1 && only ? `${title} ${only.file}` : title;
  const isSeveral = documents.length > 1;
  const body = html`${isSeveral ? overview(documents, speech) : undefined}
  ${documents.map((one, place) => documentMarkup(one, place, date, locale))}`;
  return pageAround({ title, fullTitle, isSeveral, body }, locale, styleHash);
}

function overview(documents: readonly ReviewedDocument[], speech: Speech): Markup {
  const items = documents.map(({ file, review }, place) => {
    const result = checkOf(review);
    return html`<li>
      <a href="#w${String(place + 1)}">${quoted(file)}</a>
      <span class="marks">${shortMarks(result.findings, speech)}</span>
      <div>${spokenVerdict({ result }, speech).sentence}${speech.say('stop')}</div>
    </li> `;
  });
  return html`<section>
    <h2>${speech.say('overview')}</h2>
    <ol class="overview">
      ${items}
    </ol>
  </section> `;
}

function documentMarkup(
  { file, review }: ReviewedDocument,
  place: number,
  date: string,
  locale: Locale,
): Markup {
  const speech = speechOf(locale, review.places);
  const workbook = { file, result: review.check };
  const isRecognised = review.tables.length > 0;
  return html`<article id="w${String(place + 1)}">
    ${head(file, review, date, speech)}
    ${verdictMarkup(spokenVerdict({ result: checkOf(review) }, speech), speech)}
    ${isRecognised ? matrixSection(workbook, place, speech) : undefined}
    ${isRecognised ? findingsSection(workbook, place, speech) : undefined} ${textSection(review, speech)}
    ${workbookSection(review, speech)} ${checklistSection(review, speech)} ${notesSection(workbook, speech)}
    ${uncheckedSection(workbook, speech)} ${documentTablesSection(review, speech)}
    ${remarksSection(review.published.remarks, speech)}
  </article> `;
}

function head(
  file: string,
  { check: { set }, year, published }: Review,
  date: string,
  { say }: Speech,
): Markup {
  const none = html`<i>${say('notPrinted')}</i>`;
  const { kind, print } = published;
  const facts: readonly (readonly [string, Content])[] = [
    [say('department'), set.department === undefined ? none : quoted(set.department)],
    [say('year'), year === undefined ? none : say('yearOf', { year: String(year) })],
    [say('kind'), kind === 'pdf' ? say('kindPdf', { pages: String(print?.pages ?? 0) }) : say('kindDocx')],
    [say('date'), date],
  ];
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

function workbookSection({ against }: Review, speech: Speech): Content {
  if (!against) return undefined;
  const { say } = speech;
  const context = { signs: new Map(), plan: undefined, reasons: [], speech };
  const { name, compared, same, findings, open } = against;
  return html`<section>
    <h3>${say('workbookPart', { workbook: name })}</h3>
    <p>${say('workbookSame', { compared: String(compared), same: String(same) })}</p>
    <ul class="findings">
      ${findings.map((finding) => findingMarkup(finding, context))}
    </ul>
    ${open.map((each) => html`<p class="note">${speech.tell(each)}</p> `)}
  </section> `;
}
