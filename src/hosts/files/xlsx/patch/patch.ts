/** Fills in a user's .xlsx where it stands: only the parts that hold edited cells are written, all others are copied as they lie. */
import type { Message } from '../../../../core/messages';
import type { CellEdit, RefusedEdit } from '../../../host';
import { BadPart, CONTENT_TYPES, findMain, isZip, refuse, withParts } from '../package/open';
import type { MainPart, Parts } from '../package/open';
import { warningsAbout } from '../package/warnings';
import { inspect } from '../read/guard';
import { rewriteZip } from '../zip/rewrite';
import { Draft } from './draft';

export interface PatchOptions {
  /** Also write into protected sheets. Default false. */
  readonly evenProtected?: boolean;
}

export type PatchResult =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly applied: CellEdit[];
      readonly refused: RefusedEdit[];
      readonly warnings: Message[];
    }
  | { readonly ok: false; readonly problem: Message };

/**
 * The workbook with the edits made that can be made, and the reasons for the others. An edit without value,
 * text and formula empties its cell. Without any edit to make, the bytes are those given.
 */
export function patchWorkbook(
  bytes: Uint8Array,
  edits: readonly CellEdit[],
  options: PatchOptions = {},
): PatchResult {
  if (!isZip(bytes)) return notPatchable(bytes);
  return withParts(bytes, (parts): PatchResult => {
    if (!parts.has(CONTENT_TYPES)) return notPatchable(bytes);
    const main = findMain(parts);
    if (typeof main === 'string') return refuse(main);
    return write(bytes, parts, main, edits, options.evenProtected === true);
  });
}

/** A workbook of another kind has to be saved as .xlsx; anything else is what the reader says it is. */
function notPatchable(bytes: Uint8Array): PatchResult {
  const inspected = inspect(bytes);
  return inspected.ok ? refuse('notPatchable') : inspected;
}

function write(
  bytes: Uint8Array,
  parts: Parts,
  main: MainPart,
  edits: readonly CellEdit[],
  evenProtected: boolean,
): PatchResult {
  const draft = new Draft(parts, main, evenProtected);
  draft.make(edits);
  const changes = draft.changes();
  const written = changes.size === 0 ? bytes : rewriteZip(bytes, parts.directory, changes);
  if (!written) throw new BadPart('damaged');
  const warnings = changes.size === 0 ? [] : [...draft.warnings, ...warningsAbout(parts, main)];
  return { ok: true, bytes: written, applied: draft.applied, refused: draft.refused, warnings };
}
