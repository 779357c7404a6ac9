/** `juesuan check FOLDER…` and `juesuan review FOLDER…`: checks many workbooks, or reviews many documents, and writes one result in the format asked for. */
import { existsSync } from 'node:fs';
import { message, type Message, type Say } from '../../core/messages';
import { checkMany } from '../batch/check-many';
import { builtWorker, usualWorkers } from '../batch/default-workers';
import type { BatchFormat, Results } from '../batch/formats';
import { BATCH_MESSAGES } from '../batch/messages';
import { FORMAT_NAMES, FORMATS } from '../batch/output';
import { previousOf } from '../batch/previous';
import { EarlierRound } from '../batch/rounds';
import { formIn, optionsOf, setupOf, type Job } from '../batch/setup';
import { SLIP_FORMATS, writeSlips, type SlipFormat } from '../batch/slips/write-slips';
import type { ExitCode } from '../exit-codes';
import { extensionOf, filesOf, isFolder } from '../files';
import type { Terminal } from '../print/terminal';
import { Problem, problem } from '../problem';
import type { CheckCommand } from './check';

const USUAL_TIMEOUT = 300;
const [TEXT] = FORMATS;

/** A check of workbooks, or a review of documents. */
export interface BatchCommand extends CheckCommand {
  readonly reviews?: true;
  /** The workbook that a document was made from, or the folder with theirs. */
  readonly workbook?: string;
  readonly style?: string;
  readonly form?: string;
  /** Of one document. */
  readonly supplement?: string;
  /** The budget published for the year, of one document. */
  readonly budget?: string;
}

export async function checkBatch(command: BatchCommand, terminal: Terminal): Promise<ExitCode> {
  const listed = formatNamed(command);
  const format = await listed.load();
  assertOutput(command, listed, format);
  const { slips } = command;
  if (slips !== undefined && existsSync(slips) && !isFolder(slips))
    throw refusal('slipsNoFolder', { folder: slips });
  const slipFormat = slipFormatOf(command);
  const files = filesOf(command.paths, command.reviews ? 'documents' : 'workbooks');
  const earlier = command.against === undefined ? undefined : EarlierRound.read(command.against);
  const setup = setupOf(command, terminal.locale);
  optionsOf(setup);
  formIn(setup);
  if (command.supplement !== undefined && files.length > 1)
    throw refusal('supplementForOne', { count: String(files.length) });
  if (command.budget !== undefined && files.length > 1)
    throw refusal('budgetForOne', { count: String(files.length) });
  return checkMany(
    {
      jobs: jobsOf(files, command),
      setup,
      format,
      ...(command.output === undefined ? {} : { output: command.output }),
      resume: command.resume,
      workers: command.workers ?? usualWorkers(files.length),
      script: builtWorker(),
      timeout: command.timeout ?? USUAL_TIMEOUT,
      after: async (results) => {
        const rounds = earlier ? roundsOf(results, earlier) : [];
        if (slips === undefined) return rounds;
        const inputs = inputsOf(files, command);
        return [...rounds, await writeSlips(results, { folder: slips, format: slipFormat, inputs, earlier })];
      },
      quiet: command.json && command.output === undefined,
    },
    terminal,
  );
}

/** Throws a Problem for a format that there is not, and where no slips are asked for. */
function slipFormatOf({ slips, slipsFormat }: CheckCommand): SlipFormat {
  if (slipsFormat !== undefined && slips === undefined) throw refusal('slipsFormatAlone');
  const format = SLIP_FORMATS.find((name) => name === (slipsFormat ?? 'html'));
  if (!format)
    throw refusal('badSlipsFormat', { format: slipsFormat ?? '', formats: SLIP_FORMATS.join('、') });
  return format;
}

const inputsOf = (
  files: readonly string[],
  { against, rules, layouts, workbook, form, supplement, budget }: BatchCommand,
): string[] => [
  ...files,
  ...[against, rules, layouts, workbook, form, supplement, budget].filter((file) => file !== undefined),
];

/** How each department of both rounds fared, and who is not in this one. */
function roundsOf({ digests, entry }: Results, earlier: EarlierRound): Message[] {
  const lines = digests.flatMap((digest) => {
    const round = earlier.compare(entry(digest).workbook);
    if (!round) return [];
    return message(BATCH_MESSAGES, 'roundLine', {
      department: digest.department,
      solved: String(round.solved.length),
      still: String(round.still.length),
      added: String(round.added.length),
    });
  });
  const gone = earlier.without(new Set(digests.map(({ department }) => department)));
  return gone.length === 0 ? lines : [...lines, message(BATCH_MESSAGES, 'notInRound', { departments: gone })];
}

function jobsOf(
  files: readonly string[],
  { paths, previous, workbook, supplement, budget }: BatchCommand,
): Job[] {
  const [before, beside] = [previous, workbook].map((one) => previousOf(one, paths.filter(isFolder)));
  return files.map((file) => {
    const [last, own] = [before?.(file), beside?.(file)];
    return {
      file,
      ...(last ? { previous: last } : {}),
      ...(own ? { workbook: own } : {}),
      ...(supplement === undefined ? {} : { supplement }),
      ...(budget === undefined ? {} : { budget }),
    };
  });
}

type Listed = (typeof FORMATS)[number];

/** Named, or known by the output's ending; otherwise lines of text. */
function formatNamed({ format, json, output }: CheckCommand): Listed {
  if (json && format !== undefined) throw refusal('formatAndJson');
  const wanted = json ? 'json' : format;
  if (wanted === undefined)
    return FORMATS.find(({ extension }) => output !== undefined && extensionOf(output) === extension) ?? TEXT;
  const known = FORMATS.find(({ name }) => name === wanted);
  if (known) return known;
  throw refusal('badFormat', { format: wanted, formats: FORMAT_NAMES.join(' ') });
}

function assertOutput(
  { output, resume }: CheckCommand,
  { name, extension }: Listed,
  { needsFile }: BatchFormat,
): void {
  if (output === undefined) {
    if (resume) throw refusal('resumeNeedsOutput');
    if (needsFile) throw refusal('formatNeedsOutput', { format: name });
  } else if (needsFile && extensionOf(output) !== extension)
    throw problem('outputKind', { file: output, kinds: extension });
}

const refusal: Say<typeof BATCH_MESSAGES, Problem> = (id, ...gaps) =>
  new Problem(message(BATCH_MESSAGES, id, ...gaps));
