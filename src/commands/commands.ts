/** What the ribbon's buttons do without the pane. Each works on a host and returns what there is to say, which is often nothing. */
import { check } from '../core/check';
import type { Finding, Severity } from '../core/check';
import { planOf } from '../core/fill';
import { addressOf } from '../core/grid';
import type { Message } from '../core/messages';
import { cellEditOf } from '../hosts/cell-edit';
import type { Mark, WorkbookHost } from '../hosts/host';
import type { WordHost } from '../hosts/word';
import { wordOf } from './words';

export type Command = (host: WorkbookHost) => Promise<readonly Message[]>;

export type TextCommand = (host: WordHost) => Promise<void>;

/** By the names the manifest calls them (`FunctionName`). */
export const COMMANDS: Readonly<Record<string, Command>> = { checkAndMark, fillBlanks, clearMarks };

/** In Word, by the same kind of names. There is nothing to say: the colours are gone. */
export const TEXT_COMMANDS: Readonly<Record<string, TextCommand>> = {
  clearTextMarks: (host) => host.clearMarks(),
};

async function checkAndMark(host: WorkbookHost): Promise<readonly Message[]> {
  const { set, findings } = check(await host.read());
  if (set.tables.length === 0) return [wordOf('noTables')];
  await host.mark(findings.flatMap(markOf));
  return [];
}

/** The cell a finding is about is marked, and no other of its terms. */
function markOf({ cells, severity }: Finding): Mark[] {
  const [first] = cells;
  return first ? [{ sheet: first.sheet, at: first.at, level: severity satisfies Severity }] : [];
}

/** Asks nothing, since it writes into blank cells only, and lists what it wrote. */
async function fillBlanks(host: WorkbookHost): Promise<readonly Message[]> {
  const result = check(await host.read());
  if (result.set.tables.length === 0) return [wordOf('noTables')];
  const { edits, obstacles } = planOf(result);
  if (obstacles.length > 0)
    return [
      wordOf('mendFirst', { count: String(obstacles.length) }),
      ...obstacles.flatMap(({ lines }) => lines),
    ];
  if (edits.length === 0) return [wordOf('nothingToFill')];
  const byCell = new Map(edits.map((edit) => [cellEditOf(edit), edit.after]));
  const { applied, refused } = await host.apply([...byCell.keys()]);
  return [
    wordOf('filled', { count: String(applied.length) }),
    ...applied.map((edit) =>
      wordOf('cell', {
        sheet: edit.sheet,
        cell: addressOf(edit.at),
        after: byCell.get(edit) ?? edit.value ?? '',
      }),
    ),
    ...refused.map(({ reason }) => reason),
  ];
}

async function clearMarks(host: WorkbookHost): Promise<readonly Message[]> {
  await host.clearMarks();
  return [];
}
