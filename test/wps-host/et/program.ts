/** The simulated 表格 itself, over the workbook of the office host. See README.md for the ground of each behaviour. */
import type { EtApplication } from '../../../src/hosts/wps/et';
import type { Workbook } from '../../office-host/excel/workbook';
import type { Worksheet } from '../../office-host/excel/worksheet';
import { Crossings } from '../crossings';
import { Events } from '../events';
import { Parts } from './parts';
import type { EtSimRange } from './range';
import { AS_OVER_COM, type Shapes } from './shapes';
import { Sheet, Sheets } from './sheet';

export interface ProgramOptions {
  readonly shapes?: Shapes;
  readonly events?: Events['when'];
}

export class Program {
  readonly shapes: Shapes;
  readonly ApiEvent: Events;
  ScreenUpdating = true;
  DisplayAlerts = true;
  /** Of the sheet in front. */
  readonly ActiveWindow = { FreezePanes: false, SplitRow: 0, SplitColumn: 0 };
  selected: EtSimRange | { readonly ShapeRange: true } | undefined;
  private readonly pages = new Map<Worksheet, Record<string, unknown>>();

  constructor(
    public $book: Workbook,
    { shapes = AS_OVER_COM, events = 'at once' }: ProgramOptions,
  ) {
    this.shapes = shapes;
    this.ApiEvent = new Events(events);
    $book.$events = {
      cellsChanged: () => this.ApiEvent.$tell('SheetChange'),
      sheetChanged: (what) =>
        this.ApiEvent.$tell(what === 'added' ? 'WorkbookNewSheet' : 'SheetBeforeDelete'),
    };
  }

  get ActiveWorkbook(): Book {
    return new Book(this);
  }
  get Selection(): unknown {
    return this.selected;
  }
  pageOf(sheet: Worksheet): Record<string, unknown> {
    const page = this.pages.get(sheet) ?? {
      Orientation: 1,
      Zoom: 100,
      FitToPagesWide: 1,
      FitToPagesTall: 1,
      PrintTitleRows: '',
    };
    this.pages.set(sheet, page);
    return page;
  }
}

class Book {
  constructor(private readonly program: Program) {}

  get Name(): string {
    return this.program.$book.name;
  }
  get FullName(): string {
    return `D:\\公开\\${this.program.$book.name}`;
  }
  get ProtectStructure(): boolean {
    return this.program.$book.$structureProtected;
  }
  get Worksheets(): Sheets {
    return new Sheets(this.program);
  }
  get ActiveSheet(): Sheet {
    return new Sheet(this.program, this.program.$book.$active);
  }
  get CustomXMLParts(): Parts {
    return new Parts(this.program.$book);
  }
  Activate(): void {
    return;
  }
}

export interface SimulatedEt {
  readonly application: EtApplication;
  readonly program: Program;
  readonly crossings: Crossings;
}

/** 表格 with a workbook open, as a page of an add-in sees it. */
export function openEt(workbook: Workbook, options: ProgramOptions = {}): SimulatedEt {
  const crossings = new Crossings();
  const program = new Program(workbook, options);
  crossings.guard = () => {
    if (workbook.$editing) throw new Error('0x800AC472');
  };
  const page: unknown = crossings.wrap(program);
  return { application: page as EtApplication, program, crossings };
}
