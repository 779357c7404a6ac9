/** How the layout of a table is written down: titles, header words, row labels. All data; nothing here decides anything. */
import type { Phrase } from '../messages';
import type { TableFamily } from './families';
import type { TableId } from './list';
import type { Quantity } from './types';

/** Header or label words that must all appear on the path to the column or row; one of several alternatives. */
export type WordSets = readonly (readonly string[])[];

/** 政府收支分类: the lists that codes are from. */
export type ClassificationName = 'functional' | 'economic';

/** A cell that is another row's: `column` of `row`, which other forms print by itself. */
interface CellOf {
  /** The row in which it is printed. */
  readonly printedIn: string;
  readonly row: string;
  readonly column: string;
}

export interface ColumnSpec {
  readonly key: string;
  readonly quantity: Quantity;
  readonly is: WordSets;
  /** For forms in which the row's meaning (预算数, 决算数) stands in the header. */
  readonly row?: string;
  /** For forms that print a row's figure in a column of another: 人员经费 beside 合计 is 人员经费合计. */
  readonly cellOf?: CellOf;
  /** Whether the block is not this block without it. */
  readonly required?: boolean;
  /** Whether its rates are of percent, however small: the head says %. */
  readonly inPercent?: boolean;
  /** Whether the lowest word above the column has to be one of its own: a name nobody knows below 工资福利支出 is another column. */
  readonly lowest?: boolean;
}

export interface RowSpec {
  readonly key: string;
  readonly is: WordSets;
  /** Only below the row with this key (the same label stands twice in 表04). */
  readonly below?: string;
  /** Not below the row with this key. */
  readonly above?: string;
  readonly required?: boolean;
  /** The row of which it is a part wherever that one is printed: then it is in no row set by its place. */
  readonly partOf?: string;
  /** Whether only some printed forms have it: where it is not printed, the form has no such row. */
  readonly inSomeForms?: boolean;
  /** The block's last row. */
  readonly last?: boolean;
}

/** A row that is a column of the recognised table. */
export interface ItemSpec extends RowSpec {
  readonly quantity: Quantity;
}

/** A row set by position: the rows between two keyed rows (both excluded; absent means the block's edge), or the keys named. */
export interface GroupSpec {
  readonly name: string;
  readonly after?: string;
  readonly before?: string;
  /** Also these keys, wherever they stand. */
  readonly keys?: readonly string[];
}

/** Leaf rows (rows without children) whose code starts so. */
interface CodeGroupSpec {
  readonly name: string;
  readonly prefixes: readonly string[];
}

export type RowScheme =
  | {
      readonly kind: 'labels';
      readonly rows: readonly RowSpec[];
      readonly groups: readonly GroupSpec[];
      /** Whether rows may be classes of functional expenditure named in words; their key is the class's code. */
      readonly classes?: boolean;
      /** Labels of rows that are no part of the table. */
      readonly ignore?: readonly string[];
      /** Words in any cell of a row at which the block has ended. */
      readonly ends?: readonly string[];
    }
  | {
      readonly kind: 'codes';
      /** The list they are from; several where the printed form goes by one or another. */
      readonly classifications: readonly ClassificationName[];
      /** Lengths of the codes, 类 first. */
      readonly levels: readonly number[];
      readonly totals: readonly RowSpec[];
      readonly codeGroups?: readonly CodeGroupSpec[];
      /** Rows told by their label where no code stands; the key is the code. */
      readonly named?: readonly RowSpec[];
      readonly ignore?: readonly string[];
      /** Whether offices number the lowest level by themselves, 01 02 03 …: then its names tell. */
      readonly ownNumbers?: boolean;
    }
  /** The table turned: items stand down the sheet and become columns, the printed columns become rows. */
  | { readonly kind: 'items'; readonly items: readonly ItemSpec[]; readonly ignore?: readonly string[] }
  /** One row of figures; what it means stands in the header. */
  | { readonly kind: 'single'; readonly row: string }
  /** One row an indicator, down to the row with the total; rows are also sets by their first-level indicator. */
  | {
      readonly kind: 'indicators';
      readonly item: string;
      readonly itemGroup: string;
      /** Absent where the form prints no row of totals. */
      readonly total?: RowSpec;
    };

