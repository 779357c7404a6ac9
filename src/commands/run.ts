/** Runs a command for a button, which has no window: what there is to say is written on a sheet of ours. */
import { render } from '../core/messages';
import type { Locale, Message } from '../core/messages';
import type { SheetSpec } from '../hosts/files/create';
import { HostProblem } from '../hosts/host';
import type { WorkbookHost } from '../hosts/host';
import type { Command } from './commands';
import { wordOf } from './words';

/** Never throws: Excel would only show that the add-in failed. */
export async function runCommand(command: Command, host: WorkbookHost, locale: Locale): Promise<void> {
  try {
    const lines = await linesOf(command, host);
    if (lines.length > 0) await host.writeSheet(notesOf(lines, locale));
  } catch (error) {
    // Excel takes nothing at all, as while a cell is being edited: there is no place left to say it.
    console.error(error);
  }
}

async function linesOf(command: Command, host: WorkbookHost): Promise<readonly Message[]> {
  try {
    return await command(host);
  } catch (error) {
    if (error instanceof HostProblem) return [error.what];
    console.error(error);
    return [wordOf('unexpected')];
  }
}

const WIDTH = 90;

const notesOf = (lines: readonly Message[], locale: Locale): SheetSpec => ({
  name: render(wordOf('sheet'), locale),
  cells: lines.map((line, row) => ({
    at: { row, column: 0 },
    content: { text: render(line, locale) },
    style: { alignment: { vertical: 'top', wrap: true } },
  })),
  columnWidths: [WIDTH],
});
