/** `juesuan rollover 去年说明.docx --workbook 今年.xlsx --previous 去年.xlsx -o 今年说明.docx`: last year's document becomes this year's draft. */
import {
  draftQuestions,
  learnDraft,
  rolledEditsOf,
  rollDraft,
  withoutLinks,
  type DraftTables,
  type Learned,
  type Rolled,
} from '../../core/learn';
import { render, type Message } from '../../core/messages';
import { refill, refillEdits, refillSettled, refillTold, type Refill } from '../../core/refill';
import { formFor, printCarried, type NarrativeForm, type Supplement } from '../../core/narrative';
import type { CheckResult } from '../../core/check';
import { openDocument, type OpenDocument } from '../document-file';
import { FINE, type ExitCode } from '../exit-codes';
import { extensionOf, readBytes, writeWhole } from '../files';
import { chosenForm } from '../form-choice';
import { rolloverJson } from '../json/rollover-json';
import type { Terminal } from '../print/terminal';
import { Problem, problem } from '../problem';
import { gatherSupplement } from '../supplement-file';
import { today } from '../today';
import { checkReliable, checkWorkbook, openTables, openWorkbook } from '../workbook';

export interface RolloverCommand {
  /** Last year's document. */
  readonly file: string;
  /** This year's tables. */
  readonly workbook?: string;
  /** Last year's tables; without them those of the document itself. */
  readonly previous?: string;
  /** The budget published for the year. */
  readonly budget?: string;
  /** This year's answers. */
  readonly supplement?: string;
  /** The form it was written by. */
  readonly style?: string;
  readonly form?: string;
  readonly output?: string;
  readonly track: boolean;
  readonly plain: boolean;
  /** Its figures follow this year's tables wherever it is opened. */
  readonly isLinked: boolean;
  readonly json: boolean;
}

export async function rolloverCommand(command: RolloverCommand, terminal: Terminal): Promise<ExitCode> {
  const { file, output, workbook } = command;
  if (output === undefined) throw problem('needOutput', { kinds: '.docx' });
  if (extensionOf(output) !== '.docx') throw problem('outputKind', { file: output, kinds: '.docx' });
  if (workbook === undefined) throw problem('rolloverNeedsWorkbook');
  if (command.track && command.plain) throw problem('rolloverTracksOrPlain');
  const document = await openDocument(file);
  if (document.published?.kind !== 'docx') throw problem('rolloverNeedsDocx', { file });
  const now = await openWorkbook(workbook);
  const tables = checkReliable(now, 'mendTables');
  const { learned, before } = await learnedFrom(document, command, terminal);
  const { supplement } = await gatherSupplement(now, tables.set, draftQuestions(learned), {
    ...(command.supplement === undefined ? {} : { supplement: command.supplement }),
    ...(command.budget === undefined ? {} : { budget: command.budget }),
  });
  const years = { last: tablesOf(before), now: tablesOf(tables), supplement };
  const rolling = rollDraft(learned, document.document, years);
  if (!rolling.ok) throw new Problem(rolling.problem, [], workbook);
  const planned = refill(document.published, { set: tables.set, grids: now.grids });
  const made = { learned, rolled: rolling.rolled };
  const { refilled, turned } = await write(output, document, made, planned, command, terminal);
  tell(command, document, learned, rolling.rolled, { refilled, turned }, terminal);
  return FINE;
}

const tablesOf = ({ set, solution }: CheckResult): DraftTables => ({ set, unfilled: solution.solved });

interface Before {
  readonly learned: Learned;
  /** Last year's tables. */
  readonly before: CheckResult;
}

/** Throws a Problem where the document is not of that year's tables. */
export async function learnedFrom(
  document: OpenDocument,
  { previous, ...named }: Pick<RolloverCommand, 'previous' | 'style' | 'form'>,
  terminal: Terminal,
): Promise<Before> {
  const { file } = document;
  if (previous === undefined && document.published?.tables.length === 0)
    throw problem('rolloverNeedsWorkbook');
  const book = await openTables(previous ?? file);
  const before = checkWorkbook(book);
  const form = chosenForm(named);
  const supplement = await answersIn(book, before, form, terminal);
  const learning = learnDraft(document.document, tablesOf(before), {
    supplement,
    ...(form ? { form } : {}),
  });
  if (!learning.ok) throw new Problem(learning.problem, [], file);
  return { learned: learning.learned, before };
}

