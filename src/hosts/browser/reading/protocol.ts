/** What the page and its Worker say to each other. */
import type { ReadResult } from '../../files/xlsx';

export interface Request {
  readonly id: number;
  readonly bytes: Uint8Array;
}

/** `ready`: the Worker runs; from then on it is a file's fault where it breaks. */
export type Reply = 'ready' | { readonly id: number; readonly result: ReadResult };
