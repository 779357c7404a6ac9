/** How the layout of a table is written down: titles, header words, row labels. All data; nothing here decides anything. */
import type { Quantity, TableId } from './types';

/** Header or label words that must all appear on the path to the column or row; one of several alternatives. */
export type WordSets = readonly (readonly string[])[];

export interface ColumnSpec {
  readonly key: string;
  readonly quantity: Quantity;
  readonly is: WordSets;
  /** For forms in which the row's meaning (预算数, 决算数) stands in the header. */
  readonly row?: string;
  /** Whether the block is not this block without it. */
  readonly required?: boolean;
}

export interface RowSpec {
  readonly key: string;
  readonly is: WordSets;
  /** Only below the row with this key (the same label stands twice in 表04). */
  readonly below?: string;
  /** Not below the row with this key. */
  readonly above?: string;
  readonly required?: boolean;
  /** The block's last row. */
  readonly last?: boolean;
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
export interface CodeGroupSpec {
  readonly name: string;
  readonly prefixes: readonly string[];
}

export type RowScheme =
  | {
      readonly kind: 'labels';
      readonly rows: readonly RowSpec[];
      readonly groups: readonly GroupSpec[];
      /** Whether rows may be expenditure classes named in words; their key is the class's code. */
      readonly classes?: boolean;
    }
  | {
      readonly kind: 'codes';
      /** Lengths of the codes, 类 first. */
      readonly levels: readonly number[];
      readonly totals: readonly RowSpec[];
      readonly codeGroups?: readonly CodeGroupSpec[];
    }
  /** One row of figures; what it means stands in the header. */
  | { readonly kind: 'single'; readonly row: string }
  /** One row an indicator, down to the row with the total; rows are also sets by their first-level indicator. */
  | {
      readonly kind: 'indicators';
      readonly item: string;
      readonly itemGroup: string;
      readonly total: RowSpec;
    };

export interface BlockSpec {
  readonly id: string;
  /** Over-header word that tells this block's lane from its neighbour (收入, 支出), and the lane's place where there is none. */
  readonly lane?: { readonly over: readonly string[]; readonly index: number };
  /** Header words above the label column. */
  readonly labels: readonly string[];
  /** Header words above the code columns. */
  readonly codes?: readonly string[];
  /** Header words of columns that hold no figure (行次). */
  readonly skip?: readonly string[];
  /** Further header words, which decide nothing. */
  readonly others?: readonly string[];
  readonly columns: readonly ColumnSpec[];
  readonly rows: RowScheme;
}

export interface LayoutSpec {
  readonly name: string;
  readonly blocks: readonly BlockSpec[];
}

/** A single fact printed beside its label, such as 人员编制. */
export interface FieldSpec {
  readonly key: string;
  readonly is: readonly string[];
}

export interface TableSpec {
  readonly id: TableId;
  /** How people and identities call it: 表01. */
  readonly name: string;
  readonly title: string;
  /** Other whole titles under which it is published. */
  readonly aliases: readonly string[];
  readonly layouts: readonly LayoutSpec[];
  readonly fields?: readonly FieldSpec[];
  /** For a table of one fund: the fund's name, as its empty-table note must say it, and the other fund's. */
  readonly fund?: {
    readonly name: string;
    readonly words: readonly string[];
    readonly otherWords: readonly string[];
  };
  /** Whether the head carries 部门：. */
  readonly hasDepartmentLine: boolean;
}
