/** `juesuan check FOLDER…`: checks many workbooks and writes one result in the format asked for. */
import { message, type Say } from '../../core/messages';
import { checkMany } from '../batch/check-many';
import { builtWorker, usualWorkers } from '../batch/default-workers';
import { FORMAT_NAMES, type FormatName } from '../batch/formats';
import { BATCH_MESSAGES } from '../batch/messages';
import { EXTENSIONS, formatOf } from '../batch/output';
import { previousOf } from '../batch/previous';
import { optionsOf, setupOf, type Job } from '../batch/setup';
import type { ExitCode } from '../exit-codes';
import { assertWritable, extensionOf, isFolder, workbooksOf } from '../files';
import type { Terminal } from '../print/terminal';
import { Problem, problem } from '../problem';
import type { CheckCommand } from './check';

const USUAL_TIMEOUT = 300;

export async function checkBatch(command: CheckCommand, terminal: Terminal): Promise<ExitCode> {
  const format = formatNamed(command);
  await assertOutput(command, format);
  const files = workbooksOf(command.paths);
  if (command.output !== undefined)
    for (const file of [command.output, `${command.output}.journal`])
      assertWritable(file, [...files, command.rules ?? [], command.layouts ?? []].flat());
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

/** Named, or known by the output's ending; otherwise lines of text. */
function formatNamed({ format, json, output }: CheckCommand): FormatName {
  if (json && format !== undefined) throw refusal('formatAndJson');
  if (json) return 'json';
  if (format === undefined)
    return (
      FORMAT_NAMES.find((name) => output !== undefined && extensionOf(output) === EXTENSIONS[name]) ?? 'text'
    );
  const known = FORMAT_NAMES.find((name) => name === format);
  if (known) return known;
  throw refusal('badFormat', { format, formats: FORMAT_NAMES.join(' ') });
}

async function assertOutput({ output, resume }: CheckCommand, format: FormatName): Promise<void> {
  const { needsFile } = await formatOf(format);
  if (output === undefined) {
    if (resume) throw refusal('resumeNeedsOutput');
    if (needsFile) throw refusal('formatNeedsOutput', { format });
  } else if (needsFile && extensionOf(output) !== EXTENSIONS[format])
    throw problem('outputKind', { file: output, kinds: EXTENSIONS[format] });
}

const refusal: Say<typeof BATCH_MESSAGES, Problem> = (id, ...gaps) =>
  new Problem(message(BATCH_MESSAGES, id, ...gaps));
