/** `juesuan rollover 去年说明.docx --workbook 今年.xlsx --previous 去年.xlsx -o 今年说明.docx`: last year's document becomes this year's draft. */
import { rolledEditsOf, learn, roll, type Learned, type Rolled, type RolledEdits } from '../../core/learn';
import { render } from '../../core/messages';
import { formFor, type NarrativeForm, type Supplement } from '../../core/narrative';
import type { TextDocument } from '../../core/proofread';
import { titleYear } from '../../core/proofread/structure/title-year';
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
import { assertYearBefore, checkReliable, checkWorkbook, openTables, openWorkbook } from '../workbook';

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
  readonly json: boolean;
}

/** Fewer numbers understood than this, and it is another department's or year's document: of 15 published texts the least is 39 %. */
const FEWEST = 0.3;

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
  const learned = await learnedFrom(document, command, terminal);
  const answers = await gatherSupplement(now, tables.set, askingBoth(learned.learned), {
    ...(command.supplement === undefined ? {} : { supplement: command.supplement }),
    ...(command.budget === undefined ? {} : { budget: command.budget }),
  });
  assertYearBefore(tables.set, learned.before.set, command.previous ?? file);
  const rolled = roll(learned.learned, document.document, tables.set, {
    supplement: answers.supplement,
    previous: learned.before.set,
    unfilled: tables.solution.solved,
  });
  await write(output, document, rolled, command, terminal);
  tell(command, document, learned.learned, rolled, terminal);
  return FINE;
}

/** This year's answers may be given as our own form asks for them, or as the learned one does. */
function askingBoth({ form, near }: Learned): NarrativeForm {
  const own = new Set(form.questions.map(({ key }) => key));
  const others = near.questions.filter(({ key }) => !own.has(key));
  return { ...near, questions: [...form.questions, ...others] };
}

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
  const year = titleYear(document.document);
  if (year !== undefined && before.set.year !== undefined && year !== before.set.year)
    throw problem('rolloverWrongYear', { file, text: String(year), tables: String(before.set.year) });
  const form = chosenForm(named);
  const supplement = await answersIn(book, before, form, terminal);
  const learned = learn(document.document, before.set, {
    supplement,
    ...(form ? { form } : {}),
    unfilled: before.solution.solved,
  });
  const { numbers, slots } = learned;
  if (slots < numbers * FEWEST)
    throw problem('rolloverUnknown', { file, numbers: String(numbers), slots: String(slots) });
  return { learned, before };
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

async function write(
  output: string,
  { file, document }: OpenDocument,
  rolled: Rolled,
  { track, plain }: RolloverCommand,
  terminal: Terminal,
): Promise<void> {
  const { patchDocx } = await import('../../hosts/files/docx');
  const author = { name: terminal.text('rolloverBy'), date: `${today()}T00:00:00Z` };
  const showing = track ? 'track' : plain ? 'plain' : 'highlight';
  const edits = rolledEditsOf(rolled, document, terminal.locale);
  const bytes = readBytes(file);
  const first = await patchDocx(bytes, edits, { showing, author });
  if (!first.ok) throw new Problem(first.problem, [], file);
  // A paragraph whose place can't do without one is emptied.
  const kept = first.refused.flatMap(({ edit }) => ('removed' in edit ? [edit.removed] : []));
  const patched =
    kept.length === 0 ? first : await patchDocx(bytes, emptying(edits, kept, document), { showing, author });
  if (!patched.ok) throw new Problem(patched.problem, [], file);
  writeWhole(output, patched.bytes);
  for (const each of patched.warnings) terminal.complain(terminal.words(each));
  for (const { reason } of patched.refused)
    terminal.complain(terminal.text('rolloverNot', { reason: terminal.words(reason) }));
}

function emptying(edits: RolledEdits, kept: readonly number[], { paragraphs }: TextDocument): RolledEdits {
  const texts = kept.map((paragraph) => {
    return { paragraph, offset: 0, length: paragraphs[paragraph]?.text.length ?? 0, by: '' };
  });
  const removed = edits.removed.filter((one) => !kept.includes(one));
  return { ...edits, texts: [...edits.texts, ...texts], removed };
}

function tell(
  { json, output = '' }: RolloverCommand,
  document: OpenDocument,
  learned: Learned,
  rolled: Rolled,
  terminal: Terminal,
): void {
  if (json) {
    terminal.raw(rolloverJson({ document, output, learned, rolled }, terminal.locale));
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
  if (rolled.toDo.length === 0) terminal.say('rolloverNothingToDo');
  else terminal.say('rolloverToDo', { count: String(rolled.toDo.length) });
  const texts = new Map(
    rolled.paragraphs.flatMap((one) => (one.kind === 'changed' ? [[one.paragraph, one.text] as const] : [])),
  );
  for (const { paragraph, what } of rolled.toDo)
    terminal.say('rolloverLine', {
      place: quoted(texts.get(paragraph) ?? document.document.paragraphs[paragraph]?.text ?? ''),
      what: render(what, terminal.locale),
    });
}

const LONGEST_PLACE = 18;

/** By the words that a paragraph begins with: documents have no numbers for them. */
function quoted(text: string): string {
  const own = text.trim();
  return `“${own.length > LONGEST_PLACE ? `${own.slice(0, LONGEST_PLACE)}…` : own}”`;
}
