/**
 * Speaks with the reading half of pdf.js within one thread. Its other half would have everything copied on the way, and
 * needs a page of a browser to be loaded at all; here objects are handed over as they are.
 */

export type Answer = (data: unknown) => unknown;

interface Letter {
  readonly sourceName: string;
  readonly targetName: string;
  readonly action?: string;
  readonly data?: unknown;
  readonly callback?: number;
  readonly callbackId?: number;
  readonly reason?: unknown;
  readonly stream?: number;
  readonly streamId?: number;
  readonly desiredSize?: number;
  readonly chunk?: unknown;
}

type Listener = (event: { readonly data: Letter }) => void;

interface Waiting {
  readonly resolve: (data: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

interface Stream extends Waiting {
  readonly take: (chunk: unknown) => void;
}

const GAVE = 1;
const FAILED = 2;
const CLOSED = 3;
const ENQUEUED = 4;
const BROKEN = 5;

export class Port {
  readonly #answers = new Map<string, Answer>();
  readonly #listeners = new Set<Listener>();
  readonly #waiting = new Map<number, Waiting>();
  readonly #streams = new Map<number, Stream>();
  #next = 1;

  /** What is asked or told by the other side. */
  on(action: string, answer: Answer): void {
    this.#answers.set(action, answer);
  }

  ask(sourceName: string, targetName: string, action: string, data: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const callbackId = this.#next++;
      this.#waiting.set(callbackId, { resolve, reject });
      this.#deliver({ sourceName, targetName, action, callbackId, data });
    });
  }

  tell(sourceName: string, targetName: string, action: string, data: unknown): void {
    this.#deliver({ sourceName, targetName, action, data });
  }

  /** Each chunk is taken while the other side still holds it: afterwards it is emptied. */
  draw(
    sourceName: string,
    targetName: string,
    action: string,
    data: unknown,
    take: (chunk: unknown) => void,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const streamId = this.#next++;
      this.#streams.set(streamId, { take, resolve, reject });
      this.#deliver({ sourceName, targetName, action, streamId, data, desiredSize: Infinity });
    });
  }

  /** As the other side sees this port. */
  addEventListener(_name: string, listener: Listener, options?: { readonly signal?: AbortSignal }): void {
    this.#listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  postMessage(letter: Letter): void {
    if (letter.stream !== undefined) this.#ofStream(letter);
    else if (letter.callback !== undefined) this.#ofAnswer(letter);
    else this.#ofQuestion(letter);
  }

  #deliver(data: Letter): void {
    void Promise.resolve().then(() => {
      for (const listener of this.#listeners) listener({ data });
    });
  }

  #ofAnswer({ callback, callbackId = 0, data, reason }: Letter): void {
    const waiting = this.#waiting.get(callbackId);
    this.#waiting.delete(callbackId);
    if (callback === GAVE) waiting?.resolve(data);
    else waiting?.reject(reason);
  }

  #ofStream({ stream, streamId = 0, chunk, reason }: Letter): void {
    const of = this.#streams.get(streamId);
    if (stream === ENQUEUED) of?.take(chunk);
    if (stream === CLOSED) of?.resolve(undefined);
    if (stream === BROKEN) of?.reject(reason);
    if (stream === CLOSED || stream === BROKEN) this.#streams.delete(streamId);
  }

  #ofQuestion({ action = '', data, callbackId, sourceName, targetName }: Letter): void {
    const answer = this.#answers.get(action);
    if (callbackId === undefined) {
      answer?.(data);
      return;
    }
    const reply = { sourceName: targetName, targetName: sourceName, callbackId };
    void Promise.resolve(data)
      .then((asked) => {
        if (answer) return answer(asked);
        throw new Error(`pdf.js asks for ${action}`);
      })
      .then(
        (given) => this.#deliver({ ...reply, callback: GAVE, data: given }),
        (reason: unknown) => this.#deliver({ ...reply, callback: FAILED, reason }),
      );
  }
}
