/** `juesuan check FOLDER…`: checks many workbooks and writes one result in the format asked for. */
import { message, type Say } from '../../core/messages';
import { checkMany } from '../batch/check-many';
import { builtWorker, usualWorkers } from '../batch/default-workers';
import type { BatchFormat } from '../batch/formats';
import { BATCH_MESSAGES } from '../batch/messages';
import { FORMAT_NAMES, FORMATS } from '../batch/output';
import { previousOf } from '../batch/previous';
import { optionsOf, setupOf, type Job } from '../batch/setup';
import type { ExitCode } from '../exit-codes';
import { extensionOf, isFolder, workbooksOf } from '../files';
import type { Terminal } from '../print/terminal';
import { Problem, problem } from '../problem';
import type { CheckCommand } from './check';

const USUAL_TIMEOUT = 300;
const [TEXT] = FORMATS;

export async function checkBatch(command: CheckCommand, terminal: Terminal): Promise<ExitCode> {
  const listed = formatNamed(command);
  const format = await listed.load();
  assertOutput(command, listed, format);
  const files = workbooksOf(command.paths);
  const setup = setupOf(command, terminal.locale);
  optionsOf(setup);
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
      quiet: command.json && command.output === undefined,
    },
    terminal,
  );
}

function jobsOf(files: readonly string[], { paths, previous }: CheckCommand): Job[] {
  const find = previousOf(previous, paths.filter(isFolder));
  return files.map((file) => {
    const found = find(file);
    return found ? { file, previous: found } : { file };
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
