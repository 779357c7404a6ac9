/** The result of `review` as a person reads it in a terminal. */
import { formNamed } from '../../core/narrative';
import { saying } from '../../core/messages';
import { bySeverity, sayingTheSame, verdictOnCheck } from '../../core/overview';
import { CHECKLIST_STATES, checkOf, type ChecklistItem, type Review } from '../../core/review';
import { proofreadingOf } from '../json/review-json';
import type { ReviewedFile } from '../published';
import { printFinding, printNote, summary } from './check-text';
import { openLines } from './open-numbers';
import { countsLine, groupLines } from './proofread-text';
import type { Terminal } from './terminal';
import { printUnread } from './unread-text';

/** `terminal`: of which the words for places are the review's. */
export function printReview(reviewed: ReviewedFile, terminal: Terminal): void {
  const { file, review } = reviewed;
  terminal.line(file);
  printTables(review, terminal);
  for (const each of review.published.remarks)
    terminal.line(`  ${terminal.text('remark', { text: terminal.words(each) })}`);
  printTableFindings(review, terminal);
  printText(reviewed, terminal);
  printWorkbook(review, terminal);
  printChecklist(review.checklist, terminal);
  terminal.line();
  const { error, warning, hint } = bySeverity(checkOf(review).findings);
  const counts = { errors: String(error), warnings: String(warning), hints: String(hint) };
  terminal.line(`  ${terminal.text('reviewSummary', counts)}`);
}

function printTables(review: Review, terminal: Terminal): void {
  const { tables, places } = review;
  terminal.line(
    `  ${tables.length === 0 ? terminal.text('noneRecognised') : terminal.text('recognised', { count: String(tables.length) })}`,
  );
  for (const { table } of tables) {
    const place = places.nameOf(table);
    terminal.line(`    ${terminal.text('reviewedTable', { place, unit: table.unit.name })}`);
  }
  printUnread(review, terminal);
}

function printTableFindings({ check }: Review, terminal: Terminal): void {
  if (check.set.tables.length === 0) return;
  terminal.line();
  terminal.line(`  ${terminal.text('partTables')}`);
  for (const finding of check.findings) printFinding(finding, [], terminal);
  for (const note of check.notes) printNote(note, terminal);
  terminal.line();
  const verdict = verdictOnCheck(check);
  terminal.line(`  ${terminal.text('scope', verdict.scope)}`);
  terminal.line(`  ${summary(verdict, check, terminal)}`);
}

function printText(reviewed: ReviewedFile, terminal: Terminal): void {
  const { review, document } = reviewed;
  const { text, textProblem } = review;
  terminal.line();
  terminal.line(`  ${terminal.text('partText')}`);
  if (textProblem) {
    terminal.line(`  ${terminal.words(textProblem)}`);
    return;
  }
  terminal.line(`  ${textBy(review, terminal)}`);
  const proofreading = proofreadingOf(reviewed);
  const groups = sayingTheSame(
    text.findings,
    (finding) => finding,
    (what) => terminal.words(what),
  );
  for (const group of groups)
    for (const line of groupLines(group, proofreading, terminal)) terminal.line(line);
  terminal.line();
  terminal.line(`  ${countsLine(text, terminal)}`);
  for (const line of openLines(text, document, terminal)) terminal.line(line === '' ? '' : `  ${line}`);
}

function textBy({ check, text, isTextHeld, against }: Review, terminal: Terminal): string {
  const form = formNamed(text.form)?.name ?? text.form;
  if (!isTextHeld) return terminal.text('textByNothing');
  const tables = String(check.set.tables.length);
  if (check.set.tables.length > 0) return terminal.text('textBy', { tables, form });
  return terminal.text('textByWorkbook', {
    workbook: against?.name ?? '',
    tables: String(against?.tables ?? 0),
    form,
  });
}

function printWorkbook({ against }: Review, terminal: Terminal): void {
  if (!against) return;
  terminal.line();
  terminal.line(`  ${terminal.text('partWorkbook')}`);
  for (const finding of against.findings) printFinding(finding, [], terminal);
  for (const each of against.open) terminal.line(`  ${terminal.words(each)}`);
  const { name, compared, same } = against;
  const data = { workbook: name, compared: String(compared), same: String(same) };
  terminal.line(`  ${terminal.text('compared', data)}`);
}

function printChecklist(items: readonly ChecklistItem[], terminal: Terminal): void {
  terminal.line();
  terminal.line(`  ${terminal.text('partChecklist')}`);
  for (const item of items) terminal.line(`    ${itemLine(item, terminal)}`);
  const [met = 0, lacking = 0, untold = 0] = CHECKLIST_STATES.map(
    (state) => items.filter((item) => item.state === state).length,
  );
  const data = {
    count: String(items.length),
    met: String(met),
    lacking: String(lacking),
    untold: String(untold),
  };
  terminal.line(`  ${terminal.text('itemCounts', data)}`);
}

function itemLine({ state, what, basis, why }: ChecklistItem, terminal: Terminal): string {
  const data = { what: terminal.words(saying(what)), why: why ? terminal.words(why) : '' };
  if (state === 'met')
    return why ? terminal.text('itemMetWhy', data) : terminal.text('itemMet', { what: data.what });
  return state === 'untold'
    ? terminal.text('itemUntold', data)
    : terminal.text('itemLacking', { ...data, basis: terminal.words(saying(basis)) });
}
