/** Entry of the page behind the ribbon's buttons, in Excel and in Word. */
import { localeOf, type Locale } from '../core/messages';
import { createExcelHost } from '../hosts/excel';
import { COMMANDS, TEXT_COMMANDS } from './commands';
import { runCommand } from './run';

const locale = (): Locale => localeOf(Office.context.displayLanguage);

/** A failure is left to the console: a button has no window, and Office would only show that the add-in failed. */
function associate(name: string, work: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void work()
      .catch((error: unknown) => console.error(error))
      .finally(() => event.completed());
  });
}

void Office.onReady().then(() => {
  for (const [name, command] of Object.entries(COMMANDS))
    associate(name, async () => runCommand(command, await createExcelHost(), locale()));
  for (const [name, command] of Object.entries(TEXT_COMMANDS))
    associate(name, async () => {
      const { createWordHost } = await import('../hosts/word');
      await command(await createWordHost(locale()));
    });
});
