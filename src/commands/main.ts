/**
 * Entry of the page behind the ribbon's buttons, in Excel and in Word. Office opens it whenever a document is: what a
 * button does, and the core, are loaded when the button is pressed.
 */
import { localeOf, type Locale } from '../core/messages';
import { COMMANDS, TEXT_COMMANDS } from './commands';

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
    associate(name, async () => {
      const [{ createExcelHost }, { runCommand }] = await Promise.all([
        import('../hosts/excel'),
        import('./run'),
      ]);
      await runCommand(command, await createExcelHost(), locale());
    });
  for (const [name, command] of Object.entries(TEXT_COMMANDS))
    associate(name, async () => {
      const { createWordHost } = await import('../hosts/word');
      await command(await createWordHost(locale()));
    });
});
