/** `juesuan proofread DOC [--workbook FILE]`: holds every number of a text against the tables of a workbook, or of its own document. */
import type { CheckResult } from '../../core/check';
import type { Message } from '../../core/messages';
import { formNamed, type NarrativeForm } from '../../core/narrative';
import { bySeverity } from '../../core/overview';
import type { Proofread, ProofreadOptions, ProofreadResult } from '../../core/proofread';
import { corrected, withDoubts } from '../../core/review/doubted';
import { openDocument, type OpenDocument } from '../document-file';
import { ERRORS_FOUND, FINE, type ExitCode } from '../exit-codes';
import { extensionOf, writeWhole } from '../files';
import { chosenForm } from '../form-choice';
import { proofreadJson } from '../json/proofread-json';
import { assertMarkable, writeMarked } from '../marked';
import { countsLine, proofreadLines, proofreadVerdict, type Proofreading } from '../print/proofread-text';
import type { Terminal } from '../print/terminal';
import { problem } from '../problem';
import { budgetFor, gatherSupplement } from '../supplement-file';
import { checkReliable, checkWorkbook, openTables, openWorkbook, type OpenWorkbook } from '../workbook';

export interface ProofreadCommand {
  /** The text. */
  readonly file: string;
  readonly workbook?: string;
  readonly supplement?: string;
  /** Last year's workbook. */
  readonly previous?: string;
  /** The budget published for the year. */
  readonly budget?: string;
  readonly style?: string;
  readonly form?: string;
  readonly json: boolean;
  readonly output?: string;
  /** A copy of the document with the findings as comments. */
  readonly marked?: string;
}

export async function proofreadCommand(
  command: ProofreadCommand,
  terminal: Terminal,
  proofread: Proofread,
): Promise<ExitCode> {
  const form = chosenForm(command);
  if (command.output !== undefined) assertOutput(command.output, command);
  const document = await openDocument(command.file);
  assertMarkable(command.marked, document);
  if (command.workbook === undefined) return proofreadAlone(document, form, command, terminal);
  const workbook = await openWorkbook(command.workbook);
  const checked = tablesOf(workbook);
  const previous = command.previous === undefined ? undefined : tablesOf(await openTables(command.previous));
  const { set } = checked;
  const budget = command.budget === undefined ? undefined : await budgetFor(command.budget, set);
  const sources = {
    ...(previous === undefined ? {} : { previous: previous.set }),
    ...(budget === undefined ? {} : { budget }),
  };
  const against = (own: CheckResult): Promise<Against> =>
    readAgainst({ document, workbook, own, form, sources }, command, proofread);
  const { result: first, remarks } = await against(checked);
  for (const each of remarks) terminal.complain(terminal.words(each));
  // What the tables surely have wrong is no fault of the text.
  const better = first.findings.length > 0 ? corrected(workbook.grids, checked, {}) : undefined;
  const result = withDoubts(first, checked, better && (await against(better)).result);
  const named = form?.name ?? formNamed(result.form)?.name ?? result.form;
  const proofreading = { document, workbook: command.workbook, form: named, set, result };
  tell(proofreading, command, terminal);
  await writeMarked(command.marked, proofreading, result.findings, terminal);
  remark(document, checked, terminal);
  return proofreadVerdict(result).kind === 'errors' ? ERRORS_FOUND : FINE;
}