export interface BlockSpec {
  readonly id: string;
  /** Over-header word that tells this block's lane from its neighbour (收入, 支出), and the lane's place where there is none. */
  readonly lane?: { readonly over: readonly string[]; readonly index: number };
  /** Header words above the label column. */
  readonly labels: readonly string[];
  /** Header words above code columns as a user confirmed them; any other is told by its codes. */
  readonly codes?: readonly string[];
  /** Header words of columns that hold no figure (行次). */
  readonly skip?: readonly string[];
  /** Columns that are no part of the table, by the words above them. */
  readonly ignore?: WordSets;
  /** Further header words, which decide nothing. */
  readonly others?: readonly string[];
  readonly columns: readonly ColumnSpec[];
  /** Where columns are codes: the list they are from. */
  readonly codedColumns?: ClassificationName;
  readonly rows: RowScheme;
}

/** A figure outside all rows and columns, told by the words before it. */
export interface LoneFigureSpec {
  /** Under which it is read. */
  readonly row: string;
  readonly column: string;
  readonly quantity: Quantity;
  /** Row sets it belongs to. */
  readonly groups?: readonly string[];
  /** The words before it. */
  readonly is: readonly string[];
  /** Words above them in the same column, where the same words stand elsewhere too. */
  readonly under?: readonly string[];
  /** Whether it stands in the cell to their right, or in theirs: 基本支出：700.00. */
  readonly stands: 'beside' | 'within';
}

export interface LayoutSpec {
  readonly name: string;
  readonly blocks: readonly BlockSpec[];
  readonly loneFigures?: readonly LoneFigureSpec[];
}

/** A single fact printed beside its label, such as 人员编制. */
interface FieldSpec {
  readonly key: string;
  readonly is: readonly string[];
}

/** All that is known of a table before it is seen. `Id` has to stand in the list of tables: a table that does not is none. */
export interface TableSpec<Id extends TableId = TableId> {
  readonly id: Id;
  /** How people and identities call it: 表01. */
  readonly word: Phrase;
  /** The standard title; the Chinese one is matched. */
  readonly title: Phrase;
  /** Other whole titles under which it is published. */
  readonly aliases: readonly string[];
  /** The set it belongs to. */
  readonly family: TableFamily;
  /** Whether the set lacks it where it is absent, or only some provinces print it, as a publication of its own. */
  readonly publishedBy: 'all' | 'some';
  /** The column of another table that a form prints together with this one: a set whose table lacks the column has no such table. */
  readonly goesWith?: { readonly table: TableId; readonly column: string };
  /** What it is a table of, where it may be published without a figure and has to say so below. */
  readonly mayBeEmpty?: string;
  /** Whether only what has money is listed: a code that is absent stands for 0. */
  readonly listsOnlyMoney: boolean;
  /** Whether none of its figures is ever below 0: what was paid for receptions, cars, counts. */
  readonly isNeverNegative?: boolean;
  /** Whether the law wants its codes public down to the lowest level: 项 of functions, 款 of economic kinds. */
  readonly isPublicToLowest?: boolean;
  readonly layouts: readonly LayoutSpec[];
  readonly fields?: readonly FieldSpec[];
  /** For a table of one fund: the fund's name, as its empty-table note must say it, and the other fund's. */
  readonly fund?: {
    readonly name: string;
    readonly words: readonly string[];
    readonly otherWords: readonly string[];
    /** Whether the table may be empty without saying so: budgets are published so. */
    readonly mayBeSilent?: boolean;
  };
  /** The full forms it is taken from (财决03表: 03), and the columns that both print. */
  readonly fullForm?: { readonly numbers: readonly string[]; readonly columns: readonly string[] };
  /** Whether its header alone says too little to tell it by. */
  readonly needsTitle?: boolean;
  /** Whether it is printed in more forms than are known: where none of them fits, its title is known and nothing is read. */
  readonly mayBeUnread?: boolean;
  /** Whether one set may hold many of it: a form for each project. */
  readonly repeats?: boolean;
  /** Where several of this table stand in one set: which of them are other tables, by their title or printed form; the likelier companion further down. */
  readonly companions?: readonly {
    readonly id: TableId;
    readonly titles?: readonly string[];
    readonly layouts?: readonly string[];
    /** A table of all fiscal funds: also alone it is that one where the set spends of others, as this column of their tables shows. */
    readonly allFundsIn?: string;
  }[];
  /** Titles of its own that a budget prints as well: its only where the workbook speaks of final accounts. */
  readonly titlesOfBudgets?: readonly string[];
  /** Whether a user said so. */
  readonly confirmed?: boolean;
  /** Only on the sheet of this name: a form that a user confirmed. */
  readonly sheet?: string;
  /** Whether the head carries 部门：. */
  readonly hasDepartmentLine: boolean;
}
