/** Where the story is played: the pane in Excel or in the workbench, and the workbook beside it. */
import type { FrameLocator, Page } from 'playwright-core';

export interface Stage {
  readonly name: string;
  readonly page: Page;
  /** The pane and nothing else. */
  readonly pane: Pick<Page | FrameLocator, 'getByRole' | 'getByText' | 'getByLabel' | 'locator'>;
  readonly foreign: readonly string[];
  readonly complaints: readonly string[];
  /** Has the workbook checked; the workbench does it by itself. */
  check(): Promise<void>;
  /** What a cell shows. */
  textAt(sheet: string, address: string): Promise<string>;
  /** The chosen cell, as `表!C7`. */
  chosen(): Promise<string>;
  /** How many cells are marked. */
  marks(): Promise<number>;
  /** The whole workbook as plain data, to be compared before and after. */
  snapshot(): Promise<unknown>;
  close(): Promise<void>;
}