/** Against the tables of its own document: what can't be read of them leaves numbers unchecked. */
async function proofreadAlone(
  document: OpenDocument,
  form: NarrativeForm | undefined,
  command: ProofreadCommand,
  terminal: Terminal,
): Promise<ExitCode> {
  const { published } = document;
  if (!published || published.tables.length === 0) throw problem('needWorkbook');
  const previous =
    command.previous === undefined ? undefined : checkWorkbook(await openTables(command.previous)).set;
  const { reviewWith } = await import('../published');
  const { supplement, budget } = command;
  const { review: reviewed, remarks } = await reviewWith(published, previous ? { previous } : {}, {
    ...(form ? { form } : {}),
    ...(supplement === undefined ? {} : { supplement }),
    ...(budget === undefined ? {} : { budget }),
  });
  if (reviewed.tables.length === 0) throw problem('needWorkbook');
  const { text: result, check, places } = reviewed;
  const named = form?.name ?? formNamed(result.form)?.name ?? result.form;
  const proofreading = { document, workbook: undefined, form: named, set: check.set, result, places };
  for (const each of remarks) terminal.complain(terminal.words(each));
  const placing = terminal.placing(places.wordsOf);
  tell(proofreading, command, placing);
  await writeMarked(command.marked, proofreading, result.findings, placing);
  remark(document, check, terminal);
  return proofreadVerdict(result).kind === 'errors' ? ERRORS_FOUND : FINE;
}

const KINDS = ['.json', '.txt'];

function assertOutput(output: string, { json }: ProofreadCommand): void {
  const kinds = json ? ['.json'] : KINDS;
  if (!kinds.includes(extensionOf(output)))
    throw problem('outputKind', { file: output, kinds: kinds.join(' ') });
}

/** Nothing is held against tables with figures that can't be read. */
const tablesOf = (workbook: OpenWorkbook): CheckResult => checkReliable(workbook, 'mendTables');

interface Reading {
  readonly document: OpenDocument;
  readonly workbook: OpenWorkbook;
  /** Its tables as they are, or with what they surely have wrong put right. */
  readonly own: CheckResult;
  /** The form that was named. */
  readonly form: NarrativeForm | undefined;
  readonly sources: Pick<ProofreadOptions, 'previous' | 'budget'>;
}

interface Against {
  readonly result: ProofreadResult;
  /** What in the supplement does not fit. */
  readonly remarks: readonly Message[];
}

/** What the supplement may hold depends on the form; where none is named, the text is read once without to find it. */
async function readAgainst(
  { document: { document }, workbook, own, form: named, sources: given }: Reading,
  { supplement: file }: ProofreadCommand,
  proofread: Proofread,
): Promise<Against> {
  const { set } = own;
  const options = { unfilled: own.solution.solved, misplaced: own.misplaced, ...given };
  const first = named ? undefined : proofread(document, set, options);
  const form = named ?? formNamed(first?.form ?? '');
  if (!form) throw new Error(`A text was read by a form that there is not: ${first?.form ?? ''}`);
  const sources = file === undefined ? {} : { supplement: file };
  const { supplement, remarks } = await gatherSupplement(workbook, set, form, sources);
  if (first && supplement.entries.size === 0) return { result: first, remarks };
  return { result: proofread(document, set, { ...options, supplement, form }), remarks };
}

function tell(proofreading: Proofreading, { json, output }: ProofreadCommand, terminal: Terminal): void {
  const asJson = json || (output !== undefined && extensionOf(output) === '.json');
  const content = asJson
    ? proofreadJson(proofreading, terminal.locale)
    : `${proofreadLines(proofreading, terminal).join('\n')}\n`;
  if (output === undefined) {
    terminal.raw(content);
    return;
  }
  writeWhole(output, asJson ? content : `\ufeff${content.replace(/\n/g, '\r\n')}`);
  terminal.line(countsLine(proofreading.result, terminal));
  terminal.say('proofreadWritten', { file: output });
}

/** What keeps the verdicts from being the last word. */
function remark({ remarks }: OpenDocument, { findings, solution }: CheckResult, terminal: Terminal): void {
  for (const each of remarks) terminal.complain(terminal.words(each));
  const errors = bySeverity(findings).error;
  if (errors > 0) terminal.complain(terminal.text('tablesWrong', { count: String(errors) }));
  const blanks = solution.solved.size;
  if (blanks > 0) terminal.complain(terminal.text('tablesBlank', { count: String(blanks) }));
}
