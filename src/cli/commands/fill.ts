/** `juesuan fill FILE -o OUT.xlsx`: fills the blanks that identities determine, in a copy of the workbook. */
import type { Edit, Fills, RefusedFill } from '../../core/fill';
import { planOf } from '../../core/fill';
import { addressOf } from '../../core/grid';
import { cellEditOf } from '../../hosts/cell-edit';
import { patchWorkbook } from '../../hosts/files/xlsx';
import { FINE, type ExitCode } from '../exit-codes';
import { extensionOf, writeWhole } from '../files';
import { fillJson } from '../json/fill-json';
import type { Terminal } from '../print/terminal';
import { Problem, problem } from '../problem';
import { checkReliable, openWorkbook, type OpenWorkbook } from '../workbook';

export interface FillCommand {
  readonly file: string;
  readonly output?: string;
  readonly formulas: boolean;
  readonly json: boolean;
  readonly dryRun: boolean;
}

/** Macros stay in the copy, and Excel opens a workbook with macros under this name only. */
const WITH_MACROS = '.xlsm';

export async function fillCommand(command: FillCommand, terminal: Terminal): Promise<ExitCode> {
  if (!command.dryRun) assertOutput(command);
  const workbook = await openWorkbook(command.file);
  const result = checkReliable(workbook);
  const plan = planOf(result, { formulas: command.formulas });
  const written = command.dryRun
    ? plan
    : { ...plan, ...write(command.output ?? '', workbook, plan.edits, plan.refused, terminal) };
  if (command.json) terminal.raw(fillJson(written, terminal.locale));
  else print(command, written, terminal);
  return FINE;
}

function assertOutput({ file, output }: FillCommand): void {
  if (output === undefined) throw problem('needOutput', { kinds: '.xlsx' });
  const kind = extensionOf(file) === WITH_MACROS ? WITH_MACROS : '.xlsx';
  if (extensionOf(output) !== kind) throw problem('outputKind', { file: output, kinds: kind });
}

interface Written {
  readonly edits: readonly Edit[];
  readonly refused: readonly RefusedFill[];
}

/** With nothing to fill the copy is the workbook itself, byte for byte. */
function write(
  output: string,
  { file, bytes, grids }: OpenWorkbook,
  edits: readonly Edit[],
  refused: readonly RefusedFill[],
  terminal: Terminal,
): Written {
  const byCell = new Map(edits.map((edit) => [cellEditOf(edit, grids), edit]));
  const patched = patchWorkbook(bytes, [...byCell.keys()]);
  if (!patched.ok) throw new Problem(patched.problem, [], file);
  writeWhole(output, patched.bytes);
  for (const warning of patched.warnings) terminal.complain(terminal.words(warning));
  return {
    edits: patched.applied.flatMap((edit) => byCell.get(edit) ?? []),
    refused: [
      ...refused,
      ...patched.refused.map(({ edit, reason }) => ({ sheet: edit.sheet, at: edit.at, reason })),
    ],
  };
}

function print(command: FillCommand, { edits, refused, withheld }: Fills, terminal: Terminal): void {
  for (const edit of edits) {
    const after = edit.formula === undefined ? edit.after : `${edit.after}（=${edit.formula}）`;
    terminal.line(
      `  ${terminal.text('fillOne', { sheet: edit.sheet, address: addressOf(edit.at), after, reason: terminal.words(edit.reason) })}`,
    );
  }
  for (const { sheet, at, reason } of refused)
    terminal.line(
      `  ${terminal.text('notFilled', { sheet, address: addressOf(at), reason: terminal.words(reason) })}`,
    );
  for (const { sheet, at, reason } of withheld)
    terminal.line(
      `  ${terminal.text('withheld', { sheet, address: addressOf(at), reason: terminal.words(reason) })}`,
    );
  if (command.dryRun) terminal.say('wouldFill', { count: String(edits.length) });
  else terminal.say('filled', { count: String(edits.length), file: command.output ?? '' });
  if (withheld.length > 0) terminal.say('withheldCount', { count: String(withheld.length) });
}
