/** What was found in the explanation of a document, and which of its figures could not be checked. */
import { sayingTheSame } from '../../core/overview';
import type { TextFinding } from '../../core/proofread';
import { withoutPersonal } from '../../core/proofread/personal';
import { findingsIn, type Review } from '../../core/review';
import { cellLines } from './cells';
import { html, quoted, type Content, type Markup } from './markup';
import { legend, mark } from './severity';
import type { Speech } from './speech';

export function textSection(review: Review, speech: Speech): Content {
  const { text, textProblem } = review;
  const { say } = speech;
  if (textProblem)
    return html`<section>
      <h3>${say('textPart')}</h3>
      <p>${speech.tell(textProblem)}</p>
    </section> `;
  const groups = sayingTheSame(text.findings, (finding) => finding, speech.tell);
  const { verified, contradicted, unchecked } = text.numbers;
  const data = {
    count: String(text.ledger.length),
    verified: String(verified),
    contradicted: String(contradicted),
    unchecked: String(unchecked),
  };
  return html`<section>
    <h3>${say('textPart')}</h3>
    <p>${say('textNumbers', data)}</p>
    ${groups.length === 0 ? html`<p>${say('noTextFindings')}</p>` : legend(speech)}
    <ul class="findings">
      ${groups.map((group) => groupMarkup(group, review, speech))}
    </ul>
    ${openNumbers(review, speech)}
  </section> `;
}

function groupMarkup(group: readonly TextFinding[], review: Review, speech: Speech): Content {
  const [first] = group;
  if (!first) return undefined;
  const found = findingsIn(review).find((one) => one.of === 'text' && one.text === first);
  const details: readonly (readonly [string, readonly Content[]])[] = [
    [speech.say('place'), group.map((one) => placeMarkup(one, review, speech))],
    [speech.say('shouldBe'), first.expected === undefined ? [] : [quoted(first.expected)]],
    [speech.say('evidence'), first.evidence.map((each) => html`<div>${speech.tell(each)}</div>`)],
    [speech.say('cells'), cellLines(found?.finding.cells ?? [], speech)],
  ];
  return html`<li class="finding ${first.severity}">
    <p class="what">${mark(first.severity, speech)} <strong>${speech.tell(first.message)}</strong></p>
    <dl class="evidence">
      ${details
        .filter(([, lines]) => lines.length > 0)
        .map(
          ([label, lines]) =>
            html`<dt>${label}</dt>
              <dd>${lines}</dd>`,
        )}
    </dl>
  </li> `;
}

const LONGEST = 60;

/** The place, and the words at fault in their sentence. */
function placeMarkup(finding: TextFinding, { published, places }: Review, speech: Speech): Markup {
  const { paragraph, offset, length } = finding;
  const whole = withoutPersonal(published.text.paragraphs[paragraph]?.text ?? '');
  const before = whole.slice(0, offset);
  const after = whole.slice(offset + length);
  const shownBefore = before.length > LONGEST ? `…${before.slice(-LONGEST)}` : before;
  const shownAfter = after.length > LONGEST ? `${after.slice(0, LONGEST)}…` : after;
  return html`<div>
    <small>${places.ofText(finding, speech.locale)}</small>
    ${quoted(shownBefore)}<mark>${quoted(whole.slice(offset, offset + length))}</mark>${quoted(shownAfter)}
  </div>`;
}

function openNumbers({ text: { ledger }, places }: Review, speech: Speech): Content {
  const groups = new Map<string, string[]>();
  for (const { verdict, source, text, paragraph, offset } of ledger) {
    if (verdict !== 'unchecked') continue;
    const why = source.reason ? speech.tell(source.reason) : '';
    const shown = `${text}（${places.ofText({ paragraph, offset }, speech.locale)}）`;
    groups.set(why, [...(groups.get(why) ?? []), shown]);
  }
  if (groups.size === 0) return undefined;
  return html`<h4>${speech.say('openNumbers')}</h4>
    <table class="reasons">
      <tbody>
        ${[...groups].map(
          ([why, numbers]) =>
            html`<tr>
              <td class="number">${String(numbers.length)}</td>
              <td>${why}<br /><small>${quoted(speech.list(numbers))}</small></td>
            </tr> `,
        )}
      </tbody>
    </table>`;
}
