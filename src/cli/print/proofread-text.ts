/** The result of `proofread` as a person reads it in a terminal. */
import { message, type Message } from '../../core/messages';
import { addressedFilling } from '../../core/grid';
import type { CellRef } from '../../core/narrative';
import { bySeverity, sayingTheSame, verdictOnText, type TextVerdict } from '../../core/overview';
import type { ProofreadResult, TextDocument, TextFinding, TextParagraph } from '../../core/proofread';
import { withoutPersonal } from '../../core/proofread/personal';
import type { TableSet } from '../../core/tables';
import type { Places } from '../../core/review';
import type { OpenDocument } from '../document-file';
import { PROOFREAD_COMMAND_MESSAGES } from '../proofread-messages';
import { openLines } from './open-numbers';
import { placeIn } from './text-place';
import type { Terminal } from './terminal';

export interface Proofreading {
  readonly document: OpenDocument;
  /** Its file; undefined where the text is held against its document's own tables. */
  readonly workbook: string | undefined;
  /** What the form is called that the text was read by. */
  readonly form: string;
  readonly set: TableSet;
  readonly result: ProofreadResult;
  /** Of the document's own tables. */
  readonly places?: Places;
}

/** The tables a text is held against. */
type Tables = Pick<Proofreading, 'set' | 'places'>;

export function proofreadLines(proofreading: Proofreading, terminal: Terminal): string[] {
  const { document, workbook, form, set, result } = proofreading;
  const tables = String(set.tables.length);
  return [
    document.file,
    `  ${workbook === undefined ? terminal.text('proofreadByOwn', { tables, form }) : terminal.text('proofreadBy', { workbook, tables, form })}`,
    ...sayingTheSame(
      result.findings,
      (finding) => finding,
      (what) => terminal.words(what),
    ).flatMap((group) => groupLines(group, proofreading, terminal)),
    '',
    ...verdictLines(result, terminal).map((line) => `  ${line}`),
    `  ${countsLine(result, terminal)}`,
    ...openLines(result, document, terminal).map((line) => `  ${line}`),
  ];
}

export const countsLine = ({ numbers, ledger }: ProofreadResult, terminal: Terminal): string =>
  terminal.text('numbers', {
    count: String(ledger.length),
    verified: String(numbers.verified),
    contradicted: String(numbers.contradicted),
    unchecked: String(numbers.unchecked),
  });

export const proofreadVerdict = ({ findings, ledger }: ProofreadResult): TextVerdict =>
  verdictOnText(bySeverity(findings), ledger);

function verdictLines(result: ProofreadResult, terminal: Terminal): string[] {
  const { findings } = result;
  const { error, warning, hint } = bySeverity(findings);
  const { kind } = proofreadVerdict(result);
  const counts = { errors: String(error), warnings: String(warning), hints: String(hint) };
  return [
    ...(kind === 'nothingRead' ? [terminal.text('textNothingRead')] : []),
    ...(kind === 'onlyYears' ? [terminal.text('textOnlyYears')] : []),
    ...(kind === 'allAgree' ? [terminal.text('textFine')] : []),
    ...(findings.length > 0 ? [terminal.text('textFindings', counts)] : []),
  ];
}

export function groupLines(
  group: readonly TextFinding[],
  proofreading: Proofreading,
  terminal: Terminal,
): string[] {
  const [finding] = group;
  if (!finding) return [];
  const { document } = proofreading;
  const { severity, rule } = finding;
  const words = terminal.words(finding.message);
  const text =
    group.length === 1 ? words : terminal.text('inPlaces', { text: words, count: String(group.length) });
  const cells = uniqueCells(group.flatMap((each) => each.cells));
  const indented = [
    ...group.flatMap((each) => [
      placeOf(each, document, terminal),
      marked(each, document.document, terminal),
    ]),
    ...groundsOf(finding, cells, proofreading, terminal),
  ];
  return [
    '',
    `  ${terminal.text('textFinding', { severity: terminal.text(severity), rule, text })}`,
    ...indented.map((line) => `      ${line}`),
  ];
}

/** What should stand there, and why. */
const groundsOf = (
  finding: TextFinding,
  cells: readonly CellRef[],
  tables: Tables,
  terminal: Terminal,
): string[] => [
  ...(finding.expected === undefined ? [] : [terminal.text('expected', { expected: finding.expected })]),
  ...evidenceOf(finding, terminal).map((evidence) => terminal.text('evidence', { evidence })),
  ...(cells.length === 0 ? [] : [cellsLine(cells, tables, terminal)]),
];

