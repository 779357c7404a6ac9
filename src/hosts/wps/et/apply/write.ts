/** Writes cells one by one, takes effect at once: what was written is read back, and taken back where anything fails. */
import { addressOf } from '../../../../core/grid';
import { HostProblem } from '../../../host';
import { interrupted, restoring, touchedBy } from '../../../sheet-common';
import type { CellWrite, StoredCell } from '../../../sheet-common';
import type { OwnEvents } from '../changes';
import { etMessage } from '../messages';
import { withStillScreen } from '../../screen';
import type { SheetsByName } from '../sheets';
import type { EtProgram, EtSheet } from '../types';
import { readBack, seeCells } from './look';

export class EtWriter {
  constructor(
    private readonly program: EtProgram,
    private readonly sheets: SheetsByName,
    private readonly own: OwnEvents,
  ) {}

  /** What the cells hold afterwards, in the order of the writes. All are written or none. */
  write(writes: readonly CellWrite[]): readonly StoredCell[] {
    if (writes.length === 0) return [];
    try {
      return this.writeAll(writes);
    } catch (error) {
      this.takeBack(writes);
      throw error;
    }
  }

  private writeAll(writes: readonly CellWrite[]): readonly StoredCell[] {
    withStillScreen(this.program, () => this.put(writes));
    const held = readBack(this.sheets, writes);
    writes.forEach((write, index) => {
      const after = held[index];
      if (!after || !isTaken(write, after)) throw notTaken(write);
    });
    return held;
  }

  private put(writes: readonly CellWrite[]): void {
    for (const write of writes) {
      const sheet = this.sheets.get(write.edit.sheet);
      if (sheet) this.putOne(sheet, write);
    }
  }

  /** The format first: a text written into a cell that is no text yet would be read as if typed. */
  private putOne(sheet: EtSheet, { edit, before, content, numberFormat }: CellWrite): void {
    const cell = sheet.Range(addressOf(edit.at));
    if (numberFormat !== undefined) cell.NumberFormat = numberFormat;
    this.own.expect();
    if (!isFormula(content)) {
      cell.Value2 = content;
      return;
    }
    cell.Formula = content;
    // A formula entered in a General cell takes over the format of the cells it refers to.
    cell.NumberFormat = numberFormat ?? before.numberFormat;
  }

  /** Nothing rolls back by itself. Only cells that were reached are put back. */
  private takeBack(writes: readonly CellWrite[]): void {
    let touched = writes;
    try {
      const cells = writes.map(({ edit: { sheet, at } }) => ({ sheet, at }));
      touched = touchedBy(writes, seeCells(this.sheets, cells));
      const back = touched.map(({ edit, before }) => restoring(edit, before, before));
      withStillScreen(this.program, () => this.put(back));
    } catch {
      throw interrupted(touched);
    }
  }
}

const isFormula = (content: unknown): boolean => typeof content === 'string' && content.startsWith('=');

function isTaken({ content }: CellWrite, { value, formula }: StoredCell): boolean {
  if (isFormula(content)) return typeof formula === 'string' && formula.startsWith('=');
  // In a cell formatted as text a number stands as one.
  if (typeof content !== 'string') return value === content || value === String(content);
  return content.startsWith("'") ? value === content.slice(1) : value === content;
}

const notTaken = ({ edit }: CellWrite): HostProblem =>
  new HostProblem(etMessage('notTaken', { sheet: edit.sheet, cell: addressOf(edit.at) }));
