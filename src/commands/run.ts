/** Runs a command for a button, which has no window: why it failed is written on a sheet of ours. */
import { render } from '../core/messages';
import type { Locale, Message } from '../core/messages';
import type { SheetSpec } from '../hosts/files/create';
import { HostProblem } from '../hosts/host';
import type { WorkbookHost } from '../hosts/host';
import type { Command } from './commands';
import { commandMessage } from './words';

/** Never throws: Excel would only show that the add-in failed. */
export async function runCommand(
  command: Command<WorkbookHost>,
  host: WorkbookHost,
  locale: Locale,
): Promise<void> {
  try {
    await command(host);
  } catch (error) {
    await tell(reasonOf(error), host, locale);
  }
}

function reasonOf(error: unknown): Message {
  if (error instanceof HostProblem) return error.what;
  console.error(error);
  return commandMessage('unexpected');
}

async function tell(reason: Message, host: WorkbookHost, locale: Locale): Promise<void> {
  try {
    await host.writeSheet(noteOf(reason, locale));
  } catch (error) {
    // Excel takes nothing at all, as while a cell is being edited: there is no place left to say it.
    console.error(error);
  }
}

const WIDTH = 90;

const noteOf = (reason: Message, locale: Locale): SheetSpec => ({
  name: render(commandMessage('sheet'), locale),
  cells: [
    {
      at: { row: 0, column: 0 },
      content: { text: render(reason, locale) },
      style: { alignment: { vertical: 'top', wrap: true } },
    },
  ],
  columnWidths: [WIDTH],
});
