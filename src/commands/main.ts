/** Entry of the page behind the ribbon's buttons. */
import type { Locale } from '../core/messages';
import { createExcelHost } from '../hosts/excel';
import { COMMANDS } from './commands';
import { runCommand } from './run';

const localeOf = (language: string): Locale => (/^(?:zh|$)/i.test(language) ? 'zh-CN' : 'en-US');

void Office.onReady().then(() => {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void createExcelHost()
        .then((host) => runCommand(command, host, localeOf(Office.context.displayLanguage ?? '')))
        .finally(() => event.completed());
    });
  }
});