/** A finding by itself, for whoever sees its place before him. */
export function noteOf(finding: TextFinding, tables: Tables, terminal: Terminal): string {
  const { severity, rule, message: what, cells } = finding;
  const text = terminal.words(what);
  return [
    terminal.text('textFinding', { severity: terminal.text(severity), rule, text }),
    ...groundsOf(finding, uniqueCells(cells), tables, terminal),
  ].join('\n');
}

const uniqueCells = (cells: readonly CellRef[]): CellRef[] => [
  ...new Map(cells.map((cell) => [`${cell.sheet}!${cell.address}`, cell])).values(),
];

const LONG = 30;

/** A long list that should stand there is not told twice. */
const evidenceOf = ({ evidence, expected = '' }: TextFinding, terminal: Terminal): string[] =>
  evidence
    .map((each) => terminal.words(each))
    .filter((words) => expected.length < LONG || !words.includes(expected));

function placeOf({ paragraph, offset }: TextFinding, document: OpenDocument, terminal: Terminal): string {
  const place = placeIn(document, { paragraph, offset }, terminal);
  const heading = headingBefore(document.document, paragraph);
  return heading === undefined ? place : terminal.text('underHeading', { place, heading });
}

/** By an ordinal, or by its year and what it is; （二）事业收入：指… is a term explained. */
const HEADING =
  /^(?:(?:[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十]+[）)]|第[一二三四五六七八九十]+部分)[^。；：]{1,40}[。：]?|\d{4}年[^，。；：\d]{2,30}说明)$/;

const isHeading = ({ text, style }: TextParagraph): boolean =>
  text.trim() !== '' && (style === 'heading' || (style === undefined && HEADING.test(text.trim())));

/** The nearest heading above, by its style or its number; none for what is a heading itself. */
export function headingBefore({ paragraphs }: TextDocument, paragraph: number): string | undefined {
  for (let place = paragraph; place >= 0; place--) {
    const each = paragraphs[place];
    if (each && isHeading(each)) return place === paragraph ? undefined : each.text.trim();
  }
  return undefined;
}

const LONGEST_BEFORE = 60;
const LONGEST_AFTER = 40;

/** The sentence with the words at fault in 【】; of a long one the part around them. */
function marked(finding: TextFinding, { paragraphs }: TextDocument, terminal: Terminal): string {
  const { paragraph, offset, length, sentence } = finding;
  const written = paragraphs[paragraph]?.text ?? '';
  const start = startOf(sentence, written, offset);
  const whole = withoutPersonal(written);
  const before = whole.slice(start, offset);
  const after = whole.slice(offset + length, Math.max(offset + length, start + sentence.length));
  const words = length === 0 ? terminal.text('lacking') : `【${whole.slice(offset, offset + length)}】`;
  const shown = `${end(before)}${words}${beginning(after)}`;
  return shown.replace(/\s*\n\s*/g, ' ').trim();
}

/** Where the sentence around a place begins: the last of its like that begins no later. */
const startOf = (sentence: string, whole: string, offset: number): number =>
  sentence === '' ? offset : Math.max(0, whole.lastIndexOf(sentence, offset));

const end = (text: string): string =>
  text.length <= LONGEST_BEFORE ? text : `…${text.slice(-LONGEST_BEFORE)}`;
const beginning = (text: string): string =>
  text.length <= LONGEST_AFTER ? text : `${text.slice(0, LONGEST_AFTER)}…`;

const MOST_CELLS = 8;

function cellsLine(cells: readonly CellRef[], { set, places }: Tables, terminal: Terminal): string {
  const shown = cells.slice(0, MOST_CELLS).map((cell) => terminal.words(cellMessage(cell, set, places)));
  const more = cells.length > MOST_CELLS ? ' …' : '';
  return `${shown.join(terminal.listMark)}${more}`;
}

/** A cell and what it reads; the words for places in a document name its table themselves. */
export function cellMessage(cell: CellRef, set: TableSet, places: Places | undefined): Message {
  const place = addressedFilling(cell);
  return message(PROOFREAD_COMMAND_MESSAGES, 'fromCell', {
    table: places ? '' : `${tableName(cell.table, set)} `,
    place,
    text: cell.text,
  });
}

/** As messages call it: by the number it prints. */
const tableName = (id: CellRef['table'], { tables }: TableSet): string =>
  tables.find((table) => table.id === id)?.name ?? id;
