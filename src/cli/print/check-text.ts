/** The result of `check` as a person reads it in a terminal. */
import type { CheckResult, Finding, Note } from '../../core/check';
import { explainedStateOf, isExplained, reasonLines, standingWord, type Reason } from '../../core/reasons';
import type { CheckedBook } from '../batch/entry';
import { saying } from '../../core/messages';
import { areaAddress, tableFilling } from '../../core/grid';
import type { Places } from '../../core/review';
import {
  spreadOf,
  verdictOnCheck,
  type CheckVerdict,
  type CheckVerdictKind,
  type Spread,
} from '../../core/overview';
import { allTables, setsOf, specOf, tablesInOrder, type Table, type TableSet } from '../../core/tables';
import type { CLI_MESSAGES } from '../messages';
import type { Terminal } from './terminal';
import { printUnread } from './unread-text';

const MOST_CELLS = 8;

export function printCheck(file: string, { result, reasons, source }: CheckedBook, own: Terminal): void {
  const places = source?.places;
  const terminal = places ? own.placing(places.wordsOf) : own;
  const { set, findings } = result;
  terminal.line(file);
  terminal.line(`  ${terminal.text('recognised', { count: String(allTables(set).length) })}`);
  for (const table of setsOf(set).flatMap(tablesInOrder))
    terminal.line(`    ${tableLine(table, places, terminal)}`);
  if (source) {
    printUnread(source, terminal);
    for (const each of source.remarks)
      terminal.line(`  ${terminal.text('remark', { text: terminal.words(each) })}`);
  } else printRefused(set, terminal);
  for (const finding of findings) printFinding(finding, reasons, terminal);
  for (const note of result.notes) printNote(note, terminal);
  terminal.line();
  const verdict = verdictOnCheck(result, (finding) => isExplained(finding, reasons));
  const sentence = sentenceOf(verdict, terminal);
  if (sentence !== undefined) terminal.line(`  ${sentence}`);
  terminal.line(`  ${terminal.text('scope', verdict.scope)}`);
  terminal.line(`  ${summary(verdict, result, terminal)}`);
  const spread = spreadOf(findings);
  if (spread.disagreements > spread.findings) terminal.line(`  ${spreadText(spread, terminal)}`);
  if (findings.length > 0) terminal.line(`  ${terminal.text('levels')}`);
}

function printRefused({ refused, others = [] }: TableSet, terminal: Terminal): void {
  for (const { reason, ...place } of refused)
    terminal.line(
      `  ${terminal.text('refused', { place: tableFilling(place), reason: terminal.words(reason) })}`,
    );
  for (const { title, ...other } of others)
    terminal.line(`  ${terminal.text('other', { title, place: tableFilling(other) })}`);
}

function tableLine(table: Table, places: Places | undefined, terminal: Terminal): string {
  const { name, title, sheet, area, unit } = table;
  return places
    ? terminal.text('reviewedTable', { place: places.nameOf(table), unit: unit.name })
    : terminal.text('table', { name, title, sheet, range: areaAddress(area), unit: unit.name });
}

const spreadText = ({ findings, disagreements, cells }: Spread, terminal: Terminal): string =>
  terminal.text('spread', {
    disagreements: String(disagreements),
    findings: String(findings),
    cells: String(cells),
  });

export function printFinding(finding: Finding, reasons: readonly Reason[], terminal: Terminal): void {
  const { severity, lines, cells } = finding;
  const [first, ...others] = lines.map((line) => terminal.words(line));
  const places = cells.slice(0, MOST_CELLS).map((cell) => terminal.cell(cell));
  terminal.line();
  terminal.line(`  ${terminal.text('finding', { severity: terminal.text(severity), text: first ?? '' })}`);
  for (const line of others) terminal.line(`      ${line}`);
  if (places.length > 0)
    terminal.line(`      ${places.join(terminal.listMark)}${cells.length > MOST_CELLS ? ' …' : ''}`);
  printReason(finding, reasons, terminal);
}

function printReason(finding: Finding, reasons: readonly Reason[], terminal: Terminal): void {
  const state = explainedStateOf(finding, reasons);
  const word = standingWord(state);
  if (state.kind === 'open' || word === undefined) return;
  terminal.line(`      ※ ${terminal.words(word)}`);
  for (const line of reasonLines(state.by)) terminal.line(`        ${terminal.words(line)}`);
}

export function printNote({ lines }: Note, terminal: Terminal): void {
  const [first, ...others] = lines.map((line) => terminal.words(line));
  terminal.line();
  terminal.line(`  ${terminal.text('note', { text: first ?? '' })}`);
  for (const line of others) terminal.line(`      ${line}`);
}

/** What is said where nothing is wrong; anything else stands in the findings and their counts. */
const SENTENCES = {
  noTables: undefined,
  errors: undefined,
  obstacles: undefined,
  warnings: undefined,
  nothingChecked: 'nothingChecked',
  incomplete: 'fineIncomplete',
  partly: 'finePartly',
  allExplained: undefined,
  onlyHints: 'fineHints',
  allAgree: 'fine',
} as const satisfies Readonly<Record<CheckVerdictKind, keyof typeof CLI_MESSAGES | undefined>>;

function sentenceOf({ kind, count, missing }: CheckVerdict, terminal: Terminal): string | undefined {
  const sentence = SENTENCES[kind];
  if (sentence === undefined) return undefined;
  return terminal.text(sentence, {
    open: String(count),
    missing: missing.map((id) => terminal.words(saying(specOf(id).word))).join(terminal.listMark),
  });
}

export function summary({ counts }: CheckVerdict, { outcomes }: CheckResult, terminal: Terminal): string {
  return terminal.text('summary', {
    errors: String(counts.error),
    warnings: String(counts.warning),
    hints: String(counts.hint),
    pass: String(outcomes.pass),
    rounding: String(outcomes.rounding),
    fail: String(outcomes.fail),
    unchecked: String(outcomes['missing-input'] + outcomes.unreadable),
    notApplicable: String(outcomes['not-applicable']),
  });
}
