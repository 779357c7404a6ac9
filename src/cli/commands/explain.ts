/** `juesuan explain FILE -o OUT`: writes the explanation as a Word document or as plain text. */
import { missingOf, narrate, type NarrativeDocument } from '../../core/narrative';
import type { CheckResult } from '../../core/check';
import { annexOf, writeDocx, type Annex } from '../../hosts/files/docx';
import { writeTextFile } from '../../hosts/files/text';
import { FINE, type ExitCode } from '../exit-codes';
import { assertWritable, extensionOf, writeWhole } from '../files';
import type { Terminal } from '../print/terminal';
import { problem } from '../problem';
import { formOfStyle } from '../style';
import { gatherSupplement } from '../supplement-file';
import { checkWorkbook, openWorkbook, refuseObstacles, type OpenWorkbook } from '../workbook';

export interface ExplainCommand {
  readonly file: string;
  readonly output?: string;
  readonly supplement?: string;
  readonly previous?: string;
  readonly style?: string;
  readonly annex: boolean;
  readonly decimals?: number;
  readonly year?: number;
}

const KINDS = ['.docx', '.txt'];

export async function explainCommand(command: ExplainCommand, terminal: Terminal): Promise<ExitCode> {
  const form = formOfStyle(command.style);
  const output = outputOf(command);
  const workbook = await openWorkbook(command.file);
  const result = checkWorkbook(workbook);
  refuseObstacles(workbook, result);
  const { supplement, remarks } = await gatherSupplement(workbook, result.set, form, command);
  const document = narrate(form, result.set, supplement, {
    unfilled: result.solution.solved,
    ...(command.decimals === undefined ? {} : { percentDecimals: command.decimals }),
    ...(command.year === undefined ? {} : { year: command.year }),
  });
  writeWhole(output, await written(output, document, command, workbook, result));
  report(output, document, terminal);
  for (const remark of remarks) terminal.complain(terminal.words(remark));
  return FINE;
}

function outputOf({ output, file, supplement, previous }: ExplainCommand): string {
  if (output === undefined) throw problem('needOutput', { kinds: KINDS.join(' ') });
  if (!KINDS.includes(extensionOf(output)))
    throw problem('outputKind', { file: output, kinds: KINDS.join(' ') });
  assertWritable(
    output,
    [file, supplement, previous].flatMap((input) => input ?? []),
  );
  return output;
}

async function written(
  output: string,
  document: NarrativeDocument,
  command: ExplainCommand,
  workbook: OpenWorkbook,
  result: CheckResult,
): Promise<Uint8Array> {
  if (extensionOf(output) === '.txt') return writeTextFile(document);
  return writeDocx(document, command.annex ? { annex: annexes(workbook, result) } : {});
}

const annexes = ({ grids }: OpenWorkbook, { set }: CheckResult): Annex[] =>
  set.tables.flatMap((table) => {
    const grid = grids.find(({ name }) => name === table.sheet);
    return grid ? [annexOf(table, grid)] : [];
  });

function report(output: string, document: NarrativeDocument, terminal: Terminal): void {
  const figures = document.sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs))
    .filter(({ kind }) => kind === 'figure');
  terminal.say('explained', { file: output, figures: String(figures.length) });
  const missing = missingOf(document);
  if (missing.length === 0) return;
  terminal.say('missing', { count: String(missing.length) });
  for (const { what } of missing) terminal.line(`  ${what}`);
}
