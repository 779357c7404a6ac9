/** `juesuan form list|export|check`: the forms of the explanation there are, one of them as a file to be edited, and whether such a file is right. */
import { ALL_FORMS, NATIONAL, printForm } from '../../core/narrative';
import { FINE, type ExitCode } from '../exit-codes';
import { extensionOf, writeWhole } from '../files';
import { loadForm, namedForm } from '../form-choice';
import type { Terminal } from '../print/terminal';
import { problem } from '../problem';

export interface FormCommand {
  /** What to do, and on which form or file. */
  readonly words: readonly string[];
  readonly output?: string;
  /** Of `learn`: the tables that the document explains. */
  readonly workbook?: string;
}

type Task = (word: string, terminal: Terminal, command: FormCommand) => void | Promise<void>;

const TASKS: Readonly<Record<string, Task>> = { export: exported, check: checked, learn: learned };
/** Those that write a file. */
const WRITING: readonly string[] = ['export', 'learn'];

export async function formCommand(command: FormCommand, terminal: Terminal): Promise<ExitCode> {
  const { words, output } = command;
  const [task = '', word, ...others] = words;
  const run = Object.hasOwn(TASKS, task) ? TASKS[task] : undefined;
  const isList = task === 'list' && word === undefined;
  if (others.length > 0 || !(isList || (run && word !== undefined))) throw problem('formUsage');
  if (output !== undefined && !WRITING.includes(task)) throw problem('formOutput');
  if (isList) list(terminal);
  else if (run && word !== undefined) await run(word, terminal, command);
  return FINE;
}

function list(terminal: Terminal): void {
  for (const { id, name, sections } of ALL_FORMS)
    terminal.say('formListed', { id, name, sections: String(sections.length) });
  terminal.say('formChosen', { id: NATIONAL.id });
}

/** Of a document of the office's own. */
async function learned(file: string, terminal: Terminal, { output, workbook }: FormCommand): Promise<void> {
  if (output === undefined || workbook === undefined) throw problem('learnNeedsWorkbook');
  if (extensionOf(output) !== '.json') throw problem('outputKind', { file: output, kinds: '.json' });
  const [{ openDocument }, { learnedFrom }] = await Promise.all([
    import('../document-file'),
    import('./rollover'),
  ]);
  const { learned: found } = await learnedFrom(await openDocument(file), { previous: workbook }, terminal);
  writeWhole(output, printForm(found.form));
  terminal.say('formLearned', {
    file,
    output,
    numbers: String(found.numbers),
    slots: String(found.slots),
    doubts: String(found.doubts.length),
  });
}

function exported(id: string, terminal: Terminal, { output }: FormCommand): void {
  const text = printForm(namedForm(id));
  if (output === undefined) {
    terminal.raw(text);
    return;
  }
  if (extensionOf(output) !== '.json') throw problem('outputKind', { file: output, kinds: '.json' });
  writeWhole(output, text);
  terminal.say('formWritten', { file: output });
}

function checked(file: string, terminal: Terminal): void {
  const { name, sections, questions } = loadForm(file);
  terminal.say('formFine', {
    file,
    name,
    sections: String(sections.length),
    questions: String(questions.length),
  });
}
