/** What the self-test asks of WPS beside what the program itself uses. */
import type { EtBook, EtSheet } from '../../hosts/wps/et/types';
import type { WpsApplication } from '../types';

export interface TriedBook extends EtBook {
  Close(save: boolean): void;
  SaveCopyAs(path: string): void;
}

export interface TriedApplication extends Omit<WpsApplication, 'Workbooks'> {
  readonly Name: unknown;
  readonly Version: unknown;
  readonly Build: unknown;
  readonly Path: unknown;
  readonly Workbooks: { Add(): unknown };
}

/** A workbook of its own that the tries are made in. */
export interface Stage {
  readonly application: TriedApplication;
  readonly book: TriedBook;
  readonly sheet: EtSheet;
}
