/** By which signs tables ask for a form of the explanation: written beside each form, as data. */
import type { TableId } from '../../tables/types';
import type { NarrativeForm } from '../form';
import type { Province } from './places';

/** Something the tables show. */
export type FormSign =
  | { readonly kind: 'table'; readonly table: TableId }
  | { readonly kind: 'layout'; readonly table: TableId; readonly layout: string }
  | { readonly kind: 'column'; readonly table: TableId; readonly column: string }
  | { readonly kind: 'without'; readonly sign: FormSign }
  /** A department of the form's province, by its name. */
  | { readonly kind: 'province' }
  /** No table has a line 部门： above it. */
  | { readonly kind: 'no-department-line' }
  /** 表01 prints only classes with money. */
  | { readonly kind: 'short-classes' }
  | { readonly kind: 'years'; readonly from?: number; readonly to?: number };

/** A form and the tables it is for. */
export interface Fit {
  readonly form: NarrativeForm;
  /** Absent for the accounts. */
  readonly explains?: 'budget';
  /** The province whose departments write so; absent where it is nobody's in particular. */
  readonly province?: Province;
  /** Printed sets it was made for, by province and first year. */
  readonly fits: readonly string[];
  /** Any of these groups shows it; of a group, every sign. */
  readonly signs: readonly (readonly FormSign[])[];
}

export const IN_PROVINCE: FormSign = { kind: 'province' };
