/** A host for the genuine office.js: a workbook, the conversation with the pane, and what tests may ask and upset. */
import type { Area } from '../../src/core/grid';
import { addressInSheet } from './excel/addresses';
import { Workbook, type Author } from './excel/workbook';
import type { Worksheet } from './excel/worksheet';
import { FaultPlan } from './protocol/faults';
import { HostPage } from './protocol/host-page';
import { RequirementGate } from './requirements/gate';
import type { DeclaredSets, RequirementTable } from './requirements/gate';
import type { HostObject } from './richapi/host-object';
import { Interpreter } from './richapi/interpreter';

export interface OfficeHostOptions {
  readonly workbook: Workbook;
  /** From `requirementTable()`; a browser is given it as JSON. */
  readonly table: RequirementTable;
  /** `ExcelApi`: Office 2021 has 1.14, the npm copy of office.js knows 1.15. */
  readonly excelApi?: string;
  readonly locale?: string;
}

/** Numbers of office.js for the events of a workbook. */
const EVENT = { changed: 10, added: 13, deleted: 15 } as const;
const WORKBOOK = 'Workbook';

export class OfficeHost {
  readonly faults = new FaultPlan();
  readonly page: HostPage;
  private readonly interpreter: Interpreter;
  private readonly listening = new Set<string>();
  private pending: (() => void)[] = [];
  private current: Workbook;

  constructor(options: OfficeHostOptions) {
    const declared = declaredSets(options.excelApi ?? '1.15');
    this.current = options.workbook;
    this.interpreter = new Interpreter({
      root: () => this.current,
      gate: new RequirementGate(options.table, declared),
      guard: () => this.current.$guard(),
      onRegister: (object, event, registered) => this.register(object, event, registered),
    });
    this.page = new HostPage({
      execute: (batch, failAt) => this.interpreter.execute(batch, failAt),
      faults: this.faults,
      requirements: declared,
      documentUrl: `https://pane.test/${options.workbook.name}`,
      locale: options.locale ?? 'zh-CN',
      afterBatch: () => this.sendPending(),
    });
    this.open(options.workbook);
  }

  get workbook(): Workbook {
    return this.current;
  }

  /** Another workbook in the same window, with all counts at 0. */
  open(workbook: Workbook): void {
    this.current = workbook;
    workbook.$events = {
      cellsChanged: (sheet, area, by) => this.cellsChanged(sheet, area, by),
      sheetChanged: (what, sheet, by) => this.sheetChanged(what, sheet, by),
    };
    this.faults.clear();
    this.page.traffic.reset();
  }

  /** All that was asked of it and upset in it. */
  forget(): void {
    this.open(new Workbook());
    this.interpreter.references.clear();
    this.listening.clear();
    this.pending = [];
    this.page.beAsNew();
  }

  /** How many objects the add-in makes Excel remember. */
  get referencesLeft(): number {
    return this.interpreter.references.count;
  }

  private register(_object: HostObject, event: string, registered: boolean): void {
    if (registered) this.listening.add(event);
    else this.listening.delete(event);
  }

  get listeners(): number {
    return this.listening.size;
  }

  private cellsChanged(sheet: Worksheet, area: Area, by: Author): void {
    this.announce('DataChangedEvent', EVENT.changed, by, {
      address: addressInSheet(area),
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: by === 'addin' ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: sheet.id,
    });
  }

  private sheetChanged(what: 'added' | 'deleted', sheet: Worksheet, by: Author): void {
    const event = what === 'added' ? 'AddedEvent' : 'DeletedEvent';
    this.announce(event, EVENT[what], by, { source: 'Local', worksheetId: sheet.id });
  }

  /** Events of an add-in's own batch reach it after the answer to the batch. */
  private announce(event: string, type: number, by: Author, message: unknown): void {
    if (!this.listening.has(event)) return;
    const send = (): void => this.page.sendRichEvent(type, WORKBOOK, message);
    if (by === 'user') send();
    else this.pending.push(send);
  }

  private sendPending(): void {
    const due = this.pending;
    this.pending = [];
    for (const send of due) send();
  }
}

const declaredSets = (excelApi: string): DeclaredSets => ({
  ExcelApi: excelApi,
  RichApiRuntime: '1.2',
  DialogApi: '1.2',
});
