/** The content of an opened file: its bytes, the edits that stand, and the sheets as they read with them. */
import { addressOf, cellAt } from '../../../core/grid';
import type { Grid } from '../../../core/grid';
import type { Message } from '../../../core/messages';
import { HostProblem } from '../../host';
import type { CellEdit, RefusedEdit } from '../../host';
import { refuseSecond } from '../../refusal';
import { fileMessage } from '../xlsx/messages';
import { patchWorkbook, readWorkbook } from '../xlsx';
import type { ReadResult, WorkbookKind } from '../xlsx';
import { openMessage } from './messages';
import { editKey, withEdits } from './standing';
import type { StandingEdits } from './standing';

/** Reads bytes into Grids: here, or in a Worker, which the signal stops. */
export type ReadBytes = (bytes: Uint8Array, signal?: AbortSignal) => Promise<ReadResult>;

export interface OpenedWorkbook {
  readonly kind: WorkbookKind;
  /** As opened. */
  readonly original: Uint8Array;
  readonly originalGrids: readonly Grid[];
}

export interface WorkbookContent {
  readonly standing: StandingEdits;
  /** With the standing edits made. */
  readonly bytes: Uint8Array;
  readonly grids: readonly Grid[];
}

export interface EditAttempt {
  readonly content: WorkbookContent;
  readonly applied: readonly CellEdit[];
  readonly refused: readonly RefusedEdit[];
  readonly warnings: readonly Message[];
}

export const untouched = ({ original, originalGrids }: OpenedWorkbook): WorkbookContent => ({
  standing: new Map(),
  bytes: original,
  grids: originalGrids,
});

/**
 * The content with further edits. The file is patched from its original bytes and read again, so that a cell shows what
 * it will show when the saved file is opened, and what the file can't take (a protected sheet, part of an array) is
 * refused now and not when saving.
 */
export async function attempt(
  opened: OpenedWorkbook,
  content: WorkbookContent,
  edits: readonly CellEdit[],
  read: ReadBytes = readWorkbook,
): Promise<EditAttempt> {
  if (opened.kind !== 'xlsx') return refuseAll(content, edits, fileMessage('notPatchable'));
  const changed = edits.flatMap((edit) => refusedAsChanged(content.grids, edit) ?? []);
  const fresh = distinct(edits.filter((edit) => !changed.some((one) => one.edit === edit)));
  const standing = withEdits(content.standing, fresh.edits);
  const patched = patchWorkbook(opened.original, [...standing.values()]);
  if (!patched.ok) return refuseAll(content, edits, patched.problem);
  const refusals = new Map(patched.refused.map(({ edit, reason }) => [editKey(edit), reason]));
  const applied = fresh.edits.filter((edit) => !refusals.has(editKey(edit)));
  const refused = fresh.edits.flatMap((edit) => {
    const reason = refusals.get(editKey(edit));
    return reason ? [{ edit, reason }] : [];
  });
  const next = async (): Promise<WorkbookContent> => {
    if (applied.length === 0) return content;
    if (refused.length === 0) return readAnew(opened, content, standing, patched.bytes, read);
    return settled(opened, content, withEdits(content.standing, applied), read);
  };
  return {
    content: await next(),
    applied,
    refused: [...changed, ...fresh.refused, ...refused],
    warnings: patched.warnings,
  };
}

/** The content with these edits standing, all of which the file takes. */
export async function settled(
  opened: OpenedWorkbook,
  content: WorkbookContent,
  standing: StandingEdits,
  read: ReadBytes = readWorkbook,
): Promise<WorkbookContent> {
  if (standing.size === 0) return untouched(opened);
  const patched = patchWorkbook(opened.original, [...standing.values()]);
  if (!patched.ok) throw new HostProblem(patched.problem);
  return readAnew(opened, content, standing, patched.bytes, read);
}

async function readAnew(
  opened: OpenedWorkbook,
  content: WorkbookContent,
  standing: StandingEdits,
  bytes: Uint8Array,
  read: ReadBytes,
): Promise<WorkbookContent> {
  const reading = await read(bytes);
  if (!reading.ok) throw new HostProblem(reading.problem);
  return { standing, bytes, grids: merged(opened, content, standing, reading.grids) };
}

/** Sheets no edit stands in are those first read, the very same objects, so that nothing has to look at them again. */
function merged(
  opened: OpenedWorkbook,
  content: WorkbookContent,
  standing: StandingEdits,
  fresh: readonly Grid[],
): Grid[] {
  const edited = new Set([...standing.values(), ...content.standing.values()].map(({ sheet }) => sheet));
  return opened.originalGrids.map((grid) =>
    edited.has(grid.name) ? (fresh.find(({ name }) => name === grid.name) ?? grid) : grid,
  );
}

const refuseAll = (content: WorkbookContent, edits: readonly CellEdit[], reason: Message): EditAttempt => ({
  content,
  applied: [],
  refused: edits.map((edit) => ({ edit, reason })),
  warnings: [],
});

export const shownAt = (grids: readonly Grid[], { sheet, at }: Pick<CellEdit, 'sheet' | 'at'>): string => {
  const grid = grids.find(({ name }) => name === sheet);
  return (grid && cellAt(grid, at)?.text.trim()) ?? '';
};

function refusedAsChanged(grids: readonly Grid[], edit: CellEdit): RefusedEdit | undefined {
  const now = shownAt(grids, edit);
  if (edit.before === undefined || edit.before.trim() === now) return undefined;
  return { edit, reason: changedSince(edit, edit.before, now) };
}

export const changedSince = (edit: CellEdit, before: string, now: string): Message =>
  openMessage('changedSince', { sheet: edit.sheet, cell: addressOf(edit.at), before, now });

/** The first of several edits to one cell is made, as a file would have it. */
function distinct(edits: readonly CellEdit[]): { edits: CellEdit[]; refused: RefusedEdit[] } {
  const taken = new Set<string>();
  const refused: RefusedEdit[] = [];
  const first = edits.filter((edit) => {
    const isFirst = !taken.has(editKey(edit));
    taken.add(editKey(edit));
    if (!isFirst) refused.push({ edit, reason: refuseSecond(edit) });
    return isFirst;
  });
  return { edits: first, refused };
}