/** Last year's answers that its workbook carries. */
async function answersIn(
  book: Awaited<ReturnType<typeof openTables>>,
  { set }: CheckResult,
  form: NarrativeForm | undefined,
  terminal: Terminal,
): Promise<Supplement> {
  const { supplement, remarks } = await gatherSupplement(book, set, form ?? formFor(set), {});
  for (const each of remarks) terminal.complain(terminal.words(each));
  return supplement;
}

/** What became of the tables, and of what stands beside the text. */
interface Written {
  readonly refilled: Refill;
  readonly turned: readonly Message[];
}

async function write(
  output: string,
  { file, document }: OpenDocument,
  { learned, rolled }: { readonly learned: Learned; readonly rolled: Rolled },
  planned: Refill,
  { track, plain, isLinked }: RolloverCommand,
  terminal: Terminal,
): Promise<Written> {
  const { draftDocx } = await import('../../hosts/files/docx');
  const author = { name: terminal.text('rolloverBy'), date: `${today()}T00:00:00Z` };
  const showing = track ? 'track' : plain ? 'plain' : 'highlight';
  const carried = printCarried({ form: learned.form, supplement: rolled.supplement });
  const edits = { ...rolledEditsOf(rolled, document, terminal.locale), carried };
  const patched = await draftDocx(
    readBytes(file),
    document,
    isLinked ? edits : withoutLinks(edits),
    { showing, author },
    refillEdits(planned),
  );
  if (!patched.ok) throw new Problem(patched.problem, [], file);
  writeWhole(output, patched.bytes);
  for (const each of patched.warnings) terminal.complain(terminal.words(each));
  for (const { reason } of patched.refused)
    terminal.complain(terminal.text('rolloverNot', { reason: terminal.words(reason) }));
  return { refilled: refillSettled(planned, patched.left), turned: patched.turned };
}

function tell(
  { json, output = '', isLinked }: RolloverCommand,
  document: OpenDocument,
  learned: Learned,
  rolled: Rolled,
  { refilled, turned }: Written,
  terminal: Terminal,
): void {
  if (json) {
    terminal.raw(rolloverJson({ document, output, learned, rolled, refilled }, terminal.locale));
    return;
  }
  const count = (kind: Rolled['paragraphs'][number]['kind']): string =>
    String(rolled.paragraphs.filter((one) => one.kind === kind).length);
  terminal.say('rolloverDone', {
    file: output,
    numbers: String(learned.numbers),
    slots: String(learned.slots),
    changed: count('changed'),
    removed: count('removed'),
    added: count('added'),
  });
  if (isLinked) terminal.say('rolloverLinked');
  const tables = refillTold(refilled);
  for (const what of turned) terminal.say('rolloverBeside', { what: render(what, terminal.locale) });
  for (const each of tables.done) terminal.say('rolloverTable', { what: render(each, terminal.locale) });
  if (rolled.toDo.length + tables.toDo.length === 0) terminal.say('rolloverNothingToDo');
  else terminal.say('rolloverToDo', { count: String(rolled.toDo.length + tables.toDo.length) });
  const texts = new Map(
    rolled.paragraphs.flatMap((one) => (one.kind === 'changed' ? [[one.paragraph, one.text] as const] : [])),
  );
  let last: string | undefined;
  for (const [at, { paragraph, added, what }] of rolled.toDo.entries()) {
    const text = added ?? texts.get(paragraph) ?? document.document.paragraphs[paragraph]?.text ?? '';
    const place = `${paragraph} ${added ?? ''}`;
    if (place !== last) terminal.say('rolloverPlace', { place: quoted(text) });
    last = place;
    terminal.say('rolloverLine', { at: String(at + 1), what: render(what, terminal.locale) });
  }
  for (const what of tables.toDo) terminal.say('rolloverTable', { what: render(what, terminal.locale) });
}

const LONGEST_PLACE = 30;

/** By the words that a paragraph begins with: documents have no numbers for them. */
function quoted(text: string): string {
  const own = text.trim();
  return `“${own.length > LONGEST_PLACE ? `${own.slice(0, LONGEST_PLACE)}…` : own}”`;
}
