/** `juesuan layouts FILE -o OUT.json`: writes what could not be recognised, to be edited and given to `check --layouts`. */
import { FINE, type ExitCode } from '../exit-codes';
import { extensionOf, writeWhole } from '../files';
import { templateOf } from '../layouts/template';
import type { Terminal } from '../print/terminal';
import { problem } from '../problem';
import { openWorkbook } from '../workbook';

export interface LayoutsCommand {
  readonly file: string;
  readonly output?: string;
}

export async function layoutsCommand(
  { file, output }: LayoutsCommand,
  terminal: Terminal,
): Promise<ExitCode> {
  if (output === undefined) throw problem('needOutput', { kinds: '.json' });
  if (extensionOf(output) !== '.json') throw problem('outputKind', { file: output, kinds: '.json' });
  const { grids } = await openWorkbook(file);
  const template = templateOf(grids, {});
  if (template.layouts.length === 0) {
    terminal.say('nothingToConfirm');
    return FINE;
  }
  writeWhole(output, `${JSON.stringify(template, null, 2)}\n`);
  terminal.say('layoutsWritten', { file: output, count: String(template.layouts.length) });
  return FINE;
}
