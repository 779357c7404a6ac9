/** What the page and its Worker say to each other. */
import type { ReadResult } from '../../hosts/files/xlsx';

export interface Request {
  readonly id: number;
  readonly bytes: Uint8Array;
}

export interface Reply {
  readonly id: number;
  readonly result: ReadResult;
}
