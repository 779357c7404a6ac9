/** What we use of WPS 表格, and no more: interfaces of our own. Kingsoft’s types are held against them in test/wps-host/official. */
import type { EventSource } from '../events';

export interface EtRange {
  /** A matrix for several cells, bare for one; null where a cell is blank; a COM code where it holds an error. */
  Value2: unknown;
  /** As `Value2`; a constant stands as its own text. */
  Formula: unknown;
  /** What one cell shows. */
  readonly Text: unknown;
  /** Null where the cells differ, as the next ones. */
  NumberFormat: unknown;
  readonly MergeCells: unknown;
  Hidden: unknown;
  readonly MergeArea: EtRange;
  readonly EntireRow: EtRange;
  readonly EntireColumn: EtRange;
  readonly Row: number;
  readonly Column: number;
  readonly Rows: EtCounted;
  readonly Columns: EtCounted;
  readonly Worksheet: EtSheet;
  readonly FormatConditions: EtConditions;
  readonly Font: EtFont;
  readonly Interior: EtInterior;
  readonly Borders: EtBorders;
  readonly Validation: EtValidation;
  HorizontalAlignment: unknown;
  VerticalAlignment: unknown;
  WrapText: unknown;
  IndentLevel: unknown;
  Locked: unknown;
  ColumnWidth: unknown;
  RowHeight: unknown;
  Address(absoluteRow?: boolean, absoluteColumn?: boolean): string;
  Select(): unknown;
  Merge(): void;
}

interface EtCounted {
  readonly Count: number;
}

/** Colours are numbers, blue in front. */
interface EtFont {
  Name: unknown;
  Size: unknown;
  Bold: unknown;
  Italic: unknown;
  Underline: unknown;
  Color: unknown;
}

interface EtInterior {
  Color: unknown;
}

interface EtBorders {
  LineStyle: unknown;
  Color: unknown;
}

interface EtValidation {
  Add(type: number, alert?: number, operator?: number, list?: string): void;
}

interface EtConditions extends EtCounted {
  /** From 1. */
  Item(index: number): unknown;
  Add(type: number, operator: undefined, formula: string): unknown;
}

export interface EtCondition {
  readonly Type: number;
  readonly Formula1: string;
  readonly Interior: EtInterior;
  readonly Font: EtFont;
  StopIfTrue: boolean;
  SetFirstPriority(): void;
  Delete(): void;
}

export interface EtSheet {
  Name: string;
  /** -1 visible, 0 hidden, 2 very hidden. */
  Visible: number;
  readonly ProtectContents: boolean;
  readonly UsedRange: EtRange;
  readonly Cells: EtRange;
  readonly Tab: EtTab;
  readonly PageSetup: EtPage;
  readonly Hyperlinks: EtLinks;
  Range(address: string): EtRange;
  Activate(): void;
  Move(before?: EtSheet): void;
  Protect(): void;
  Delete(): void;
}

interface EtTab {
  Color: unknown;
}

interface EtPage {
  Orientation: number;
  Zoom: unknown;
  FitToPagesWide: unknown;
  FitToPagesTall: unknown;
  PrintTitleRows: string;
}

interface EtLinks {
  Add(anchor: EtRange, address: string, place: string, tip?: undefined, text?: string): unknown;
}

interface EtSheets extends EtCounted {
  /** From 1, or by name. */
  Item(which: number | string): unknown;
  Add(before?: undefined, after?: unknown): unknown;
}

export interface EtPart {
  readonly XML: string;
  Delete(): void;
}

interface EtParts extends EtCounted {
  Item(index: number): EtPart;
  Add(xml: string): EtPart;
  SelectByNamespace(namespace: string): EtParts;
}

export interface EtBook {
  readonly Name: string;
  /** Only its name where it was never saved. */
  readonly FullName: string;
  readonly ProtectStructure: boolean;
  readonly Worksheets: EtSheets;
  readonly ActiveSheet: unknown;
  readonly CustomXMLParts: EtParts;
  Activate(): void;
}

interface EtWindow {
  FreezePanes: boolean;
  SplitRow: number;
  SplitColumn: number;
}

/** The program itself. */
export interface EtProgram {
  readonly ActiveWorkbook: EtBook;
  readonly ActiveWindow: EtWindow;
  /** A range, or a picture, or nothing. */
  readonly Selection: unknown;
  ScreenUpdating: boolean;
  DisplayAlerts: boolean;
}

export type EtEvent =
  'SheetChange' | 'WorkbookNewSheet' | 'SheetBeforeDelete' | 'WorkbookActivate' | 'WorkbookBeforeClose';

/** `window.Application` in a page of an add-in: the program, and what the add-in may ask besides. */
export interface EtApplication extends EtProgram {
  readonly ApiEvent: EventSource<EtEvent>;
}
