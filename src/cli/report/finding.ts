/** One finding: how bad, what it says, the arithmetic, the cells, what to change. */
import type { Finding, FindingCell, Suspect } from '../../core/check';
import type { FillPlan } from '../../core/fill';
import { isSamePlace } from '../../core/grid';
import { explainedStateOf, reasonLines, standingWord, type Reason } from '../../core/reasons';
import type { RelationSign } from '../../core/identities';
import { arithmeticText } from './arithmetic';
import { cellLines, suspectLine } from './cells';
import type { Content, Markup } from './markup';
import { html } from './markup';
import type { ReportWord } from './messages';
import { mark } from './severity';
import type { Speech } from './speech';
import { counted } from '../../core/overview';

export interface FindingContext {
  readonly signs: ReadonlyMap<string, RelationSign>;
  readonly plan: FillPlan | undefined;
  readonly reasons: readonly Reason[];
  readonly speech: Speech;
}

const MOST_FILLS_HERE = 6;

export function findingMarkup(finding: Finding, { signs, plan, reasons, speech }: FindingContext): Markup {
  const [first, ...others] = finding.lines.map(speech.tell);
  const arithmetic = arithmeticText(finding, signs, speech);
  return html`<li class="finding ${finding.severity}">
    <p class="what">${mark(finding.severity, speech)} <strong>${first}</strong></p>
    ${others.map((line) => html`<p>${line}</p> `)}
    ${details(
      [
        ['arithmetic', arithmetic === undefined ? [] : [html`<div class="arithmetic">${arithmetic}</div>`]],
        ['cells', cellLines(cellsToShow(finding), speech)],
        ['suspects', suspectLines(finding.suspects, plan, speech)],
        ['reason', reasonMarkup(finding, reasons, speech)],
      ],
      speech,
    )}
  </li> `;
}

function details(items: readonly (readonly [ReportWord, readonly Markup[]])[], { say }: Speech): Content {
  const filled = items.filter(([, lines]) => lines.length > 0);
  if (filled.length === 0) return undefined;
  return html`<dl class="evidence">
    ${filled.map(
      ([label, lines]) =>
        html`<dt>${say(label)}</dt>
          <dd>${lines}</dd>`,
    )}
  </dl>`;
}

/** How the reason stands, who gave it, what the reviewer said. */
function reasonMarkup(finding: Finding, reasons: readonly Reason[], speech: Speech): Markup[] {
  const state = explainedStateOf(finding, reasons);
  const word = standingWord(state);
  if (state.kind === 'open' || word === undefined) return [];
  return [
    html`<div><b>${speech.tell(word)}</b></div>`,
    ...reasonLines(state.by).map((line) => html`<div>${speech.tell(line)}</div>`),
  ];
}

/** A cell that comes again as a suspect is named once, with what it should show. */
function cellsToShow({ cells, suspects }: Finding): FindingCell[] {
  return cells.filter((cell) => !suspects.some((suspect) => isSamePlace(cell, suspect)));
}

/** Many blanks that the list of fills names anyway are not named twice. */
function suspectLines(suspects: readonly Suspect[], plan: FillPlan | undefined, speech: Speech): Markup[] {
  const isInPlan = (suspect: Suspect): boolean =>
    plan?.edits.some((edit) => isSamePlace(edit, suspect) && edit.after === suspect.suggestion) ?? false;
  if (suspects.length <= MOST_FILLS_HERE || !suspects.every(isInPlan))
    return suspects.map((suspect) => suspectLine(suspect, speech));
  return [html`<div>${speech.say('seeFills', { count: counted(suspects.length) })}</div>`];
}
