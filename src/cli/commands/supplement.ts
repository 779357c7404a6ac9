/** `juesuan supplement FILE -o OUT`: lists what the explanation needs beyond the tables, as JSON or as a worksheet to fill in. */
import {
  formFor,
  printSupplement,
  supplementNeeds,
  supplementSheet,
  type Need,
  type Supplement,
} from '../../core/narrative';
import { createWorkbook } from '../../hosts/files/create';
import { FINE, type ExitCode } from '../exit-codes';
import { extensionOf, writeWhole } from '../files';
import { chosenForm, tellForm } from '../form-choice';
import type { Terminal } from '../print/terminal';
import { problem } from '../problem';
import { gatherSupplement } from '../supplement-file';
import { supplementSheetSpec } from '../../hosts/files/supplement-sheet';
import { checkReliable, openWorkbook } from '../workbook';

export interface SupplementCommand {
  readonly file: string;
  readonly output?: string;
  readonly previous?: string;
  /** The budget published for the year. */
  readonly budget?: string;
  readonly style?: string;
  readonly form?: string;
}

const KINDS = ['.json', '.xlsx'];

export async function supplementCommand(command: SupplementCommand, terminal: Terminal): Promise<ExitCode> {
  const { file, output } = command;
  const chosen = chosenForm(command);
  if (output === undefined) throw problem('needOutput', { kinds: KINDS.join(' ') });
  if (!KINDS.includes(extensionOf(output)))
    throw problem('outputKind', { file: output, kinds: KINDS.join(' ') });
  const workbook = await openWorkbook(file);
  const result = checkReliable(workbook);
  const form = chosen ?? formFor(result.set);
  const { supplement } = await gatherSupplement(workbook, result.set, form, {
    ...(command.previous === undefined ? {} : { previous: command.previous }),
    ...(command.budget === undefined ? {} : { budget: command.budget }),
  });
  const needs = supplementNeeds(form, result.set, supplement);
  writeWhole(
    output,
    extensionOf(output) === '.json'
      ? printSupplement(askedFor(needs, supplement))
      : createWorkbook([supplementSheetSpec(supplementSheet(needs, supplement))]),
  );
  const given = needs.filter(({ key }) => (supplement.entries.get(key)?.value ?? '') !== '').length;
  tellForm(chosen, form, terminal);
  terminal.say('supplementWritten', {
    file: output,
    count: String(needs.length),
    given: String(given),
    open: String(needs.length - given),
  });
  return FINE;
}

/** One entry a need, blank where nothing is known yet, labelled for the person who fills it in. */
function askedFor(needs: readonly Need[], supplement: Supplement): Supplement {
  return {
    ...supplement,
    entries: new Map(
      needs.map((need) => [
        need.key,
        {
          value: '',
          label: need.label,
          ...(need.unit === '' ? {} : { unit: need.unit }),
          ...supplement.entries.get(need.key),
        },
      ]),
    ),
  };
}
