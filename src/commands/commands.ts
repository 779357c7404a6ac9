/** What the ribbon's buttons do without the pane. Each works on a host; there is nothing to say: the marks are gone. */
import type { WorkbookHost } from '../hosts/host';
import type { WordHost } from '../hosts/word';

export type Command<Host> = (host: Host) => Promise<void>;

/** In Excel, by the names the manifest calls them (`FunctionName`). */
export const COMMANDS: Readonly<Record<string, Command<WorkbookHost>>> = {
  clearMarks: (host) => host.clearMarks(),
};

/** In Word, by the same kind of names. */
export const TEXT_COMMANDS: Readonly<Record<string, Command<WordHost>>> = {
  clearTextMarks: (host) => host.clearMarks(),
};
