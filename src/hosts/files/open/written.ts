/** The file as it is saved: what was changed in it, and what is seen beside it, each laid over the file as it lies. */
import type { Message } from '../../../core/messages';
import { HostProblem } from '../../host';
import type { CellMark } from '../../host';
import type { SheetSpec } from '../create';
import { withMarks, withSheets } from '../xlsx';
import type { ChangedPackage } from '../xlsx';

export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly warnings: readonly Message[];
}

export interface SeenBeside {
  readonly marks: readonly CellMark[];
  /** Whether the file has marks of ours, which others take the place of. */
  readonly hadMarks: boolean;
  readonly sheets: readonly SheetSpec[];
}

/** Marks that are shown are in the file, and no others of ours; where there is nothing new, the bytes are those given. */
export function withSeen({ bytes, warnings }: WrittenFile, seen: SeenBeside): WrittenFile {
  const { marks, hadMarks, sheets } = seen;
  const isMarked = hadMarks || marks.length > 0;
  const marked = isMarked ? wrote(withMarks(bytes, marks)) : { bytes, warnings: [] };
  const told = sheets.length > 0 ? wrote(withSheets(marked.bytes, sheets)) : { ...marked, warnings: [] };
  return { bytes: told.bytes, warnings: distinct([...warnings, ...marked.warnings, ...told.warnings]) };
}

function wrote(changed: ChangedPackage): WrittenFile {
  if (!changed.ok) throw new HostProblem(changed.problem);
  return changed;
}

export const distinct = (messages: readonly Message[]): Message[] =>
  messages.filter(({ id }, place) => messages.findIndex((one) => one.id === id) === place);
