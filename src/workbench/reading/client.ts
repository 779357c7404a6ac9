/** The page's side: has workbooks read by a Worker made from the page's own script, or reads them itself where there can be none. */
import { readWorkbook } from '../../hosts/files/xlsx';
import type { ReadResult } from '../../hosts/files/xlsx';
import type { Reply, Request } from './protocol';

interface Waiting {
  readonly bytes: Uint8Array;
  readonly resolve: (result: ReadResult | Promise<ReadResult>) => void;
}

export class ReadingClient {
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | undefined;
  private asked = 0;

  /** `script` is what the Worker runs; without it everything is read here. */
  constructor(script: string | undefined) {
    this.worker = script === undefined ? undefined : workerOf(script);
    if (!this.worker) return;
    this.worker.onmessage = ({ data: { id, result } }: MessageEvent<Reply>) => {
      this.waiting.get(id)?.resolve(result);
      this.waiting.delete(id);
    };
    this.worker.onerror = (event) => {
      event.preventDefault();
      this.goOnAlone();
    };
  }

  readonly read = (bytes: Uint8Array): Promise<ReadResult> => {
    const { worker } = this;
    if (!worker) return readWorkbook(bytes);
    this.asked += 1;
    const request: Request = { id: this.asked, bytes };
    return new Promise((resolve) => {
      this.waiting.set(request.id, { bytes, resolve });
      worker.postMessage(request);
    });
  };

  /** A Worker that can't run (a policy, an old browser) is given up, and what it was asked is done here. */
  private goOnAlone(): void {
    this.worker?.terminate();
    this.worker = undefined;
    for (const { bytes, resolve } of this.waiting.values()) resolve(readWorkbook(bytes));
    this.waiting.clear();
  }
}

function workerOf(script: string): Worker | undefined {
  try {
    return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  } catch {
    return undefined;
  }
}
