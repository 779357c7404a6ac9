/** Looked at before any command runs: what is read is a file, and what is written can be, and is nothing that is read. */
import { statSync, type Stats } from 'node:fs';
import { optionsNaming, type Arguments } from './arguments';
import { journalOf } from './batch/journal';
import { systemCodeOf, readProblem } from './fault';
import {
  assertWritable,
  isFolder,
  isSameFile,
  membersOf,
  diskPlaceOf,
  type DiskPlace,
  type FileKind,
} from './files';
import { problem } from './problem';

/** All of a folder that a command may read. */
const MEMBERS: readonly FileKind[] = ['workbooks', 'documents'];

/** Throws a Problem; nothing was read or written then. */
export function guardFiles(all: Arguments): void {
  const inputs = inputsOf(all);
  for (const input of inputs) assertNoPipe(input);
  const outputs = outputsOf(all);
  if (outputs.length === 0) return;
  const taken = inputs
    .flatMap((input) => (isFolder(input) ? MEMBERS.flatMap((kind) => membersOf(input, kind)) : [input]))
    .map(diskPlaceOf);
  const planned: DiskPlace[] = [];
  for (const file of outputs) {
    const place = diskPlaceOf(file);
    const input = taken.find((one) => isSameFile(one, place));
    if (input) throw problem('outputIsInput', { file, input: input.path });
    const other = planned.find((one) => isSameFile(one, place));
    if (other) throw problem('sameOutputs', { file, other: other.path });
    planned.push(place);
  }
  for (const file of outputs) assertWritable(file);
}

const filesIn = ({ command, values }: Arguments, names: 'input' | 'output'): string[] =>
  command === undefined
    ? []
    : optionsNaming(names, command).flatMap((option) => {
        const value = values[option as keyof typeof values];
        return typeof value === 'string' ? [value] : [];
      });

/** Tasks of `form` behind which a file stands. */
const FORM_TASKS: readonly string[] = ['check', 'learn'];

/** Files and folders. `form` takes words, of which only that after `check` and `learn` is a file. */
function inputsOf(all: Arguments): string[] {
  const { command, paths } = all;
  const [task, ...others] = paths;
  const named = command !== 'form' ? paths : FORM_TASKS.includes(task ?? '') ? others : [];
  return [...named, ...filesIn(all, 'input')];
}

/** With those that nobody names. */
function outputsOf(all: Arguments): string[] {
  const named = filesIn(all, 'output');
  const { output } = all.values;
  return (all.command === 'check' || all.command === 'review') && output !== undefined
    ? [...named, journalOf(output)]
    : named;
}

function assertNoPipe(file: string): void {
  const stat = statOf(file);
  if (stat && !stat.isFile() && !stat.isDirectory()) throw problem('notAFile', { file });
}

/** What is not there is told by the command that looks for it. */
function statOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    throw readProblem(error, file);
  }
}
