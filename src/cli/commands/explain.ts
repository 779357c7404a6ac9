/** `juesuan explain FILE -o OUT --report OUT`: writes the explanation, the self-evaluation report or both, as Word documents or as plain text. */
import { messagesOf, type Message } from '../../core/messages';
import {
  formFor,
  missingOf,
  narrate,
  plainFigures,
  selfEvaluationReport,
  selfEvaluations,
  type NarrateSettings,
  type NarrativeDocument,
  type NarrativeForm,
} from '../../core/narrative';
import { chartsOf, type Charts } from '../../core/narrative/charts';
import type { CheckResult } from '../../core/check';
import { annexOf, writeDocx, type DocxOptions } from '../../hosts/files/docx';
import { writeTextFile } from '../../hosts/files/text';
import { FINE, type ExitCode } from '../exit-codes';
import { extensionOf, writeWhole } from '../files';
import { chosenForm, tellForm } from '../form-choice';
import { CLI_MESSAGES } from '../messages';
import type { Terminal } from '../print/terminal';
import { problem } from '../problem';
import { gatherSupplement } from '../supplement-file';
import { checkReliable, openWorkbook, type OpenWorkbook } from '../workbook';

export interface ExplainCommand {
  readonly file: string;
  /** Of the explanation. */
  readonly output?: string;
  /** Of the self-evaluation report. */
  readonly report?: string;
  readonly supplement?: string;
  readonly previous?: string;
  /** The budget published for the year. */
  readonly budget?: string;
  readonly style?: string;
  readonly form?: string;
  readonly annex: boolean;
  readonly charts: boolean;
  readonly decimals?: number;
  readonly year?: number;
}

const TEXT = '.txt';
const KINDS = ['.docx', TEXT];

/** Options that only the explanation heeds. */
const OF_THE_TEXT = ['supplement', 'previous', 'budget', 'style', 'form', 'annex', 'charts'] as const;

const say = messagesOf(CLI_MESSAGES);

export async function explainCommand(command: ExplainCommand, terminal: Terminal): Promise<ExitCode> {
  const chosen = chosenForm(command);
  assertOutputs(command);
  const { output, report } = command;
  const workbook = await openWorkbook(command.file);
  const result = checkReliable(workbook);
  const settings = settingsOf(command, result);
  const reported = report === undefined ? undefined : selfEvaluationReport(result.set, settings);
  if (report !== undefined && !reported) throw problem('nothingToReport');
  if (output !== undefined) await explain(output, chosen, command, workbook, result, terminal);
  if (report !== undefined && reported) {
    writeWhole(report, await written(report, reported));
    const forms = String(selfEvaluations(result.set).length);
    tell(say('reported', { file: report, forms, figures: figuresIn(reported) }), reported, terminal);
  }
  return FINE;
}

function assertOutputs(command: ExplainCommand): void {
  const { output, report } = command;
  const outputs = [output, report].flatMap((one) => one ?? []);
  if (outputs.length === 0) throw problem('needOutput', { kinds: KINDS.join(' ') });
  const idle = OF_THE_TEXT.find((option) => command[option] !== undefined && command[option] !== false);
  if (output === undefined && idle !== undefined) throw problem('onlyOfText', { option: `--${idle}` });
  const other = outputs.find((one) => !KINDS.includes(extensionOf(one)));
  if (other !== undefined) throw problem('outputKind', { file: other, kinds: KINDS.join(' ') });
}

const settingsOf = ({ decimals, year }: ExplainCommand, { solution }: CheckResult): NarrateSettings => ({
  unfilled: solution.solved,
  ...(decimals === undefined ? {} : { percentDecimals: decimals }),
  ...(year === undefined ? {} : { year }),
});

async function explain(
  output: string,
  chosen: NarrativeForm | undefined,
  command: ExplainCommand,
  workbook: OpenWorkbook,
  result: CheckResult,
  terminal: Terminal,
): Promise<void> {
  const form = chosen ?? formFor(result.set);
  const { supplement, remarks } = await gatherSupplement(workbook, result.set, form, command);
  const settings = settingsOf(command, result);
  const document = narrate(form, result.set, supplement, settings);
  const drawn = command.charts ? chartsOf(form, result.set, supplement, settings) : undefined;
  const annex = command.annex ? annexes(workbook, result) : [];
  writeWhole(output, await written(output, document, { annex, charts: drawn?.charts ?? [] }));
  tellForm(chosen, form, terminal);
  tell(say('explained', { file: output, figures: figuresIn(document) }), document, terminal);
  if (drawn) tellCharts(output, drawn, terminal);
  for (const remark of remarks) terminal.complain(terminal.words(remark));
}

async function written(
  output: string,
  document: NarrativeDocument,
  options?: DocxOptions,
): Promise<Uint8Array> {
  if (extensionOf(output) === TEXT) return writeTextFile(document);
  return writeDocx(document, options);
}

const annexes = ({ grids }: OpenWorkbook, { set }: CheckResult): NonNullable<DocxOptions['annex']> =>
  set.tables.flatMap((table) => {
    const grid = grids.find(({ name }) => name === table.sheet);
    return grid ? [annexOf(table, grid)] : [];
  });

/** One line for those drawn, one for each that was not; a plain text has none. */
function tellCharts(output: string, { charts, leftOut }: Charts, terminal: Terminal): void {
  if (extensionOf(output) === TEXT) return terminal.say('chartsNeedDocx');
  terminal.say('charted', { count: String(charts.length) });
  for (const { message } of leftOut) terminal.line(`  ${terminal.words(message)}`);
}

const figuresIn = (document: NarrativeDocument): string => String(plainFigures(document).length);

function tell(what: Message, document: NarrativeDocument, terminal: Terminal): void {
  terminal.line(terminal.words(what));
  const missing = missingOf(document);
  if (missing.length === 0) return;
  terminal.say('missing', { count: String(missing.length) });
  for (const { what } of missing) terminal.line(`  ${what}`);
}
