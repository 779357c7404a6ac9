/** What a public table looks like, as data, and what a recognised one is. */
import type { Amount, Unit } from '../amount';
import type { Area, CellDoubt, Position } from '../grid';
import type { Message } from '../messages';
import type { SetKind } from './families';
import type { TableId } from './list';

export type { TableId };

/** What a column or row counts: money in the table's unit, a share of 100, points, people or things, or words. */
export type Quantity = 'money' | 'rate' | 'score' | 'count' | 'text';

/** A figure where it stands. */
export interface Figure {
  readonly sheet: string;
  readonly at: Position;
  /** As printed. */
  readonly text: string;
  readonly state: 'amount' | 'blank' | 'dash' | 'unreadable';
  /** Why it is unreadable: a printed page does not show it surely, or it stands beside the name it belongs to. */
  readonly doubt?: CellDoubt | 'misplaced';
  /** In the table's unit; a rate as the number before the percent sign. Present when state is `amount`. */
  readonly amount?: Amount;
  readonly quantity: Quantity;
  readonly formula?: string;
  /** Whether the cell can take a value (not the covered part of a merge). */
  readonly writable: boolean;
}

export interface TableRow {
  /** `201`, `30101`, `合计`, `本年收入合计`; an expenditure class named in words has its code. */
  readonly key: string;
  /** As printed, without ordinals and line breaks. */
  readonly label: string;
  readonly at: Position;
  /** Names of row sets this row belongs to, e.g. `支出各类`. */
  readonly groups: readonly string[];
  /** Key of the row whose total this one is part of, for rows with codes. */
  readonly parent?: string;
  readonly code?: string;
  /** Whether the code is a number of the office's own: no list says what it is called. */
  readonly isOwnNumber?: true;
  /** What stands where the code should: its place told which row it is. */
  readonly printedCode?: string;
  /** Further texts of the row by column key (指标值, 偏差原因…). */
  readonly texts?: ReadonlyMap<string, string>;
}

export interface TableColumn {
  readonly key: string;
  /** As printed. */
  readonly label: string;
  readonly quantity: Quantity;
  /** Where the label stands, of columns that are codes. */
  readonly at?: Position;
}

export interface TextCell {
  readonly at: Position;
  readonly text: string;
}

/** Something that spoke for (or against) a table being what it is taken for. */
export interface Evidence {
  readonly kind: 'title' | 'header' | 'rows';
  readonly at: Position;
  readonly text: string;
}

/** A public table found in a grid. */
export interface Table {
  readonly id: TableId;
  /** Which printed form, e.g. `codes-single`. */
  readonly layout: string;
  /** What people call it: 表09 where 公开09表 is printed, otherwise the standard name. */
  readonly name: string;
  /** As printed, or the standard title when none is printed. */
  readonly title: string;
  readonly sheet: string;
  readonly area: Area;
  readonly unit: Unit;
  /** The usual number of decimals of its money; 2 where it has none. */
  readonly decimals: number;
  /** Power of ten in 元 that its money is rounded to, where that is coarser than the last digit printed (recognise/steps.ts). */
  readonly step?: number;
  /** Where the unit is printed; absent when it is taken from the other tables. */
  readonly unitAt?: Position;
  /** It stands nowhere above the table, but behind each of its amounts: `0.00"万元"`. */
  readonly isUnitShown?: boolean;
  readonly year?: number;
  readonly department?: string;
  /** The cell 部门： (or 单位：); its text is empty behind the colon when the name was left out. */
  readonly departmentAt?: TextCell;
  /** Notes and explanations under the table. */
  readonly notes: readonly TextCell[];
  readonly evidence: readonly Evidence[];
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  /** Columns with figures that no layout knows: sums across columns can't be judged then. */
  readonly unknownColumns: readonly TextCell[];
  /** Rows with figures that belong to no row set and whose label or code no layout knows: sums over rows can't be judged then. */
  readonly unknownRows: readonly TextCell[];
  /** A printed page does not show a label, code or head of it surely: a row or column that seems absent may be that one. */
  readonly isUnsure?: true;
  /** Filled rows whose code stands above them already; what they hold is in no figure of the table. */
  readonly repeatedRows: readonly TableRow[];
  /** Single facts beside the figures, such as 人员编制. */
  readonly fields: ReadonlyMap<string, TextCell>;
  /** `column` may be left out where the row has one figure, or to mean its first. */
  figure(row: string, column?: string): Figure | undefined;
  row(key: string): TableRow | undefined;
}

/** What looked like a table and was not taken for one. */
export interface Refusal {
  readonly sheet: string;
  readonly area: Area;
  readonly reason: Message;
  /** What its title says it is. */
  readonly titled?: { readonly id: TableId; readonly title: string };
}

/** A public table that is known by its title and not read. */
export interface OtherTable {
  readonly sheet: string;
  readonly area: Area;
  readonly title: string;
}

/** A full form of the software (财决03表) beside the public tables that are taken from it. */
export interface FullForm {
  readonly sheet: string;
  /** `03`, `01-1`. */
  readonly number: string;
  /** Present where it could be read as the table that is taken from it, and prints its unit. */
  readonly table?: Table;
}

/** Public tables of one workbook that belong together. */
export interface TableSet {
  /** What they tell of; performance only where nothing else stands beside the forms. */
  readonly kind: SetKind;
  readonly tables: readonly Table[];
  readonly refused: readonly Refusal[];
  readonly others?: readonly OtherTable[];
  readonly fullForms?: readonly FullForm[];
  /** Tables of an earlier year that stand in the same workbook beside those of `year`. */
  readonly earlier?: TableSet;
  /** Further sets of the workbook: a budget beside accounts, a unit beside its department. */
  readonly beside?: readonly TableSet[];
  readonly year?: number;
  readonly department?: string;
  /** The one table with that meaning; undefined where there is none, the first where there are several. */
  table(id: TableId): Table | undefined;
}
