/** A workbook in memory behind the WorkbookHost interface: edits are made or refused, undone exactly, and everything is recorded. */
import { Decimal } from '../../src/core/amount';
import type { Cell, Grid, Place } from '../../src/core/grid';
import { addressOf, cellAt } from '../../src/core/grid';
import { message, type Message } from '../../src/core/messages';
import type { SheetSpec } from '../../src/hosts/files/create';
import type { AppliedEdits, CellEdit, CellMark, RefusedEdit, WorkbookHost } from '../../src/hosts/host';
import { HostProblem } from '../../src/hosts/host';
import { UndoSteps } from '../../src/hosts/steps';

const REASONS = {
  changed: { zh: '{place} 已经改过，没有动它', en: '{place} has changed and was left alone' },
  busy: {
    zh: 'Excel 正在编辑单元格，请按回车结束编辑，再点一次',
    en: 'A cell is being edited; press Enter first',
  },
} as const;

const nameOf = ({ sheet, at }: Place): string => `${sheet}!${addressOf(at)}`;

export class MemoryHost implements WorkbookHost {
  readonly kind = 'file';
  readonly steps = new UndoSteps((edits) => this.apply(edits));
  cannotWrite: Message | undefined;
  marks: readonly CellMark[] = [];
  selected: string | undefined;
  private at: Place | undefined;
  reads = 0;
  readonly state = new Map<string, string>();
  readonly sheets: SheetSpec[] = [];
  /** The next call of this method fails as a busy Excel would. */
  failing: keyof WorkbookHost | undefined;
  private held: Promise<void> | undefined;
  private grids: Grid[];
  private readonly listeners = new Set<() => void>();

  constructor(
    grids: readonly Grid[],
    readonly name = '演示.xlsx',
  ) {
    this.grids = [...grids];
  }

  /** Reading takes until the function given back is called. */
  hold(): () => void {
    let release = (): void => undefined;
    this.held = new Promise((resolve) => (release = resolve));
    return release;
  }

  async read(): Promise<readonly Grid[]> {
    this.fail('read');
    this.reads += 1;
    await this.held;
    return this.grids;
  }

  async apply(edits: readonly CellEdit[]): Promise<AppliedEdits> {
    this.fail('apply');
    const refused: RefusedEdit[] = [];
    const made: {
      readonly edit: CellEdit;
      readonly old: Cell | undefined;
      readonly now: Cell | undefined;
    }[] = [];
    for (const edit of edits) {
      const old = this.cell(edit);
      if (edit.before !== undefined && (old?.text ?? '') !== edit.before) {
        refused.push({ edit, reason: message(REASONS, 'changed', { place: nameOf(edit) }) });
        continue;
      }
      const now = cellOf(edit);
      this.put(edit, now);
      made.push({ edit, old, now });
    }
    const undo = async (): Promise<readonly RefusedEdit[]> => {
      const left: RefusedEdit[] = [];
      for (const { edit, old, now } of made)
        if (this.cell(edit) === now) this.put(edit, old);
        else left.push({ edit, reason: message(REASONS, 'changed', { place: nameOf(edit) }) });
      return left;
    };
    return { applied: made.map(({ edit }) => edit), refused, undo };
  }

  async mark(marks: readonly CellMark[]): Promise<void> {
    this.fail('mark');
    this.marks = marks;
  }

  async clearMarks(): Promise<void> {
    this.marks = [];
  }

  async select(sheet: string, at: CellEdit['at']): Promise<void> {
    this.fail('select');
    this.at = { sheet, at };
    this.selected = nameOf(this.at);
  }

  async selection(): Promise<Place | undefined> {
    return this.at;
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async loadState(key: string): Promise<string | undefined> {
    return this.state.get(key);
  }

  async saveState(key: string, value: string): Promise<void> {
    this.fail('saveState');
    this.state.set(key, value);
  }

  async writeSheet(sheet: SheetSpec): Promise<void> {
    this.fail('writeSheet');
    this.sheets.push(sheet);
    this.grids = [...this.grids.filter(({ name }) => name !== sheet.name), gridOfSpec(sheet)];
  }

  /** As a person types it. */
  type(sheet: string, at: CellEdit['at'], text: string): void {
    this.put({ sheet, at }, text === '' ? undefined : { text, value: text, kind: 'text' });
    for (const listener of [...this.listeners]) listener();
  }

  text(sheet: string, at: CellEdit['at']): string {
    return this.cell({ sheet, at })?.text ?? '';
  }

  /** Whether anybody still listens. */
  get isHeard(): boolean {
    return this.listeners.size > 0;
  }

  snapshot(): string {
    return JSON.stringify(this.grids.map(({ name, cells }) => [name, cells]));
  }

  private fail(method: keyof WorkbookHost): void {
    if (this.failing !== method) return;
    this.failing = undefined;
    throw new HostProblem(message(REASONS, 'busy'));
  }

  private cell({ sheet, at }: Place): Cell | undefined {
    const grid = this.grids.find(({ name }) => name === sheet);
    return grid && cellAt(grid, at);
  }

  private put({ sheet, at }: Place, cell: Cell | undefined): void {
    this.grids = this.grids.map((grid) => {
      if (grid.name !== sheet) return grid;
      const cells = [...grid.cells];
      const row = [...(cells[at.row] ?? [])];
      row[at.column] = cell;
      cells[at.row] = row;
      return { ...grid, cells };
    });
  }
}

function cellOf({ value, text, formula, numberFormat }: CellEdit): Cell {
  if (text !== undefined) return { text, value: text, kind: 'text' };
  const number = new Decimal(value ?? 0);
  const shown = numberFormat?.endsWith('%') ? `${number.times(100).toFixed(2)}%` : number.toFixed(2);
  return {
    text: shown,
    value: number.toNumber(),
    kind: 'number',
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === undefined ? {} : { format: numberFormat }),
  };
}

function gridOfSpec({ name, cells: specs }: SheetSpec): Grid {
  const cells: (Cell | undefined)[][] = [];
  for (const { at, content } of specs) {
    const text = content && 'text' in content ? content.text : undefined;
    if (text !== undefined) (cells[at.row] ??= [])[at.column] = { text, value: text, kind: 'text' };
  }
  return { name, visibility: 'visible', cells, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}
