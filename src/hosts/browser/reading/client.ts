/** The page's side: has workbooks read by a Worker, or reads them itself where there can be none. */
import type { Message } from '../../../core/messages';
import type { ReadResult } from '../../files/xlsx';
import { readingMessage } from './messages';
import type { Reply, Request } from './protocol';

/** A file that takes longer than a minute in a Worker is none that a department publishes; the largest take seconds. */
export const MOST_SECONDS = 60;
const MILLISECONDS = 1000;

interface Waiting {
  readonly bytes: Uint8Array;
  readonly resolve: (result: ReadResult | Promise<ReadResult>) => void;
}

const readHere = async (bytes: Uint8Array): Promise<ReadResult> =>
  (await import('../../files/xlsx')).readWorkbook(bytes);

const refused = (problem: Message): ReadResult => ({ ok: false, problem });

export class ReadingClient {
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | undefined;
  private isReady = false;
  private asked = 0;

  /** What makes a Worker that serves; it may throw where there can be none, and everything is read here. */
  constructor(private readonly makeWorker: () => Worker | undefined) {
    this.begin();
  }

  /** What the signal stops, and what takes too long, is refused in words; the Worker ends, others are read by the next. */
  readonly read = (bytes: Uint8Array, signal?: AbortSignal): Promise<ReadResult> => {
    if (signal?.aborted) return Promise.resolve(refused(readingMessage('stopped')));
    if (!this.worker) return readHere(bytes);
    this.asked += 1;
    const id = this.asked;
    const give = (problem: Message) => (): void => this.giveUp(id, problem);
    const stop = give(readingMessage('stopped'));
    const late = give(readingMessage('tookTooLong', { seconds: String(MOST_SECONDS) }));
    const timer = setTimeout(late, MOST_SECONDS * MILLISECONDS);
    signal?.addEventListener('abort', stop);
    const result = new Promise<ReadResult>((resolve) => {
      this.waiting.set(id, { bytes, resolve });
      this.ask(id, bytes);
    });
    return result.finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    });
  };

  private ask(id: number, bytes: Uint8Array): void {
    const request: Request = { id, bytes };
    this.worker?.postMessage(request);
  }

  private begin(): void {
    const worker = madeBy(this.makeWorker);
    this.worker = worker;
    if (!worker) return;
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data === 'ready') {
        this.isReady = true;
        return;
      }
      this.waiting.get(data.id)?.resolve(data.result);
      this.waiting.delete(data.id);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      const [first] = this.waiting.keys();
      if (this.isReady && first !== undefined) this.giveUp(first, readingMessage('readerBroke'));
      else this.goOnAlone();
    };
  }

  /** The Worker can only be stopped by ending it: a new one reads what else was asked. */
  private giveUp(id: number, problem: Message): void {
    const given = this.waiting.get(id);
    if (!given) return;
    this.waiting.delete(id);
    given.resolve(refused(problem));
    this.worker?.terminate();
    this.begin();
    if (!this.worker) this.goOnAlone();
    else for (const [other, { bytes }] of this.waiting) this.ask(other, bytes);
  }

  /** A Worker that can't run (a policy, an old browser) is given up, and what it was asked is done here. */
  private goOnAlone(): void {
    this.worker?.terminate();
    this.worker = undefined;
    for (const { bytes, resolve } of this.waiting.values()) resolve(readHere(bytes));
    this.waiting.clear();
  }
}

function madeBy(make: () => Worker | undefined): Worker | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
