/** How a layout is written down: header rows, lanes and row lists. All data; `build` makes printed tables of it. */
import type { TableId } from '../../../../src/core/tables/types';
import type { Account } from '../data/economic';

/** Rows of cells between bars. */
export type Lines = string;

/** `label=key`; without a key the label is the key; `label=` stands over no figure. */
export type Line = string;

export interface Side {
  readonly columns: readonly string[];
  /** From the top, with ordinals; or the expenditure classes. */
  readonly top: readonly Line[] | 'classes';
  /** At the foot, beside those of the other side; '' leaves a line free. */
  readonly foot: readonly Line[];
}

/** 表01 and 表04. */
export interface TwoSides {
  readonly kind: 'two-sides';
  readonly header: Lines;
  /** Whether each side has a column 行次. */
  readonly counters: boolean;
  /** Free lines above the foot. */
  readonly spare?: number;
  readonly sides: readonly [Side, Side];
}

/** Where 合计 stands: in a row of its own at the top or the end, in the name column, or beside 类 款 项 in the header. */
type TotalPlace = 'first' | 'last' | 'in-name' | 'beside';

/** Rows by functional code. */
export interface ByCode {
  readonly kind: 'codes';
  readonly header: Lines;
  readonly columns: readonly string[];
  /** One cell, three, or one merged over three. */
  readonly code: 'one' | 'three' | 'merged';
  readonly total: TotalPlace;
  /** Whether 栏次 stands below the header. */
  readonly counters: boolean;
  /** Lines left blank where the table is empty. */
  readonly blankLines?: number;
  /** Printed instead where the table is empty. */
  readonly whenEmpty?: Lines;
}

/** Economic accounts side by side. */
export interface Lanes {
  readonly kind: 'lanes';
  /** Of one lane. */
  readonly header: Lines;
  readonly lanes: readonly (readonly Account[])[];
  readonly column: string;
  /** 30101, or 301 | 01. */
  readonly code: 'one' | 'two';
  readonly tail: readonly Line[];
}

/** One row of figures whose meaning stands in the header. */
export interface Single {
  readonly kind: 'single';
  readonly header: Lines;
  readonly figures: readonly (readonly [row: string, column: string])[];
}

/** Labelled lines. `turned`: a line names a column of the table and a column a row, as in 表07 down the sheet. */
export interface Labelled {
  readonly kind: 'labelled';
  readonly header: Lines;
  readonly lines: readonly Line[];
  readonly columns: readonly string[];
  readonly counters: boolean;
  readonly turned: boolean;
}

export type Body = TwoSides | ByCode | Lanes | Single | Labelled;

export interface Form {
  /** Absent for a table that is printed and not read. */
  readonly id?: TableId;
  /** Whose figures it prints; default those of `id`. */
  readonly from?: TableId;
  readonly title: string;
  readonly note?: string;
  /** Stands below an empty table; `{department}` is filled in. */
  readonly emptyNote?: string;
  readonly body: Body;
}

/** Texts around the table; `{…}` is filled in: n, n2 (two digits), cn, year, department, unit, title. */
export interface Head {
  readonly sheet: string;
  readonly title: string;
  readonly code?: string;
  readonly department?: string;
  readonly period?: string;
  readonly unit: string;
}

export interface Layout {
  readonly year: number;
  readonly unit: '万元' | '元';
  /** 单位 where a single institution publishes. */
  readonly body: '部门' | '单位';
  readonly head: Head;
  /** The first few classes and those with money, as small districts print them, or all of the year. */
  readonly classes: 'short' | 'all';
  readonly forms: readonly Form[];
}
