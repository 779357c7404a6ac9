/** The page's side: has a document read by a Worker of its own, or reads it itself where there can be none. */
import { readingMessage } from '../../../hosts/browser';
import { HostProblem } from '../../../hosts/host';
import { documentMessage } from '../words';
import type { Answers, DocumentQuestion, DocumentReply } from './protocol';
import type { OnPage } from './work';

/** Makes a Worker that serves a document; `needsPdf`: it has to read and draw PDF files. Throws, or gives none, where there can be none. */
export type MakeWorker = (needsPdf: boolean) => Worker | undefined;

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
  readonly onPage: OnPage | undefined;
}

/** One document: it has a Worker to itself, which ends with it. */
export class DocumentClient {
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | undefined;
  private asked = 0;
  private isClosed = false;
  private readonly here: Promise<Here> | undefined;

  constructor(needsPdf: boolean, makeWorker: MakeWorker) {
    this.worker = madeBy(makeWorker, needsPdf);
    if (!this.worker) {
      this.here = hereOf();
      return;
    }
    this.worker.onmessage = ({ data }: MessageEvent<DocumentReply>) => this.take(data);
    this.worker.onerror = (event) => {
      event.preventDefault();
      this.end(new HostProblem(documentMessage(needsPdf ? 'noPdfHere' : 'readerBroke')));
    };
  }

  /** Rejects with a HostProblem where the reader breaks, or the document is closed meanwhile. */
  async ask<Name extends keyof Answers>(
    question: Extract<DocumentQuestion, { readonly ask: Name }>,
    onPage?: OnPage,
  ): Promise<Answers[Name]> {
    if (this.isClosed) throw new HostProblem(readingMessage('stopped'));
    if (this.here) return (await this.here)(question, onPage ?? (() => undefined)) as Promise<Answers[Name]>;
    this.asked += 1;
    const id = this.asked;
    return new Promise<Answers[Name]>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, onPage });
      this.worker?.postMessage({ ...question, id });
    });
  }

  /** Whatever is still asked is given up. */
  readonly close = (): void => {
    this.end(new HostProblem(readingMessage('stopped')));
  };

  private take(reply: DocumentReply): void {
    const waiting = this.waiting.get(reply.id);
    if (!waiting) return;
    if ('done' in reply) {
      waiting.onPage?.(reply.done, reply.of);
      return;
    }
    this.waiting.delete(reply.id);
    if ('answer' in reply) waiting.resolve(reply.answer as never);
    else waiting.reject(new Error(reply.broke));
  }

  private end(problem: HostProblem): void {
    this.isClosed = true;
    this.worker?.terminate();
    this.worker = undefined;
    for (const { reject } of this.waiting.values()) reject(problem);
    this.waiting.clear();
  }
}

type Here = (question: DocumentQuestion, onPage: OnPage) => Promise<Answers[keyof Answers]>;

async function hereOf(): Promise<Here> {
  const [{ documentAnswer }, { DocumentWork }] = await Promise.all([import('./serve'), import('./work')]);
  const work = new DocumentWork();
  return (question, onPage) => documentAnswer(work, question, onPage);
}

function madeBy(make: MakeWorker, needsPdf: boolean): Worker | undefined {
  try {
    return make(needsPdf);
  } catch {
    return undefined;
  }
}
